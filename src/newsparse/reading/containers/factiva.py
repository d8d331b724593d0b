"""Factiva: articles whose parts bear two- or three-letter codes (HD, LP, TD), or are told by their order alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.reading.containers.parts import (
    OWN,
    Line,
    Part,
    Range,
    Split,
    as_metadata,
    has_prose,
    lines_of,
    other_fields,
)

CODES = {
    "SE": "section", "HD": "headline", "BY": "authors", "CR": "credit", "WC": "length", "PD": "date", "ET": "time",
    "SN": "outlet", "SC": "outlet_code", "ED": "edition", "PG": "page", "VOL": "volume", "LA": "language",
    "CY": "copyright", "CX": "correction", "CLM": "column", "DLN": "dateline", "LP": "body", "TD": "body",
    "ART": "graphic", "CT": "contact", "RF": "references", "CO": "companies", "IN": "industry", "NS": "subject",
    "RE": "location", "IPC": "index_codes", "IPD": "index_terms", "PUB": "publisher", "AN": "document_id",
    "RST": "outlet_group",
}  # fmt: skip
# SE   |   HD  Mill reopens   |   LP
CODE = re.compile(r"([A-Z]{2,3})(?:(?=$)|(  +|\t[ \t]*| )(?=\S))")
# Codes whose values are lists of "code : name | code : name".
LISTS = frozenset(["companies", "industry", "subject", "location", "index_terms", "index_codes", "references"])
# An article's last line: "Document HRBLDG0020221013eiad00003"
LAST = re.compile(r"^[ \t]*+Document [A-Za-z0-9]{20,30}[ \t]*+(?=[\r\n\f]|\Z)", re.M)
SUMMARY = re.compile(r"^[ \t\f]*+Search Summary[ \t]*+\r?$", re.M)
FOUND = re.compile(r"^[ \t]*+Results Found[ \t:]*+\r?\n?[ \t]*+([\d,]{1,9})", re.M)
CODED = {
    code: re.compile(rf"^[ \t\f\ufeff]*+{code}(?=[ \t\r\n])", re.M) for code in ("HD", "PD", "LP", "TD", "SN", "LA")
}
# "412 words", and the date on the next line that is not blank
WORDS = re.compile(
    r"^[ \t]*+([\d.,]{1,9}) words[ \t]*+\r?\n(?:[ \t]*+\r?\n){0,2}[ \t]*+\d{1,2} [A-Z]\w{2,8} (?:19|20)\d\d[ \t]*+\r?$",
    re.M,
)
RIGHTS = ("©", "(c) ", "copyright ")
# Between an article's date and its rights line stand outlet, time, code, edition, page and language.
HEAD_LINES_MOST = 9
HEAD_CHARS_MOST = 1000
# A line above the word count that ends as a sentence does may still be the headline up to so many words.
TITLE_SPACES_MOST = 16


def looks_like(text: str) -> bool:
    """By codes: a headline, a date and a first or second part of the text, each code at a line's start, and another."""
    first = CODED["HD"].search(text)
    summary = text.find("Search Summary")  # it closes a file: codes below it are none
    if first is None or -1 < summary < first.start():
        return False
    return CODED["PD"].search(text) is not None and (
        sum(CODED[c].search(text) is not None for c in ("LP", "TD", "SN", "LA")) >= 2
    )


def split(text: str) -> Split:
    """The articles of a file with codes: parted by "Document ..." lines and form feeds, or where codes begin anew."""
    announced = _announced(text)
    parts: list[Part] = []
    for start, end in _bounds(text):
        lines = lines_of(text, start, end)
        width = _gap(lines)
        codes = [(i, code) for i, line in enumerate(lines) if (code := _code(line.text, width))]
        heads = [k for k, (_, code) in enumerate(codes) if code[0] == "HD"]
        if not heads:
            parts += _without_fields(text, start, end)
            continue
        firsts = [k - 1 if k and codes[k - 1][1][0] == "SE" else k for k in heads]
        cover = codes[firsts[0]][0]
        if cover and has_prose(text, start, lines[cover].start):
            parts.append(Part(start, lines[cover].start))
        for k, stop in zip(firsts, [*firsts[1:], len(codes)], strict=True):
            last = codes[stop][0] if stop < len(codes) else len(lines)
            parts.append(_read_coded(text, lines, codes[k:stop], last))
    return Split(parts + _after_summary(text), announced)


def _announced(text: str) -> int | None:
    """The count in the summary that may close a file."""
    summary = SUMMARY.search(text)
    found = FOUND.search(text, summary.end()) if summary else None
    return int(found[1].replace(",", "")) if found else None


def _after_summary(text: str) -> list[Part]:
    summary = SUMMARY.search(text)
    return _without_fields(text, summary.start(), len(text)) if summary else []


def _bounds(text: str) -> list[Range]:
    """The stretches that hold articles: each up to a "Document ..." line or a form feed, without the summary."""
    summary = SUMMARY.search(text)
    end = summary.start() if summary else len(text)
    cuts = sorted(
        {_line_end(text, m.end()) for m in LAST.finditer(text, 0, end)}
        | {m.start() for m in re.finditer("\f", text[:end])}
    )
    bounds = zip([0, *cuts], [*cuts, end], strict=True)
    return [(a, b) for a, b in bounds if not text[a:b].isspace() and a < b]


def _line_end(text: str, at: int) -> int:
    """Where the next line begins, from the end of one."""
    match = re.compile(r"[ \t]*+(?:\r\n|[\r\n])?").match(text, at)
    return match.end() if match else at


def _without_fields(text: str, start: int, end: int) -> list[Part]:
    """A stretch without a headline's code or a word count: a cover or a trailer, or an article that lost them."""
    return [Part(start, end)] if has_prose(text, start, end) else []


def _gap(lines: Sequence[Line]) -> str:
    """What parts a code from its value in this article: "" where the value stands on the next line."""
    for line in lines:
        if line.text.startswith("HD") and (match := CODE.match(line.text)) and match[1] == "HD":
            return "" if match[2] is None else " " if match[2] == " " else "  "
    return ""


def _code(line: str, gap: str) -> tuple[str, int] | None:
    """The line's code and where its value begins in it. A line of text may begin with such letters ("IN the harbour"), so
    the value must be parted from the code as the headline is."""
    if not line[:2].isupper():
        return None
    match = CODE.match(line)
    if match is None or match[1] not in CODES or (match[2] or "")[:2].replace("\t", "  ")[:2] not in {"", gap}:
        return None
    value = line[match.end() :]
    if gap == " " and CODES[match[1]] in LISTS and " : " not in value:
        return None
    return match[1], match.end()


def _read_coded(text: str, lines: Sequence[Line], codes: Sequence[tuple[int, tuple[str, int]]], last: int) -> Part:
    places: dict[str, Range] = {}
    story: list[Range] = []
    for k, (i, (code, offset)) in enumerate(codes):
        stop = codes[k + 1][0] if k + 1 < len(codes) else last
        filled = [line for line in lines[i + 1 : stop] if line.text]
        if offset < len(lines[i].text):
            place = lines[i].start + offset, (filled[-1] if filled else lines[i]).end
        elif filled:
            place = filled[0].start, filled[-1].end
        else:
            continue
        if CODES[code] == "body":
            story.append(place)
        else:
            places.setdefault(CODES[code], place)
    end = lines[last - 1]
    return Part(
        lines[codes[0][0]].start,
        end.end,
        places.get("headline"),
        places.get("date"),
        (places["authors"],) if "authors" in places else (),
        places.get("dateline"),
        tuple(story),
        as_metadata((key, _plain(value)) for key, value in other_fields(text, places, OWN)),
    )


def _plain(value: str) -> str:
    return value.removeprefix("Document ")


def looks_like_by_position(text: str) -> bool:
    """By order: a word count and a date below it, and a rights line or a document's id somewhere below."""
    first = WORDS.search(text)
    if first is None:
        return False
    return LAST.search(text, first.end()) is not None or any(
        line.text.casefold().startswith(RIGHTS) for line in lines_of(text, first.end(), first.end() + 600)[:12]
    )


def split_by_position(text: str) -> Split:
    """The articles of a file without codes: each has a word count with a date below it."""
    parts: list[Part] = []
    bounds = _bounds(text)
    counts = [m.span() for m in WORDS.finditer(text)]
    at = 0
    for start, end in bounds:
        inside: list[int] = []
        firsts: list[int] = []
        while at < len(counts) and counts[at][0] < end:
            firsts.append(_head_start(text, counts[at - 1][1] if inside else start, counts[at][0]))
            inside.append(counts[at][0])
            at += 1
        if not inside:
            parts += _without_fields(text, start, end)
            continue
        if has_prose(text, start, firsts[0]):
            parts.append(Part(start, firsts[0]))
        for first, count, stop in zip(firsts, inside, [*firsts[1:], end], strict=True):
            parts.append(_read_position(text, first, count, stop))
    return Split(parts + _after_summary(text), _announced(text))


def _head_start(text: str, least: int, count: int) -> int:
    """Where the article's first line begins, `least` at the earliest: the lines above its word count that are no
    sentences, up to two blank lines at once."""
    first = count
    blank = 0
    for line in reversed(lines_of(text, max(least, count - HEAD_CHARS_MOST), count)):
        if not line.text:
            blank += 1
            continue
        prose = line.text.rstrip("\"”’')").endswith((".", "!", "?")) and line.text.count(" ") > TITLE_SPACES_MOST
        if first < count and (blank > 1 or prose or LAST.match(line.text)):
            break
        blank = 0
        first = line.start
    return first


def _read_position(text: str, start: int, count: int, end: int) -> Part:
    head = [line for line in lines_of(text, start, count) if line.text]
    lines = [line for line in lines_of(text, count, end) if line.text]
    places: dict[str, Range] = {"length": lines[0][1:], "date": lines[1][1:]}
    if len(head) > 1 and _is_author(head[-1].text, head[-2].text):
        places["authors"] = head.pop()[1:]
    if head:
        places["headline"] = head[-1][1:]
    if len(head) > 1:
        places["section"] = head[0].start, head[-2].end
    rights = next(
        (i for i in range(2, min(len(lines), 2 + HEAD_LINES_MOST)) if lines[i].text.casefold().startswith(RIGHTS)), None
    )
    body = rights + 1 if rights is not None else 3
    middle = lines[2 : rights if rights is not None else 3]
    if rights is not None:
        places["copyright"] = lines[rights][1:]
    if middle:
        places["outlet"] = middle[0][1:]
    if len(middle) > 1 and rights is not None:
        places["language"] = middle[-1][1:]
    for line in middle[1:-1]:
        places.setdefault(_kind(line.text, places), line[1:])
    stop = len(lines)
    if stop > body and LAST.match(lines[stop - 1].text):
        stop -= 1
        places["document_id"] = lines[stop].start + len("Document "), lines[stop].end
    return Part(
        start,
        end,
        places.get("headline"),
        places["date"],
        (places["authors"],) if "authors" in places else (),
        None,
        ((lines[body].start, lines[stop - 1].end),) if body < stop else (),
        as_metadata(other_fields(text, places, OWN)),
    )


def _is_author(line: str, above: str) -> bool:
    words = line.split()
    named = 2 <= len(words) <= 4 and all(w[0].isupper() for w in words) and above.count(" ") >= 4
    return line.casefold().startswith("by ") or named


def _kind(line: str, places: dict[str, Range]) -> str:
    """What a line between outlet and language is by its form."""
    if re.match(r"\d{1,2}:\d\d", line):
        return "time"
    if "outlet_code" not in places and re.match(r"[A-Z][A-Z0-9]{1,9}$", line):
        return "outlet_code"
    return "page" if len(line) <= 12 and any(c.isdigit() for c in line) else "edition"
