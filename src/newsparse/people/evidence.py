"""How surely a candidate is a person's name: by its own words, its neighbours, and the whole document.

The features are classes of words, never words. What else the same word does in the document counts most: whether it stands
after a title, closes a full name, comes before "said", or follows "the" (measured before: see MODEL_CARD.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsparse.lexicons import entries, lexicon_classes
from newsparse.people.tagging import Candidate
from newsparse.people.words import (
    ACRONYM,
    CALENDAR,
    DEMONYM,
    FIRST,
    INITIAL,
    NAME_LIKE,
    ORGANISATION,
    PARTICLE,
    PLACE,
    RARE_SURNAME,
    ROLE,
    SUFFIX,
    SUFFIXES,
    SURNAME,
    TITLE,
    WORD,
    classes,
    is_upper,
)

VERSION = 3
NAME_PREFIXES = frozenset("Mc Mac De Di Du La Le Van Von Da Del Des Fitz St".split())
# What hardly any person's name stands before: its letters in brackets ("Workers United (WU)"), ", which". So rare that no weight
# is learned.
THING_BEHIND = {"(=": -6.0, ",t": -2.0, "(t": -2.0}
# A text with so many authors before a year, and two pairs of them ("Lee & Mwangi, 2016") or one "Lee et al.", cites by
# surname.
CITATIONS_LEAST = 3


def symbol(word: str, kind: int) -> str:
    """A word's classes as a short mark: F, N (first name and surname), S, R, U (in no list) … and w, p, o for what else
    it can be."""
    if kind & SUFFIX and not kind & (FIRST | SURNAME):
        return "X"
    if kind & INITIAL:
        return "I"
    if kind & PARTICLE and word[0].islower():
        return "d"
    if kind & FIRST:
        base = "N" if kind & SURNAME else "F"
    elif kind & SURNAME:
        base = "S"
    elif kind & RARE_SURNAME:
        base = "R"
    elif kind & ACRONYM:
        return "A"
    elif kind & CALENDAR:
        return "M"
    elif kind & ORGANISATION:
        return "O"
    elif kind & DEMONYM:
        return "D"
    elif kind & PLACE:
        return "P"
    elif kind & (TITLE | ROLE):
        return "T"
    elif kind & WORD:
        return "W"
    elif not word[0].isalpha():
        return "."
    else:
        return "-" if "-" in word else "U"
    if kind & ORGANISATION:
        return base + "o"
    if kind & PLACE:
        return base + "p"
    return base + "w" if kind & WORD else base


class Document:
    """What each last word and first word of a candidate does elsewhere in the document."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.count: dict[str, int] = defaultdict(int)
        self.titled: dict[str, int] = defaultdict(int)
        self.said: dict[str, int] = defaultdict(int)
        self.the: dict[str, int] = defaultdict(int)
        self.placed: dict[str, int] = defaultdict(int)
        self.last_of: set[str] = set()
        self.first_of: set[str] = set()
        self.ends_full: set[str] = set()
        self.starts_full: set[str] = set()
        self.in_organisation: set[str] = set()
        self.cited = _cited(candidates)
        for c in candidates:
            last = fold(c.words[-1])
            self.count[last] += 1
            if c.title in lexicon_classes("titles"):
                self.titled[last] += 1
            if c.right in ("say", "arg", ",v", "who", ",w", ",9") or c.left in ("say",):
                self.said[last] += 1
            if c.left in ("the", "a", "an"):
                self.the[last] += 1
            if c.left == "in":
                self.placed[last] += 1
            if len(c.words) > 1:
                if any(kind & ORGANISATION and not kind & NAME_LIKE for kind in c.kinds):
                    self.in_organisation.update(map(fold, c.words))
                self.ends_full.add(last)
                self.starts_full.add(fold(c.words[0]))

    def note_full_names(self, names: Iterable[Candidate]) -> None:
        """Tell which candidates of several words are likely names: what a lone word may be short for."""
        for c in names:
            self.last_of.add(fold(c.words[-1]))
            self.first_of.add(fold(c.words[0]))

    def bits(self, c: Candidate) -> Iterable[str]:
        """What the document says of the candidate's last word, its own mention left out."""
        last = fold(c.words[-1])
        lone = "1" if len(c.words) == 1 else "2"
        others = self.count[last] - 1
        if c.start_char in self.cited:
            yield "cited" + lone
        yield f"n={min(others, 3)}{lone}"
        if self.titled[last] - (c.title in lexicon_classes("titles")):
            yield "titled" + lone
        if self.said[last] - (c.right in ("say", "arg", ",v", "who", ",w", ",9") or c.left == "say"):
            yield "said" + lone
        if self.the[last] - (c.left in ("the", "a", "an")):
            yield "the" + lone
        if self.placed[last] - (c.left == "in"):
            yield "placed" + lone
        if lone == "1":
            if last in self.in_organisation:
                yield "inorg"
            if last in self.last_of:
                yield "lastof"
            elif last in self.ends_full:
                yield "lastno"
            if last in self.first_of:
                yield "firstof"
            elif last in self.starts_full:
                yield "firstno"


def _cited(candidates: Sequence[Candidate]) -> set[int]:
    """Where the authors of cited works stand, in a text that cites by surname and year: "(Hall, Osei, & Lindt, 2016)"."""
    cited: set[int] = set()
    dated = joint = 0
    following: Candidate | None = None
    for c in reversed(candidates):
        beside = (
            following is not None
            and following.paragraph == c.paragraph
            and following.start_char in cited
            and 0 < following.first - c.end <= 2
        )
        place = all(kind & (PLACE | ORGANISATION) and not kind & FIRST for kind in c.kinds)
        dates = c.right in ("et", ",y", "(y", "9")
        if not place and (dates or (beside and c.right in (",C", ",", "&", "and"))):
            cited.add(c.start_char)
            dated += not beside
            joint += 2 if c.right == "et" else c.right == "&"
        following = c
    return cited if joint >= 2 and max(dated, len(cited) - 1) >= CITATIONS_LEAST else set()


def fold(word: str) -> str:
    return word.casefold().replace("’", "'").rstrip(".")


def name_features(c: Candidate, document: Document) -> list[str]:
    """What speaks for and against a candidate being a person's name."""
    symbols = [symbol(w, k) for w, k in zip(c.words, c.kinds, strict=True)]
    count = len(symbols)
    size, lone = str(min(count, 5)), str(min(count, 2))
    first, last = symbols[0], symbols[-1]
    f = [
        "bias", f"size={size}", f"sig={' '.join(symbols[:4])}", f"first={first}{lone}", f"last={last}{lone}",
        f"left={c.left}", f"right={c.right}", f"lr={c.left}_{c.right}", f"left1={c.left}{lone}", f"right1={c.right}{lone}",
        f"sl={last}{c.left}{lone}", f"sr={last}{c.right}{lone}", f"setting={c.setting}{lone}",
    ]  # fmt: skip
    if count > 2:
        f += ["mid=" + s for s in symbols[1:-1]]
    organisations = sum(1 for kind in c.kinds if kind & ORGANISATION)
    if organisations > 1:
        f.append("organisations")
    if c.sentence_start:
        f += ["start" + symbols[0], "start" + size]
    if c.title is not None:
        kind = "hon" if c.title in lexicon_classes("titles") else "role"
        f += [f"title={kind}", f"title={kind}{size}", f"title={kind}{symbols[-1]}"]
    if all(is_upper(w) for w in c.words):
        f += ["caps" + size, "caps" + symbols[-1]]
    if any("." in w and len(w) > 2 and w not in SUFFIXES for w in c.words):
        f.append("dotted")
    if any(_has_inner_capital(w) for w in c.words):
        f.append("inner" + lone)
    word = c.words[-1]
    if last in ("U", "R", "A") and len(word) > 3:
        end = word[-3:].lower()
        f += ["end=" + end + lone, "end=" + end[1:] + lone]
    f += document.bits(c)
    return f


def _has_inner_capital(word: str) -> bool:
    """True for "WeWork" and "eBay", not for "McCann", "DiCaprio", "Jean-Luc" or "O’Hara"."""
    capital = next((i for i in range(1, len(word)) if word[i].isupper() and word[i - 1].islower()), 0)
    if not capital or word[:capital] in NAME_PREFIXES:
        return False
    return not (classes(word) | classes(word[capital:])) & FIRST


@cache
def load_weights() -> dict[str, float]:
    """The weights of data/name_weights.txt. Raises ValueError where they are of another feature version."""
    lines = entries("name_weights")
    if not lines or lines[0] != f"version\t{VERSION}":
        raise ValueError(f"name_weights.txt is not of feature version {VERSION}: run tools/train_names.py")
    return {feature: float(weight) for feature, weight in (line.split("\t") for line in lines[1:])}


def document_of(candidates: Sequence[Candidate], weights: Mapping[str, float]) -> Document:
    """What the document says of each word, with the candidates of several words that these weights take for names."""
    return _document_and_scores(candidates, weights)[0]


def score_names(candidates: Sequence[Candidate]) -> list[float]:
    """The log-odds that each candidate is a person's name."""
    weights = load_weights()
    document, scores = _document_and_scores(candidates, weights)
    return [
        (_score(name_features(c, document), weights) if score is None else score) + THING_BEHIND.get(c.right, 0.0)
        for c, score in zip(candidates, scores, strict=True)
    ]


def _document_and_scores(
    candidates: Sequence[Candidate], weights: Mapping[str, float]
) -> tuple[Document, list[float | None]]:
    """The document, and the scores of the candidates of several words, which need no more than it says at first."""
    document = Document(candidates)
    scores = [_score(name_features(c, document), weights) if len(c.words) > 1 else None for c in candidates]
    document.note_full_names(c for c, s in zip(candidates, scores, strict=True) if s is not None and s >= 0.0)
    return document, scores


def _score(features: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(filter(None, map(weights.get, features)), 0.0)
