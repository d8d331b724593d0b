"""HTML to text and what the markup tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsparse.api import read
from newsparse.reading.embedded import iso_date
from newsparse.reading.html import loose_date, read_html

PAGE = """<html><head><title>Bridge opens | The Courier</title>%s</head><body><nav><a>Home</a></nav>
<article><h1>Bridge opens</h1><p>The bridge opened on Monday&nbsp;&mdash; at last.</p><p>Nobody<br>came.</p>
<script>var x = "no";</script><p style="display:none">hidden</p></article><footer>Contact</footer></body></html>"""


def told(head: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    document = read_html(PAGE % head, source="page.html")
    return document.headline, document.date, document.authors


def test_text_is_what_a_reader_sees() -> None:
    text = read_html(PAGE % "", source="page.html").text
    assert text == "Bridge opens\n\nThe bridge opened on Monday — at last.\n\nNobody\ncame."


LD = '<script type="application/ld+json">%s</script>'
HEADS = [  # what it shows, head, headline, date, authors
    ("nothing told", "", "Bridge opens", None, ()),
    (
        "JSON-LD",
        LD
        % '{"@type":"NewsArticle","headline":"Bridge opens","datePublished":"2024-03-04T08:15:00Z","author":[{"name":"Ann Lee"}]}',
        "Bridge opens",
        "2024-03-04T08:15+00:00",
        ("Ann Lee",),
    ),
    (
        "JSON-LD in a graph",
        LD
        % '{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2024-03-04","author":{"name":"Ann Lee"}}]}',
        "Bridge opens",
        "2024-03-04",
        ("Ann Lee",),
    ),
    ("broken JSON-LD", LD % '{"@type":"NewsArticle",', "Bridge opens", None, ()),
    (
        "an outlet is no author",
        LD % '{"@type":"NewsArticle","author":{"@type":"Organization","name":"The Courier"}}',
        "Bridge opens",
        None,
        (),
    ),
    (
        "Open Graph",
        '<meta property="og:title" content="Bridge opens"><meta property="article:published_time" content="2024-03-04T08:15:00+01:00">'
        '<meta name="author" content="Ann Lee">',
        "Bridge opens",
        "2024-03-04T08:15+01:00",
        ("Ann Lee",),
    ),
]


@pytest.mark.parametrize(("_", "head", "headline", "date", "authors"), HEADS, ids=[c[0] for c in HEADS])
def test_markup(_: str, head: str, headline: str, date: str | None, authors: tuple[str, ...]) -> None:
    assert told(head) == (headline, date, authors)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-04", "2024-03-04"),
        ("2024-03", "2024-03"),
        ("2024-03-04T08:15:30.123Z", "2024-03-04T08:15+00:00"),
        ("2024-03-04 08:15", "2024-03-04T08:15"),
        ("2024-13", None),
        ("2024-02-30", None),
        ("March 4", None),
        ("", None),
    ],
)
def test_iso_date(value: str, expected: str | None) -> None:
    assert iso_date(value) == expected


def test_deep_nesting_does_not_break_it() -> None:
    html = "<div>" * 3000 + "<p>Deep down.</p>" + "</div>" * 3000
    assert read_html(html, source="x.html").text == "Deep down."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Tue, 19 Nov 2019 08:00:00 GMT", "2019-11-19T08:00+00:00"),
        ("November 19, 2019", "2019-11-19"),
        ("19 Nov 2019 8:15 pm", "2019-11-19T20:15"),
        ("November 2019", None),
        ("2019", None),
        ("yesterday", None),
        ("19 Nov", None),
        ("2019-99-99", None),
    ],
)
def test_dates_in_other_forms_have_only_the_parts_that_are_there(value: str, expected: str | None) -> None:
    assert loose_date(value) == expected


def test_half_a_surrogate_pair_in_json_costs_one_character() -> None:
    linked = r'{"@type": "NewsArticle", "headline": "Bad \ud800 head \ud83d\ude00", "author": "A\udc00 B"}'
    page = f'<html><head><script type="application/ld+json">{linked}</script></head><body><p>Text.</p></body></html>'
    document = read_html(page, source="a.html")
    assert document.headline == "Bad \ufffd head \U0001f600"
    assert document.authors == ("A\ufffd B",)


FERRY = "The ferry was late. “It is the third time,” said Mara Ilic, a commuter.\n\nThe company apologised. %s its head said."
DATA = {"@type": "NewsArticle", "headline": "Ferry late", "datePublished": "2026-01-06", "author": {"name": "Ida Voss"}}
BODIES = [  # what it shows, the article's words, how they are written, the words that are quoted
    ("as they stand", FERRY % "“We will pay,”", {"ensure_ascii": False}, ["It is the third time,", "We will pay,"]),
    ("escaped marks", FERRY % '"We will pay,"', {"ensure_ascii": False}, ["It is the third time,", "We will pay,"]),
    ("all escaped", FERRY % "“We will pay,”", {}, ["It is the third time,", "We will pay,"]),
    ("over many lines", FERRY % "“We will pay,”", {"indent": 2, "ensure_ascii": False}, ["It is the third time,", "We will pay,"]),
]  # fmt: skip


@pytest.mark.parametrize(("_", "body", "form", "quotes"), BODIES, ids=[case[0] for case in BODIES])
def test_an_article_saved_as_data(
    _: str, body: str, form: dict[str, object], quotes: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(json.dumps({"@graph": [{**DATA, "articleBody": body}]}, **form), encoding="utf-8")  # type: ignore[arg-type]
    (article,) = read(path)
    assert (article.headline, article.date, article.authors) == ("Ferry late", "2026-01-06", ("Ida Voss",))
    assert [quote.text for quote in article.quotes] == quotes
    assert article.quotes[0].speaker is not None
    assert article.quotes[0].speaker.name == "Mara Ilic"
    assert all(article.text[p.start : p.end] == p.text for quote in article.quotes for p in quote.parts)


def test_a_page_with_its_data_below_is_the_page(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    page = (
        "Ferry late\n\n" + FERRY % "“We will pay,”" + "\n\nNobody else was there on Monday, or on the day after that."
    )
    path.write_text(page + "\n" + json.dumps({**DATA, "articleBody": FERRY}), encoding="utf-8")
    (article,) = read(path)
    assert article.text.startswith("Ferry late")
    assert [quote.parts[0].start for quote in article.quotes] == [page.index("It is"), page.index("We will")]


BROKEN = [  # what it shows, the file's text, its headline
    ("an escape that is none", '{"@type":"NewsArticle","headline":"Ferry late","articleBody":"It\\\'s late."}', None),
    ("no words", '{"@type":"NewsArticle","headline":"Ferry late","articleBody":"\\u0020"}', "Ferry late"),
    ("markup", '{"@type":"NewsArticle","headline":"Ferry late","articleBody":"<p>It is late.</p>"}', "Ferry late"),
    ("nothing but openings", '{"articleBody":"' + "\\\\" * 500, None),
]


@pytest.mark.parametrize(("_", "text", "headline"), BROKEN, ids=[case[0] for case in BROKEN])
def test_data_that_hold_no_article_are_text(_: str, text: str, headline: str | None, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(text, encoding="utf-8")
    (article,) = read(path)
    assert article.text == text
    assert headline is None or article.headline == headline


def test_the_words_belong_to_the_headline(tmp_path: Path) -> None:
    graph = [{**DATA, "headline": "Short", "articleBody": "Tiny."}, {**DATA, "articleBody": FERRY % "“We will pay,”"}]
    path = tmp_path / "ferry.txt"
    path.write_text(json.dumps({"@graph": graph}, ensure_ascii=False), encoding="utf-8")
    (article,) = read(path)
    assert article.headline == "Short"
    assert not article.warnings
