"""What kind of word stands where in a passage: classes of words and marks, finite verbs, phrases that open clauses.

The classes are those of grammar (closed-class words by their group, all others by lexicon and ending), so that nothing
that is learned on them is about a word of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from newsparse.lexicons import is_english_word
from newsparse.quotes.items import Item, Passage
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.reporting import reporting_forms, reporting_nouns
from newsparse.quotes.verbs import BE
from newsparse.quotes.words import PASTS, POSSESSIVES, is_person_noun

WH = frozenset("whether if how why what".split())
RELATIVE = frozenset("who which whose whom where".split())
SUBORDINATE = frozenset(
    "while when after before because since although though until unless despite amid following".split()
)
MODAL = frozenset(
    (
        "will would can could may might must shall should ’ll 'll ’d 'd won’t won't wouldn’t wouldn't can’t "
        "can't couldn’t couldn't"
    ).split()
)
HAVE = frozenset("has have had having ’ve 've hasn’t hasn't haven’t haven't hadn’t hadn't".split())
DO = frozenset("do does did don’t don't doesn’t doesn't didn’t didn't".split())
NEGATION = frozenset("not never no n’t n't neither nor without".split())
SUBJECTS = frozenset("he she they it i we you there".split())
OBJECTS = frozenset("him her them me us".split())
DETERMINERS = frozenset(
    (
        "the a an this these those some any many several few more most all both each every one two three four five"
    ).split()
)
PREPOSITIONS = frozenset(
    (
        "in on at from into about against between during under over through upon within without toward "
        "towards among across per via than like behind beyond including"
    ).split()
)
DAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february "
        "march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. "
        "week month year"
    ).split()
)
FINITE = frozenset(["be", "md", "hv", "do"])


class Clauses:
    """A passage with the class of each item, and for each place how many finite verbs, commas and quotations come before."""

    __slots__ = ("chunk_at", "chunks", "commas", "finite", "items", "passage", "quoted", "tags")

    def __init__(self, passage: Passage, chunks: Sequence[Chunk]) -> None:
        self.passage = passage
        self.items = passage.items
        self.chunks = chunks
        self.tags = tags = [tag(item) for item in passage.items]
        self.finite = [0, *accumulate(is_finite(tags, k) for k in range(len(tags)))]
        self.commas = [0, *accumulate(kind == "," for kind in tags)]
        self.quoted = [0, *accumulate(kind == "Q" for kind in tags)]
        self.chunk_at = {chunk.first: chunk for chunk in reversed(chunks)}

    def tag_at(self, k: int, first: int, end: int) -> str:
        """The class of item k, "^" outside of first:end."""
        return self.tags[k] if first <= k < end else "^"


def is_finite(tags: Sequence[str], k: int) -> bool:
    """True if the item is likely a finite verb: an auxiliary, or a verb form after a subject."""
    kind = tags[k]
    if kind in FINITE:
        return True
    if kind in ("vr", "vd", "ns", "vt") and k and tags[k - 1] in ("pr", "C", "pn", "rel", "rb", "ns"):
        return kind != "ns" or tags[k - 1] in ("pr", "rel")
    return False


def tag(item: Item) -> str:
    """What kind of word or mark an item is: never which word, save for the commonest of grammar."""
    if item.stretch is not None:
        return "Q"
    return _closed_class(item.lower) or _open_class(item.text, item.lower)


@cache
def _closed_class(lower: str) -> str:
    for words, name in (
        (WH, "wh"), (RELATIVE, "rel"), (SUBORDINATE, "sub"), (BE, "be"), (MODAL, "md"), (HAVE, "hv"), (DO, "do"),
        (NEGATION, "neg"), (SUBJECTS, "pr"), (POSSESSIVES, "ps"), (OBJECTS, "po"), (DETERMINERS, "dt"), (PREPOSITIONS, "in"), (DAYS, "day"),
    ):  # fmt: skip
        if lower in words:
            return name
    if lower in (",", ";", ":", "(", ")", "that", "to", "of", "for", "with", "by", "as", "and", "but", "or", "so"):
        return lower
    if lower in ("—", "–", "-", "--"):
        return "-"
    if lower in ("’s", "'s", "’"):
        return "'s"
    if lower.endswith(("n’t", "n't")):
        return "do"
    return ""


@cache
def _open_class(text: str, lower: str) -> str:
    if not text[0].isalnum():
        return "."
    if text[0].isdigit():
        return "9"
    if lower in reporting_forms():
        return "vr" if not text[0].isupper() else "C"
    if text[0].isupper():
        return "C"
    if is_person_noun(text):
        return "pn"
    if lower in PASTS:
        return "vt"
    if lower.endswith("ly"):
        return "rb"
    if lower.endswith("ing"):
        return "vg"
    if lower.endswith("ed"):
        return "vd"
    if lower in reporting_nouns():
        return "nr"
    if lower.endswith("s") and not lower.endswith("ss") and is_english_word(lower[:-1]):
        return "ns"
    return "n"
