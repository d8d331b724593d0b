"""Whom a phrase is about that a preposition or a modifier leads to: "according to the city engineer NAME", "called so by NAME"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.quotes.items import Item
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.verbs import PREPOSITIONS
from newsparse.quotes.words import ARTICLES, FUNCTION

AGENT_REACH = 20
# How far what belongs to an owner stands behind them: "NAME’s top foreign policy aide NAME".
MODIFIER_REACH = 6
# How far behind "by" a name stands whose title comes first, in items.
ROLE_REACH = 6


def find_agent(items: Sequence[Item], chunks: Sequence[Chunk], at: int, end: int, starts: dict[int, int]) -> int | None:
    """Who speaks by the passive verb at items at:end: "was called “…” by NAME"; None where it does not tell."""
    for k in range(end, min(len(items) - 1, end + AGENT_REACH)):
        if items[k].sentence != items[at].sentence or items[k].text == ";":
            return None
        if items[k].lower == "by":
            return about_whom(items, chunks, k + 1, starts)
    return None


def about_whom(items: Sequence[Item], chunks: Sequence[Chunk], k: int, starts: dict[int, int]) -> int | None:
    """The chunk that the phrase at items[k] is about: "according to | the city engineer NAME", "by | former bowler NAME"; None
    where there is none."""
    n = next((starts[m] for m in range(k, min(len(items), k + ROLE_REACH)) if m in starts), None)
    if n is None:
        return None
    between = items[k : chunks[n].opens]
    if between and between[0].lower in ARTICLES:
        between = between[1:]
    named = chunks[n].kind == "name"  # "the Courier engineering lead NAME"
    led = all(i.stretch is None and (named or i.text.islower()) and i.lower not in FUNCTION for i in between)
    led = led and all(i.text.isalpha() or "-" in i.text for i in between)
    return through_modifier(items, chunks, n) if led else None


def subject_after(items: Sequence[Item], chunks: Sequence[Chunk], n: int | None) -> int | None:
    """The chunk that the phrase beginning with chunk n is about; None where there is no chunk."""
    return None if n is None else through_modifier(items, chunks, n)


def through_modifier(items: Sequence[Item], chunks: Sequence[Chunk], n: int) -> int:
    """The chunk that a modifier leads to: in "said Clinton spokeswoman Ann Lee" not Clinton but Ann Lee."""
    while (
        chunks[n].modifier
        and n + 1 < len(chunks)
        and chunks[n + 1].first <= chunks[n].end + MODIFIER_REACH
        and items[chunks[n + 1].first].sentence == items[chunks[n].first].sentence
    ):
        if any(
            items[k].text in ",;:" or items[k].lower in PREPOSITIONS for k in range(chunks[n].end, chunks[n + 1].first)
        ):
            break
        n += 1
    return n
