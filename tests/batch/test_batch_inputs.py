"""What may be named as inputs, and in which order they come."""

from __future__ import annotations

import codecs
import gzip
import inspect
import io
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from newsparse.batch.inputs import Search, find_inputs

TREE = [
    "a.txt", "a/1.txt", "a-b/2.txt", "a/.hidden.txt", "b/page.html", "b/packed.txt.gz", "b/data.csv", ".git/x.txt", "c/d/e/3"
]  # fmt: skip
IN_ORDER = ["in/a-b/2.txt", "in/a.txt", "in/a/1.txt", "in/b/packed.txt.gz", "in/b/page.html", "in/c/d/e/3"]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in TREE:
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*names: str, lists: tuple[str, ...] = (), **search: Any) -> list[str]:
    return [item.source for item in find_inputs(names, lists=lists, search=Search(**search))]


CASES = [  # what it shows, names, pattern, sources
    ("a folder, in the order of its full paths", ["in"], None, IN_ORDER),
    ("a pattern", ["in"], "*.csv", ["in/b/data.csv"]),
    ("a file of any name", ["in/b/data.csv"], None, ["in/b/data.csv"]),
    ("names in their order", ["in/b", "in/a"], None, ["in/b/packed.txt.gz", "in/b/page.html", "in/a/1.txt"]),
    ("twice is once", ["in/a", "in/a/1.txt", "./in/a"], None, ["in/a/1.txt"]),
    ("a glob", ["in/*/*.txt"], None, ["in/a-b/2.txt", "in/a/1.txt"]),
    ("a glob that meets a file twice", ["in/**/1.txt"], None, ["in/a/1.txt"]),
    ("a glob over a folder and what is in it", ["in/a*/**"], None, ["in/a-b/2.txt", "in/a/1.txt"]),
    ("a glob over folders", ["in/**/e"], None, ["in/c/d/e/3"]),
]  # fmt: skip


@pytest.mark.parametrize(("names", "pattern", "sources"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_inputs(tree: Path, names: list[str], pattern: str | None, sources: list[str]) -> None:
    assert found(*names, patterns=(pattern,) if pattern else ()) == sources


def test_the_walk_is_sorted_as_full_paths_are(tree: Path) -> None:
    for name in ("a b.txt", "a.b/x.txt", "a0.txt", "A.txt", "é/x.txt"):
        (tree / "in" / name).parent.mkdir(exist_ok=True)
        (tree / "in" / name).write_text("x")
    assert found("in") == sorted(found("in"))


def test_our_own_output_is_no_input(tree: Path) -> None:
    assert found("in", skip={os.path.realpath("in/a"), os.path.realpath("in/b/page.html")}) == [
        "in/a-b/2.txt", "in/a.txt", "in/b/packed.txt.gz", "in/c/d/e/3"
    ]  # fmt: skip


MISSING = [  # what it shows, name, pattern, kind, words
    ("no such file: left to whoever reads it", "in/none.txt", None, "", None),
    ("a glob without a match", "in/*.nothing", None, "missing", "no file matches"),
    ("a folder without articles", "in/b", "*.nothing", "empty folder", "--glob"),
]


@pytest.mark.parametrize(("name", "pattern", "kind", "words"), [c[1:] for c in MISSING], ids=[c[0] for c in MISSING])
def test_what_is_not_there_comes_too(tree: Path, name: str, pattern: str | None, kind: str, words: str | None) -> None:
    (item,) = find_inputs([name], search=Search((pattern,) if pattern else ()))
    assert (item.source, item.kind) == (name, kind)
    assert (words or "") in (item.error or "")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may list everything")
def test_a_folder_that_cannot_be_listed_is_told(tree: Path) -> None:
    (tree / "in/a").chmod(0)
    try:
        assert [i.source for i in find_inputs(["in"]) if i.error] == ["in/a"]
    finally:
        (tree / "in/a").chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_links_to_files_count_and_links_to_folders_do_not(tree: Path) -> None:
    (tree / "in/a/circle").symlink_to(tree / "in")
    (tree / "in/a/dangling.txt").symlink_to(tree / "nowhere")
    (tree / "in/a/link.txt").symlink_to(tree / "in/a.txt")
    assert found("in/a") == ["in/a/1.txt", "in/a/dangling.txt", "in/a/link.txt"]


LISTS = [  # what it shows, the list
    ("lines", b"in/b/data.csv\nin/a\n"),
    ("no line end at the end", b"in/b/data.csv\nin/a"),
    ("lines of Windows, and empty ones", b"in/b/data.csv\r\n\r\nin/a\r\n"),
    ("NUL between them", b"in/b/data.csv\0in/a\0"),
    ("a byte order mark", b"\xef\xbb\xbfin/b/data.csv\nin/a\n"),
]


@pytest.mark.parametrize("data", [c[1] for c in LISTS], ids=[c[0] for c in LISTS])
def test_lists(tree: Path, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "list").write_bytes(data)
    assert found(lists=("list",)) == ["in/b/data.csv", "in/a/1.txt"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert found("-") == ["in/b/data.csv", "in/a/1.txt"]


def test_a_long_list_is_read_in_blocks(tree: Path) -> None:
    (tree / "list").write_text("".join(f"in/some/long/name/of/a/file/{n}.txt\n" for n in range(9000)))
    assert found(lists=("list",)) == [f"in/some/long/name/of/a/file/{n}.txt" for n in range(9000)]


BAD_LISTS = [  # what it shows, the list, words of the message
    ("UTF-16", "/in/a\n/in/b/data.csv".encode("utf-16"), "UTF-16; save it as UTF-8"),
    ("UTF-16 from the other end", codecs.BOM_UTF16_BE + "/in/a\n".encode("utf-16-be"), "UTF-16; save it as UTF-8"),
    ("UTF-16 without a mark", "/in/a\n/in/b/data.csv".encode("utf-16-le"), "UTF-16; save it as UTF-8"),
    ("nothing", b"", "no path in this list"),
    ("empty lines", b"\r\n\n", "no path in this list"),
]


@pytest.mark.parametrize(("data", "words"), [c[1:] for c in BAD_LISTS], ids=[c[0] for c in BAD_LISTS])
def test_a_list_without_paths_is_one_failed_input(tree: Path, data: bytes, words: str) -> None:
    (tree / "list").write_bytes(data)
    (item,) = find_inputs([], lists=["list"])
    assert item.source == "list"
    assert words in (item.error or "")


def test_a_dash_in_a_list_is_a_file(tree: Path) -> None:
    (tree / "list").write_text("-\n")
    assert found(lists=("list",)) == ["./-"]


def test_a_relative_and_an_absolute_name_are_one(tree: Path) -> None:
    assert found("in/a", str(tree / "in/a")) == ["in/a/1.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes")
def test_a_pipe_in_a_folder_is_told_and_not_read(tree: Path) -> None:
    os.mkfifo(tree / "in/a/pipe.txt")
    (tree / "in/a/linked.txt").symlink_to("pipe.txt")
    items = [(i.source, i.kind) for i in find_inputs(["in/a"])]
    assert items == [("in/a/1.txt", ""), ("in/a/linked.txt", "special"), ("in/a/pipe.txt", "special")]


def test_folders_may_nest_deeper_than_the_stack(tree: Path) -> None:
    path = tree / "deep"
    for _ in range(150):
        path.mkdir()
        path /= "d"
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 100)
    try:
        items = list(find_inputs(["deep"]))
    finally:
        sys.setrecursionlimit(limit)
    assert [i.kind for i in items] == ["empty folder"]


def test_files_passed_over_are_counted(tree: Path) -> None:
    passed: Counter[str] = Counter()
    found("in", passed=passed)
    assert passed == {".csv": 1}


def test_a_named_file_that_is_the_output_is_no_input(tree: Path) -> None:
    (tree / "list").write_text("in/a.txt\nin/a/1.txt\n")
    assert found(lists=("list",), skip={os.path.realpath("in/a.txt")}) == ["in/a/1.txt"]


def test_a_list_that_is_not_there(tree: Path) -> None:
    (item,) = find_inputs([], lists=["nowhere"])
    assert "cannot be read" in (item.error or "")


PLACES = [  # what it shows, names, places
    ("below the one folder", ["in/a"], ["1.txt"]),
    ("the one file", ["in/a/1.txt"], ["1.txt"]),
    ("of several as they are", ["in/a", "in/a.txt"], ["in/a/1.txt", "in/a.txt"]),
    ("no way out of the output", ["../x/in/a", "/y/in/a.txt"], ["../x/in/a", "y/in/a.txt"]),
]


@pytest.mark.parametrize(("names", "places"), [c[1:] for c in PLACES], ids=[c[0] for c in PLACES])
def test_places(tree: Path, names: list[str], places: list[str]) -> None:
    assert [item.place for item in find_inputs(names)] == places


def test_two_inputs_never_have_one_place() -> None:
    places = [item.place for item in find_inputs(["/y/a.txt", "y/a.txt"])]
    assert places[0] == "y/a.txt"
    assert places[1].startswith("y/a.txt~")


def test_gzip_is_read_as_what_is_in_it(tmp_path: Path) -> None:
    import newsparse

    page = "<!doctype html><html><body><h1>Bridge opens at last</h1><p>Nobody came to see it.</p></body></html>"
    for name, text in (("page.html.gz", page), ("a.txt.gz", "“We will rebuild,” said Lena Ortiz.")):
        (tmp_path / name).write_bytes(gzip.compress(text.encode()))
    (article,) = newsparse.read(tmp_path / "page.html.gz")
    assert article.headline == "Bridge opens at last"
    (article,) = newsparse.read(tmp_path / "a.txt.gz")
    assert article.quotes[0].text == "We will rebuild,"
