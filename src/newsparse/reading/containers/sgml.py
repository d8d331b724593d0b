"""Wire copy in SGML, as the Gigaword corpora have it: <DOC id= type=>, <HEADLINE>, <DATELINE>, <TEXT>, <P>. No XML."""

from __future__ import annotations

import re
from html import unescape

from newsparse.reading.containers.parts import (
    OWN,
    Part,
    Range,
    Split,
    as_metadata,
    fold,
    folded,
    has_prose,
    other_fields,
)

DOC = re.compile(r"^[ \t\ufeff]*+<DOC(?:[ \t]([^<>\n]{0,400}))?>", re.M | re.I)
INNER = re.compile(r"<(?:TEXT|HEADLINE|DOCNO|P)>", re.I)
ATTRIBUTE = re.compile(r"(\w{1,20})\s?=\s?[\"']?([^\"'\s>]{1,200})")
# AFP_ENG_20041012.0001   nyt041012.0102
ID_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)\.\d+$")
# The elements whose words are fields, in the names that the corpora give them.
FIELDS = {
    "headline": "headline", "head": "headline", "hl": "headline", "dateline": "dateline", "byline": "authors",
    "docno": "document_id", "date_time": "date", "date": "date", "docsource": "outlet", "source": "outlet",
    "doctype": "type", "section": "section",
}  # fmt: skip
TAG = re.compile(r"<(/?)([A-Za-z_]{1,12})(?:\s[^<>\n]{0,200})?>")


def looks_like(text: str) -> bool:
    first = DOC.search(text)
    return first is not None and INNER.search(text, first.end(), first.end() + 4000) is not None


def split(text: str) -> Split:
    starts = list(DOC.finditer(text))
    parts = [Part(0, starts[0].start())] if has_prose(text, 0, starts[0].start()) else []
    ends = [m.start() for m in starts[1:]] + [len(text)]
    parts += [_read(text, start, end) for start, end in zip(starts, ends, strict=True)]
    return Split(parts)


def _read(text: str, doc: re.Match[str], end: int) -> Part:
    """The elements in their order: each tag ends what stood before it, so an unclosed one costs nothing."""
    attributes = {key.lower(): value for key, value in ATTRIBUTE.findall(doc[1] or "")}
    places: dict[str, Range] = {}
    story: list[Range] = []
    element = ""
    at = doc.end()
    inside = False
    for tag in [*TAG.finditer(text, doc.end(), end), None]:
        place = _stripped(text, at, tag.start() if tag else end)
        name = tag[2].lower() if tag else "doc"
        if tag is not None and name not in FIELDS and name not in ("text", "p", "doc", "turn", "annotation"):
            continue  # words in angle brackets that are none of the format's
        if place and inside and element not in FIELDS:
            story.append(place)
        elif place and element in FIELDS:
            places.setdefault(FIELDS[element], place)
        if tag is None:
            break
        if name == "text":
            inside = not tag[1]
        element = "" if tag[1] else name
        at = tag.end()
    ident = attributes.get("id") or folded(text, places.get("document_id"))
    metadata = [("document_id", ident), ("type", attributes.get("type") or folded(text, places.get("type")))]
    metadata += [(key, unescape(value)) for key, value in other_fields(text, places, OWN | {"document_id", "type"})]
    title = fold(unescape(folded(text, places.get("headline"))))
    return Part(
        doc.start(),
        end,
        places.get("headline"),
        places.get("date"),
        (places["authors"],) if "authors" in places else (),
        places.get("dateline"),
        tuple(story) if story or places else None,
        as_metadata(metadata),
        title or None,
        None if "date" in places else _day(ident),
    )


def _stripped(text: str, start: int, end: int) -> Range | None:
    raw = text[start:end]
    bare = raw.strip()
    if not bare:
        return None
    start += len(raw) - len(raw.lstrip())
    return start, start + len(bare)


def _day(ident: str) -> str | None:
    """The day that a document's id holds."""
    match = ID_DAY.search(ident)
    if match is None or not ("01" <= match[2] <= "12" and "01" <= match[3] <= "31"):
        return None
    from datetime import date

    try:
        return date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None
