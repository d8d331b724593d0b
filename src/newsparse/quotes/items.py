"""A paragraph as the words between its quotations: each quoted stretch is one opaque item, every other token another.

Sentences, candidates for speakers and reporting verbs are found on these items, so that nothing inside a quotation is
ever taken for the reporter's own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.lexicons import verb_forms
from newsparse.quotes.marks import Stretch
from newsparse.segments import ABBREVIATIONS_WITH_STOP, STARTERS, TITLES_WITH_STOP, Paragraph

ENDS_SENTENCE = frozenset([".", "!", "?", "…"])
CLOSING = frozenset(["”", '"', "’", "'", "''", ")", "]"])
# The longest paragraphs of real articles have some 500 items.
ITEMS_MOST = 600
NO_PRONOUNS = {"US": "u.s.", "WHO": "w.h.o."}  # what they are in small letters
# How many items after “Really?” may hold the verb that still belongs to it.
CUE_REACH = 5


class Item:
    """A token of the reporter's, or a stretch (`stretch` is its number among all; None for a token).

    `word_class`: what `features.word_class` found, "" before it was asked.
    """

    __slots__ = ("end", "lower", "sentence", "start", "stretch", "text", "word_class")

    def __init__(self, text: str, lower: str, start: int, end: int, stretch: int | None = None) -> None:
        self.text = text
        self.lower = lower
        self.start = start
        self.end = end
        self.stretch = stretch
        self.sentence = 0
        self.word_class = ""


class Passage(NamedTuple):
    """A paragraph's items and the (first, end) of each of its sentences."""

    number: int
    kind: str
    items: list[Item]
    sentences: list[tuple[int, int]]


def build_passages(
    text: str,
    p: Paragraph,
    kind: str,
    stretches: Sequence[tuple[int, Stretch]],
    *,
    skip_to: int = 0,
    cut_at: int | None = None,
) -> list[Passage]:
    """The passage of a paragraph; `stretches` are its own, each with its number among all. Words before `skip_to` (a
    dateline) and from `cut_at` on (a caption's credit) are left out. A paragraph that is longer than any that somebody
    wrote gives several passages, so that what is done for each quotation stays bounded."""
    items: list[Item] = []
    k = 0
    for token in p.tokens:
        while k < len(stretches) and stretches[k][1].outer_end <= token.start:
            k += 1
        if k < len(stretches) and stretches[k][1].outer_start < token.end and token.start < stretches[k][1].outer_end:
            index, s = stretches[k]
            if not items or items[-1].stretch != index:
                items.append(Item(text[s.start : s.end], "“”", s.outer_start, s.outer_end, index))
            continue
        if token.start >= skip_to and (cut_at is None or token.end <= cut_at):
            lower = NO_PRONOUNS.get(token.text) or token.text.lower()
            items.append(Item(token.text, lower, token.start, token.end))
    return [_passage(p.number, kind, piece) for piece in _pieces(items)]


def _passage(number: int, kind: str, items: list[Item]) -> Passage:
    sentences = _sentences(items)
    for n, (first, end) in enumerate(sentences):
        for item in items[first:end]:
            item.sentence = n
    return Passage(number, kind, items, sentences)


def _pieces(items: list[Item]) -> Iterator[list[Item]]:
    """The items whole, or cut after the last full stop before every ITEMS_MOST of them."""
    first = 0
    while len(items) - first > ITEMS_MOST:
        end = first + ITEMS_MOST
        stop = next((k for k in range(end, end - ITEMS_MOST // 2, -1) if items[k - 1].text in ENDS_SENTENCE), end)
        yield items[first:stop]
        first = stop
    yield items[first:]


def _sentences(items: list[Item]) -> list[tuple[int, int]]:
    bounds: list[tuple[int, int]] = []
    first = i = 0
    count = len(items)
    while i < count:
        item = items[i]
        i += 1
        if item.stretch is not None:
            ends = _stretch_ends_sentence(items, i)
        else:
            ends = item.text in ENDS_SENTENCE or (
                item.text[-1] == "." and len(item.text) > 1 and item.text not in TITLES_WITH_STOP
            )
            while ends and i < count and items[i].text in CLOSING:
                i += 1
            ends = ends and _next_starts_sentence(items, i, item.text)
        if ends and i < count:
            bounds.append((first, i))
            first = i
    if first < count:
        bounds.append((first, count))
    return bounds


def _next_starts_sentence(items: list[Item], i: int, last: str) -> bool:
    if i >= len(items):
        return True
    following = items[i]
    if following.stretch is not None:
        return last in ENDS_SENTENCE
    head = following.text[0]
    if head.islower() or head in ",;:)":
        return False
    if last in ENDS_SENTENCE:
        return True
    if last in ABBREVIATIONS_WITH_STOP or last[0].isupper():
        return following.text in STARTERS
    return head.isupper()


def _stretch_ends_sentence(items: list[Item], i: int) -> bool:
    """True if the sentence ends with the stretch items[i - 1]: it ends so inside, and a new one begins after it."""
    inside = items[i - 1].text.rstrip("”\"’' )]")
    if not inside or i >= len(items):
        return i >= len(items)
    mark = inside[-1]
    if mark not in ".!?…":
        return False
    following = items[i]
    if following.stretch is not None:
        return True
    if following.text[0].islower() or following.text[0] in ",;:—–-)":
        return False
    if mark in "!?…" or (mark == "." and following.text[0].isupper()):
        forms = verb_forms()
        reach = items[i : i + CUE_REACH]
        for k, item in enumerate(reach):
            if item.stretch is not None or item.text in ENDS_SENTENCE:
                break
            if forms.get(item.lower, ("", ""))[1] == "say" and mark in "!?…":
                return False
            if k > 3:
                break
    return True
