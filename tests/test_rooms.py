"""Who may import whom: the rooms of src/newsparse as a table, and every import read against it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsparse"
# Each room with the rooms that it may import; a room may always import itself.
ROOMS = {
    "records": set(),
    "lexicons": set(),
    "reading": {"records"},
    "segments": {"records"},
    "layout": {"records", "lexicons", "segments"},
    "people": {"records", "lexicons", "segments", "layout"},
    "quotes": {"records", "lexicons", "segments", "layout", "people"},
    "pipeline": {"records", "segments", "layout", "people", "quotes"},
    "output": {"records"},
    "batch": {"", "records", "reading", "pipeline", "output"},
    "api": {"records", "reading", "pipeline"},
    "cli": {"", "records", "reading", "pipeline", "batch", "output"},
    "__main__": {"cli"},
    "": {"api", "pipeline", "reading", "records"},  # newsparse/__init__.py
}
# Libraries that only one room may know.
ONLY = {
    "bs4": {"reading"},
    "dateutil": {"reading", "layout"},
    "rich": {"cli"},
    "click": {"cli"},
    "json": {"output", "reading", "cli"},
    "csv": {"output"},
    "pyarrow": {"output"},
    "sqlite3": {"output", "batch"},  # a form of output, and what a batch has done so far
    "multiprocessing": {"batch"},
    "distributed": {"batch"},
    "dask": {"batch"},
}


def room_of(path: Path) -> str:
    first = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imports(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.append(node.module or "")
    return names


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_only_what_its_room_may(path: Path) -> None:
    room = room_of(path)
    for name in imports(path):
        top, _, rest = name.partition(".")
        if top == "newsparse":
            target = rest.partition(".")[0]
            assert target == room or target in ROOMS[room], f"{room or '__init__'} may not import {name}"
        else:
            assert top not in ONLY or room in ONLY[top], f"{room} may not import {top}"


def test_every_room_is_in_the_table() -> None:
    assert {room_of(p) for p in SOURCE.rglob("*.py")} == set(ROOMS)
