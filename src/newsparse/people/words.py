"""What a capitalised word can be, by the lexicons alone."""

from __future__ import annotations

from functools import lru_cache

from newsparse.lexicons import is_english_word, lexicon, lexicon_classes, person_noun, word_codes

(
    FIRST,
    SURNAME,
    RARE_SURNAME,
    WORD,
    TITLE,
    ROLE,
    ORGANISATION,
    PLACE,
    DEMONYM,
    CALENDAR,
    INITIAL,
    PARTICLE,
    SUFFIX,
    ACRONYM,
) = (1 << bit for bit in range(14))
CODES = {
    "F": FIRST, "M": FIRST, "S": SURNAME, "R": RARE_SURNAME, "P": PLACE, "C": PLACE, "D": DEMONYM, "W": WORD,
}  # fmt: skip
NAME_LIKE = FIRST | SURNAME | RARE_SURNAME
MONTHS_AND_DAYS = frozenset(
    (
        "January February March April May June July August September October November December Monday Tuesday "
        "Wednesday Thursday Friday Saturday Sunday Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. "
        "Christmas Easter Ramadan Thanksgiving Diwali Hanukkah Halloween Passover Eid"
    ).split()
)
SUFFIXES = frozenset("Jr Jr. Sr Sr. II III IV V Esq Esq. PhD Ph.D. M.D. MD".split())
ARTICLES = (
    *("al-", "el-", "ul-", "as-", "an-", "ar-", "ad-", "at-", "az-", "ash-"),
    *("d’", "d'", "l’", "l'", "dell’", "dell'", "dall’", "dall'"),
)


def is_capitalised(word: str) -> bool:
    """True for "Musk", "O’Malley", "MUSK", "al-Marzouqi", "dell’Acqua"; a lone capital letter counts, too."""
    if word[0].isupper():
        return True
    if not word.startswith(ARTICLES):
        return False
    mark = min(i for m in "-’'" if (i := word.find(m)) > 0)
    return word[mark + 1 : mark + 2].isupper()


def is_upper(word: str) -> bool:
    return len(word) > 1 and word.isupper()


@lru_cache(maxsize=20_000)
def classes(word: str) -> int:
    """The classes that the word belongs to, as bits. A word in capitals is looked up in title case as well."""
    found = _look_up(word)
    if is_upper(word) and len(word) > 3:
        found |= _look_up(word.capitalize()) if "-" not in word else _look_up(word.title())
    if "-" in word or "‑" in word:
        parts = [p for p in word.replace("‑", "-").split("-") if p]
        kinds = [_look_up(p) if p[0].isupper() else PARTICLE for p in parts]
        if len(parts) > 1 and all(w.islower() for w in parts[1:]) and all(is_english_word(w.lower()) for w in parts):
            found |= WORD  # "Wide-ranging", at a sentence's start
        elif kinds and all(k & NAME_LIKE for k in kinds):
            found |= kinds[0] & FIRST | (SURNAME if kinds[-1] & (SURNAME | RARE_SURNAME) else RARE_SURNAME)
        elif kinds and kinds[0] & FIRST and len(parts) == 2 and parts[1][0].isupper():
            found |= FIRST
        elif (
            len(parts) == 2
            and parts[1].islower()
            and len(word) <= 12
            and not any(map(is_english_word, (parts[1], parts[0].lower())))
        ):
            found |= FIRST  # Seo-yeon, Ji-won: a given name that comes second
    return found


def _look_up(word: str) -> int:
    found = 0
    for code in word_codes(word.replace("’", "'")):
        found |= CODES[code]
    lower = word.lower()
    if is_english_word(lower):
        found |= WORD
    if word in lexicon_classes("titles"):
        found |= TITLE
    if person_noun(word) is not None:
        found |= ROLE
    if word in lexicon("organisation_words"):
        found |= ORGANISATION
    if word in MONTHS_AND_DAYS:
        found |= CALENDAR
    if (len(word) <= 2 and word[0].isupper() and word[1:] in (".", "")) or (
        len(word) <= 6 and word.count(".") == len(word) / 2
    ):
        found |= INITIAL
    if word in lexicon("name_particles"):
        found |= PARTICLE
    if word in SUFFIXES:
        found |= SUFFIX
    if is_upper(word) and 2 <= len(word) <= 6 and "." not in word:
        found |= ACRONYM
    return found


@lru_cache(maxsize=20_000)
def first_name_gender(word: str) -> str | None:
    """ "f" or "m" where a first name is only one of the two; None where it is both or unknown."""
    codes = word_codes(word)
    female, male = "F" in codes, "M" in codes
    if female == male:
        if "-" in word:
            return first_name_gender(word.split("-")[0])
        return None
    return "f" if female else "m"
