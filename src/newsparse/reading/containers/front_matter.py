"""Front matter: a block of `key: value` lines between two lines of "---" at the file's start, then the article.

As trafilatura, Obsidian's clipper and site generators write it. It is seldom valid YAML (a title with ": " in it is not
quoted), so each line is read for itself.
"""

from __future__ import annotations

import re

from newsparse.reading.containers.parts import Part, Range, Split, as_metadata, lines_of

FENCE = re.compile(r"-{3,}$")
ENTRY = re.compile(r"([A-Za-z][\w .\-]{0,30}?):(?:\s+|$)")
# The block is looked for in so many characters and lines of the file's start.
CHARS_MOST = 20_000
LINES_MOST = 150
KEYS = {
    "title": "headline", "headline": "headline", "author": "authors", "authors": "authors", "byline": "authors",
    "creator": "authors", "date": "date", "published": "date", "date_published": "date", "publish_date": "date",
    "published_date": "date", "pubdate": "date", "publication_date": "date", "url": "url", "source": "url",
    "link": "url", "permalink": "url", "sitename": "outlet", "site": "outlet", "publication": "outlet",
    "publisher": "outlet", "outlet": "outlet", "hostname": "hostname", "description": "description",
    "excerpt": "description", "section": "section", "categories": "section", "category": "section", "tags": "tags",
    "id": "document_id", "language": "language", "lang": "language", "license": "license", "created": "created",
    "fingerprint": "fingerprint", "dateline": "dateline", "copyright": "copyright", "page": "page",
}  # fmt: skip
FIELDS = ("headline", "authors", "date", "dateline")
PAIRS = ('""', "''", "[]", "“”")
EMPTY = (">", "|", ">-", "|-", "null", "None", "~")


def looks_like(text: str) -> bool:
    return _entries(text) is not None


def split(text: str) -> Split:
    entries, end = _entries(text) or ([], 0)
    places: dict[str, list[Range]] = {}
    metadata: list[tuple[str, str]] = []
    for name, values in entries:
        key = KEYS.get(name, re.sub(r"[^a-z0-9]+", "_", name).strip("_"))
        if key == "url" and values and "://" not in text[slice(*values[0])]:
            key = "outlet"
        if key in FIELDS:
            places.setdefault(key, values)
        elif key[:1].isalpha():
            metadata.append((key, "; ".join(text[a:b] for a, b in values)))

    def one(key: str) -> Range | None:
        return next(iter(places.get(key, ())), None)

    titles = places.get("headline")
    title = (titles[0][0], titles[-1][1]) if titles else None  # a long one goes on in the next lines
    story = (end, len(text))
    part = Part(
        0,
        len(text),
        title,
        one("date"),
        tuple(places.get("authors", ())),
        one("dateline"),
        (story,) if text[end:].strip() else (),
        as_metadata(metadata),
        _unquoted(text, title),
    )
    return Split([part])


def _entries(text: str) -> tuple[list[tuple[str, list[Range]]], int] | None:
    """(name in lower case, where its values stand) of each line, and where the block ends; None where there is none."""
    lines = lines_of(text, 0, min(len(text), CHARS_MOST))
    first = next((i for i, line in enumerate(lines) if line.text), None)
    if first is None or not FENCE.match(lines[first].text):
        return None
    entries: list[tuple[str, list[Range]]] = []
    for line in lines[first + 1 : first + 1 + LINES_MOST]:
        if FENCE.match(line.text):
            known = {KEYS.get(name) for name, _ in entries}
            if len(entries) >= 2 and known & {"headline", "authors", "date", "url"}:
                return entries, line.end
            return None
        if not line.text or line.text.startswith("#"):
            continue
        match = ENTRY.match(line.text)
        indented = line.start > 0 and text[line.start - 1] in " \t"
        if match is not None and not line.text.startswith("- ") and not (indented and entries):
            name = re.sub(r"[ \-]", "_", match[1].lower())
            entries.append((name, _values(text, line.start + match.end(), line.end)))
        elif entries and (indented or line.text.startswith("- ")):
            start = line.start + 2 if line.text.startswith("- ") else line.start
            inner = ENTRY.match(text[start : line.end])
            if KEYS.get(entries[-1][0]) == "authors" and inner is not None:  # an author with a name and a page
                if inner[1].lower() == "name":
                    entries[-1][1].extend(_values(text, start + inner.end(), line.end))
            else:
                entries[-1][1].extend(_values(text, start, line.end))
        else:
            return None
    return None


def _values(text: str, start: int, end: int) -> list[Range]:
    """The values of a line without quotation marks and brackets: of a list ['a', 'b'] each, else one."""
    bounds = [(start, end)]
    if text[start:end].startswith("[") and text[start:end].endswith("]") and not text.startswith("[[", start):
        bounds, at = [], start + 1
        for piece in text[start + 1 : end - 1].split(","):
            bounds.append((at, at + len(piece)))
            at += len(piece) + 1
    return [place for a, b in bounds if (place := _bare(text, a, b)) and text[slice(*place)] not in EMPTY]


def _bare(text: str, a: int, b: int) -> Range | None:
    """The range without white space, and without the pairs of marks around it: "...", [[...]]."""
    while a < b:
        if text[a].isspace():
            a += 1
        elif text[b - 1].isspace():
            b -= 1
        elif b - a >= 2 and text[a] + text[b - 1] in PAIRS:
            a, b = a + 1, b - 1
        else:
            return a, b
    return None


def _unquoted(text: str, title: Range | None) -> str | None:
    """A headline that was quoted has its own marks escaped: '' in single, \\" in double quotation marks."""
    if title is None:
        return None
    words = text[slice(*title)]
    before = text[title[0] - 1]
    if before == "'" and "''" in words:
        return words.replace("''", "'")
    return words.replace('\\"', '"') if before == '"' and '\\"' in words else None
