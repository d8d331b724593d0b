"""What speaks for a cue reporting something, and for one of the proposals being what it reports.

All features are classes of words, positions and counts. Four models weigh them: whether a cue reports, whose words, which of
the stretches around it is the content, and whether all of it holds.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.quotes.clauses import Clauses
from newsparse.quotes.contents import CLAUSE_MOST, THAT_WITHIN, Content, find_stops, is_under, opened_subject, right_of
from newsparse.quotes.reporting import ReportingCue, reporting_forms

VERSION = 4
CONJUNCTIONS_MOST = 5  # ", and also not" before a verb
SHAPES = (("g", ("ing",)), ("d", ("ed", "id", "ld")), ("s", ("s",)))
PAST = frozenset("was were had did would could might".split())
PRESENT = frozenset("is are has have do does will can may ’s 's ’re 're ’ve 've ’ll 'll am".split())


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
        subject = opened_subject(clauses, c.end, end)
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


def crossing_features(clauses: Clauses, cue: ReportingCue) -> list[tuple[int, list[str]]]:
    """(item, features) of each place right of a cue where content may go on over a mark or a word that opens another clause:
    what speaks for its going on there. They count for every proposal that goes over the place."""
    begin, end = right_of(clauses, cue)
    under = is_under(clauses, cue)
    found = []
    for k, rule in find_stops(clauses, begin, end)[1:]:
        again = _again(clauses, k, end)
        subject = opened_subject(clauses, k, end)
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
    while j < min(end, k + CONJUNCTIONS_MOST) and clauses.tags[j] in ("and", "but", "or", ",", "-", "rb", "neg"):
        j += 1
    if j >= end or j == k:
        return "-"
    tense = _tense(clauses, j)
    if not tense:
        return "0"
    own = _tense(clauses, cue.at)
    reach = range(begin, min(k, begin + CLAUSE_MOST))
    inner = next((_tense(clauses, m) for m in reach if clauses.finite[m + 1] > clauses.finite[m]), "")
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
