"""Nexis, classic text: "N of M DOCUMENTS" opens each article, then outlet, date and headline, then LABEL: value fields."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.reading.containers.parts import (
    OWN,
    PROSE_WORDS,
    Line,
    Part,
    Range,
    Split,
    as_metadata,
    blocks_of,
    has_prose,
    is_told,
    label_of,
    lines_of,
    other_fields,
    value_of,
    whole,
)

# 1 of 3 DOCUMENTS   FOCUS - 1 of 3 DOCUMENTS   1 von 3 DOKUMENTEN   Dokument 1 von 3   Document 1 de 3
START = re.compile(
    r"^[ \t\f\ufeff\u00a0]*+(?:"
    r"(?:FOCUS - )?+(\d{1,6}) (?:of|von|de|van|sur) (\d{1,6}) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|FOCUS - (\d{1,6}) of (\d{1,6})|(?:Dokument|Document) (\d{1,6}) (?:von|de|van|sur) (\d{1,6})"
    r")[ \t\u00a0]*+(?=\r?\n[ \t\u00a0]*+\r?(?:\n|\Z)|\r?\n?\Z)",
    re.M,
)
# Fields that may stand between the headline and the text, in English, German, French and Dutch.
HEADER = {
    "HEADLINE": "headline", "BYLINE": "authors", "AUTOR": "authors", "AUTEUR": "authors", "SECTION": "section",
    "RUBRIK": "section", "RUBRIQUE": "section", "SECTIE": "section", "LENGTH": "length", "LÄNGE": "length",
    "LONGUEUR": "length", "LENGTE": "length", "HIGHLIGHT": "highlight", "ABSTRACT": "abstract",
    "SAMENVATTING": "abstract", "DATELINE": "dateline", "BODY": "body", "VOLLEDIGE TEKST": "body", "TEXT": "body",
    "SHOW": "show", "GUESTS": "guests", "SERIES": "series", "COLUMN": "column", "SOURCE": "agency",
}  # fmt: skip
# Fields that follow the text; some exports have them before it.
TRAILER = {
    "GRAPHIC": "graphic", "GRAFIK": "graphic", "GRAPHIQUE": "graphic", "LOAD-DATE": "load_date",
    "UPDATE": "load_date", "DATE-CHARGEMENT": "load_date", "LANGUAGE": "language", "SPRACHE": "language",
    "LANGUE": "language", "TAAL": "language", "PUBLICATION-TYPE": "publication_type", "PUB-TYPE": "publication_type",
    "TYPE": "publication_type", "TYPE-PUBLICATION": "publication_type", "JOURNAL-CODE": "publication_code",
    "ZEITUNGS-CODE": "publication_code", "DOCUMENT-TYPE": "document_type", "SUBJECT": "subject",
    "COMPANY": "companies", "ORGANIZATION": "organizations", "TICKER": "ticker", "INDUSTRY": "industry",
    "PERSON": "persons", "CITY": "city", "STATE": "state", "COUNTRY": "country", "GEOGRAPHIC": "location",
    "COPYRIGHT": "copyright", "CORRECTION-DATE": "correction_date", "URL": "url", "NOTES": "notes",
}  # fmt: skip
LABELS = HEADER | TRAILER
RIGHTS = ("copyright", "©", "(c) ", "all rights reserved", "alle rechte", "tous droits", "alle rechten")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
EDITION = re.compile(r"\b(?:edition|ausgabe|édition|editie|final|late|early)\b", re.I)
# Header fields begin within so many blocks of an article's start: rights, outlet, date, two editions, headline.
HEAD_BLOCKS = 12
HEAD_CHARS = 1500
CENTRED_CHARS = 8
HEADLINE_WORDS_MOST = 40
RIGHTS_WORDS_MOST = 40
# Beside speech in a note: "I have it here," said the clerk
SAID = re.compile(r"\b(?:said|says|told|asked|adds|added|sagte|sagt|dit|zei|zegt)\b")


def looks_like(text: str) -> bool:
    """A numbered line at the file's start, or with an article's head below it (a date's line, a field), or two of them:
    an article about Nexis has one in its text and none of these."""
    first = START.search(text)
    return first is not None and (
        not text[: first.start()].strip(" \t\r\n\f\ufeff\u00a0")
        or _has_head(text, first.end())
        or START.search(text, first.end()) is not None
    )


def _has_head(text: str, at: int) -> bool:
    blocks = blocks_of(lines_of(text, at, min(len(text), at + HEAD_CHARS)), LABELS)[:HEAD_BLOCKS]
    return any(
        _is_day(line.text) or (label_of(line.text, HEADER) is not None) for block in blocks for line in block[:3]
    )


def split(text: str) -> Split:
    """The articles between the numbered lines. Several downloads in one file each have their own count."""
    starts = [(m.start(), *(int(g) for g in m.groups() if g is not None)) for m in START.finditer(text)]
    totals = {m for _, n, m in starts if n == 1} | {starts[0][2]}
    starts = [s for s in starts if s[2] in totals]  # others are words of a text
    ends = [s[0] for s in starts[1:]] + [len(text)]
    parts = [_read(text, start, end) for (start, _, _), end in zip(starts, ends, strict=True)]
    if has_prose(text, 0, starts[0][0]):
        parts.insert(0, Part(0, starts[0][0]))
    first = sum(n == 1 for _, n, _ in starts)
    if first > 1:  # numbers begin anew
        announced = sum(m for _, n, m in starts if n == 1)
        return Split(parts, announced if announced != len(starts) else None)
    return Split(parts, starts[0][2], tuple(n for _, n, _ in starts))


def _read(text: str, start: int, end: int) -> Part:
    lines = lines_of(text, start, end)
    first = next(i for i, line in enumerate(lines) if line.text) + 1
    blocks = blocks_of(lines[first:], LABELS)
    labels = [label_of(block[0].text, LABELS) for block in blocks]
    places, head_end = _read_head(text, blocks, labels)
    body, values = _read_fields(blocks, labels, head_end)
    tail = _tail_start(blocks, labels, body)
    for block, label in zip(blocks[tail:], labels[tail:], strict=True):
        if label and (place := value_of(block, label[1])):
            values.append((label[0], place))
        elif not label:
            values.append(("copyright", whole(block)))
    for key, place in values:
        places.setdefault(key, place)
    headline = places.get("headline")
    if headline is not None and (cut := _byline_inside(text, headline)):
        places["headline"] = headline = (headline[0], cut[0])
        places.setdefault("authors", (cut[1], cut[2]))
    if not places:
        return Part(start, end)
    story_start = places["body"][0] if "body" in places else blocks[body][0].start if body < tail else end
    story_end = blocks[tail - 1][-1].end if tail > 0 and blocks[tail - 1][-1].end > story_start else end
    story = ((story_start, story_end),) if story_start < story_end and (body < tail or "body" in places) else ()
    return Part(
        start,
        end,
        headline,
        places.get("date"),
        (places["authors"],) if "authors" in places else (),
        places.get("dateline"),
        story,
        as_metadata(other_fields(text, places, OWN)),
    )


def _read_head(
    text: str, blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None]
) -> tuple[dict[str, Range], int]:
    """Outlet, date, editions and headline, which have no labels; and the index of the block after them."""
    places: dict[str, Range] = {}
    limit = _head_limit(blocks, labels)
    field = next((i for i, label in enumerate(labels[:limit]) if label and label[0] in HEADER.values()), None)
    stop = field if field is not None else min(len(blocks), HEAD_BLOCKS)
    head = []
    for i in range(stop):
        if blocks[i][0].text.casefold().startswith(RIGHTS):
            rights = max(k for k, line in enumerate(blocks[i]) if line.text.casefold().startswith(RIGHTS))
            places.setdefault("copyright", (blocks[i][0].start, blocks[i][rights].end))
            if rights + 1 < len(blocks[i]):  # no blank line between the rights and the outlet
                places.setdefault("outlet", (blocks[i][rights + 1].start, blocks[i][-1].end))
        elif labels[i] is None:
            head.append(i)
    day = next((k for k, i in enumerate(head[:4]) if _is_day(blocks[i][0].text)), None)
    if day is None:
        if field is not None and head:
            places["headline"] = whole(blocks[head[-1]])
            if len(head) > 1:
                places["outlet"] = whole(blocks[head[0]])
        return places, stop if field is not None else 0
    if day > 0:
        places["outlet"] = whole(blocks[head[day - 1]])
    block = blocks[head[day]]
    places["date"] = block[0].start, block[0].end
    if len(block) > 1:
        places["edition"] = block[1].start, block[-1].end
    rest = head[day + 1 :]
    while rest and not (field is not None and len(rest) == 1) and _is_edition(text, blocks[rest[0]]):
        places.setdefault("edition", whole(blocks[rest.pop(0)]))
    if rest and _words(blocks[rest[0]]) <= HEADLINE_WORDS_MOST:
        places["headline"] = whole(blocks[rest[0]])
        return places, stop if field is not None else rest[0] + 1
    return places, stop if field is not None else (rest[0] if rest else stop)


def _head_limit(blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None]) -> int:
    """The index of the first block that is prose: fields below it do not belong to the head either."""
    for i, block in enumerate(blocks[:HEAD_BLOCKS]):
        prose = _words(block) >= PROSE_WORDS and block[-1].text.rstrip("\"”’')").endswith((".", "!", "?"))
        if labels[i] is None and (prose or _words(block) > HEADLINE_WORDS_MOST):
            return i
    return min(len(blocks), HEAD_BLOCKS)


def _words(block: Sequence[Line]) -> int:
    return sum(line.text.count(" ") + 1 for line in block)


def _is_day(line: str) -> bool:
    return len(line) <= 60 and YEAR.search(line) is not None and any(c.isalpha() for c in line)


def _is_edition(text: str, block: Sequence[Line]) -> bool:
    """True for a short block that is centred as the outlet and the date are, or has an edition's word."""
    if len(block) > 1 or block[0].text.count(" ") > 6:
        return False
    start = block[0].start
    return text[max(0, start - CENTRED_CHARS) : start] == " " * CENTRED_CHARS or bool(EDITION.search(block[0].text))


def _read_fields(
    blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None], first: int
) -> tuple[int, list[tuple[str, Range]]]:
    """The index of the block where the text begins, and the fields before it. LENGTH or BODY is the last before the text;
    a line without a label may stand among the others ("Special to ...")."""
    limit = _head_limit(blocks, labels)
    last = next((i for i in range(first, limit) if (labels[i] or " ")[0] in ("length", "body")), first)
    body = first
    values: list[tuple[str, Range]] = []
    seen: set[str] = set()
    while body < len(blocks):
        label = labels[body]
        if body > last and (label is None or label[0] in seen or label[0] not in HEADER.values()):
            break
        if label is None and body >= last:
            break
        if label is not None:
            place = value_of(blocks[body], label[1])
            seen.add(label[0])
            if place:
                values.append((label[0], place))
            if label[0] == "body":
                return body + 1, values
        body += 1
    return body, values


def _tail_start(blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None], body: int) -> int:
    """The index of the first of the fields that end the article: a run of blocks at its end, each label once, so that a
    paragraph that begins with such a word stays in the text."""
    tail = len(blocks)
    seen: set[str] = set()
    while tail > body:
        label = labels[tail - 1]
        if label is not None:
            if label[0] in seen or label[0] not in TRAILER.values() or _is_text(blocks[tail - 1], label[0]):
                break
            seen.add(label[0])
        elif not blocks[tail - 1][0].text.casefold().startswith(RIGHTS) or _is_text(blocks[tail - 1], ""):
            break
        tail -= 1
    return tail


def _is_text(block: Sequence[Line], key: str) -> bool:
    """True for a field or a rights line that is a paragraph of the text: somebody speaks in it. Pictures have such words,
    too, and notes have them without a verb of saying."""
    if key == "" and _words(block) > RIGHTS_WORDS_MOST:
        return True
    words = " ".join(line.text for line in block)
    return key != "graphic" and is_told(words) and (key != "notes" or SAID.search(words) is not None)


def _byline_inside(text: str, headline: Range) -> tuple[int, int, int] | None:
    """(headline's end, names' start, names' end) where the by-line's field stands on the headline's line."""
    for label in ("BYLINE:", "AUTOR:", "AUTEUR:"):
        at = text.find(label, *headline)
        if at > headline[0] and text[at - 1].isspace():
            names = at + len(label)
            while names < headline[1] and text[names].isspace():
                names += 1
            stop = headline[0] + len(text[headline[0] : at].rstrip())
            return (stop, names, headline[1]) if names < headline[1] else None
    return None
