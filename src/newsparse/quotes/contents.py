"""What a reporting word governs: proposals for the words that are reported, and the features that choose among them.

The method is propose and accept, for each cue by itself: one model says whether a cue reports, one whose words, one which
of the stretches around it is the content, and a last one whether all of it holds. All features are classes of words,
positions and counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.quotes.clauses import Clauses
from newsparse.quotes.items import Item
from newsparse.quotes.reporting import SPEECH, ReportingCue, is_fronted, reporting_forms
from newsparse.quotes.words import is_person_noun

VERSION = 3
# Bounds for one sentence, above all but the longest that are read by people.
STARTS_MOST = 6
ENDS_MOST = 10
LEFT_STARTS_MOST = 4
THAT_WITHIN = 14
COMMAS_MOST = 3
CLAUSE_MOST = 40  # how far a clause's opening and its end are looked for
ASIDE_MOST = 4
ASIDE_REACH = 8  # of "argued in an email", to its comma
VERBS = frozenset(["be", "md", "hv", "do", "vr", "vd", "vt"])
SUBORDINATE_MOST = 7  # a longer one may well hold its main clause, too
# What goes on with whom a report is by: "According to records of the port that were published, …".
SOURCE_GOES_ON = frozenset(["of", "in", "by", "for", "with", "that", "rel"])
MARKS = frozenset([",", ":", "—", "–", "--", "-", ";"])
# Where content may end without a mark: words that open another clause or phrase.
ENDING = frozenset("and but sub in for with as to of that rel by day so or".split())


class Content(NamedTuple):
    """Items first:end of a sentence as the content; with `second` a part after the cue as well: "The plan, she said,
    would fail". `start`, `stop`: by which rule it begins and ends; `side`: "R" right of its cue, "L" left, "B" both."""

    first: int
    end: int
    side: str
    start: str
    stop: str
    second: tuple[int, int] | None = None


def find_contents(clauses: Clauses, cue: ReportingCue) -> list[Content]:
    """The proposals for what a cue reports, within its sentence."""
    items = clauses.items
    first = clauses.passage.sentences[items[cue.at].sentence][0]
    source = cue.place
    right_from, end = _right_of(clauses, cue)
    opens = cue.kind == "according" and (
        cue.at == first or (cue.at == first + 1 and clauses.tags[first] in ("and", "but", "so"))
    )
    begin = _behind_source(clauses, right_from, end) if cue.kind == "according" else right_from
    starts = _behind_commas(clauses, begin, end) if opens else _right_starts(clauses, begin, end)
    stops = _stops(clauses, starts[0][0] if starts else right_from, end)
    found = [
        Content(start, stop, "R", start_rule, stop_rule)
        for start, start_rule in starts
        for least in [_least_end(clauses, cue, start, end)]
        for stop, stop_rule in stops
        if stop > start and (stop == end or stop > least)
    ]
    if opens:
        return [c for c in found if not _is_aside(clauses, c)]
    left_end = cue.at
    if source is not None and source[1] <= cue.at:
        left_end = _before_role(items, first, source[0])
    if cue.kind != "according" and cue.end < end and _opens_content(clauses, cue):
        return found
    stop = left_end
    while stop > first and _is_mark(items[stop - 1]):
        stop -= 1
    if stop <= first or cue.noun or not (stop < left_end or clauses.tags[stop - 1] == "Q" or cue.kind == "according"):
        return found
    if cue.kind in SPEECH:
        found = [c for c in found if not _is_aside(clauses, c)]
    lefts = _left_starts(clauses, first, stop)
    found += [Content(start, stop, "L", rule, "cue") for start, rule in lefts if _can_stand_left(clauses, start, stop)]
    after = right_from
    while after < end and _is_mark(items[after]):
        after += 1
    if (
        after < end and clauses.tags[after] == "rel"
    ):  # "said NAME, who runs it, …": the content goes on behind the clause
        after = next((k + 1 for k in range(after, end) if clauses.tags[k] == ","), end)
    if cue.kind == "according":  # "The fault, according to a report by NAME, was …"
        reach = range(right_from, min(end, right_from + CLAUSE_MOST))
        after = next((k + 1 for k in reach if clauses.tags[k] == ","), end)
    elif after < end and source is not None and source[0] >= cue.end and _is_role(clauses, after):
        after = end  # "…, said NAME, a senior analyst who …"
    elif after < end and clauses.tags[after] in ("in", "to", "day") and clauses.tags[left_end - 1] == ",":
        # "If anything, NAME argued in an email, the fire …"
        reach = range(after, min(end, after + ASIDE_REACH))
        after = next((k + 1 for k in reach if clauses.tags[k] == ","), end)
    if after < end and _is_name(clauses, after, end):
        after = end  # "…, said the firm’s owner, NAME."
    # "…, she said, adding that": what a participle opens is no more of the content
    if right_from < after < end and clauses.tags[after] not in ("vg", "vr"):
        found += [Content(start, stop, "B", rule, "end", (after, end)) for start, rule in lefts[:2]]
    return found


def _least_end(clauses: Clauses, cue: ReportingCue, start: int, end: int) -> int:
    """Before which item a clause that begins at `start` is not complete: the comma behind a clause or phrase that it opens with
    ("that when it rains, | the dam leaks"), its first verb ("that the dam – | an old one – leaks")."""
    tags = clauses.tags
    opens = tags[start] in ("that", "wh") and clauses.tag_at(start + 1, start, end) != ","
    first = start + 1 if opens and start + 1 < end else start
    if (
        tags[first] == "sub"
        or clauses.items[first].lower == "if"
        or (opens and tags[first] in ("in", "for", "by", "with"))
    ):
        for k in range(first, min(end, first + CLAUSE_MOST)):
            if tags[k] == "," and _opened_subject(clauses, k, end) != "0":
                return k
    if not opens and cue.grade != "+":
        return start
    for k in range(first, min(end, first + CLAUSE_MOST)):
        if tags[k] in VERBS or clauses.finite[k + 1] > clauses.finite[k]:
            return k
        if not opens and tags[k] == ",":
            return start  # "said no, but the council …"
    return start


def _right_of(clauses: Clauses, cue: ReportingCue) -> tuple[int, int]:
    """Between which items content right of a cue can stand: behind it and its source, up to the sentence's last word."""
    end = clauses.passage.sentences[clauses.items[cue.at].sentence][1]
    while end > cue.end and _is_mark(clauses.items[end - 1]):
        end -= 1
    first = clauses.passage.sentences[clauses.items[cue.at].sentence][0]
    if cue.place is not None and cue.place[0] >= cue.end and is_fronted(clauses.items, first, cue):
        return cue.end, _before_mark(clauses, cue.place[0], cue.end)
    if _is_under(clauses, cue):
        end = _main_clause(clauses, cue.end, end)
    return cue.place[1] if cue.place is not None and cue.place[0] >= cue.end else cue.end, end


def _main_clause(clauses: Clauses, begin: int, end: int) -> int:
    """The comma before the main clause of a sentence that opens with another: "While she said it was old, | it held"; `end`
    where none follows."""
    for k in range(begin, min(end, begin + CLAUSE_MOST)):
        if clauses.tags[k] == "," and _opened_subject(clauses, k, end) == "v":
            return k
    return end


def _before_mark(clauses: Clauses, at: int, first: int) -> int:
    """The last comma before an item, down to the item `first`."""
    while at > first and clauses.tags[at] != ",":
        at -= 1
    return at


def _behind_source(clauses: Clauses, begin: int, end: int) -> int:
    """Where content may begin behind "according to NAME": after all that goes on with it, up to a comma, or after a role
    between commas."""
    tags = clauses.tags
    if begin >= end:
        return begin
    at = begin
    if tags[at] in SOURCE_GOES_ON:
        at = next((k for k in range(begin, end) if tags[k] == ","), begin)
    if tags[at] == "," and at + 1 < end:
        role = clauses.chunk_at.get(at + 1)
        closed = next((k for k in range(at + 1, end) if tags[k] == ","), end)
        fits = role is not None and role.human and role.kind not in ("name", "pron")
        if fits and closed < end and clauses.finite[closed] == clauses.finite[at]:
            at = closed
    return at + 1 if at > begin else begin


def _opens_content(clauses: Clauses, cue: ReportingCue) -> bool:
    """True where what is reported surely follows: "said that …", "…, adding the plan would fail"."""
    following = clauses.tags[cue.end]
    return following == "that" or (clauses.items[cue.at].lower.endswith("ing") and not _is_mark(clauses.items[cue.end]))


def _is_role(clauses: Clauses, at: int) -> bool:
    """True if a description of somebody, or an age, begins at an item."""
    chunk = clauses.chunk_at.get(at)
    return (chunk is not None and chunk.human and chunk.kind not in ("name", "pron", "quant")) or clauses.tags[at] in (
        "pn",
        "9",
    )


def _can_stand_left(clauses: Clauses, start: int, stop: int) -> bool:
    """False for a name alone, which an apposition parts from its verb, and for a subordinate clause alone, "When the dam
    broke, | she said"."""
    opens = clauses.tags[start] == "sub" or clauses.items[start].lower == "if"
    parted = clauses.commas[stop] > clauses.commas[start] or clauses.finite[stop] - clauses.finite[start] > 1
    if opens and not parted and stop - start <= SUBORDINATE_MOST and clauses.items[stop - 1].stretch is None:
        return False
    return not _is_name(clauses, start, stop)


def _is_name(clauses: Clauses, first: int, end: int) -> bool:
    """True if the items are a name and nothing else: an apposition parts it from its verb."""
    chunk = clauses.chunk_at.get(first)
    return chunk is not None and chunk.end >= end and chunk.kind == "name"


def _is_aside(clauses: Clauses, c: Content) -> bool:
    """True if what stands right of a cue only tells to whom or when: "told the Courier", "reported on Friday"."""
    if any(kind not in ("day", "in", "dt", "C", "9", "'s", ",") for kind in clauses.tags[c.first : c.end]):
        return False
    return c.end - c.first <= ASIDE_MOST


def _is_mark(item: Item) -> bool:
    return item.stretch is None and not item.text[0].isalnum()


def _before_role(items: Sequence[Item], first: int, at: int) -> int:
    """Where the title or role before a name begins: "Foreign Minister | Ann Lee"."""
    while at > first and items[at - 1].stretch is None:
        before = items[at - 1]
        if not (before.text[0].isupper() or is_person_noun(before.text) or before.lower in ("the", "a", "an")):
            break
        at -= 1
    return at


def _right_starts(clauses: Clauses, begin: int, end: int) -> list[tuple[int, str]]:
    """(item, rule) where content right of the cue may begin: at once, after a mark, at "that", "to", "whether", after
    whom it is said to, after a day."""
    items, tags = clauses.items, clauses.tags
    k = begin
    while k < end and items[k].stretch is None and items[k].text in MARKS:
        k += 1
    if k >= end:
        return []
    found = {k: "cue" if k == begin else "mark"}
    if tags[k] in ("of", "for", "in", "with", "as", "to", "by") and k + 1 < end:
        found[k + 1] = "prep"
    chunk = clauses.chunk_at.get(k)
    if chunk is not None and chunk.end < end:
        found.setdefault(chunk.end, "object")
    if tags[k] in ("day", "in", "C"):
        day = next((j for j in range(k, min(end, k + 4)) if tags[j] == "day"), end)
        at = day + 2 if day + 1 < end and tags[day + 1] == "," else day + 1
        if at < end:
            found.setdefault(at, "day")
    seen: set[str] = set()
    for j in range(k, min(end - 1, k + THAT_WITHIN)):
        kind = tags[j]
        if kind in ("that", "to", "wh") and kind not in seen:
            seen.add(kind)
            found[j] = kind
        elif kind in (",", ":") and "mark" not in seen:
            seen.add("mark")
            found.setdefault(j + 1, kind)
    return [(at, rule) for at, rule in sorted(found.items()) if not _is_mark(items[at])][:STARTS_MOST]


def _behind_commas(clauses: Clauses, begin: int, end: int) -> list[tuple[int, str]]:
    """(item, rule) where content may begin in a sentence that opens with "According to": behind its source, behind one of its
    first commas."""
    tags = clauses.tags
    found = [(begin, "cue")] if begin < end and tags[begin] != "," else []
    for k in range(begin, end - 1):
        if tags[k] == ",":
            found.append((k + 1, "mark" if not found else ","))
            if len(found) >= COMMAS_MOST:
                break
    return [(at, rule) for at, rule in found if not _is_mark(clauses.items[at])]


def _stops(clauses: Clauses, begin: int, end: int) -> list[tuple[int, str]]:
    """(item, rule) where content may end: at the sentence's end, and before marks and words that may open another clause."""
    tags = clauses.tags
    found = [(end, "end")]
    for k in range(begin + 1, end):
        kind = tags[k]
        if kind in (",", ";", "-", "(", ":"):
            found.append((k, kind + clauses.tag_at(k + 1, begin, end)))
        elif kind in ENDING and tags[k - 1] not in ("Q", ","):
            found.append((k, kind))
        if len(found) >= ENDS_MOST:
            break
    return found


def _left_starts(clauses: Clauses, first: int, stop: int) -> list[tuple[int, str]]:
    found = [(first, "start")]
    for k in range(stop - 2, first, -1):
        kind = clauses.tags[k]
        if kind in (",", ";", ":", "-", "and", "but", "that"):
            found.append((k + 1, kind))
            if len(found) >= LEFT_STARTS_MOST:
                break
    return found


def bucket(n: int) -> str:
    return str(n) if n < 4 else "4" if n < 6 else "6" if n < 10 else "10" if n < 18 else "18" if n < 30 else "30"


def cue_features(clauses: Clauses, cues: Sequence[ReportingCue], number: int) -> list[str]:
    """What tells that a cue reports something in the reporter's own words."""
    items, tags, cue = clauses.items, clauses.tags, cues[number]
    sentence = items[cue.at].sentence
    first, end = clauses.passage.sentences[sentence]
    kind = cue.key
    next1, next2 = clauses.tag_at(cue.end, first, end), clauses.tag_at(cue.end + 1, first, end)
    before1, before2 = clauses.tag_at(cue.at - 1, first, end), clauses.tag_at(cue.at - 2, first, end)
    source = clauses.chunks[cue.source] if cue.source is not None else None
    subject, place, gap = "0", "0", "0"
    if source is not None:
        subject = source.kind + ("h" if source.human else "") + ("m" if source.modifier else "")
        place = "b" if source.end <= cue.at else "a"
        gap = bucket(max(0, cue.at - source.end if place == "b" else source.first - cue.end))
    opener = next((kind for kind in ("that", "wh", "to") if kind in tags[cue.end : min(end, cue.end + 6)]), "0")
    ahead = min(end, cue.end + 12)
    finite = next((k - cue.end for k in range(cue.end, ahead) if clauses.finite[k + 1] > clauses.finite[k]), 12)
    last = cues[number - 1] if number and items[cues[number - 1].at].sentence == sentence else None
    chain = "0"
    if last is not None:
        between = tags[last.end : cue.at]
        chain = last.kind + next((kind for kind in ("that", "rel", ",", "and") if kind in between), "0")
    following = cues[number + 1] if number + 1 < len(cues) and items[cues[number + 1].at].sentence == sentence else None
    near = clauses.quoted[min(end, cue.end + 3)] - clauses.quoted[max(first, cue.at - 3)]
    quoted = "n" if near else "f" if clauses.quoted[end] - clauses.quoted[first] else "0"
    form = items[cue.at].lower
    shape = next((name for name, ending in SHAPES if form.endswith(ending)), "b")
    left = bucket(end - cue.end)
    f = [
        "bias", f"k={kind}", f"n={next1}", f"kn={kind}{next1}", f"knn={kind}{next1}{next2}", f"p={before1}", f"kp={kind}{before1}",
        f"pp={before2}{before1}", f"s={subject}{place}", f"ks={kind}{subject}", f"g={gap}{place}", f"kg={kind}{gap}{place}",
        f"o={opener}", f"ko={kind}{opener}", f"ff={bucket(finite)}", f"kff={kind}{bucket(finite)}", f"ch={chain}",
        f"kch={kind}{chain[:3]}", f"r={following.kind if following else ''}", f"q={quoted}", f"kq={kind}{quoted}", f"sh={shape}{kind}",
        f"m={cue.mode}{kind}", f"pk={clauses.passage.kind}", f"at={bucket(cue.at - first)}", f"left={left}", f"kleft={kind}{left}",
    ]  # fmt: skip
    if place == "b" and source is not None:  # "…, the mayor said.": what is reported stands before its cue
        opens = clauses.tag_at(source.first - 1, first, end)
        closes = next1 if next1 in (".", ",", "day", "in", "to") else "0"
        f += [f"so={opens}", f"kso={kind}{opens}", f"soc={opens}{closes}", f"ksoc={kind}{opens}{closes}"]
    if "neg" in (before1, before2):
        f.append("neg" + cue.kind)
    if "md" in tags[max(first, cue.at - 3) : cue.at]:
        f.append("md" + cue.kind)
    if items[end - 1].text == "?":
        f.append("question")
    return f


SHAPES = (("g", ("ing",)), ("d", ("ed", "id", "ld")), ("s", ("s",)))


def start_features(clauses: Clauses, cue: ReportingCue, c: Content) -> list[str]:
    """What speaks for content beginning where it does."""
    tags, kind = clauses.tags, cue.key
    first, end = clauses.passage.sentences[clauses.items[cue.at].sentence]
    begins = tags[c.first]
    f = [
        f"side={c.side}", f"kside={kind}{c.side}", f"st={c.start}", f"kst={kind}{c.start}", f"stb={c.start}{begins}", f"b={begins}",
        f"kb={kind}{begins}", f"bb={clauses.tag_at(c.first - 1, first, end)}{begins}", f"m={cue.mode}{c.side}",
        f"gap={bucket(max(0, c.first - cue.end))}{c.side}",
    ]  # fmt: skip
    if c.side == "R":
        skipped = tags[cue.end : c.first]
        f.append("skip=" + ".".join(skipped[:3]))
        if "that" in skipped or "wh" in skipped:
            f.append("skipthat")
        if begins not in ("that", "to", "wh"):
            f.append(f"before={'that' in tags[c.first : min(end, c.first + THAT_WITHIN)]}{kind}")
    return f


def end_features(clauses: Clauses, cue: ReportingCue, c: Content) -> list[str]:
    """What speaks for content ending where it does."""
    tags, kind, stop = clauses.tags, cue.key, c.stop
    first, end = clauses.passage.sentences[clauses.items[cue.at].sentence]
    last, after, then = tags[c.end - 1], clauses.tag_at(c.end, first, end), clauses.tag_at(c.end + 1, first, end)
    f = [f"sp={stop}", f"ksp={kind}{stop}", f"la={last}{after}", f"an={after}{then}"]
    if c.side == "R":
        later = min(2, clauses.finite[end] - clauses.finite[c.end])
        subject = _opened_subject(clauses, c.end, end)
        f += [
            f"spn={stop}{subject}",
            f"lat={later}{stop[:2]}",
            f"klat={cue.kind}{later}{stop[:1]}",
            f"again={_again(clauses, c.end, end)}{stop[:1]}",
        ]
        f.append(f"et={stop[:1]}{_carries_on(clauses, cue, c.first, c.end, end)}")
        if c.end < end:
            f.append("short=" + bucket(end - c.end))
    return f


def _opened_subject(clauses: Clauses, k: int, end: int) -> str:
    """What stands behind the mark or word at item k: "v" a subject with its verb, "n" one without, "0" no subject."""
    opened = next((x for j in range(k, k + 3) if (x := clauses.chunk_at.get(j)) and x.subject), None)
    if opened is None or opened.first >= end:
        return "0"
    return "v" if opened.end < end and clauses.finite[opened.end + 1] > clauses.finite[opened.end] else "n"


def _is_under(clauses: Clauses, cue: ReportingCue) -> bool:
    """True if the cue stands in a subordinate clause: "While she said the dam was old, | it held"."""
    first = clauses.passage.sentences[clauses.items[cue.at].sentence][0]
    for k in range(cue.at - 1, max(first, cue.at - CLAUSE_MOST) - 1, -1):
        if clauses.tags[k] in (",", ";", "-", "Q"):
            return False
        if clauses.tags[k] in ("sub", "wh") or clauses.items[k].lower == "as":
            return True
    return False


def crossing_features(clauses: Clauses, cue: ReportingCue) -> list[tuple[int, list[str]]]:
    """(item, features) of each place right of a cue where content may go on over a mark or a word that opens another clause:
    what speaks for its going on there. They count for every proposal that goes over the place."""
    begin, end = _right_of(clauses, cue)
    under = _is_under(clauses, cue)
    found = []
    for k, rule in _stops(clauses, begin, end)[1:]:
        again = _again(clauses, k, end)
        subject = _opened_subject(clauses, k, end)
        before = "f" if clauses.finite[k] > clauses.finite[begin] else "0"
        found.append(
            (
                k,
                [
                    f"x={rule}",
                    f"x{rule[:1]}{again}{subject}",
                    f"xb={rule}{before}",
                    f"xt={rule[:1]}{_carries_on(clauses, cue, begin, k, end)}",
                ]
                + ([f"xu={rule[:1]}{again}{subject}"] if under else []),
            )
        )
    return found


PAST = frozenset("was were had did would could might".split())
PRESENT = frozenset("is are has have do does will can may ’s 's ’re 're ’ve 've ’ll 'll am".split())


def _tense(clauses: Clauses, k: int) -> str:
    """ "d" for a past form, "s" for a present one, "" for a word that is no verb form."""
    kind, lower = clauses.tags[k], clauses.items[k].lower
    if kind in ("vt", "vd") or lower in PAST:
        return "d"
    if lower in PRESENT or kind == "ns":
        return "s"
    if kind == "vr":
        return "d" if lower.endswith("ed") or lower in ("said", "told", "wrote") else "s"
    return ""


def _carries_on(clauses: Clauses, cue: ReportingCue, begin: int, k: int, end: int) -> str:
    """Whether a verb without a subject stands behind the word or mark at item k, and with which verb it goes by its tense:
    the cue ("c"), the content's ("i"), both ("b"), none ("n"); "0" where there is no verb."""
    j = k
    while j < end and clauses.tags[j] in ("and", "but", "or", ",", "-", "rb", "neg"):
        j += 1
    if j >= end or j == k:
        return "-"
    tense = _tense(clauses, j)
    if not tense:
        return "0"
    own = _tense(clauses, cue.at)
    inner = next((_tense(clauses, m) for m in range(begin, k) if clauses.finite[m + 1] > clauses.finite[m]), "")
    if not inner:
        return "z" + ("c" if own == tense else "n")
    return ("b" if inner == tense else "c") if own == tense else ("i" if inner == tense else "n")


def _again(clauses: Clauses, k: int, end: int) -> str:
    """What comes where content ends: another reporting verb of the same subject ("… but noted that") by its class, a subject,
    another "that"."""
    for j in range(k, min(end, k + 4)):
        kind = clauses.tags[j]
        if kind == "vr":
            lower = clauses.items[j].lower
            return reporting_forms()[lower][1] + ("g" if lower.endswith("ing") else "")
        if kind in ("pr", "C", "dt", "rel", "Q", "that"):
            return kind
    return "0"


def whole_features(clauses: Clauses, cue: ReportingCue, c: Content) -> list[str]:
    """What speaks for content as a whole: its length, verbs and marks, and how beginning and end go together."""
    kind = cue.key
    finite = clauses.finite[c.end] - clauses.finite[c.first]
    size, verbs, begins = bucket(c.end - c.first), min(finite, 2), clauses.tags[c.first]
    f = [
        f"fin={min(finite, 3)}", f"kfin={kind}{verbs}", f"com={min(3, clauses.commas[c.end] - clauses.commas[c.first])}", f"size={size}",
        f"ksize={kind}{size}", f"fs={verbs}{c.stop[:1]}", f"spt={c.stop}{begins in ('that', 'wh')}", f"sps={c.start}{c.stop}",
        f"bfin={begins}{verbs}", f"sfin={c.side}{verbs}",
    ]  # fmt: skip
    if clauses.quoted[c.end] > clauses.quoted[c.first]:
        f += ["quoted", "quoted" + c.side]
    return f


def content_features(clauses: Clauses, cue: ReportingCue, c: Content) -> list[str]:
    """All that speaks for a proposal."""
    f = start_features(clauses, cue, c) + end_features(clauses, cue, c) + whole_features(clauses, cue, c)
    if c.side == "R":
        f += [x for k, crossed in crossing_features(clauses, cue) if c.first < k < c.end for x in crossed]
    return f


def accept_features(clauses: Clauses, cue: ReportingCue, c: Content, score: float) -> list[str]:
    """What tells that the chosen content is what the cue reports; `score`: the cue's own log-odds."""
    step = str(max(-3, min(5, int(score * 2 + 20) - 20)))
    f = ["bias", f"k={cue.key}", f"s={step}", f"ks={cue.key}{step}", f"src={cue.place is not None}{cue.key}"]
    return f + ["c." + x for x in content_features(clauses, cue, c)]
