"""Words that report what somebody said, asked, thinks or wants, each with the noun phrase that is its subject.

Wider than `cues`: those stand beside quotations, these govern the reporter's own words ("She denied that …", "his promise
to …", "according to the mayor, …").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsparse.lexicons import inflect, lexicon_classes
from newsparse.quotes.agents import about_whom, find_agent, subject_after
from newsparse.quotes.items import Item, Passage
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.subjects import link_subjects
from newsparse.quotes.verbs import AUXILIARIES, NOT_VERB_AFTER, PREPOSITIONS, Cue, is_passive
from newsparse.quotes.words import ARTICLES, BEFORE_SUBJECT, FUNCTION, SAID_NOUNS, TIMES

# What is speech, by the class of its cue; all other classes are attitudes.
SPEECH = frozenset(["say", "tell", "ask", "urge", "promise", "according"])
# Verbs of saying that do nothing but report words, and those whose object is as often a thing: "reported a loss". All others
# stand between.
ONLY_WORDS = frozenset(
    "say insist assert contend argue allege aver opine maintain concede quip remark retort reiterate exclaim admit".split()
)
ALSO_THINGS = frozenset(
    (
        "add address announce answer attest cite certify chant comment continue counsel declare detail disclose dispute divulge elaborate "
        "estimate forecast hint indicate lament mention narrate note observe outline post posit predict profess project pronounce "
        "protest publish quote rebut recount refer reference refute relay repeat reply report respond reveal rule scream shout "
        "speak talk text testify volunteer write yell"
    ).split()
)
# Verbs that report with the word after them.
PHRASES = {
    ("point", "out"): "say", ("spell", "out"): "say", ("lay", "out"): "say", ("make", "clear"): "say", ("call", "for"): "urge",
    ("call", "on"): "urge", ("rule", "out"): "judge", ("vote", "for"): "judge", ("vote", "against"): "judge", ("side", "with"): "judge",
    ("stand", "by"): "judge", ("hit", "back"): "say", ("fire", "back"): "say", ("lash", "out"): "judge", ("look", "forward"): "want",
    ("come", "out"): "judge", ("set", "out"): "want", ("care", "about"): "think",
}  # fmt: skip
PHRASE_VERBS = {
    form: lemma
    for lemma, all_forms in {
        "point": "point points pointed pointing", "spell": "spell spells spelled spelt spelling", "lay": "lay lays laid laying",
        "make": "make makes made making", "call": "call calls called calling", "rule": "rule rules ruled ruling",
        "vote": "vote votes voted voting", "side": "side sides sided siding", "stand": "stand stands stood standing",
        "hit": "hit hits hitting", "fire": "fire fires fired firing", "lash": "lash lashes lashed lashing",
        "look": "look looks looked looking", "come": "come comes came coming", "set": "set sets setting", "care": "care cares cared",
    }.items()
    for form in all_forms.split()
}  # fmt: skip
# Words between a source and its verb that are no part of it: "The mayor first said", "They all urged".
BEFORE_VERB = AUXILIARIES | frozenset(
    "both all earlier first once further then later still again already soon now rather either each".split()
)
# Words whose "’s" is a verb: "he’s suggesting that", "who’s argued that".
CONTRACTED = frozenset("he she it who that there what everyone somebody someone nobody".split())
# Words that lead a participle before its sentence's main clause.
BEFORE_FRONTED = frozenset("after before since while when by in on despite".split())
FRONTED_REACH = 60  # items in which its main clause is looked for
HAVING = frozenset("have has had no".split())
MOSTLY_PASSIVE = frozenset("asked told alleged reported".split())  # behind "he’s"
# Candidates for a source, left and right of its cue, and the words of a phrase that is no chunk.
LEFT_MOST, RIGHT_MOST, PHRASE_MOST = 7, 2, 7


class ReportingCue:
    """A cue at items[at] (to items[end]). `kind`: the class of attribution_verbs.txt, or "according". `noun`: a noun or
    adjective, not a verb. `passive`: "was asked". `source`: the index of the chunk that its subject seems to be, or None;
    `place`: the (first, end) of the items that were chosen for its source, or None."""

    __slots__ = ("at", "end", "grade", "kind", "mode", "noun", "passive", "place", "source")

    def __init__(self, at: int, end: int, kind: str, *, noun: bool = False, grade: str = "") -> None:
        self.at = at
        self.end = end
        self.kind = kind
        self.grade = grade
        self.noun = noun
        self.passive = False
        self.mode = ""
        self.source: int | None = None
        self.place: tuple[int, int] | None = None

    @property
    def key(self) -> str:
        """Its class and grade, with N for a noun and P for a passive."""
        return self.kind + self.grade + ("N" if self.noun else "") + ("P" if self.passive else "")


@cache
def reporting_forms() -> dict[str, tuple[str, str]]:
    """Every form of the attributing verbs, to (lemma, class)."""
    forms: dict[str, tuple[str, str]] = {}
    for lemma, kind in lexicon_classes("attribution_verbs").items():
        for form in inflect(lemma):
            forms.setdefault(form, (lemma, kind))
    return forms


@cache
def reporting_nouns() -> dict[str, str]:
    """Attributing nouns and adjectives, singular and plural, to the class of the verb that they stand for."""
    nouns: dict[str, str] = {}
    for lemma, kind in lexicon_classes("attribution_nouns").items():
        nouns[lemma] = kind
        nouns.setdefault(lemma[:-1] + "ies" if lemma.endswith("y") else lemma + "s", kind)
    return nouns


def find_reporting_cues(passage: Passage, chunks: Sequence[Chunk]) -> list[ReportingCue]:
    """The passage's cues in order, each with its source where one stands with it."""
    items = passage.items
    forms, nouns = reporting_forms(), reporting_nouns()
    starts = {c.first: n for n, c in enumerate(chunks)}
    named = {k for c in chunks if c.kind in ("name", "cap") for k in range(c.first, c.end)}
    found: list[ReportingCue] = []
    verbs: list[Cue] = []
    for i, item in enumerate(items):
        if item.stretch is not None:
            continue
        lower = item.lower
        if lower == "according" and i + 1 < len(items) and items[i + 1].lower == "to":
            cue = ReportingCue(i, i + 2, "according")
            cue.source, cue.mode = about_whom(items, chunks, i + 2, starts), "after"
            found.append(cue)
            continue
        if i in named:
            continue
        form = forms.get(lower)
        following = items[i + 1].lower if i + 1 < len(items) else ""
        phrase = PHRASES.get((form[0] if form else PHRASE_VERBS.get(lower, ""), following))
        if phrase or (form is not None and _is_verb(items, i)):
            lemma, kind = ("", phrase) if phrase else form or ("", "")
            cue = ReportingCue(i, i + 2 if phrase else i + 1, kind, grade=_grade(lemma))
            cue.passive = is_passive(items, i, contracted=not _is_perfect(items, i))
            found.append(cue)
            verbs.append(Cue(i, cue.end, lower, "argue"))
        elif lower in nouns:
            cue = ReportingCue(i, i + 1, nouns[lower], noun=True)
            cue.source = _owner(items, chunks, i)
            found.append(cue)
    link_subjects(items, chunks, verbs, starts)
    by_place = {v.at: v for v in verbs}
    for cue in found:
        verb = by_place.get(cue.at)
        if verb is not None:
            cue.source, cue.mode = verb.subject, verb.mode
            behind = _subject_behind(items, chunks, starts, cue)
            if behind is not None:
                cue.source, cue.mode = behind, "inverted"
            elif cue.passive:
                cue.source, cue.mode = find_agent(items, chunks, cue.at, cue.end, starts), "passive"
        elif cue.noun and cue.source is None:
            cue.source = _subject_before(items, chunks, cue)
            cue.mode = "noun"
    return found


def _grade(lemma: str) -> str:
    return "+" if lemma in ONLY_WORDS else "-" if lemma in ALSO_THINGS else ""


def _is_verb(items: Sequence[Item], i: int) -> bool:
    """False where the form is surely a noun: after an article, a possessive or "of". The rest is left to the model."""
    before = items[i - 1] if i and items[i - 1].stretch is None and items[i - 1].sentence == items[i].sentence else None
    if before is None:
        return True
    if items[i].text[0].isupper():
        return False
    if (
        before.lower in HAVING
        and items[i].lower[:-1] in SAID_NOUNS
        and (i + 1 == len(items) or items[i + 1].lower != "that")
    ):
        return False  # "have claims in the area"
    if before.lower in ("’s", "'s"):  # "he’s said that"; not "the mayor’s claim"
        return i > 1 and items[i - 2].lower in CONTRACTED and not items[i].lower.endswith("s")
    return before.lower not in NOT_VERB_AFTER


def _is_perfect(items: Sequence[Item], i: int) -> bool:
    """True where "’s" is "has": "she’s said that", "who’s argued that"; not in "it’s said that"."""
    following = items[i + 1].lower if i + 1 < len(items) else ""
    if items[i].lower in MOSTLY_PASSIVE or following in ("to", "whether", "if", "by", "of"):
        return False  # "he’s said to be ill", "she’s asked whether …"
    before = next((k for k in range(i - 1, max(-1, i - 3), -1) if items[k].lower in ("’s", "'s")), 0)
    return before > 0 and items[before - 1].lower in ("he", "she", "who")


def is_fronted(items: Sequence[Item], first: int, cue: ReportingCue) -> bool:
    """True for a participle that opens its sentence: whoever the main clause is about reports: "Noting that it was late, Lee
    left", "After announcing a pause, the bank …"."""
    opens = cue.at == first or (cue.at == first + 1 and items[first].lower in BEFORE_FRONTED)
    return opens and cue.kind != "according" and items[cue.at].lower.endswith("ing") and not cue.noun


def _subject_behind(
    items: Sequence[Item], chunks: Sequence[Chunk], starts: dict[int, int], cue: ReportingCue
) -> int | None:
    """The chunk behind a verb that a comma parts from what is reported: "The dam would hold, said the mayor."."""
    if cue.end not in starts or cue.kind not in SPEECH or not cue.at or items[cue.at - 1].text != ",":
        return None
    n = subject_after(items, chunks, starts[cue.end])
    end = chunks[n].end if n is not None else 0
    closed = (
        end >= len(items)
        or items[end].text in (",", ".", ";", "—", "–")
        or items[end].lower in ("who", "of", "at", "in", "on")
    )
    return n if closed else None


def _owner(items: Sequence[Item], chunks: Sequence[Chunk], i: int) -> int | None:
    """The chunk whose claim it is: "Ann Lee’s claim"; None for "his claim", whose pronoun is no chunk of its own."""
    for n in range(len(chunks)):
        chunk = chunks[n]
        owns = chunk.end < i and chunk.modifier and items[chunk.end].lower in ("’s", "'s", "’") and i - chunk.end <= 3
        if owns and items[chunk.end].sentence == items[i].sentence:
            return n
        if chunk.first > i:
            break
    return None


def _subject_before(items: Sequence[Item], chunks: Sequence[Chunk], cue: ReportingCue) -> int | None:
    """The subject of the clause that a noun or adjective stands in: "Lee is confident that", "Lee made the claim that"."""
    sentence = items[cue.at].sentence
    best = None
    for n, chunk in enumerate(chunks):
        if chunk.end > cue.at:
            break
        if items[chunk.first].sentence == sentence and chunk.subject and not chunk.modifier:
            best = n
    return best


class Source(NamedTuple):
    """A candidate for whose words they are: items first:end of the passage, and the chunk that they are, or None for a
    noun phrase that is no chunk ("data from the ministry")."""

    first: int
    end: int
    chunk: int | None
    rule: str


def find_sources(passage: Passage, chunks: Sequence[Chunk], cue: ReportingCue) -> list[Source]:
    """The candidates for a cue's source: what its subject was found to be, the phrases around it, words that are no chunk."""
    items = passage.items
    sentence = items[cue.at].sentence
    first, end = passage.sentences[sentence]
    lo, middle, hi = (_chunks_before(chunks, at) for at in (first, cue.at, end))
    found = [
        Source(c.first, c.end, n, "left")
        for n in range(max(lo, middle - LEFT_MOST), middle)
        if (c := chunks[n]).end <= cue.at and not _is_time(items, c)
    ]
    found += [
        Source(chunks[n].first, chunks[n].end, n, "right")
        for n in range(middle, min(hi, middle + RIGHT_MOST))
        if chunks[n].first >= cue.end
    ]
    if is_fronted(items, first, cue):
        main = next((n for n in range(middle, hi) if _opens_main_clause(items, chunks[n], cue)), None)
        if main is not None:
            return [Source(chunks[main].first, chunks[main].end, main, "main")]
    covered = {k for s in found for k in range(s.first, s.end)}
    if cue.kind == "according":
        k = cue.end
    elif cue.noun:
        k = cue.at
    else:
        k = cue.at - 1
        while k > first and (items[k].lower in BEFORE_VERB or items[k].lower.endswith("ly")):
            k -= 1
        k = _phrase_start(items, first, k)
    if k not in covered and first <= k < end:
        stop = k
        while stop < end and stop - k < PHRASE_MOST and (stop < cue.at or stop >= cue.end) and _in_phrase(items[stop]):
            stop += 1
        if stop > k:
            found.append(Source(k, stop, None, "bare"))
    return found


def _opens_main_clause(items: Sequence[Item], chunk: Chunk, cue: ReportingCue) -> bool:
    """True for a subject behind a comma, with its own verb: "Noting that it was late, | Lee left"."""
    if not (cue.end < chunk.first <= cue.end + FRONTED_REACH and chunk.subject and not chunk.modifier):
        return False
    if items[(chunk.opens or chunk.first) - 1].text != "," or chunk.end >= len(items):
        return False
    behind = items[chunk.end]  # no comma, as behind an apposition: "his wife, Ann Lee, was ill"
    return behind.stretch is None and behind.text[0].isalnum() and behind.lower not in ("and", "of", "who", "or")


def _chunks_before(chunks: Sequence[Chunk], at: int) -> int:
    """How many chunks begin before an item."""
    return bisect_left(chunks, at, key=lambda chunk: chunk.first)


def _is_time(items: Sequence[Item], chunk: Chunk) -> bool:
    """True for "a week", "Monday": nobody speaks there. (A paper may be called The Washington Times.)"""
    if chunk.head not in TIMES or items[chunk.end - 1].text == "Times":
        return False
    named = chunk.end > chunk.first + 1 and all(items[k].text[0].isupper() for k in (chunk.end - 2, chunk.end - 1))
    return not named or items[chunk.end - 2].lower in ARTICLES


def _in_phrase(item: Item) -> bool:
    if item.stretch is not None or not item.text[0].isalnum() or item.lower in TIMES:
        return False
    return item.lower not in FUNCTION or item.lower in ARTICLES


def _phrase_start(items: Sequence[Item], first: int, k: int) -> int:
    while k > first and _in_phrase(items[k]) and _in_phrase(items[k - 1]) and items[k].lower not in ARTICLES:
        k -= 1
    return k


def source_features(passage: Passage, chunks: Sequence[Chunk], cue: ReportingCue, s: Source | None) -> list[str]:
    """What speaks for a candidate being the source; None stands for "the text does not tell"."""
    kind = cue.key
    if s is None:
        return ["none", "none" + kind, f"none{cue.source is None}{kind}"]
    items = passage.items
    first, end = passage.sentences[items[cue.at].sentence]
    chunk = chunks[s.chunk] if s.chunk is not None else None
    shape = "bare" if chunk is None else chunk.kind + ("h" if chunk.human else "") + ("m" if chunk.modifier else "")
    linked = s.chunk is not None and s.chunk == cue.source
    gap = max(0, cue.at - s.end) if s.end <= cue.at else s.first - cue.end
    between = items[s.end : cue.at] if s.end <= cue.at else items[cue.end : s.first]
    marks = sum(1 for i in between if i.text in (",", ";", ":", "—", "–", "--", "(", ")"))
    verbs = sum(1 for i in between if i.lower in AUXILIARIES or i.lower in reporting_forms())
    before = items[s.first - 1].lower if s.first > first and items[s.first - 1].stretch is None else "^"
    lead = (
        ","
        if before == ","
        else "p"
        if before in PREPOSITIONS
        else "^"
        if before == "^"
        else "c"
        if before in BEFORE_SUBJECT
        else "o"
    )
    time = items[s.end - 1].lower in TIMES
    gap_first, gap_end = (s.end, cue.at) if s.end <= cue.at else (cue.end, s.first)
    between_chunks = max(0, _chunks_before(chunks, gap_end) - _chunks_before(chunks, gap_first))
    f = [
        f"c={shape}", f"l={linked}", f"lk={linked}{kind}", f"lm={linked}{cue.mode}", f"r={s.rule}{kind}", f"g={s.rule[0]}{min(gap, 4)}",
        f"gl={linked}{min(gap, 3)}{s.rule[0]}", f"m={min(marks, 3)}{s.rule[0]}",
        f"v={min(verbs, 2)}{s.rule[0]}", f"le={lead}{s.rule[0]}",
        f"lel={lead}{linked}", f"bc={min(between_chunks, 3)}{s.rule[0]}", f"bcl={min(between_chunks, 2)}{linked}",
        f"mv={min(marks, 2)}{min(verbs, 1)}{s.rule[0]}",
        f"cm={shape}{cue.mode}", f"cr={shape}{s.rule[0]}",
    ]  # fmt: skip
    if time:
        f.append("time")
    if chunk is not None and chunk.subject:
        f += ["subj", f"subj{s.rule[0]}{linked}"]
    if items[cue.at].lower.endswith("ing"):
        f.append(f"ing{linked}{lead}")
    if s.end < end and items[s.end].lower in ("’s", "'s", "’"):
        f.append("owner" + kind)
    return f
