"""Where a noun phrase ends: at its verb, at an adverb, behind the rest of a proper name."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import verb_forms, word_codes
from newsparse.quotes.items import Item
from newsparse.quotes.words import (
    ARTICLES,
    COLLECTIVE,
    FUNCTION,
    NOUN_OPENERS,
    PASTS,
    QUANTIFIERS,
    SAID_NOUNS,
    SINGLE,
    SINGULAR_IN_S,
    STAND_ALONE,
    TIMES,
    is_finite,
    is_person_noun,
    is_plural,
    is_regular_past,
    is_title,
)

NOUN_PHRASE_MOST = 7
BEFORE_PLACE = frozenset("in at on after during before from to of for by near behind outside inside with".split())
PARTED_MOST = 3  # items behind the comma of a parted phrase, up to its noun
ADJECTIVES = ("ed", "ous", "ful", "ive", "ish", "less")
BEFORE_TIME = frozenset(["last", "this", "next", "earlier", "late", "early"])
POSTPOSED = frozenset("close familiar involved briefed aware present".split())  # "a person | close to the talks"
ADVERBS = frozenset(
    "first further somehow again often always sometimes usually once twice instead then therefore thus".split()
)
ACTS = frozenset("aims seeks sets lays spells goes hopes vows intends".split())
# Verbs in the third person that are no plurals.
THIRD_PERSONS = frozenset(
    "comes becomes seems appears happens begins brings keeps knows thinks wants feels hears".split()
)
PARTICLES = frozenset("back out down off away over in on along home ahead aside".split())
BEHIND_NOUN = frozenset(["with", "for", "from", "of", "by"])


def noun_phrase_end(items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> int | None:
    """Where the noun phrase ends that begins with its determiner at i; None for one that tells when: "this year"."""
    determiner = items[i].lower
    end = i + 1
    forms = verb_forms()
    while end < len(items) and end - i < NOUN_PHRASE_MOST:
        item = items[end]
        joins = (
            item.text in ("’", "'")
            and end + 1 < len(items)
            and (
                (items[end - 1].text[0].isupper() and items[end + 1].text[:1].isupper())
                or (end > i + 1 and items[end - 1].lower.endswith("s") and _may_be_noun(items, end + 1))
            )
        )  # "the Supporters’ Trust", "the teachers’ union"
        if item.stretch is not None or not (item.text[0].isalnum() or item.text in ("’s", "'s") or joins):
            break
        if item.start in mentions:
            break
        lower = item.lower
        if lower in ("’s", "'s"):
            break
        if lower in FUNCTION or lower.endswith(("n’t", "n't")) or _is_other_verb(items, i, end, mentions):
            break
        if lower in forms and item.text[0].islower() and not is_person_noun(lower):
            # "his repeated claims of", "NAME’s recent claims"
            owned = determiner in ("’s", "'s") and (lower in SAID_NOUNS or lower[:-1] in SAID_NOUNS)
            bare = end == i + 2 and (owned or items[i + 1].lower.endswith("ed"))
            if end > i + 1 and not bare and _is_verb_here(items, end, forms, singular=determiner in SINGLE):
                break
            if end == i + 1 and determiner in STAND_ALONE and is_finite(lower, forms[lower][0]):
                break  # "Another tweeted"
        if end > i + 1 and (
            _is_adverb_here(items, end) or (lower in POSTPOSED and is_person_noun(items[end - 1].text))
        ):
            break
        end += 1
    if end > i + 1 and items[end - 1].lower in TIMES and items[end - 1].text.islower():
        while end > i + 1 and (items[end - 1].lower in TIMES or items[end - 1].lower in BEFORE_TIME):
            end -= 1  # "the court | last week"
        if end == i + 1:
            return None
    while end > i + 2 and items[end - 1].lower in ("earlier", "later"):
        end -= 1  # "the trust | earlier this week"
    return _through_comma(items, i, end, mentions) or end


def _through_comma(items: Sequence[Item], i: int, end: int, mentions: dict[int, tuple[int, int]]) -> int | None:
    """The end of a phrase that a comma parts: between adjectives, "the soft-spoken, | 58-year-old botanist", and behind a place,
    "the Toledo, | Ohio, man", "the Dust | and Honey singer"; None where nothing of it follows."""
    k = end
    if i and items[i - 1].lower in BEFORE_PLACE:
        return None  # "At the hearing, angry parents said"
    if k == i + 1 or k + 1 >= len(items) or items[k].stretch is not None:
        return None
    capital = items[k - 1].text[0].isupper()
    if items[k].text == "," and not capital and ("-" in items[k - 1].text or items[k - 1].lower.endswith(ADJECTIVES)):
        k += 1
        describes = items[k].text[0].isdigit() or "-" in items[k].text or items[k].lower.endswith(ADJECTIVES)
        if is_person_noun(items[k - 2].text) or not (describes or is_person_noun(items[k].text)):
            return None
    elif capital and (items[k].text == "," or items[k].lower in ("and", "&")):
        comma = items[k].text == ","
        k += 1
        if not items[k].text[0].isupper() or items[k].start in mentions:
            return None
        k = _capitals_end(items, k, mentions)
        if comma:
            if k >= len(items) or items[k].text != ",":
                return None
            k += 1
    else:
        return None
    for stop in range(k, min(len(items), k + PARTED_MOST)):
        item = items[stop]
        if item.stretch is not None or item.start in mentions or not item.text[0].isalnum() or item.lower in FUNCTION:
            return None
        if item.sentence != items[i].sentence or not (item.text[0].islower() or item.text[0].isdigit()):
            return None
        behind = items[stop + 1] if stop + 1 < len(items) and items[stop + 1].sentence == item.sentence else None
        if behind is not None and is_person_noun(behind.text) and behind.text.islower():
            continue  # "58-year-old | botanist"
        leads_on = behind is not None and behind.start in mentions
        if is_person_noun(item.text) and not leads_on and not (capital and is_plural(item.lower)):
            return stop + 1  # but "in the Senate | and Republican leaders said"
    return None


def _is_adverb_here(items: Sequence[Item], k: int) -> bool:
    """True for an adverb between a noun phrase and its verb: "the officer first called", "the director further said"."""
    lower = items[k].lower
    following = items[k + 1] if k + 1 < len(items) and items[k + 1].sentence == items[k].sentence else None
    if following is None or following.stretch is not None or not items[k].text[0].islower():
        return False
    if lower not in ADVERBS and not lower.endswith("ly"):
        return False
    verb = verb_forms().get(following.lower)
    likely = verb is not None and following.text[0].islower() and is_finite(following.lower, verb[0])
    if not (likely or following.lower in PASTS):
        return False
    behind = items[k + 2] if k + 2 < len(items) and items[k + 2].sentence == items[k].sentence else None
    closed = behind is None or behind.stretch is not None or behind.lower in FUNCTION or behind.lower in ARTICLES
    return lower in ADVERBS or closed or _ends_noun_phrase(items[k - 1])  # "the firm | previously described the"


def _ends_noun_phrase(item: Item) -> bool:
    """True for a word that closes a phrase: a capital, a plural, somebody."""
    return item.text[0].isupper() or is_plural(item.lower) or is_person_noun(item.text)


def _capitals_end(items: Sequence[Item], k: int, mentions: dict[int, tuple[int, int]]) -> int:
    """Where the capitals that stand from item k on end, or somebody's name begins."""
    while k < len(items) and items[k].stretch is None and items[k].text[0].isupper() and items[k].start not in mentions:
        k += 1
    return k


def through_proper(items: Sequence[Item], i: int, end: int, mentions: dict[int, tuple[int, int]]) -> int | None:
    """The end of a phrase in capitals that goes on: "the Illinois Board | of Elections", "the Institute | for Science"; None
    where it is an office and leads to a name."""
    while (
        end + 1 < len(items)
        and end > i + 1
        and items[end - 1].text[0].isupper()
        and items[end].lower in ("of", "for", "&")
    ):
        k = end + 1
        if items[k].lower == "the" and items[end].lower != "&":
            k += 1
        stop = _capitals_end(items, k, mentions)
        if stop == k or items[stop - 1].sentence != items[i].sentence:
            break
        if stop < len(items) and items[stop].start in mentions:
            return None if is_title(items[end - 1].text) else end
        end = stop
        if end < len(items) and items[end].text.islower() and is_person_noun(items[end].text):
            return end + 1  # "the Ministry of Works | spokesman"
    return end


def _is_other_verb(items: Sequence[Item], i: int, k: int, mentions: dict[int, tuple[int, int]]) -> bool:
    """True for a verb behind the noun phrase that begins at i with its determiner: "the movement came", "this prompted the
    mayor", "his remarks echo the", "this makes"."""
    word, lower = items[k].text, items[k].lower
    if not word[0].islower() or is_person_noun(lower):
        return False
    demonstrative = items[i].lower in ("this", "that")
    if (
        demonstrative
        and k == i + 1
        and is_plural(lower)
        and "W" in word_codes(lower[:-1])
        and lower not in SINGULAR_IN_S
    ):
        return True
    following = items[k + 1] if k + 1 < len(items) and items[k + 1].sentence == items[k].sentence else None
    open_behind = (
        following is None
        or following.stretch is not None
        or following.lower in FUNCTION
        or following.lower in QUANTIFIERS
        or following.start in mentions
        or not following.text[0].islower()
        or following.lower in PARTICLES
        or following.lower.endswith("ly")
        or (k > i + 1 and _ends_noun_phrase(items[k - 1]))
    )
    if not open_behind or (k == i + 1 and not (demonstrative and following is not None)):
        return False
    before = items[k - 1].lower
    if lower in PASTS or (is_regular_past(lower) and not before.endswith("ly")):
        return True
    if k > i + 1 and lower in THIRD_PERSONS:
        return True  # "the split comes just"
    if k > i + 1 and lower in ACTS and following is not None and following.lower in ("to", "out", "on"):
        return True  # "the blog aims to", "the letter sets out"
    return (
        k > i + 1
        and is_plural(before)
        and following is not None
        and following.lower in NOUN_OPENERS
        and not is_plural(lower)
        and not lower.endswith(("ing", "ly", "tion", "ment", "ness", "ity", "ship", "ism"))
    )


def _may_be_noun(items: Sequence[Item], k: int) -> bool:
    """True if a word that may be a noun stands at k: what belongs to those before it."""
    item = items[k]
    plain = item.stretch is None and item.text.isalpha() and item.text.islower()
    return plain and item.lower not in FUNCTION and item.lower not in verb_forms()


def _is_verb_here(items: Sequence[Item], i: int, forms: dict[str, tuple[str, str]], *, singular: bool) -> bool:
    """True unless the form is used as a noun or an adjective before another noun: "the reported attack". `singular`: the
    phrase opens with "a"."""
    lower = items[i].lower
    lemma = forms[lower][0]
    following = items[i + 1] if i + 1 < len(items) else None
    noun = forms[lower][1] != "say" or lower in SAID_NOUNS  # "the BBC say" is no noun
    if noun and lower == lemma and not is_finite(lower, lemma):
        before = items[i - 1]
        many = is_plural(before.lower) or is_person_noun(before.text) or before.lower in COLLECTIVE
        if not many or (following is not None and singular and following.lower in BEHIND_NOUN):
            return False  # "a threatening note", "a public-records request with", "the report that"
    if forms[lower][1] == "say" or following is None:
        return True
    if following.stretch is not None or not following.text[0].isalpha():
        return is_finite(lower, lemma)
    if following.lower in FUNCTION or following.lower in ARTICLES or following.lower in QUANTIFIERS:
        return True
    if is_person_noun(items[i - 1].text) and lower.endswith(("ed", "ing", "s")):
        return True  # "the mayor described conditions"
    if lower.endswith(("ed", "ing")) and following.lower in forms:
        return False
    return lower.endswith("s") or following.text[0].isupper()
