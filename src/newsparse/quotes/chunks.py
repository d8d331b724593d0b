"""Who could be speaking: names, pronouns and noun phrases among the reporter’s words, none inside quotations."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import verb_forms
from newsparse.quotes.items import Item, Passage
from newsparse.quotes.phrases import (
    Chunk,
    find_bare,
    find_capitalised,
    find_name,
    find_noun_phrase,
    find_owned,
    find_quantity,
)
from newsparse.quotes.words import (
    APPROXIMATE,
    ARTICLES,
    BEFORE_SUBJECT,
    FUNCTION,
    OBLIQUE_PRONOUNS,
    PASTS,
    POSSESSIVES,
    QUANTIFIERS,
    SHARES,
    SUBJECT_PRONOUNS,
    TIMES,
    is_title,
)

CONTRACTED = frozenset(["d", "ll", "ve", "re", "m"])
ROLE_PHRASE_MOST = 5
# With no comma behind them: "Now critics say", "On Monday the company said".
OPENING_ADVERBS = frozenset(
    (
        "now then later meanwhile today yesterday recently instead perhaps maybe still thus therefore once again yet finally "
        "eventually soon even only just sometimes often earlier monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)


def find_chunks(passage_at: int, passage: Passage, mentions: dict[int, tuple[int, int]]) -> list[Chunk]:
    """The candidates of a passage in order. `mentions`: start offset of each name to (end offset, person's index)."""
    items = passage.items
    chunks: list[Chunk] = []
    i, count = 0, len(items)
    while i < count:
        item = items[i]
        if item.stretch is not None or not (item.text[0].isalnum() or item.text[0] == "@"):
            i += 1
            continue
        found = None
        if item.start in mentions:
            found = find_name(passage_at, items, i, *mentions[item.start])
        elif ((pronoun := _pronoun(item.lower)) is not None) and not _is_possessive(items, i):
            found = Chunk(
                passage_at,
                i,
                i + 1,
                "pron",
                pronoun,
                item.start,
                item.start + len(pronoun),
                plural=pronoun in ("they", "them", "we", "us"),
                human=pronoun != "it",
            )
        elif item.lower in ARTICLES or item.lower in POSSESSIVES:
            found = find_noun_phrase(passage_at, items, i, mentions)
        elif item.lower in QUANTIFIERS:
            found = Chunk(passage_at, i, i + 1, "quant", item.lower, item.start, item.end, plural=True, human=True)
        elif item.text[0].isdigit() or item.lower in SHARES:
            found = find_quantity(passage_at, items, i, mentions)
        elif item.text[0].isupper() or item.text[0] == "@":
            shares = i + 1 < count and items[i + 1].lower in ("percent", "%", "per")  # "Fifty-one percent"
            found = find_quantity(passage_at, items, i, mentions) if shares else None
            found = found or find_capitalised(passage_at, items, i, mentions)
        elif item.lower not in FUNCTION:
            found = find_bare(passage_at, items, i, mentions)
            if found is None and chunks and chunks[-1].modifier and chunks[-1].end == i - 1:
                found = find_owned(passage_at, items, i, mentions)
        if found is None:
            i += 1
        else:
            if found.kind == "bare" and chunks and _is_cut_by_title(items, chunks[-1], found):
                found.kind, found.start = "def", chunks.pop().start  # "the former | “Pose” | star"
            chunks.append(found)
            i = max(found.end, i + 1)
    chunks = _without_roles(items, chunks)
    before: Chunk | None = None
    for chunk in chunks:
        chunk.opens = role_start(items, chunk.first) if chunk.kind == "name" else chunk.first
        if before is not None and before.modifier and before.end == chunk.first - 1 and chunk.kind in ("bare", "poss"):
            chunk.opens = before.opens  # "the report’s | authors"
        chunk.subject = is_subject_like(items, chunk)
        if before is not None and before.end == chunk.first and before.kind == chunk.kind == "def" and before.subject:
            chunk.subject = True  # "the civil rights organization | the League"
        before = chunk
    return chunks


def _is_cut_by_title(items: Sequence[Item], before: Chunk, chunk: Chunk) -> bool:
    """True for an article with its adjective before a title in marks and the noun behind it: "the former | “Pose” | star"."""
    cut = before.end == chunk.first - 1 and items[before.end].stretch is not None
    return (
        cut and before.kind == "def" and before.end - before.first == 2 and before.head in ("former", "late", "onetime")
    )


def _without_roles(items: Sequence[Item], chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without those that are part of the role before a name: "the Ukrainian ambassador to Germany NAME"."""
    kept: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind == "name" and not chunk.modifier:
            start = role_start(items, chunk.first)
            if start and (items[start - 1].lower in ARTICLES or items[start - 1].lower in POSSESSIVES):
                start -= 1
            while (
                kept
                and kept[-1].kind != "name"
                and (kept[-1].end > start or _is_role_of(kept[-1], chunk) or _is_house_of(items, kept[-1], chunk))
            ):
                start = min(start, kept.pop().first)
            before = kept[-1] if kept else None
            if (
                before is not None
                and before.human
                and not before.plural
                and before.kind != "name"
                and before.end == start - 1
                and items[start - 1].lower == "and"
                and start < chunk.first
            ):
                kept.pop()  # "planetary geologist and author NAME"
        kept.append(chunk)
    return kept


def _is_house_of(items: Sequence[Item], chunk: Chunk, name: Chunk) -> bool:
    """True for the house in "the Courier engineering lead NAME": nouns only stand between."""
    between = items[chunk.end : name.first]
    return (
        chunk.kind == "cap"
        and 0 < len(between) <= 2
        and all(
            i.stretch is None
            and i.text.isalpha()
            and i.text.islower()
            and i.lower not in FUNCTION
            and (verb_forms().get(i.lower, ("", "weak"))[1] == "weak" or i.lower == "lead")
            and i.lower not in PASTS
            and not i.lower.endswith(("ed", "s", "ing", "ly"))
            for i in between
        )
    )


def _is_role_of(chunk: Chunk, name: Chunk) -> bool:
    """True for a description that runs up to the name: "planetary geologist NAME", "her brother NAME"."""
    return (
        chunk.human and not chunk.plural and chunk.end == name.first and chunk.kind in ("bare", "def", "poss", "indef")
    )


def role_start(items: Sequence[Item], first: int) -> int:
    """Where the role written before the name at `first` begins: titles, person nouns and capitals, "of" between them."""
    i = first
    sentence = items[first].sentence
    while i > 0 and items[i - 1].stretch is None and items[i - 1].sentence == sentence:
        before = items[i - 1]
        if before.lower in TIMES:
            break  # "On Monday | Ms NAME said"
        if before.text == ")" and i < first and _is_letters(items, i - 3):
            i -= 3  # "Workers Unity (WU) Joint Secretary NAME"
            continue
        if is_title(before.text) or (before.text[0].isupper() and before.lower not in FUNCTION):
            i -= 1
        elif (led := _role_with_phrase(items, i, first)) is not None:
            i = led
        else:
            break
    return i


def _is_letters(items: Sequence[Item], k: int) -> bool:
    """True for the letters of a name in brackets: "(WU)"."""
    if k < 1 or any(i.stretch is not None for i in items[k - 1 : k + 3]):
        return False
    inside = items[k + 1].text
    return items[k].text == "(" and inside.isupper() and len(inside) > 1 and items[k - 1].text[0].isupper()


def _role_with_phrase(items: Sequence[Item], i: int, first: int) -> int | None:
    """Where a role begins whose phrase ends at i: "| ambassador to Germany", "| secretary of state", "| Speaker of the House";
    None where there is none, or where somebody else is meant: "a spokesman for President | NAME"."""
    sentence = items[first].sentence
    for k in range(i - 1, max(0, i - ROLE_PHRASE_MOST), -1):
        item = items[k]
        if item.stretch is not None or item.sentence != sentence or not item.text[0].isalpha():
            return None
        if item.lower in ("of", "to", "for"):
            between = items[k + 1 : first]
            told = between and not any(is_title(b.text) or b.lower in POSSESSIVES for b in between)
            return k - 1 if told and items[k - 1].stretch is None and is_title(items[k - 1].text) else None
        if item.lower in FUNCTION and item.lower != "the":
            return None
    return None


def _pronoun(lower: str) -> str | None:
    """The pronoun that a word is or, in "he’d" and "they’ll", begins with; None for another word."""
    if lower in SUBJECT_PRONOUNS or lower in OBLIQUE_PRONOUNS:
        return lower
    if "’" not in lower and "'" not in lower:
        return None
    bare = lower.replace("’", "'").partition("'")
    return bare[0] if bare[2] in CONTRACTED and bare[0] in SUBJECT_PRONOUNS else None


def _is_possessive(items: Sequence[Item], i: int) -> bool:
    """True for "her" before a noun."""
    if items[i].lower != "her" or i + 1 >= len(items):
        return False
    following = items[i + 1]
    return following.stretch is None and following.text[0].isalpha() and following.lower not in FUNCTION


def is_subject_like(items: Sequence[Item], chunk: Chunk) -> bool:
    """True if the chunk stands where a subject does: at a sentence's or clause's start, titles and roles skipped."""
    i = chunk.opens - 1
    sentence = items[chunk.first].sentence
    while (
        i >= 0 and chunk.kind in ("quant", "indef") and items[i].sentence == sentence and items[i].lower in APPROXIMATE
    ):
        i -= 1  # "where about 50 protesters"
    if i < 0 or items[i].sentence != sentence or items[i].lower in BEFORE_SUBJECT:
        return True
    opens = i == 0 or items[i - 1].sentence != sentence or items[i - 1].lower in ("and", "but", "on")
    return opens and items[i].lower in OPENING_ADVERBS
