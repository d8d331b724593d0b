"""Files that hold articles with fields of their own: exports, wire copy, headers, releases, transcripts, mail.

One module a format. Imported only for a text that `reading.hints` finds a sign in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsparse.reading.containers import (
    factiva,
    front_matter,
    labelled,
    nexis,
    nexis_uni,
    pasted_mail,
    press_release,
    proquest,
    sgml,
    transcript,
)
from newsparse.reading.containers.parts import Part, Range, Split, count_warnings
from newsparse.records import Document, Span, Spans


class Container(NamedTuple):
    """`looks_like`: cheap, and True only where `split` finds an article."""

    name: str
    looks_like: Callable[[str], bool]
    split: Callable[[str], Split]


CONTAINERS = (  # the first that the text looks like wins: surest pattern first
    Container("front_matter", front_matter.looks_like, front_matter.split),
    Container("nexis", nexis.looks_like, nexis.split),
    Container("nexis_uni", nexis_uni.looks_like, nexis_uni.split),
    Container("sgml", sgml.looks_like, sgml.split),
    Container("proquest", proquest.looks_like, proquest.split),
    Container("factiva", factiva.looks_like, factiva.split),
    Container("factiva_by_position", factiva.looks_like_by_position, factiva.split_by_position),
    Container("pasted_mail", pasted_mail.looks_like, pasted_mail.split),
    Container("labelled", labelled.looks_like, labelled.split),
    Container("press_release", press_release.looks_like, press_release.split),
    Container("transcript", transcript.looks_like, transcript.split),
)


def container_of(text: str) -> Container | None:
    """The format that the text is in; None for an ordinary text."""
    return next((container for container in CONTAINERS if container.looks_like(text)), None)


def read_container(text: str, source: str, warnings: tuple[str, ...] = ()) -> list[Document]:
    """The articles of a text that is a container, in order; empty for one that is none.

    Several are told apart by their number: "export.txt#2". What is wrong with the file as a whole is told with the first.
    """
    container = container_of(text)
    if container is None:
        return []
    split = container.split(text)
    told = warnings + count_warnings(split)
    alone = len(split.parts) == 1
    return [
        _document(text, part, source if alone else f"{source}#{number}", told if number == 1 else warnings)
        for number, part in enumerate(split.parts, 1)
    ]


def _document(text: str, part: Part, source: str, warnings: tuple[str, ...]) -> Document:
    own = text[part.start : part.end]

    def span(place: Range | None) -> Span | None:
        if place is None or place[0] >= place[1]:
            return None
        start, end = place[0] - part.start, place[1] - part.start
        return Span(own[start:end], start, end)

    spans = Spans(
        span(part.headline), span(part.date), tuple(s for s in map(span, part.authors) if s), span(part.dateline)
    )
    story = None if part.story is None else tuple((a - part.start, b - part.start) for a, b in part.story)
    return Document(own, source, part.title, part.day, (), warnings, spans, story, part.metadata)
