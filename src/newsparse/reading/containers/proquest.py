"""ProQuest .txt: articles between lines of underscores, a headline without a label, then `Field: value` paragraphs."""

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
    blocks_of,
    folded,
    has_prose,
    is_told,
    label_of,
    lines_of,
    other_fields,
    value_of,
    whole,
)

RULE = re.compile(r"^[ \t\f\ufeff]*+_{20,}+[ \t]*+(?=[\r\n]|\Z)", re.M)
NUMBERED = re.compile(r"Document (\d{1,6}) of (\d{1,6})$")
# Two of them in one stretch tell the format; ordinary text under a rule has none.
SURE = re.compile(
    r"^[ \t]*+(?:Publication info|Publication title|ProQuest document ID|Document URL|Source type|Language of publication"
    r"|Publication year|Document type|Full text|Last updated|Database): ?\S",
    re.M,
)
HEADER = {
    "Author": "authors", "Publication info": "publication_info", "Abstract": "abstract", "Links": "links",
    "Full text": "body", "Full Text": "body", "Dateline": "dateline",
}  # fmt: skip
TRAILER = {
    "People": "persons", "Subject": "subject", "Business indexing term": "subject", "Location": "location",
    "Company / organization": "companies", "Title": "title", "Publication title": "outlet",
    "Publication year": "publication_year", "Publication date": "date", "Year": "publication_year",
    "Section": "section", "Pages": "page", "First page": "page", "Publisher": "publisher",
    "Place of publication": "place_of_publication", "Country of publication": "country_of_publication",
    "Publication subject": "publication_subject", "ISSN": "issn", "Source type": "source_type",
    "Language of publication": "language", "Document type": "document_type", "Document feature": "document_feature",
    "ProQuest document ID": "document_id", "Document URL": "url", "Copyright": "copyright",
    "Last updated": "last_updated", "Database": "database", "Credit": "credit", "CREDIT": "credit",
    "Classification": "classification", "Column": "column", "Edition": "edition", "Volume": "volume",
    "Issue": "issue", "Number of pages": "pages", "Identifier / keyword": "keywords",
}  # fmt: skip
LABELS = HEADER | TRAILER
# A field of the trailer has another among so many paragraphs after it; a paragraph of the text has not.
TRAILER_WITHIN = 4
NOT_METADATA = frozenset(["title", "links", "abstract", "publication_info"])


def looks_like(text: str) -> bool:
    """A line of underscores, and two fields of the format below it."""
    rule = RULE.search(text)
    if rule is None:
        return False
    first = SURE.search(text, rule.end())
    return first is not None and SURE.search(text, first.end()) is not None


def split(text: str) -> Split:
    """The articles between the rules; the note on contact and rights at the end is none."""
    rules = list(RULE.finditer(text))
    bounds = [(0, rules[0].start())]
    bounds += zip([r.start() for r in rules], [*(r.start() for r in rules[1:]), len(text)], strict=True)
    parts: list[Part] = []
    ordinals: list[int] = []
    announced = None
    for start, end in bounds:
        lines = lines_of(text, start, end)
        filled = [line for line in lines if line.text and not RULE.match(line.text)]
        number = NUMBERED.match(filled[0].text) if filled else None
        if SURE.search(text, start, end) is None and number is None:
            if has_prose(text, start, end):
                parts.append(Part(start, end))
            continue
        if number is not None:
            announced = max(int(number[2]), announced or 0)
            ordinals.append(int(number[1]))
        parts.append(_read(text, start, end))
    return Split(parts, announced, tuple(ordinals) if len(ordinals) == len(parts) else ())


def _read(text: str, start: int, end: int) -> Part:
    lines = [line for line in lines_of(text, start, end) if not RULE.match(line.text)]
    blocks = blocks_of(lines, LABELS)
    if blocks and NUMBERED.match(blocks[0][0].text):
        blocks[0] = blocks[0][1:]
        blocks = [b for b in blocks if b]
    labels = [label_of(block[0].text, LABELS) for block in blocks]
    places: dict[str, Range] = {}
    if blocks and labels[0] is None:
        places["headline"] = whole(blocks[0])
    first = next((i for i, label in enumerate(labels) if label), len(blocks))
    labelled = (
        any(label and label[0] == "body" for label in labels) or "Full text:" in text[slice(*_links(blocks, labels))]
    )
    header_end = next((k for k, label in enumerate(labels) if label and label[0] not in HEADER.values()), len(labels))
    i = first
    story: Range | None = None
    while i < len(blocks):
        label = labels[i]
        if label is None:  # the text has lost its label, or a field runs over several paragraphs
            if story is None and not labelled and i <= header_end:
                stop = _tail(blocks, labels, i)
                story = blocks[i][0].start, blocks[stop - 1][-1].end
                i = stop
                continue
            i += 1
            continue
        place = value_of(blocks[i], label[1])
        inside = _full_text_inside(text, place) if label[0] == "links" and place else None
        if label[0] == "body" or inside is not None:
            stop = _tail(blocks, labels, i + 1)
            begin = inside if inside is not None else place[0] if place else blocks[i][-1].end
            story = begin, max(begin, blocks[stop - 1][-1].end)
            places["body"] = story
            i = stop
            continue
        if place:
            places.setdefault(label[0], place)
        i += 1
    if story is None and "abstract" in places:
        story = places["abstract"]
    if "headline" not in places and "title" in places:
        places["headline"] = places["title"]
    metadata = other_fields(text, places, OWN | NOT_METADATA)
    if "outlet" not in places and "publication_info" in places:
        metadata.insert(0, ("publication_info", folded(text, places["publication_info"])))
    return Part(
        start,
        end,
        places.get("headline"),
        places.get("date", places.get("publication_info")),
        (places["authors"],) if "authors" in places else (),
        places.get("dateline"),
        ((story,) if story[0] < story[1] else ()) if story else None if not places else (),
        as_metadata(metadata),
    )


def _links(blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None]) -> Range:
    """Where the field "Links" stands."""
    return next(
        (whole(block) for block, label in zip(blocks, labels, strict=True) if label and label[0] == "links"), (0, 0)
    )


def _tail(blocks: Sequence[Sequence[Line]], labels: Sequence[tuple[str, int] | None], first: int) -> int:
    """The index of the trailer's first field: another follows it at once, and a second soon after, and its label does not
    come again, as it does where a paragraph of the text happens to begin with such a word. Nobody speaks in it."""
    last = {label[0]: i for i, label in enumerate(labels) if label}
    for i in range(first, len(labels)):
        label = labels[i]
        if label is None or label[0] not in TRAILER.values() or last[label[0]] != i:
            continue
        if is_told(" ".join(line.text for line in blocks[i])):
            continue
        following = [other is not None for other in labels[i + 1 : i + 1 + TRAILER_WITHIN]]
        if sum(following) >= min(2, len(following)) and following[:1] != [False]:
            return i
    return len(labels)


def _full_text_inside(text: str, place: Range) -> int | None:
    """Where the text begins in a field "Links" that runs into it."""
    for label in ("Full text:", "Full Text:"):
        at = text.find(label, *place)
        if at >= 0:
            at += len(label)
            while at < place[1] and text[at].isspace():
                at += 1
            return at
    return None
