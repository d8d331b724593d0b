"""When two names can be one person’s: short forms, initials, parts, slips of one letter."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache
from itertools import pairwise

from newsparse.lexicons import lexicon_classes
from newsparse.people.words import SUFFIXES, first_name_gender

SHORT_FORM_CHARS = 3
NICKNAME_MARKS = frozenset("“‘\"'(")
ARTICLES = frozenset("al el as ar ad an ash ath az".split())  # of Arabic, before a hyphen


@cache
def short_for(form: str) -> frozenset[str]:
    """The first names that a short form stands for without being their beginning: "robert" for "bob"."""
    return frozenset(lexicon_classes("short_names").get(form, "").split())


@lru_cache(maxsize=20_000)
def fold_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without case, suffix, marks and nickname, for comparing names."""
    folded = []
    quoted = False
    for word in words:
        if word == '"':
            quoted = not quoted
        elif word in "“‘(":
            quoted = True
        elif word in "”’)":
            quoted = False
        elif not quoted and word not in SUFFIXES and word != ",":
            folded.append(word.casefold().replace("’", "'").rstrip(".") or word)
    if not folded:
        folded = [w.casefold() for w in words]
    return tuple(folded)


def other_forms(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Other forms of a full name, folded: its nickname in marks (Gabriel “Gabe” Kowalczyk: Gabe, Gabe Kowalczyk) or in brackets
    (William (Bill) Hartigan: Bill), and its surname without an Arabic article (Salim Al-Harrasi: Salim Harrasi)."""
    key = fold_words(words)
    if len(key) < 2:
        return []
    found: list[tuple[str, ...]] = []
    for mark, word in pairwise(words):
        if mark in NICKNAME_MARKS and word.isalpha() and len(word) > 2:
            found.append((word.casefold(),))
            if mark != "(":  # in brackets it may be a maiden name
                found.append((word.casefold(), key[-1]))
    article, _, rest = key[-1].partition("-")
    if article in ARTICLES and len(rest) > 2:
        found.append((*key[:-1], rest))
    return found


def same_person(forms: Collection[tuple[str, ...]], key: tuple[str, ...]) -> bool:
    """True if a full name and those known of somebody can be one person's: "Joseph R. Biden Jr." and "Joe Biden", "Ortiz Salcedo"."""
    if key in forms:
        return True
    for other in forms:
        if key[-1] == other[-1] and _first_names_agree(key[0], other[0]):
            return True
        short, long = sorted((key, other), key=len)
        if len(short) > 1 and len(long) > len(short) and _is_sublist(short, long):
            return True
    return False


def _first_names_agree(a: str, b: str) -> bool:
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    short, long = sorted((a, b), key=len)
    if long in short_for(short):
        return True
    return len(short) >= 3 and long.startswith(short) and not _is_other_gender(short, long)


def _is_other_gender(short: str, long: str) -> bool:
    """True for "Eric" and "Erica", two names of which one begins like the other; "Sam" may well be a Samantha."""
    if len(long) - len(short) > 2:
        return False
    a, b = first_name_gender(short.capitalize()), first_name_gender(long.capitalize())
    return a is not None and b is not None and a != b


def _is_sublist(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """True for words of a name that stand in it in that order and side by side, and for the name itself."""
    if len(part) >= len(whole) and part != whole:
        return False
    return _is_sublist(part, whole)


def one_letter_off(a: str, b: str) -> bool:
    """True if one insertion, deletion, substitution or swap turns a into b; the first letters must agree."""
    if a == b or a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
    short, long = sorted((a, b), key=len)
    return short[i:] == long[i + 1 :]
