"""Labelled headers at the top of a text ("Headline: ...", "Byline: ..."): one article, or several between rules."""

from __future__ import annotations

import re
from itertools import chain, islice, pairwise

from newsparse.reading.containers.parts import (
    BLANK,
    OWN,
    Line,
    Part,
    Range,
    Split,
    as_metadata,
    iterate_lines,
    other_fields,
)

LABELS = {
    "headline": "headline", "title": "headline", "head": "headline", "byline": "authors", "author": "authors",
    "authors": "authors", "author(s)": "authors", "by": "authors", "reporter": "authors", "writer": "authors",
    "date": "date", "published": "date", "publication date": "date", "date published": "date", "pub date": "date",
    "published on": "date", "pubdate": "date", "source": "outlet", "publication": "outlet", "outlet": "outlet",
    "newspaper": "outlet", "publisher": "outlet", "section": "section", "category": "section", "page": "page",
    "pages": "page", "edition": "edition", "length": "length", "word count": "length", "language": "language",
    "url": "url", "link": "url", "id": "document_id", "document id": "document_id", "dateline": "dateline",
    "location": "location", "copyright": "copyright", "subhead": "subheadline", "subheadline": "subheadline",
    "subtitle": "subheadline", "summary": "abstract", "abstract": "abstract", "keywords": "keywords", "tags": "tags",
    "updated": "updated", "country": "country", "city": "city", "desk": "section",
}  # fmt: skip
BODY = frozenset(["body", "text", "full text", "article", "content", "story", "fulltext"])
RULE = re.compile(r"^[ \t]*+(?:={5,}+|-{3,}+|\*{5,}+|_{5,}+|#{5,}+|\f)[ \t]*+(?=\S|[\r\n]|\Z)", re.M)
# A by-line in its usual form among the labels
BY = re.compile(r"[Bb]y\s+[^\W\d_a-z]")
# A header has at most so many lines, and is looked for in so many characters.
LINES_MOST = 40
CHARS_MOST = 6000
LABEL_CHARS_MOST = 20
# A headline's first line is wrapped from so many characters on, and no line of one is longer.
WRAPPED_CHARS_LEAST = 38
LINE_CHARS_MOST = 120


class Header(dict[str, Range]):
    """Where each field stands, by its key; `start`: the header's first line; `end`: where the article begins."""

    start = 0
    end = 0


def looks_like(text: str) -> bool:
    return _header(text, 0, len(text)) is not None


def split(text: str) -> Split:
    """The articles: a rule parts two of them only where a header follows it, and nothing but a blank line where the header
    begins with the first one's two labels."""
    headers = [(0, first)] if (first := _header(text, 0, len(text))) is not None else []
    again = _begins_like(text, headers[0][1]) if headers else None
    places = [(rule.start(), rule.end()) for rule in RULE.finditer(text)]
    if again is not None:
        places = sorted([*places, *((m.start(1), m.start(1)) for m in again.finditer(text))])
    for start, at in places:
        if start >= headers[-1][1].end and (header := _header(text, at, len(text))) is not None:
            headers.append((start, header))
    ends = [*(start for start, _ in headers[1:]), len(text)]
    return Split([_part(text, header, end) for (_, header), end in zip(headers, ends, strict=True)])


def _begins_like(text: str, header: Header) -> re.Pattern[str] | None:
    """Finds the two labels that the header begins with, at lines that follow each other, below a blank line. None for a
    header of one label, or one that does not begin with the headline's."""
    lines = [line for line in islice(iterate_lines(text, header.start, header.end), 3) if line.text]
    labels = [line.text[: line.text.find(":") + 1] for line in lines if _label(line) is not None][:2]
    key = _label(lines[0]) if lines else None
    if len(labels) < 2 or key is None or key[0] != "headline":
        return None
    first, second = map(re.escape, labels)
    return re.compile(rf"(?<=\n)[ \t]*+\r?\n({first}[^\r\n]*+\r?\n(?:[^\r\n:]++\r?\n)?{second})")


def _header(text: str, start: int, end: int) -> Header | None:
    """The header that text[start:end] opens with: the headline's label, or the date's with two others. None where there is
    none."""
    header = Header()
    at = start
    waiting: str | None = None  # the label whose value stands on the next line
    last: str | None = None
    lines = islice(iterate_lines(text, start, min(end, start + CHARS_MOST)), LINES_MOST)
    for line, following in pairwise(chain(lines, [Line("", end, end)])):
        at = line.end
        if not line.text:
            last = None
            continue
        if start == 0 and not header and waiting is None and RULE.match(line.text):
            continue  # a rule above the first header
        label = _label(line)
        if label is None and header and BY.match(line.text):
            label = "authors", 0
        if label is None and waiting is not None:
            header[waiting] = line.start, line.end
            last, waiting = waiting, None
        elif label is None and last is not None and text[line.start - 1 : line.start] in (" ", "\t"):
            header[last] = header[last][0], line.end  # a wrapped value goes on indented
        elif label is None and last == "headline" and _wraps(text, header[last], line, following):
            header[last] = header[last][0], line.end
        elif label is None:
            return _ended(header, line.start)
        elif label[0] == "body":
            return _ended(header, line.start + label[1])
        elif label[0] in header:
            return _ended(header, line.start)
        else:
            last, waiting = label[0], None
            if not header:
                header.start = line.start
            if label[1] < len(line.text):
                header[label[0]] = line.start + label[1], line.end
            else:
                waiting, last = label[0], None
    return _ended(header, at)


def _wraps(text: str, value: Range, line: Line, following: Line) -> bool:
    """True for a second line of a headline that is wrapped: the first is long and no sentence, a label comes next."""
    return (
        value[1] - value[0] >= WRAPPED_CHARS_LEAST
        and text[value[1] - 1] not in ".!?"
        and following.text != ""
        and (_label(following) is not None or BY.match(following.text) is not None)
        and line.end - line.start <= LINE_CHARS_MOST
    )


def _label(line: Line) -> tuple[str, int] | None:
    colon = line.text.find(":", 0, LABEL_CHARS_MOST)
    if colon < 0:
        return None
    name = line.text[:colon].strip(BLANK + "*#").lower()
    key = "body" if name in BODY else LABELS.get(name)
    if key is None:
        return None
    value = colon + 1
    while value < len(line.text) and line.text[value] in BLANK + "*":
        value += 1
    return key, value


def _ended(header: Header, end: int) -> Header | None:
    header.end = end
    return header if "headline" in header or ("date" in header and len(header) >= 3) else None


def _part(text: str, header: Header, end: int) -> Part:
    body = text[header.end : end]
    story = header.end + len(body) - len(body.lstrip()), header.end + len(body.rstrip())
    return Part(
        header.start,
        end,
        header.get("headline"),
        header.get("date"),
        (header["authors"],) if "authors" in header else (),
        header.get("dateline"),
        (story,) if story[0] < story[1] else (),
        as_metadata(other_fields(text, header, OWN)),
    )
