"""Mentions that no candidate stands for: without capitals, in headings, handles, surnames that are ordinary words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.lexicons import is_english_word, verb_forms
from newsparse.people.joining import Somebody
from newsparse.people.tagging import THING_NOUNS, Candidate
from newsparse.people.words import CALENDAR, DEMONYM, FIRST, NAME_LIKE, ORGANISATION, PLACE, WORD, classes
from newsparse.segments import Paragraph


def add_lower_case(somebodies: list[Somebody], paragraphs: Iterable[Paragraph]) -> None:
    """Names in passages that somebody wrote without capitals: "elon musk told me he had spoken with putin".

    Only sentences that have no capital letter at all are looked at, so that an ordinary word is not taken for a name.
    """
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        for word in {s.key[-1], s.key[0]}:
            if len(word) > 3 and not is_english_word(word):
                surnames[word] = None if word in surnames else s
    if not surnames:
        return
    for p in paragraphs:
        for first, end in p.sentences:
            tokens = p.tokens[first:end]
            if any(t.text[0].isupper() for t in tokens) and not _is_lower_quote(tokens):
                continue
            i = first
            while i < end:
                found = _lower_case_at(p, i, end, surnames)
                if found:
                    somebody, stop = found
                    words = tuple(t.text for t in p.tokens[i:stop])
                    somebody.mentions.append(
                        Candidate(
                            p.number, i, i, stop, words, (), p.tokens[i].start, p.tokens[stop - 1].end, setting="lower"
                        )
                    )
                    i = stop
                else:
                    i += 1


def add_headings(somebodies: list[Somebody], headings: Iterable[Paragraph]) -> None:
    """Surnames in headings, where capitals tell nothing: of people whom the story names, and words that are names only."""
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        word = s.key[-1]
        alone = sum(1 for m in s.mentions if len(m.words) == 1 and m.setting == "text")
        if len(word) > 2 and (alone > 1 or ((alone or len(s.key) > 1) and not is_english_word(word))):
            surnames[word] = None if word in surnames else s
    if not surnames:
        return
    taken = {(m.paragraph, i) for s in somebodies for m in s.mentions for i in range(m.first, m.end)}
    for p in headings:
        for i, token in enumerate(p.tokens):
            found = surnames.get(token.text.casefold()) if token.text[0].isupper() else None
            if found is None or (p.number, i) in taken or _is_in_longer_name(p, i, found):
                continue
            found.mentions.append(
                Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end, setting="heading")
            )


def add_plain_words(somebodies: list[Somebody], paragraphs: Sequence[Paragraph]) -> None:
    """Surnames that are ordinary words and no known names, "Suckling" of a Kieran Suckling: beside a verb of saying, where the
    article has one of them within a sentence, "says Suckling"."""
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        word = s.words[-1]
        plain = classes(word) & WORD and not classes(word) & (NAME_LIKE | PLACE | DEMONYM | CALENDAR | ORGANISATION)
        if plain and len(s.key) > 1 and len(word) > 3:
            surnames[word] = None if surnames.get(word, s) is not s else s
    if not surnames:
        return
    taken = {(m.paragraph, i) for s in somebodies for m in s.mentions for i in range(m.first, m.end)}
    places: list[tuple[Paragraph, int]] = []
    inside: set[str] = set()  # those of which a capital within a sentence is no accident
    for p in paragraphs:
        starts = {first for first, _ in p.sentences}
        for i, token in enumerate(p.tokens):
            if surnames.get(token.text) is not None and (p.number, i) not in taken and _says(p, i):
                places.append((p, i))
                if i not in starts and i and p.tokens[i - 1].text[0].isalnum():
                    inside.add(token.text)
    for p, i in places:
        token = p.tokens[i]
        found = surnames[token.text]
        if found is not None and token.text in inside:
            found.mentions.append(
                Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end, setting="plain")
            )


def _says(p: Paragraph, i: int) -> bool:
    """True for a capital with a verb of saying beside it, and no other capital."""
    before = p.tokens[i - 1].text if i else ""
    after = p.tokens[i + 1].text if i + 1 < len(p.tokens) else ""
    if before[:1].isupper() or after[:1].isupper():
        return False
    return any(verb_forms().get(word, ("", "weak"))[1] == "say" for word in (before, after))


def add_handles(somebodies: list[Somebody], paragraphs: Iterable[Paragraph]) -> None:
    """Handles: one that is a full name run together, and one that stands in brackets, or between commas, behind a name."""
    places = [(p, i) for p in paragraphs if "@" in p.text for i in range(len(p.tokens)) if _is_handle(p, i)]
    if not places:
        return
    owners: dict[str, Somebody] = {}
    for s in somebodies:
        if len(s.key) > 1:
            owners.setdefault("".join(s.key), s)
    ends = {(m.paragraph, m.end): s for s in somebodies for m in s.mentions}
    for p, i in places:
        owner = ends.get((p.number, i - 1))
        around = p.tokens[i - 1].text + (p.tokens[i + 1].text if i + 1 < len(p.tokens) else "") if i else ""
        if owner is not None and around in ("()", "(,", ",,"):
            owners.setdefault(_handle(p.tokens[i].text), owner)
    for p, i in places:
        token = p.tokens[i]
        somebody = owners.get(_handle(token.text))
        if somebody is not None:
            somebody.mentions.append(Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end))


def _is_handle(p: Paragraph, i: int) -> bool:
    """True for "@name" as a word of its own, not for the end of an address."""
    token = p.tokens[i]
    glued = i > 0 and p.tokens[i - 1].end == token.start and p.tokens[i - 1].text[-1].isalnum()
    return token.text[0] == "@" and bool(_handle(token.text)) and not glued


def _handle(text: str) -> str:
    return text.lstrip("@").casefold().replace("_", "")


def _is_in_longer_name(p: Paragraph, i: int, somebody: Somebody) -> bool:
    """True if the word belongs to a thing ("Trump Tower") or to somebody else of the same surname."""
    after = p.tokens[i + 1].text.lower() if i + 1 < len(p.tokens) else ""
    before = p.tokens[i - 1].text if i else ""
    return after in THING_NOUNS or (
        before[:1].isupper() and bool(classes(before) & FIRST) and before.casefold() not in somebody.key
    )


def _is_lower_quote(tokens: tuple) -> bool:  # type: ignore[type-arg]
    """True if the sentence is a quotation that begins with a small letter, whatever the reporter adds after it."""
    words = [t.text for t in tokens]
    return len(words) > 3 and words[0] in ("“", '"', "``", "‘") and words[1][0].islower()


def _lower_case_at(p: Paragraph, i: int, end: int, surnames: dict[str, Somebody | None]) -> tuple[Somebody, int] | None:
    somebody = surnames.get(p.tokens[i].text)
    if somebody is None:
        return None
    for form in (somebody.key, somebody.key[-1:]):
        stop = i + len(form)
        if stop <= end and tuple(t.text for t in p.tokens[i:stop]) == form:
            return somebody, stop
    return None
