"""Reporting verbs and phrases among the reporter’s words, each with the chunk that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import verb_forms
from newsparse.quotes.agents import about_whom
from newsparse.quotes.items import Item, Passage
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.subjects import link_subjects
from newsparse.quotes.verbs import Cue, is_verb_form
from newsparse.quotes.words import PASTS, is_regular_past

# Verbs that report speech only, or more surely, with a particle: "went on", "hit back".
PHRASAL = {
    "go": "on", "point": "out", "fire": "back", "shoot": "back", "hit": "back", "chime": "in", "call": "out",
    "write": "back", "carry": "on", "sum": "up", "cry": "out", "spell": "out", "shout": "back", "snap": "back",
}  # fmt: skip
OWN_VERB_REACH = 4  # items behind a quotation
SPOKEN_ENDS = frozenset(",?!—–…")


def find_cues(passage: Passage, chunks: Sequence[Chunk]) -> list[Cue]:
    """The passage's cues in order, linked."""
    items = passage.items
    forms = verb_forms()
    starts = {c.first: n for n, c in enumerate(chunks)}
    inside = {k for c in chunks for k in range(c.first, c.end)}
    cues: list[Cue] = []
    for i, item in enumerate(items):
        if item.stretch is not None:
            continue
        if item.lower == "according" and i + 1 < len(items) and items[i + 1].lower == "to":
            cues.append(Cue(i, i + 2, "according", "according", "after", about_whom(items, chunks, i + 2, starts)))
            continue
        if item.lower == "words" and _is_wording(items, i):  # "In the words of NAME, this is “…”"
            cues.append(Cue(i, i + 2, "words", "according", "after", about_whom(items, chunks, i + 2, starts)))
            continue
        form = forms.get(item.lower)
        past = form is None and (item.lower.endswith("ed") or item.lower in PASTS)
        if past and i not in inside and _stands_for_saying(items, chunks, i):
            cues.append(Cue(i, i + 1, item.lower, "say"))
            continue
        if form is None or i in inside or not is_verb_form(items, i, *form):
            continue
        particle = PHRASAL.get(form[0])
        phrasal = particle is not None and i + 1 < len(items) and items[i + 1].lower == particle
        cues.append(Cue(i, i + 2 if phrasal else i + 1, form[0], "argue" if phrasal else form[1]))
    link_subjects(items, chunks, cues, starts)
    return cues


def _is_wording(items: Sequence[Item], i: int) -> bool:
    """True for "words" in "in the words of"."""
    return i > 1 and [k.lower for k in items[i - 2 : i + 2]] == ["in", "the", "words", "of"]


def _stands_for_saying(items: Sequence[Item], chunks: Sequence[Chunk], i: int) -> bool:
    """True for the past of any other verb where verbs of saying stand: "“Are we eggs?” | posed NAME", "the boy | snarled: “…”"."""
    lower = items[i].lower
    if not 0 < i < len(items) - 1 or not items[i].text[0].islower() or not (lower in PASTS or is_regular_past(lower)):
        return False
    before = items[i - 1]
    if before.sentence == items[i].sentence and before.stretch is not None and before.text.rstrip()[-1:] in SPOKEN_ENDS:
        return any(c.human and i + 1 in (c.first, c.opens) for c in chunks)
    if items[i + 1].text != ":" or i + 2 >= len(items) or items[i + 2].stretch is None:
        return False
    own = items[i + 3 : i + 3 + OWN_VERB_REACH]  # "The actor died: “He was kind,” his agent said"
    if any(verb_forms().get(k.lower, ("", ""))[1] == "say" for k in own if k.sentence == items[i + 2].sentence):
        return False
    return any(c.end == i and c.human and c.subject for c in chunks)
