"""The database: people across articles, full-text search, the view, and values that look like SQL."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsparse.output.database import Database, person_key

Query = Callable[[str], list[tuple[Any, ...]]]
SPAN = {"text": "x", "start": 0, "end": 1}
INDIRECT = {
    "id": "i1", "type": "indirect", "text": "it is so", "parts": [SPAN], "cue": None, "confidence": 0, "rule": "",
    "speaker": None,
}  # fmt: skip


def record(source: str, text: str, *people: str, **more: Any) -> str:
    """A record in which each of the people says the text."""
    persons = [
        {"id": f"p{n}", "name": name, "aliases": [], "roles": [SPAN], "mentions": [SPAN, SPAN]}
        for n, name in enumerate(people)
    ]
    quotes = [
        {**INDIRECT, "id": f"q{n}", "type": "direct", "text": text, "cue": SPAN, "speaker": {"name": name, "person": f"p{n}"}}
        for n, name in enumerate(people)
    ]  # fmt: skip
    return json.dumps({
        "source": source, "headline": f"About {source}", "date": "2022-10-12", "authors": ["Ann Lee"], "dateline": None,
        "people": persons, "quotes": quotes, "indirect_quotes": [INDIRECT], "warnings": [], "text": text, **more,
    })  # fmt: skip


@pytest.fixture
def query(tmp_path: Path) -> Iterator[Query]:
    database = Database(str(tmp_path / "o.db"))
    database.add(record("a.txt", "The café is closed.", "Lena Ortiz", "Ortiz"))
    database.add(record("b.txt", "'; DROP TABLE quotes; --", "LENA ORTIZ", "Ortiz", metadata={"page": "7"}))
    database.add(record("c\udcff.txt", "Nothing new.", "Lena Ortiz", "Lena Ortiz", "Léna Ortiz"))
    database.finish()
    with closing(sqlite3.connect(tmp_path / "o.db")) as connection:
        yield lambda sql: connection.execute(sql).fetchall()


def test_tables_hold_all(query: Query) -> None:
    names = ("articles", "people", "appearances", "mentions", "quotes")
    assert [query(f"SELECT count(*) FROM {name}")[0][0] for name in names] == [3, 5, 7, 14, 10]
    assert query("PRAGMA integrity_check") == [("ok",)]
    assert query("PRAGMA foreign_key_check") == []
    assert query("SELECT source, metadata FROM articles")[1:] == [("b.txt", '{"page": "7"}'), ("c\\udcff.txt", None)]
    assert {name for (name,) in query("SELECT name FROM sqlite_master WHERE type = 'table'")} >= set(names)
    assert "known" not in {name for (name,) in query("SELECT name FROM sqlite_master")}


def test_everything_that_one_person_said_is_one_query(query: Query) -> None:
    said = query("SELECT source, text FROM quotes_by_person WHERE person = 1 ORDER BY quote")
    assert said == [
        ("a.txt", "The café is closed."),
        ("b.txt", "'; DROP TABLE quotes; --"),
        ("c\\udcff.txt", "Nothing new."),
    ]


def test_full_text_search_folds_accents_and_case(query: Query) -> None:
    assert query("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'CAFE'") == [(1,)]
    found = "FROM quotes_fts JOIN quotes ON quotes.id = quotes_fts.rowid WHERE quotes_fts MATCH 'text:closed'"
    assert query(f"SELECT quotes.key {found}") == [("q0",), ("q1",)]
    assert query(f"SELECT snippet(quotes_fts, 0, '[', ']', '…', 9) {found}")[0] == ("The café is [closed].",)


def test_queries_use_the_indexes(query: Query) -> None:
    for sql in ("SELECT * FROM quotes_by_person WHERE person = 1", "SELECT * FROM quotes WHERE article = 1"):
        assert not any(row[3].startswith("SCAN") for row in query(f"EXPLAIN QUERY PLAN {sql}")), sql


KEYS = [  # what it shows, name, key
    ("a full name", "Lena Ortiz", "lena ortiz"),
    ("in capitals", "LENA ORTIZ", "lena ortiz"),
    ("white space", "Lena  Ortiz", "lena ortiz"),
    ("accents tell people apart", "Léna Ortiz", "léna ortiz"),
    ("three words", "Anna Maria Ortiz", "anna maria ortiz"),
    ("a particle in the middle", "Ursula von der Leyen", "ursula von der leyen"),
    ("initial in the middle", "John F. Kennedy", "john f. kennedy"),
    ("with a junior", "Sammy Davis Jr.", "sammy davis jr."),
    ("one word", "Ortiz", None),
    ("an initial", "J. Smith", None),
    ("initials", "J.R. Smith", None),
    ("initials without points", "JR Smith", None),
    ("a particle and a surname", "van Dyke", None),
    ("a particle with a capital", "Von Trapp", None),
    ("a particle that is a given name, too", "Ben Carson", "ben carson"),
    ("another", "Al Gore", "al gore"),
    ("and one that is mostly a particle", "Van Jones", "van jones"),
    ("a given name and a junior", "Al Jr.", None),
    ("two particles of that kind", "San Ben", None),
    ("a given name with more behind it", "San Juan Bautista", "san juan bautista"),
    ("two particles", "De La Cruz", None),
    ("a surname and a junior", "Smith Jr.", None),
    ("a script without words", "习近平", None),
]


@pytest.mark.parametrize(("name", "key"), [c[1:] for c in KEYS], ids=[c[0] for c in KEYS])
def test_who_is_the_same_in_two_articles(name: str, key: str | None) -> None:
    assert person_key(name) == key


def test_composed_and_decomposed_accents_are_one() -> None:
    assert person_key("Le\u0301na Ortiz") == person_key("L\u00e9na Ortiz")


@pytest.mark.parametrize("table", ["articles", "quotes"])
def test_datasette_finds_the_search_table(query: Query, table: str) -> None:
    """The query that Datasette and sqlite-utils ask."""
    assert query(
        "SELECT name FROM sqlite_master WHERE rootpage = 0"
        f" AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"{table}\"%'"
    ) == [(f"{table}_fts",)]
