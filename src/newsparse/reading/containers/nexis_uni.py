"""Nexis Uni as text: a list of hits, then articles with `Label: value` lines, each ended by "End of Document"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.reading.containers.nexis import RIGHTS, YEAR
from newsparse.reading.containers.parts import (
    OWN,
    Line,
    Part,
    Range,
    Split,
    as_metadata,
    has_prose,
    iterate_lines,
    label_of,
    other_fields,
)

END = re.compile(r"^[ \t\u00a0]*+End of Document[ \t\u00a0]*+(?=[\r\n\f]|\Z)", re.M)
OPENING = re.compile(r"^[ \t\u00a0]*+(?:Length|Section|Load-Date|Body|Byline|Author)(?=:|[ \t]*+[\r\n])", re.M)
ANNOUNCED = re.compile(r"^[ \t\ufeff\u00a0]*+Documents \((\d{1,6})\)", re.M)
LABELS = {
    "Section": "section", "Length": "length", "Byline": "authors", "Author": "authors", "Highlight": "highlight",
    "Dateline": "dateline", "Load-Date": "load_date", "Load Date": "load_date", "Language": "language",
    "Publication-Type": "publication_type", "Publication Type": "publication_type", "Journal Code": "publication_code",
    "Subject": "subject", "Company": "companies", "Organization": "organizations", "Industry": "industry",
    "Person": "persons", "Geographic": "location", "City": "city", "State": "state", "Country": "country",
    "Series": "series", "Column": "column", "Abstract": "abstract", "Notes": "notes", "Graphic": "graphic",
}  # fmt: skip
BODY = ("body", "text", "full text")
PAGE = re.compile(r"Page \d{1,5} of \d{1,5}$")
# Of the first article, the headline is looked for so many lines above its rights line.
HEAD_LINES_MOST = 30


def looks_like(text: str) -> bool:
    """The end mark, and a field of an article above it: below it stands also what an article says about such a mark."""
    ends = [m.start() for m in END.finditer(text)]
    return bool(ends) and OPENING.search(text, 0, ends[-1]) is not None


def split(text: str) -> Split:
    """The articles that "End of Document" ends; what follows the last is one of its own where it is prose
    or has an article's fields."""
    ends = [m.end() for m in END.finditer(text)]
    bounds = list(zip([0, *ends], [*ends, len(text)], strict=True))
    parts = [_read(text, start, end, first=start == 0) for start, end in bounds[:-1]]
    if parts[0].start > 0 and has_prose(text, 0, parts[0].start):
        parts.insert(0, Part(0, parts[0].start))
    if has_prose(text, *bounds[-1]) or OPENING.search(text, *bounds[-1]):
        parts.append(_read(text, *bounds[-1], first=False))
    announced = ANNOUNCED.search(text, 0, ends[0])
    return Split(parts, int(announced[1]) if announced else None)


def _read(text: str, start: int, end: int, *, first: bool) -> Part:
    lines: list[Line] = []
    below_blank: list[bool] = []
    blank = True
    for line in iterate_lines(text, start, end):
        if line.text and not PAGE.match(line.text):
            lines.append(line)
            below_blank.append(blank)
        blank = not line.text
    body = next((i for i, line in enumerate(lines) if line.text.casefold() in BODY), None)
    head = lines[: body if body is not None else len(lines)]
    day = _day_line(head)
    labelled = [i for i, line in enumerate(lines) if label_of(line.text, LABELS)]
    if day is None or (body is None and not labelled):
        return Part(start, end)
    top = max(0, day - 2) if first else 0
    if first and day and below_blank[day - 1]:
        while top > 0 and not below_blank[top]:  # a headline that is wrapped
            top -= 1
    places: dict[str, Range] = {"date": lines[day][1:]}
    if day > top:
        places["outlet"] = lines[day - 1][1:]
        if day - 1 > top:
            half = (day - 1 - top) // 2  # a title printed twice
            twice = [line.text for line in lines[top : day - 1]] == 2 * [line.text for line in lines[top : top + half]]
            places["headline"] = lines[top].start, lines[top + half - 1 if twice else day - 2].end
        elif first is False:
            places["headline"] = lines[top][1:]
    if body is None:
        above = [i for i in labelled if i > day]
        body = day
        for i in above:  # the run of fields below the date
            if i <= body + 2:
                body = i
    tail = _tail_start(lines, body + 1)
    for line in [*lines[day + 1 : body + 1], *lines[tail:]]:
        label = label_of(line.text, LABELS)
        if label and label[1] < len(line.text):
            places.setdefault(label[0], (line.start + label[1], line.end))
        elif line.text.casefold().startswith(RIGHTS):
            places.setdefault("copyright", line[1:])
    story = ((lines[body + 1].start, lines[tail - 1].end),) if body + 1 < tail else ()
    return Part(
        lines[top].start,
        end,
        places.get("headline"),
        places["date"],
        (places["authors"],) if "authors" in places else (),
        places.get("dateline"),
        story,
        as_metadata(other_fields(text, places, OWN)),
    )


def _day_line(head: Sequence[Line]) -> int | None:
    """The index of the date's line: above the rights line, else the last dated line above the fields."""
    rights = [i for i, line in enumerate(head) if line.text.casefold().startswith(("copyright", "©"))]
    if rights and rights[-1] > 0 and YEAR.search(head[rights[-1] - 1].text):
        return rights[-1] - 1
    stop = len(head)
    while stop > 0 and (label_of(head[stop - 1].text, LABELS) or not YEAR.search(head[stop - 1].text)):
        stop -= 1
        if len(head) - stop > HEAD_LINES_MOST:
            return None
    return stop - 1 if stop > 0 else None


def _tail_start(lines: Sequence[Line], body: int) -> int:
    """The index of the first line after the text: the last "Graphic" or "Classification" heading, else the load date."""
    stop = len(lines)
    if stop > body and lines[stop - 1].text == "End of Document":
        stop -= 1
    heads = [i for i in range(body, stop) if lines[i].text in ("Graphic", "Classification")]
    if heads:
        last = heads[-1]
        if lines[last].text == "Classification" and len(heads) > 1 and lines[heads[-2]].text == "Graphic":
            return heads[-2]
        return last
    return next((i for i in range(stop - 1, body - 1, -1) if lines[i].text.startswith("Load-Date:")), stop)
