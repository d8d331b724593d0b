"""What a trained score cannot know: constructions too rare in any corpus to get a weight, with what a candidate gains by each.

The gains are set by hand on sentences like the samples; a trained score differs by 2 to 4 between the first candidate and the
second. A larger gain lets a construction win where it was read wrongly.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsparse.quotes.features import Candidate, QuoteView
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.verbs import is_passive
from newsparse.quotes.words import DOCUMENTS, IDEAS

# How far behind a quotation its own verb stands, in items, where somebody else is said to tell of it.
RELAYED_REACH = 8
IDEA = -2.0  # what "the goal" and "the situation" lose: they speak for nobody
# Verbs whose object listens, or is spoken of.
TOLD = frozenset(
    "tell warn urge advise order remind assure instruct inform describe call brand dub label hail term".split()
)


class Rare(NamedTuple):
    """A construction: what holds of a chunk that is a candidate, what it gains, and a sentence that shows it."""

    holds: Callable[[QuoteView, Candidate, Chunk], bool]
    gain: float
    sample: str


def gain_of(view: QuoteView, c: Candidate) -> float:
    """What the candidate gains, or loses, by all constructions that it stands in."""
    if c.kind != "chunk":
        return 0.0
    chunk = view.scene.chunks[c.passage][c.chunk]
    gain = IDEA if chunk.head in IDEAS else 0.0
    return gain + sum(r.gain for r in RARE if r.holds(view, c, chunk)) if c.passage == view.at else gain


def is_told_by_nobody(view: QuoteView) -> bool:
    """True for what somebody was told and the sentence does not say by whom: "Drivers were told to “wait”"."""
    strong = view.strong_cues
    if any(cue.kind in ("say", "according") and cue.subject is not None for cue in strong):
        return False
    before = [cue for cue in strong if cue.at < view.item]
    last = (before or strong)[-1] if strong else None
    if last is None or last.subject is not None or last.lemma not in TOLD or not is_passive(view.items, last.at):
        return False
    behind = view.items[last.end].lower if last.end < len(view.items) else ""
    if last.lemma == "call" and behind in ("to", "on", "in", "up", "for"):
        return False  # "NAME was called to the stage"
    # "Staff were told in a memo from NAME", "was told he was “a menace” by NAME"
    chunks = (c for c in view.sentence_chunks if c.opens and view.items[c.opens - 1].lower in ("from", "by", "in"))
    return not any(c.human if view.items[c.opens - 1].lower != "in" else c.head in DOCUMENTS for c in chunks)


def _owns_participle(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    if view.glued is not None:
        return view.glued.subject == c.chunk and view.glued.mode == "part"
    strong = [cue for cue in view.strong_cues if cue.subject is not None]
    last = strong[-1] if strong else None
    return last is not None and last.subject == c.chunk and last.mode == "part" and last.at < view.item


def _is_announced(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    led = chunk.opens > 0 and view.items[chunk.opens - 1].lower in ("-", "–", "—", "--", "from")
    return led and chunk.end == view.item - 1 and view.items[chunk.end].text == ":"


def _is_agent(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    before = [cue for cue in view.strong_cues if cue.at < view.item]
    last = before[-1] if before else None
    return last is not None and last.kind == "argue" and last.subject == c.chunk and is_passive(view.items, last.at)


def _is_topic(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    led = chunk.opens == view.first + 1 and view.items[view.first].lower in ("on", "about", "regarding")
    return led and chunk.end < len(view.items) and view.items[chunk.end].text == ":"


def _relays(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    cues = view.scene.linked[c.passage].get(c.chunk, ())
    if not cues or any(cue.kind != "according" for cue in cues):
        return False
    return any(
        cue.kind == "say" and cue.subject is not None and view.item < cue.at <= view.item + RELAYED_REACH
        for cue in view.sentence_cues
        if cue.at < cues[0].at
    )


def _stands_with_told(view: QuoteView, c: Candidate, chunk: Chunk) -> bool:
    return view.first <= chunk.first < view.end and is_told_by_nobody(view)


RARE = (
    Rare(
        _owns_participle,
        2.5,
        "Rick Dufres read a memo from the city engineer that described the crossing as “close to failing” all day.",
    ),
    Rare(_is_announced, 3.0, "Pollsters agree - Ann Lee: “It was close.”"),
    Rare(_is_agent, 2.0, "Bo Tan was described as “rude”, “late to all meetings” and “a man who steals” by Ann Lee."),
    Rare(_is_topic, -4.0, "“They did it,” Helen Bright said.\n\nOn Bo Amank: “He is nineteen, and he gets the bus.”"),
    Rare(_relays, -3.0, "Capt. Susan Pruitt called the tower. “We are coming back,” she said, according to the board."),
    Rare(_stands_with_told, -5.0, "Drivers were told to “avoid the road” on Monday."),
)
