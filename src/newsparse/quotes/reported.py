"""Reported speech without quotation marks: cues, what they govern, and whose words it is."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.quotes.clauses import Clauses
from newsparse.quotes.content_features import (
    VERSION,
    accept_features,
    crossing_features,
    cue_features,
    end_features,
    start_features,
    whole_features,
)
from newsparse.quotes.contents import Content, find_contents
from newsparse.quotes.items import Passage
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.reporting import (
    SPEECH,
    ReportingCue,
    Source,
    find_reporting_cues,
    find_sources,
    source_features,
)
from newsparse.quotes.scene import Scene
from newsparse.quotes.verbs import leads_to
from newsparse.quotes.weights import E, Weights, load_reported_weights
from newsparse.records import Span

# Log-odds from which a cue is looked at, and from which it reports what was found for its content. Attitudes are asked for
# by whoever wants many of them, each with its confidence.
CUE_LEAST = -1.0
SPEECH_LEAST = -0.5
THING_LEAST = -0.2  # "announced a plan": a thing more often than its words
NOBODY_LEAST = 1.0
ATTITUDE_LEAST = -1.0
HINT_LEAST = 0.5  # speech that tells whose a quotation in it is
# Of contents that overlap one stays: by its log-odds, speech before attitudes, and the one in which the other stands ("The
# agency reported that, according to its records, …" is one report).
SPEECH_FIRST = 1.5
OUTER_FIRST = 1.0
TIMING = frozenset(["when", "after", "before", "since", "because", "if"])
PARTED_LEAST = 0.6  # what two reports must be likelier than one, as shares


class Reported(NamedTuple):
    """One content of a passage: spans of items, its cue, and the log-odds that the cue reports it."""

    passage: int
    cue: ReportingCue
    source: Source | None
    content: Content
    score: float

    @property
    def parts(self) -> list[tuple[int, int]]:
        """(first, end) of the items of each part."""
        return [(self.content.first, self.content.end), *([self.content.second] if self.content.second else [])]

    @property
    def is_speech(self) -> bool:
        """True for what is said, asked, promised or written; False for an attitude."""
        return self.cue.kind in SPEECH and not self.cue.noun

    @property
    def confidence(self) -> float:
        return float(1.0 / (1.0 + E**-self.score))

    @property
    def rule(self) -> str:
        """The class of the cue, and how it stands to its content."""
        side = {"R": "before", "L": "after", "B": "inside"}[self.content.side]
        return f"{self.cue.kind}_{'noun_' if self.cue.noun else ''}{side}"

    def spans(self, scene: Scene) -> tuple[Span, ...]:
        items = scene.passages[self.passage].items
        bounds = [(items[a].start, items[b - 1].end) for a, b in self.parts]
        return tuple(Span(scene.text[start:end], start, end) for start, end in bounds)

    def stretches(self, scene: Scene) -> list[int]:
        """The numbers of the quotations inside the content."""
        items = scene.passages[self.passage].items
        return [n for a, b in self.parts for k in range(a, b) if (n := items[k].stretch) is not None]


def find_reported(scene: Scene, *, speech: bool = True, attitudes: bool = True) -> list[Reported]:
    """What is reported, in order; contents do not overlap. Where quotations stand speech and attitudes are found, as they tell
    whose those are; elsewhere only what is asked for."""
    weights = load_reported_weights(VERSION)
    found: list[Reported] = []
    for at in range(len(scene.passages)):
        quoted = scene.stretches_before[at][-1] > 0
        if speech or attitudes or quoted:
            found += _in_passage(scene, at, weights, attitudes or quoted)
    return found


def with_hints(scene: Scene, reported: Sequence[Reported]) -> Scene:
    """The scene with what reported words tell about the quotations that stand in them."""
    hints = {
        n: (r.passage, r.source.chunk)
        for r in reported
        if r.source is not None and r.source.chunk is not None and (r.score >= HINT_LEAST or not r.is_speech)
        for n in r.stretches(scene)
        if not _is_taken_up(scene, r, n)
    }
    return scene._replace(hints=hints)


def _is_taken_up(scene: Scene, r: Reported, stretch: int) -> bool:
    """True where somebody else's verb leads to the quotation: "She said …, to which NAME replied: “…”"."""
    passage, item = scene.places[stretch]
    cues = [c for c in scene.cues_between(passage, r.cue.end, item) if c.kind != "weak" and c.subject is not None]
    if not cues or r.content.side != "R":
        return False
    last = cues[-1]
    subject = scene.chunks[passage][last.subject or 0]
    glued = leads_to(last, scene.passages[passage].items, item)
    return glued and subject.human and r.cue.at < subject.first < last.at


def _in_passage(scene: Scene, at: int, weights: Weights, attitudes: bool) -> list[Reported]:
    passage, chunks = scene.passages[at], scene.chunks[at]
    cues = find_reporting_cues(passage, chunks)
    if not cues:
        return []
    clauses = Clauses(passage, chunks)
    likely: list[Reported] = []
    cue_scores: dict[int, float] = {}
    for number, cue in enumerate(cues):
        if not attitudes and (cue.noun or cue.kind not in SPEECH):
            continue
        score = weights.score("cue", cue_features(clauses, cues, number))
        if score < CUE_LEAST:
            continue
        source = choose_source(passage, chunks, cue, weights)
        best = choose_content(clauses, cue, weights)
        if best is None:
            continue
        total = weights.score("accept", accept_features(clauses, cue, best, score))
        found = Reported(at, cue, source, best, total)
        if total >= _least(clauses, found):
            likely.append(found)
            cue_scores[cue.at] = score
    return _without_overlaps(_parted(likely, clauses, cue_scores, weights), clauses)


def _parted(
    likely: Sequence[Reported], clauses: Clauses, cue_scores: dict[int, float], weights: Weights
) -> list[Reported]:
    """The same, where a content goes on into the next report ("said it was late | but added that …") cut before that one, if
    both are then more likely right than the one."""
    found = list(likely)
    for n in range(len(found) - 1):
        r, following = found[n], found[n + 1]
        first = following.cue.at
        if following.source is not None and r.content.first < following.source.first < first:
            first = following.source.first
        if not (r.is_speech and following.is_speech and r.content.side == "R" and following.content.side == "R"):
            continue
        if not r.content.first < first < r.content.end or not _is_coordinated(clauses, first):
            continue  # "said that the minister denied that …" is one report
        # proposals look at where the cue's source stands
        r.cue.place = None if r.source is None else (r.source.first, r.source.end)
        shorter = choose_content(clauses, r.cue, weights, most=first)
        if shorter is None or shorter.side != "R":
            continue
        total = weights.score("accept", accept_features(clauses, r.cue, shorter, cue_scores[r.cue.at]))
        cut = r._replace(content=shorter, score=total)
        if total >= _least(clauses, cut) and cut.confidence + following.confidence > r.confidence + PARTED_LEAST:
            found[n] = cut
    return found


def _is_coordinated(clauses: Clauses, at: int) -> bool:
    """True where a mark or a conjunction parts what begins at an item from what stands before, adverbs and auxiliaries aside."""
    k = at - 1
    while k > 0 and clauses.tags[k] in ("rb", "hv", "be", "md"):
        k -= 1
    return clauses.tags[k] in (",", ";", "-", "and", "but", "or", "sub") and clauses.items[k].lower not in TIMING


def _without_overlaps(likely: Sequence[Reported], clauses: Clauses) -> list[Reported]:
    """Those that stay, in order of their contents. One with a quotation in it is given no start."""
    speech = [r.cue.at for r in likely if r.is_speech]  # in order, as the cues are

    def rank(r: Reported) -> tuple[float, int]:
        if any(clauses.quoted[end] > clauses.quoted[first] for first, end in r.parts):
            return -r.score, r.cue.at
        outer = any(bisect_left(speech, end) > bisect_left(speech, first) for first, end in r.parts)
        return -(r.score + SPEECH_FIRST * r.is_speech + OUTER_FIRST * outer), r.cue.at

    kept: list[Reported] = []
    taken: list[tuple[int, int]] = []  # in order, and apart from each other
    for r in sorted(likely, key=rank):
        if any(_overlaps(taken, first, end) for first, end in (*r.parts, (r.cue.at, r.cue.at + 1))):
            continue
        kept.append(r)
        for part in r.parts:
            insort(taken, part)
    return sorted(kept, key=lambda r: r.content.first)


def _overlaps(taken: Sequence[tuple[int, int]], first: int, end: int) -> bool:
    at = bisect_left(taken, (end, 0))
    return at > 0 and taken[at - 1][1] > first


def _least(clauses: Clauses, found: Reported) -> float:
    """From which log-odds on it is believed."""
    if not found.is_speech:
        return ATTITUDE_LEAST
    begins = clauses.tags[found.content.first]
    if found.source is None:
        question = begins in ("wh", "rel") or clauses.items[found.content.first].lower == "if"
        return (
            SPEECH_LEAST if found.cue.kind == "ask" and question else NOBODY_LEAST
        )  # "Asked whether it would hold, …"
    verbs = any(clauses.finite[end] > clauses.finite[first] for first, end in found.parts)
    they = begins == "pr" and clauses.items[found.content.first].lower != "it"  # but "ruled it out"
    clause = verbs or they or begins in ("that", "to", "wh", "be", "md", "hv", "vt")
    return SPEECH_LEAST if clause else THING_LEAST


def choose_source(passage: Passage, chunks: Sequence[Chunk], cue: ReportingCue, weights: Weights) -> Source | None:
    """The source with the highest score, None where the text does not tell; noted in the cue as its place."""
    found = find_sources(passage, chunks, cue)
    candidates: list[Source | None] = [*found, None] if not found or found[0].rule != "main" else [*found]
    best = max(candidates, key=lambda s: weights.score("source", source_features(passage, chunks, cue, s)))
    cue.place = None if best is None else (best.first, best.end)
    return best


def choose_content(clauses: Clauses, cue: ReportingCue, weights: Weights, *, most: int | None = None) -> Content | None:
    """The proposal with the highest score; None where there is no proposal. `most`: the item where it ends at the latest."""
    best: tuple[float, Content] | None = None
    begins: dict[tuple[str, int], float] = {}
    ends: dict[tuple[str, int], float] = {}
    proposals = [c for c in find_contents(clauses, cue) if most is None or c.end <= most]
    crossings = [(k, weights.score("content", f)) for k, f in crossing_features(clauses, cue)] if proposals else []
    for c in proposals:
        begin, end = (c.side, c.first), (c.side, c.end)
        if begin not in begins:
            begins[begin] = weights.score("content", start_features(clauses, cue, c))
        if end not in ends:
            ends[end] = weights.score("content", end_features(clauses, cue, c))
        score = begins[begin] + ends[end] + weights.score("content", whole_features(clauses, cue, c))
        if c.side == "R":
            score += sum(crossed for k, crossed in crossings if c.first < k < c.end)
        if best is None or score > best[0]:
            best = (score, c)
    return best[1] if best else None
