"""Each form: what it holds, and that it is whole or not there."""

from __future__ import annotations

import csv
import inspect
import io
import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.output import OutputError, to_json, to_json_line
from newsparse.output.csv import CsvText, safe_cell
from newsparse.output.folder import file_names
from newsparse.output.forms import FORMS, form_of, open_sink
from newsparse.output.rows import QUOTE_COLUMNS

TEXT = (
    "Bridge opens\n\nThe bridge opened on Monday.\n\n“We will rebuild,\n\n“and soon,” said Mayor Lena Ortiz. “Why?”\n"
)
ARTICLES = [newsparse.parse(TEXT, source="a.txt"), newsparse.parse("Nobody came.", source="b\udcff\n\".txt")]  # fmt: skip
NAMES = {"jsonl": "o.jsonl", "json": "o.json", "csv": "o.csv", "db": "o.db", "parquet": "o.parquet", "folder": "o"}


def write(form: str, path: Path, articles: list[newsparse.Article] = ARTICLES, **more: Any) -> Path:
    with open_sink(form, str(path), **more) as sink:
        for article in articles:
            sink.add(article.source, [to_json_line(article, text=form == "db")])
    return path


SUFFIXES = [  # path, form
    ("o.jsonl", "jsonl"), ("o.ndjson", "jsonl"), ("o.json", "json"), ("o.CSV", "csv"), ("o.db", "db"), ("o.sqlite", "db"),
    ("o.parquet", "parquet"), ("o", "folder"), ("o.d/", "folder"), ("o.unknown", None), (None, "jsonl"), ("/dev/null", "jsonl"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "form"), SUFFIXES)
def test_the_suffix_tells_the_form(path: str | None, form: str | None) -> None:
    assert form_of(path) == form


def test_json_lines(tmp_path: Path) -> None:
    lines = write("jsonl", tmp_path / "o.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [article.to_dict() for article in ARTICLES]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_json_array_also_of_nothing(tmp_path: Path, number: int) -> None:
    path = write("json", tmp_path / "o.json", ARTICLES[:number])
    assert json.loads(path.read_text(encoding="utf-8")) == [article.to_dict() for article in ARTICLES[:number]]


def test_csv_has_a_row_for_each_quote(tmp_path: Path) -> None:
    data = write("csv", tmp_path / "o.csv").read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert list(rows[0]) == list(QUOTE_COLUMNS)
    quotes = ARTICLES[0].quotes
    assert [(row["text"], row["speaker"], row["person_id"], row["speaker_full"]) for row in rows] == [
        (quote.text, "Lena Ortiz", "p1", "Lena Ortiz") for quote in quotes
    ]
    assert data.count(b"\n") == len(quotes) + 1
    assert (int(rows[0]["start"]), int(rows[0]["end"])) == (quotes[0].parts[0].start, quotes[0].parts[-1].end)


def test_csv_for_spreadsheets_begins_with_a_mark(tmp_path: Path) -> None:
    assert write("csv", tmp_path / "o.csv", bom=True).read_bytes().startswith(b"\xef\xbb\xbfsource,")


def test_csv_has_indirect_quotes_in_the_order_of_the_text() -> None:
    record = ARTICLES[0].to_dict()
    indirect = {**record["quotes"][0], "id": "i1", "type": "indirect", "parts": [{"text": "x", "start": 0, "end": 1}]}
    record["indirect_quotes"] = [indirect]
    rows = list(csv.reader(io.StringIO(CsvText().lines(json.dumps(record)))))
    assert [row[5] for row in rows] == ["indirect", *(quote.type for quote in ARTICLES[0].quotes)]


CELLS = [  # what it shows, value, cell
    ("plain text", "We will", "We will"),
    ("a number stays one", -0.5, -0.5),
    ("nothing", None, None),
    ("a list", ["Ann Lee", "Bo Li"], "Ann Lee; Bo Li"),
    ("line breaks", "a\r\nb\u2028c\td", "a b c d"),
    ("a formula", "=1+1", "'=1+1"),
    ("plus", "+1", "'+1"),
    ("minus", "-1", "'-1"),
    ("at", "@SUM(A1)", "'@SUM(A1)"),
    ("behind blanks", "  =1", "'  =1"),
    ("behind a no-break space", "\u00a0=1", "'\u00a0=1"),
    ("behind what nobody sees", "\ufeff\u200b=1", "'\ufeff\u200b=1"),
    ("behind a tab", "\t=1", "' =1"),
    ("a tab or a return first", "\rabc", "' abc"),
    ("wide forms", "＝1", "'＝1"),
    ("in the middle it is harmless", "1=1", "1=1"),
    ("in a list", ["=1"], "'=1"),
]


@pytest.mark.parametrize(("value", "cell"), [c[1:] for c in CELLS], ids=[c[0] for c in CELLS])
def test_cells_are_safe(value: Any, cell: Any) -> None:
    assert safe_cell(value) == cell


def test_a_headline_that_is_a_formula_is_made_safe() -> None:
    record = {**ARTICLES[0].to_dict(), "headline": '=HYPERLINK("http://x")'}
    assert "\"'=HYPERLINK(" in CsvText().lines(json.dumps(record))


PLACES = [  # what it shows, place, articles, names
    ("as the input", "a/b.txt", 1, ["a/b.txt.json"]),
    ("a file of several articles", "e.txt", 2, ["e.txt#1.json", "e.txt#2.json"]),
    ("a name like the one of such an article", "e.txt#1", 1, ["e.txt%231.json"]),
    ("a folder like the name of an output", "a.txt.json/b", 1, ["a.txt%2Ejson/b.json"]),
    ("no way out of the folder", "../x", 1, ["%2E%2E/x.json"]),
    ("line breaks, quotes, bytes that are no UTF-8", 'a\n"\udcff', 1, ["a%0A%22%FF.json"]),
    ("percent signs", "a%0A", 1, ["a%250A.json"]),
]


@pytest.mark.parametrize(("place", "articles", "names"), [c[1:] for c in PLACES], ids=[c[0] for c in PLACES])
def test_names_in_the_folder(place: str, articles: int, names: list[str]) -> None:
    assert file_names(place, articles) == names


def test_long_names_in_the_folder_are_cut_and_stay_apart() -> None:
    (one,), (other,) = file_names("é" * 125 + "a", 1), file_names("é" * 125 + "b", 1)
    assert one != other
    assert len(one.encode()) < 255


def test_the_folder_holds_what_extract_prints(tmp_path: Path) -> None:
    path = write("folder", tmp_path / "o", ARTICLES[:1])
    assert (path / "a.txt.json").read_text(encoding="utf-8") == to_json(ARTICLES[0]) + "\n"


def test_parquet_has_the_rows_of_csv_with_types(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(write("parquet", tmp_path / "o.parquet"))
    assert table.column_names == list(QUOTE_COLUMNS)
    rows = table.to_pylist()
    assert [row["text"] for row in rows] == [quote.text for quote in ARTICLES[0].quotes]
    assert (rows[0]["authors"], rows[0]["start"]) == ([], ARTICLES[0].quotes[0].parts[0].start)
    empty = parquet.read_table(write("parquet", tmp_path / "empty.parquet", []))
    assert (empty.num_rows, empty.schema) == (0, table.schema)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "folder"])
def test_what_was_there_stays_when_something_fails(tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    path = tmp_path / NAMES[form]
    before = b"before"
    path.write_bytes(before)
    if form == "db":  # another one would not be replaced
        path.unlink()
        write(form, path)
        before = path.read_bytes()

    def fail() -> None:
        with open_sink(form, str(path), temporary=".o-part") as sink:
            sink.add("a.txt", [to_json_line(ARTICLES[0], text=True)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before
    write(form, path)
    assert form == "db" or path.read_bytes() != before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("form", FORMS)
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    (tmp_path / "file").write_text("x")
    path = tmp_path / "file" / NAMES[form]  # below a file
    with pytest.raises(OutputError, match="cannot be written: Not a directory"), open_sink(form, str(path)):
        pass


@pytest.mark.parametrize("form", ["db", "parquet"])
def test_forms_that_need_a_file_refuse_streams_and_folders(tmp_path: Path, form: str) -> None:
    for path in (None, str(tmp_path)):
        with pytest.raises(OutputError), open_sink(form, path):
            pass


def test_database_is_plain_sqlite(tmp_path: Path) -> None:
    connection = sqlite3.connect(write("db", tmp_path / "o.db"))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def fail_with(path: Path) -> str:
    with pytest.raises(OutputError) as error, open_sink("db", str(path), temporary=".o-part"):
        pass
    return str(error.value)


def test_a_database_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (x)")
    before = path.read_bytes()
    told = f"{path}: not a database that newsparse wrote; name another file, or remove it"
    assert fail_with(path) == told
    assert path.read_bytes() == before
    path.write_text("no database at all")
    assert fail_with(path) == told


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_database_in_use_is_not_replaced(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "o.db"
    write("db", path)
    beside = Path(f"{path}{suffix}")
    beside.write_bytes(b"")  # nothing to be played in
    write("db", path)
    before = path.read_bytes()
    beside.write_bytes(b"pages")
    assert "another program has it open" in fail_with(path)
    beside.unlink()

    def open_meanwhile() -> None:
        with open_sink("db", str(path), temporary=".o-part"):
            beside.write_bytes(b"pages")

    with pytest.raises(OutputError, match="another program has it open"):
        open_meanwhile()
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="modes")
@pytest.mark.parametrize("form", ["jsonl", "db"])
def test_who_may_read_an_output_stays(tmp_path: Path, form: str) -> None:
    path = tmp_path / NAMES[form]
    write(form, path)
    path.chmod(0o600)
    write(form, path)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="long paths")
def test_an_output_folder_may_nest_deeper_than_the_stack(tmp_path: Path) -> None:
    place = "/".join(["d"] * 150) + "/a.txt"
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 100)
    try:
        with open_sink("folder", str(tmp_path / "o")) as sink:
            sink.add(place, [to_json_line(ARTICLES[0])])
    finally:
        sys.setrecursionlimit(limit)
    assert (tmp_path / "o" / f"{place}.json").exists()
