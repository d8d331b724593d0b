"""Folders of small articles, and the command run on them."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsparse.output.database import APPLICATION_ID

# A shell's background job hands on that interruptions are ignored; the commands that are interrupted here must not inherit it.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

COMMAND = [sys.executable, "-m", "newsparse"]
FORMS = {
    "jsonl": "out.jsonl",
    "json": "out.json",
    "csv": "out.csv",
    "db": "out.db",
    "parquet": "out.parquet",
    "folder": "out",
}
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def article(n: int) -> str:
    return f"Bridge {n} opens\n\nThe bridge opened on Monday.\n\n“Number {n} is open,” said Mayor Lena Ortiz.\n"


def make_articles(folder: Path, number: int) -> Path:
    """So many small articles in some folders below this one."""
    for n in range(number):
        path = folder / f"{n % 7}" / f"{n:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(n), encoding="utf-8")
    return folder


def contents(output: Path) -> Any:
    """What an output holds, in a shape that can be compared: two runs alike give the same."""
    if output.is_dir():
        return {str(p.relative_to(output)): p.read_bytes() for p in output.rglob("*.json")}
    if output.suffix == ".db":
        connection = sqlite3.connect(output)
        try:
            return list(connection.iterdump())
        finally:
            connection.close()
    return output.read_bytes()


def sources(output: Path) -> list[str]:
    """The sources of a .jsonl file's records."""
    return [json.loads(line)["source"] for line in output.read_text(encoding="utf-8").splitlines()]


def put_earlier(path: Path) -> bytes:
    """An output of an earlier run, as far as newsparse looks at it."""
    if path.suffix == ".db":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA application_id = {int.from_bytes(APPLICATION_ID, 'big')}")
    else:
        path.write_text("before")
    return path.read_bytes()


@pytest.fixture
def batch(tmp_path: Path) -> Run:
    """Run the command in the test's folder."""

    def run(*arguments: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, "batch", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            timeout=120,
            **more,
        )

    return run
