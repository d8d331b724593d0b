"""What a container's fields say."""

from __future__ import annotations

import pytest

from newsparse.layout.fields import authors_of_fields, date_of_field, dateline_of_field
from newsparse.pipeline import parse_document
from newsparse.records import Document, Span, Spans


def field(value: str) -> tuple[str, Span]:
    """A text that holds the value behind a label, and the value's span."""
    text = f"LABEL: {value}\n"
    return text, Span(value, 7, 7 + len(value))


DATES = [  # what it shows, value, ISO date, the words it was read from
    ("day and weekday", "October 12, 2022 Wednesday", "2022-10-12", "October 12, 2022"),
    ("day first", "12 October 2022", "2022-10-12", "12 October 2022"),
    ("ISO with a time", "2022-10-12T08:15:00Z", "2022-10-12T08:15+00:00", "2022-10-12T08:15:00Z"),
    ("time and zone", "Oct 12, 2022 09:15 PM EDT", "2022-10-12T21:15-04:00", "Oct 12, 2022 09:15 PM EDT"),
    (
        "time behind the weekday",
        "October 12, 2022 Wednesday 6:12 PM GMT",
        "2022-10-12T18:12+00:00",
        "October 12, 2022 Wednesday 6:12 PM GMT",
    ),
    ("no day", "October 2022", "2022-10", "October 2022"),
    ("German", "Mittwoch 12. Oktober 2022", "2022-10-12", "12. Oktober 2022"),
    ("German, a month as in English", "12. August 2022", "2022-08-12", "12. August 2022"),
    ("French", "mercredi 1er février 2023", "2023-02-01", "1er février 2023"),
    ("Dutch", "12 maart 2022 zaterdag", "2022-03-12", "12 maart 2022"),
    ("no such day", "31. Februar 2022", None, None),
    ("no year", "October 12", None, None),
    ("no date", "Final Edition", None, None),
]


@pytest.mark.parametrize(("_", "value", "iso", "words"), DATES, ids=[c[0] for c in DATES])
def test_date(_: str, value: str, iso: str | None, words: str | None) -> None:
    text, span = field(value)
    found = date_of_field(text, span)
    assert (found[0], found[1].text) == (iso, words) if found else iso is None
    assert found is None or text[found[1].start : found[1].end] == words


AUTHORS = [  # what it shows, value, names
    ("one", "Nadia Ferreira", ["Nadia Ferreira"]),
    ("with By and a post", "By Nadia Ferreira, Staff Writer", ["Nadia Ferreira"]),
    ("capitals", "NADIA FERREIRA and PER LINDQVIST", ["Nadia Ferreira", "Per Lindqvist"]),
    ("semicolons", "Nadia Ferreira; Per Lindqvist", ["Nadia Ferreira", "Per Lindqvist"]),
    ("surname first", "Ferreira, Nadia; Lindqvist, Per", ["Nadia Ferreira", "Per Lindqvist"]),
    ("two whole names", "Nadia Ferreira, Per Lindqvist", ["Nadia Ferreira", "Per Lindqvist"]),
    ("German", "Von Jana Roth", ["Jana Roth"]),
    ("an agency", "Continental Press", []),
    ("empty words", "---", []),
]


@pytest.mark.parametrize(("_", "value", "names"), AUTHORS, ids=[c[0] for c in AUTHORS])
def test_authors(_: str, value: str, names: list[str]) -> None:
    text, span = field(value)
    found, spans = authors_of_fields(text, [span])
    assert list(found) == names
    assert len(spans) == len(names)
    assert all(text[s.start : s.end] == s.text for s in spans)


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("PORT ALBERIN, Slovenia, Oct. 12 (CP)", "PORT ALBERIN, Slovenia"),
        ("KALLVIK, Sweden", "KALLVIK, Sweden"),
        ("MARSHOLM", "MARSHOLM"),
        ("off the northern coast", "off the northern coast"),
    ],
)
def test_dateline(value: str, place: str) -> None:
    text, span = field(value)
    assert dateline_of_field(text, span).text == place


def test_only_the_story_is_read() -> None:
    text = (
        "Ann Lee wins\n\nTD The mill opened on Monday, said Bo Chu.\n\nIt will hire forty people, he said.\n\n"
        "Load-Date: 3 May 2020\n\n“Sent by Cy Dov,” said Di Fox.\n"
    )
    start = text.index("The mill")
    end = text.index("Load-Date")
    document = Document(text, spans=Spans(headline=Span("Ann Lee wins", 0, 12)), story=((start, end),))
    article = parse_document(document)
    assert (article.headline, article.date, article.quotes) == ("Ann Lee wins", None, ())
    assert [p.name for p in article.people] == ["Ann Lee", "Bo Chu"]
