"""Front matter: `key: value` lines between two lines of "---", or `key = value` between "+++", then the article.

As trafilatura, Obsidian's clipper and site generators write it. It is seldom valid YAML (a title with ": " in it is not
quoted), so each line is read for itself.
"""

from __future__ import annotations

import re
from itertools import islice

from newsparse.reading.containers.parts import Part, Range, Split, as_metadata, iterate_lines

# (name in lower case, where its values stand) of each line, and where the block ends
Block = tuple[list[tuple[str, list[Range]]], int]

FENCE = re.compile(r"-{3,}$|\+{3}$")
FENCE_LINE = re.compile(r"^(?:-{3,}+|\+{3})[ \t]*+\r?$", re.M)
ENTRY = re.compile(r"([A-Za-z][\w .\-]{0,30}?):(?:\s+|$)")
# Between lines of "+++" (TOML): title = "..."
TOML_ENTRY = re.compile(r"([A-Za-z][\w.\-]{0,30}?)\s*=\s+")
TOML_TABLE = re.compile(r"\[\[?[\w.\- ]{1,40}\]\]?$")
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
    """The articles: another begins at a line of "---" that opens a block with the first one's two keys."""
    blocks: list[tuple[int, Block]] = [(0, first)] if (first := _entries(text)) is not None else []
    for fence in FENCE_LINE.finditer(text, blocks[0][1][1]):
        block = _entries(text, fence.start()) if fence.start() >= blocks[-1][1][1] else None
        if block is not None and _keys(block) == _keys(blocks[0][1]):
            blocks.append((fence.start(), block))
    ends = [*(start for start, _ in blocks[1:]), len(text)]
    return Split([_read(text, start, *block, end) for (start, block), end in zip(blocks, ends, strict=True)])


def _keys(block: Block) -> list[str]:
    return [name for name, _ in block[0][:2]]


def _read(text: str, start: int, entries: list[tuple[str, list[Range]]], end: int, stop: int) -> Part:
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
    story = (end, stop)
    return Part(
        start,
        stop,
        title,
        one("date"),
        tuple(places.get("authors", ())),
        one("dateline"),
        (story,) if text[end:stop].strip() else (),
        as_metadata(metadata),
        _unquoted(text, title),
    )


def _entries(text: str, start: int = 0) -> Block | None:
    """The block that text[start:] opens with; None where there is none."""
    lines = iterate_lines(text, start, min(len(text), start + CHARS_MOST))  # no further than the block goes
    first = next((line for line in lines if line.text), None)
    if first is None or not FENCE.match(first.text):
        return None
    entries: list[tuple[str, list[Range]]] = []
    toml = first.text.startswith("+")
    for line in islice(lines, LINES_MOST):
        if FENCE.match(line.text) and line.text.startswith("+") == toml:
            known = {KEYS.get(name) for name, _ in entries}
            if len(entries) >= 2 and known & {"headline", "authors", "date", "url"}:
                return entries, line.end
            return None
        if not line.text or line.text.startswith("#") or (toml and TOML_TABLE.match(line.text)):
            continue
        match = (TOML_ENTRY if toml else ENTRY).match(line.text)
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
