"""The shapes that pass between the rooms and come out as JSON (schema `newsparse/1`).

Every `start` and `end` counts Unicode code points in the article's decoded text, end exclusive, and
`text[start:end] == span.text` holds for every span of a record.
"""

from __future__ import annotations

from typing import Any, NamedTuple

SCHEMA = "newsparse/1"


class Span(NamedTuple):
    """A piece of the article's text, exactly as it stands there, line breaks included."""

    text: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "start": self.start, "end": self.end}


class Person(NamedTuple):
    """One human being. `name` is the fullest form printed, without title; `aliases` are all other forms."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "name": self.name,
            "aliases": list(self.aliases),
            "roles": [r.to_dict() for r in self.roles],
            "mentions": [m.to_dict() for m in self.mentions],
        }


class Speaker(NamedTuple):
    """Who speaks. `person`: a `Person.id`, or None for a group, an organisation or an unnamed source.

    `mention`: the words near the quote that name the speaker; None where it was carried over from an earlier quote.
    """

    name: str
    person: str | None = None
    mention: Span | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "person": self.person,
            "mention": self.mention.to_dict() if self.mention else None,
        }


class Quote(NamedTuple):
    """Words that somebody spoke or wrote.

    `type`: "direct", "mixed" or "indirect". `text`: the parts without outer quotation marks, white space folded.
    `speaker`: None where the article does not tell. `rule`: what named the speaker, so that a wrong answer can be
    traced. `confidence`: 0 to 1, how sure the speaker is. `content`: of a mixed quote, all that is reported with it, the
    reporter's own words included; empty where that is not known.
    """

    id: str
    type: str
    text: str
    parts: tuple[Span, ...]
    speaker: Speaker | None = None
    cue: Span | None = None
    confidence: float = 0.0
    rule: str = ""
    content: tuple[Span, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        record: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "text": self.text,
            "parts": [p.to_dict() for p in self.parts],
            "speaker": self.speaker.to_dict() if self.speaker else None,
            "cue": self.cue.to_dict() if self.cue else None,
            "confidence": self.confidence,
            "rule": self.rule,
        }
        if self.content:
            record["content"] = [c.to_dict() for c in self.content]
        return record


class Spans(NamedTuple):
    """Where the headline, date, authors and dateline stand; None (or no entry) where markup gave the value."""

    headline: Span | None = None
    date: Span | None = None
    authors: tuple[Span, ...] = ()
    dateline: Span | None = None

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key in ("headline", "date", "dateline"):
            span = getattr(self, key)
            if span is not None:
                found[key] = span.to_dict()
        if self.authors:
            found["authors"] = [a.to_dict() for a in self.authors]
        return found


class Document(NamedTuple):
    """One article as `reading` hands it over: decoded text, and what the file's markup tells about it.

    `headline`, `date` (ISO 8601) and `authors` come from markup only; None or empty where it is silent. `spans`: where a
    container's own fields stand in `text` (`authors`: the by-line fields as printed, names not yet taken apart); None where
    the file has no such fields. `story`: the ranges (start, end) of `text` that are the article's own words, in order and
    apart from each other; all outside is fields, cover or trailer. None: nothing is known of it, all may be. `metadata`: what
    else the container tells, in its order, keys in lower case: ("outlet", "The Courier").
    """

    text: str
    source: str = "-"
    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    spans: Spans | None = None
    story: tuple[tuple[int, int], ...] | None = None
    metadata: tuple[tuple[str, str], ...] = ()

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The story's ranges and the headline's, in order: no paragraph crosses their bounds."""
        headline = self.spans.headline if self.spans else None
        return tuple(sorted([*(self.story or ()), *([(headline.start, headline.end)] if headline else [])]))


class Article(NamedTuple):
    """All that is known of one article. `text` is the decoded text that every span points into. `metadata`: what the file
    that held it tells besides (outlet, section, page …), each key once; empty for a plain text."""

    text: str
    source: str = "-"
    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    indirect_quotes: tuple[Quote, ...] = ()
    spans: Spans = Spans()
    metadata: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()

    def to_dict(self, *, text: bool = False) -> dict[str, Any]:
        """The record as plain data, keys in the schema's order: `metadata` only where there is some; with `text`, the
        decoded text as the last key."""
        record: dict[str, Any] = {
            "schema": SCHEMA,
            "source": self.source,
            "headline": self.headline,
            "date": self.date,
            "authors": list(self.authors),
            "dateline": self.dateline,
            "people": [p.to_dict() for p in self.people],
            "quotes": [q.to_dict() for q in self.quotes],
            "indirect_quotes": [q.to_dict() for q in self.indirect_quotes],
            "spans": self.spans.to_dict(),
        }
        if self.metadata:
            record["metadata"] = dict(self.metadata)
        record["warnings"] = list(self.warnings)
        if text:
            record["text"] = self.text
        return record
