"""What a container's own fields say: the date, the names and the place of a field that `reading` pointed at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.layout.bylines import NAME_WORD, split_names
from newsparse.layout.datelines import read_dateline
from newsparse.layout.dates import MONTHS, days_in, find_dates
from newsparse.records import Span

# "By Ann Lee", "Von Jana Roth", "Par Luc Morel", "Door Bram Smit", also "Author: " inside the value of another field
BY = r"(?i:by|von|par|door)[:\s]\s*(?=\S+\s+\S)"
# "Lee, Ann": a surname of up to three words, a comma, and first names
TURNED = r"([^,;]{2,40}),\s*([^,;]{2,40})$"
# "12. Oktober 2022", "12 octobre 2022", "woensdag 12 oktober 2022": only fields are read so, never a text's sentences
FOREIGN_DAY = r"(?<!\d)(\d{1,2})(?:er|\.)?\s{1,3}([^\W\d_]{3,9})\.?\s{1,3}((?:19|20)\d{2})(?!\d)"
FOREIGN_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner janvier januari", "februar février fevrier februari", "märz maerz mars maart", "avril",
            "mai mei", "juni juin", "juli juillet", "août aout augustus", "septembre", "oktober octobre", "novembre",
            "dezember décembre decembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
FIELD_CHARS_MOST = 600


def date_of_field(text: str, field: Span) -> tuple[str, Span, tuple[str, ...]] | None:
    """The date (ISO 8601), where it stands, and a warning where day and month could be swapped; None for a field that
    holds no date with a year."""
    value = field.text[:FIELD_CHARS_MOST]
    found = max(find_dates(value), key=lambda f: len(f.iso), default=None)
    if found is not None and len(found.iso) >= 10:
        span = _span(text, field.start + found.start, field.start + found.end)
        return found.iso, span, (f"date {span.text!r}: read as month/day",) if found.doubtful else ()
    for match in re.finditer(FOREIGN_DAY, value):
        day, month, year = int(match[1]), _month(match[2].lower()), int(match[3])
        if month and 1 <= day <= days_in(year, month):
            span = _span(text, field.start + match.start(), field.start + match.end())
            return f"{year:04}-{month:02}-{day:02}", span, ()
    if found is None:
        return None
    return found.iso, _span(text, field.start + found.start, field.start + found.end), ()


def _month(name: str) -> int:
    return FOREIGN_MONTHS.get(name) or MONTHS.get(name, 0)


def authors_of_fields(text: str, fields: Sequence[Span]) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The names in by-line fields and where they stand. "Lee, Ann" is turned to "Ann Lee"; desks and agencies give none."""
    names: list[str] = []
    spans: list[Span] = []
    for field in fields:
        for name, start, end in _names(field.text[:FIELD_CHARS_MOST]):
            if name not in names:
                names.append(name)
                spans.append(_span(text, field.start + start, field.start + end))
    return tuple(names), tuple(spans)


def _names(value: str) -> list[tuple[str, int, int]]:
    """(name, start, end) of each name in a by-line field."""
    turned = _turned_names(value)
    if turned:
        return turned
    by = re.match(BY, value)
    offset = by.end() if by else 0
    found = []
    for name in split_names(value[offset:]):
        pattern = r"\s+".join(re.escape(word) for word in name.split())
        match = re.compile(pattern, re.I).search(value, offset)
        if match:
            found.append((name, match.start(), match.end()))
    return found


def _turned_names(value: str) -> list[tuple[str, int, int]]:
    """The names of a field that has each of them as "Surname, First", parted by semicolons; empty for any other field."""
    found: list[tuple[str, int, int]] = []
    start = 0
    for piece in value.split(";"):
        stripped = piece.strip(" .\r\n\t")
        at = start + piece.find(stripped)
        start += len(piece) + 1
        match = re.match(TURNED, stripped)
        if match is None:
            if stripped:
                return []
            continue
        surname, first = " ".join(match[1].split()), " ".join(match[2].split())
        words = first.split() + surname.split()
        # two whole names with a comma between them are two people
        if len(first.split()) > 1 and len(surname.split()) > 1 and not surname[0].islower():
            return []
        if len(words) > 5 or not all(NAME_WORD.match(w) for w in words) or split_names(f"{first} {surname}") == []:
            return []
        found.append((split_names(f"{first} {surname}")[0], at, at + len(stripped)))
    return found


def dateline_of_field(text: str, field: Span) -> Span:
    """The place of a dateline field, without the day and the agency; the whole field where no place can be told apart."""
    found = read_dateline(field.text.rstrip(" -_–—:.\r\n\t") + " -- x")
    return _span(text, field.start + found.start, field.start + found.end) if found else field


def _span(text: str, start: int, end: int) -> Span:
    return Span(text[start:end], start, end)
