"""Everything that the choice of a speaker looks at: passages, candidates, cues, and where each quotation stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from newsparse.layout import Layout
from newsparse.lexicons import verb_forms
from newsparse.quotes.chunks import find_chunks
from newsparse.quotes.cues import find_cues
from newsparse.quotes.items import Passage, build_passages
from newsparse.quotes.marks import Stretch
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.reporting import reporting_forms
from newsparse.quotes.verbs import AUXILIARIES, Cue
from newsparse.quotes.words import FUNCTION
from newsparse.records import Person

# A line of so many longer words is set in title case where such a share of them has a capital.
TITLE_CASE_WORDS = 3
TITLE_CASE_SHARE = 0.8
BEFORE_VERB = AUXILIARIES | frozenset("and but or who that which he she it they we i you not".split())


class Scene(NamedTuple):
    """`chunks` and `cues` are lists for each passage; `stretches_before[p][i]` counts the stretches before item i,
    `names_before[p][n]` the names and pronouns before chunk n; `places[n]` is (passage, item) of stretch n; `sentence_base[p]`
    is the number of sentences before passage p; `linked[p]` maps a chunk's index to the cues whose subject it is. `hints`
    maps a stretch to the (passage, chunk) that is the source of the reported words that it stands in. `named_at` is (start,
    person) of each mention, in order. `author` is the index of who wrote the article, None where that is not one of the
    people, or several."""

    text: str
    passages: list[Passage]
    chunks: list[list[Chunk]]
    cues: list[list[Cue]]
    linked: list[dict[int, list[Cue]]]
    stretches: Sequence[Stretch]
    places: list[tuple[int, int]]
    sentence_base: list[int]
    people: Sequence[Person]
    mention_counts: list[int]
    stretches_before: list[list[int]]
    names_before: list[list[int]]
    named_at: list[tuple[int, int]]
    author: int | None = None
    hints: Mapping[int, tuple[int, int]] = MappingProxyType({})

    def chunk_number(self, passage: int, item: int) -> int:
        """How many of the passage's chunks begin before the item."""
        return bisect_left(self.chunks[passage], item, key=lambda chunk: chunk.first)

    def sentence_number(self, passage: int, item: int) -> int:
        """The number of an item's sentence, counted from the first of the article."""
        return self.sentence_base[passage] + self.passages[passage].items[item].sentence

    def cues_between(self, passage: int, first: int, end: int) -> list[Cue]:
        """The passage's cues at items first to end, end exclusive."""
        cues = self.cues[passage]
        return cues[bisect_left(cues, first, key=lambda cue: cue.at) : bisect_left(cues, end, key=lambda cue: cue.at)]

    def named_in(self, stretch: int) -> frozenset[int]:
        """The people named inside a quotation."""
        s = self.stretches[stretch]
        inside = self.named_at[bisect_left(self.named_at, (s.start, 0)) : bisect_left(self.named_at, (s.end, 0))]
        return frozenset(n for _, n in inside)

    def stretches_between(self, passage: int, first: int, end: int) -> int:
        """How many stretches stand at items first to end, end exclusive."""
        counts = self.stretches_before[passage]
        return max(0, counts[end] - counts[first])


def build_scene(layout: Layout, people: Sequence[Person], stretches: Sequence[Stretch]) -> Scene:
    """Lay out the readable paragraphs for the choice of speakers."""
    mentions = {m.start: (m.end, n) for n, person in enumerate(people) for m in person.mentions}
    by_paragraph: dict[int, list[tuple[int, Stretch]]] = {}
    for n, s in enumerate(stretches):
        by_paragraph.setdefault(s.paragraph, []).append((n, s))
    passages: list[Passage] = []
    chunks: list[list[Chunk]] = []
    cues: list[list[Cue]] = []
    linked: list[dict[int, list[Cue]]] = []
    places = [(-1, -1)] * len(stretches)
    base: list[int] = []
    stretch_counts: list[list[int]] = []
    name_counts: list[list[int]] = []
    total = 0
    for p in layout.readable:
        for passage in build_passages(
            layout.text,
            p,
            layout.kinds[p.number],
            by_paragraph.get(p.number, ()),
            skip_to=layout.story_starts.get(p.number, 0),
            cut_at=layout.story_ends.get(p.number),
        ):
            at = len(passages)
            if passage.kind in ("headline", "line"):
                _lower_verbs(passage, mentions)
            here = find_chunks(at, passage, mentions)
            found = find_cues(passage, here)
            by_chunk: dict[int, list[Cue]] = {}
            for cue in found:
                if cue.subject is not None:
                    by_chunk.setdefault(cue.subject, []).append(cue)
            for k, item in enumerate(passage.items):
                if item.stretch is not None:
                    places[item.stretch] = (at, k)
            stretch_counts.append(_running(item.stretch is not None for item in passage.items))
            name_counts.append(_running(chunk.kind in ("name", "pron") for chunk in here))
            passages.append(passage)
            chunks.append(here)
            cues.append(found)
            linked.append(by_chunk)
            base.append(total)
            total += len(passage.sentences)
    counts = [len(person.mentions) for person in people]
    return Scene(
        layout.text,
        passages,
        chunks,
        cues,
        linked,
        stretches,
        places,
        base,
        people,
        counts,
        stretch_counts,
        name_counts,
        sorted((m.start, n) for n, person in enumerate(people) for m in person.mentions),
        _author(layout, people),
    )


def _author(layout: Layout, people: Sequence[Person]) -> int | None:
    if len(layout.authors) != 1:
        return None
    name = " ".join(layout.authors[0].split()).casefold()
    return next((n for n, person in enumerate(people) if person.name.casefold() == name), None)


def _lower_verbs(passage: Passage, mentions: Mapping[int, tuple[int, int]]) -> None:
    """In a line that is set in title case read verbs and words of grammar as if in small letters: "Rossi Says No"."""
    words = [i.text for i in passage.items if i.stretch is None and len(i.text) > 3 and i.text[0].isalpha()]
    if len(words) < TITLE_CASE_WORDS or sum(w[0].isupper() for w in words) < TITLE_CASE_SHARE * len(words):
        return
    name_end = 0
    before = ""
    for k, item in enumerate(passage.items):
        name_end = mentions[item.start][0] if item.start in mentions else name_end
        small = item.lower in FUNCTION or (_is_finite_form(item.lower) and not _opens_noun(before))
        if k and item.start >= name_end and item.stretch is None and small:
            item.text = item.lower
        before = item.text


def _is_finite_form(word: str) -> bool:
    """True for a form of a reporting verb that is not its bare form, which may as well be a noun: "report"."""
    form = verb_forms().get(word) or reporting_forms().get(word)
    return form is not None and form[0] != word


def _opens_noun(word: str) -> bool:
    """True for what stands before a noun rather than before a verb: "after", "the", and another verb read as one."""
    return word.islower() and word not in BEFORE_VERB and (word in FUNCTION or _is_finite_form(word))


def _running(flags: Iterable[bool]) -> list[int]:
    """How many flags are set before each place, and in all."""
    return [0, *accumulate(map(int, flags))]
