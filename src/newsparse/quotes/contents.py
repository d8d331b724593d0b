"""What a reporting word governs: proposals for the words that are reported, found cue by cue.

Which of them is right is told by the features in content_features.py and the weights of quotes/reported.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.quotes.clauses import Clauses
from newsparse.quotes.items import Item
from newsparse.quotes.reporting import SPEECH, ReportingCue, is_fronted
from newsparse.quotes.words import is_person_noun

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
STANDING_IN = frozenset(["pr", "po", "that"])  # "denied it": what it is stands elsewhere
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
    right_from, end = right_of(clauses, cue)
    opens = cue.kind == "according" and (
        cue.at == first or (cue.at == first + 1 and clauses.tags[first] in ("and", "but", "so"))
    )
    begin = _behind_source(clauses, right_from, end) if cue.kind == "according" else right_from
    starts = _behind_commas(clauses, begin, end) if opens else _right_starts(clauses, begin, end)
    stops = find_stops(clauses, starts[0][0] if starts else right_from, end)
    found = [
        Content(start, stop, "R", start_rule, stop_rule)
        for start, start_rule in starts
        for least in [_least_end(clauses, cue, start, end)]
        for stop, stop_rule in stops
        if stop > start
        and (stop == end or stop > least)
        and not (stop == start + 1 and clauses.tags[start] in STANDING_IN)
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
            if tags[k] == "," and opened_subject(clauses, k, end) != "0":
                return k
    if not opens and cue.grade != "+":
        return start
    for k in range(first, min(end, first + CLAUSE_MOST)):
        if tags[k] in VERBS or clauses.finite[k + 1] > clauses.finite[k]:
            return k
        if not opens and tags[k] == ",":
            return start  # "said no, but the council …"
    return start


def right_of(clauses: Clauses, cue: ReportingCue) -> tuple[int, int]:
    """Between which items content right of a cue can stand: behind it and its source, up to the sentence's last word."""
    end = clauses.passage.sentences[clauses.items[cue.at].sentence][1]
    while end > cue.end and _is_mark(clauses.items[end - 1]):
        end -= 1
    first = clauses.passage.sentences[clauses.items[cue.at].sentence][0]
    if cue.place is not None and cue.place[0] >= cue.end and is_fronted(clauses.items, first, cue):
        return cue.end, _before_mark(clauses, cue.place[0], cue.end)
    if is_under(clauses, cue):
        end = _main_clause(clauses, cue.end, end)
    return cue.place[1] if cue.place is not None and cue.place[0] >= cue.end else cue.end, end


def _main_clause(clauses: Clauses, begin: int, end: int) -> int:
    """The comma before the main clause of a sentence that opens with another: "While she said it was old, | it held"; `end`
    where none follows."""
    for k in range(begin, min(end, begin + CLAUSE_MOST)):
        if clauses.tags[k] == "," and opened_subject(clauses, k, end) == "v":
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


def find_stops(clauses: Clauses, begin: int, end: int) -> list[tuple[int, str]]:
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


def opened_subject(clauses: Clauses, k: int, end: int) -> str:
    """What stands behind the mark or word at item k: "v" a subject with its verb, "n" one without, "0" no subject."""
    opened = next((x for j in range(k, k + 3) if (x := clauses.chunk_at.get(j)) and x.subject), None)
    if opened is None or opened.first >= end:
        return "0"
    return "v" if opened.end < end and clauses.finite[opened.end + 1] > clauses.finite[opened.end] else "n"


def is_under(clauses: Clauses, cue: ReportingCue) -> bool:
    """True if the cue stands in a subordinate clause: "While she said the dam was old, | it held"."""
    first = clauses.passage.sentences[clauses.items[cue.at].sentence][0]
    for k in range(cue.at - 1, max(first, cue.at - CLAUSE_MOST) - 1, -1):
        if clauses.tags[k] in (",", ";", "-", "Q"):
            return False
        if clauses.tags[k] in ("sub", "wh") or clauses.items[k].lower == "as":
            return True
    return False
