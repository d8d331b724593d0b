"""The library: parse, read, and what a record tells of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse


def test_parse() -> None:
    article = newsparse.parse("Mill reopens\n\n“We will rebuild,” said Lena Ortiz, the mill’s owner. “By May.”")
    assert article.headline == "Mill reopens"
    assert [p.name for p in article.people] == ["Lena Ortiz"]
    quote = article.quotes[0]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.person, quote.text, quote.type) == (
        "Lena Ortiz",
        "p1",
        "We will rebuild,",
        "direct",
    )


def test_records_are_frozen() -> None:
    article = newsparse.parse("Nothing.")
    with pytest.raises(AttributeError):
        article.headline = "Something"  # type: ignore[misc]


def test_read_yields_the_articles_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("“We won,” said Lena Ortiz.", encoding="utf-8")
    (article,) = newsparse.read(path)
    assert article.source == str(path)
    with pytest.raises(newsparse.ReadError, match="no such file"):
        newsparse.read(tmp_path / "b.txt")


def test_empty_text_gives_an_empty_article() -> None:
    record = newsparse.parse("").to_dict()
    assert record["headline"] is None
    assert record["people"] == record["quotes"] == record["authors"] == []
