"""The bar: for who sits before a terminal, and for nobody else."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from conftest import COMMAND, make_articles

pty = pytest.importorskip("pty")


def seen(folder: Path, *arguments: str, names: tuple[str, ...] = ("in",), color: str = "") -> str:
    """What a terminal on standard error is sent."""
    ours, theirs = pty.openpty()
    base = {key: value for key, value in os.environ.items() if key != "FORCE_COLOR"}
    command = [*COMMAND, "batch", *names, *arguments]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=theirs, env={**base, "TERM": "xterm", "NO_COLOR": color}
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                block = os.read(ours, 4096)
            except OSError:  # how Linux tells the end
                break
            if not block:
                break
            shown += block
        os.close(ours)
    assert process.returncode == 1
    return shown.decode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_articles(tmp_path / "in", 20)
    (tmp_path / "in" / "[bold]empty.txt").write_text("")
    return tmp_path


def test_a_list_from_a_pipe_is_read_once(folder: Path) -> None:
    (folder / "list").write_text("".join(f"{path}\n" for path in sorted((folder / "in").rglob("*.txt"))))
    os.mkfifo(folder / "list.fifo")
    with subprocess.Popen("cat list > list.fifo", shell=True, cwd=folder):
        assert "newsparse: 20 articles" in seen(folder, "--from-list", "list.fifo", "-o", "out.jsonl", names=())


def test_a_terminal_shows_count_rate_time_left_and_failures(folder: Path) -> None:
    shown = seen(folder, "-o", "out.jsonl")
    for words in ("21/21", "files/s", "left", "1 failed", "newsparse: in/[bold]empty.txt: empty"):
        assert words in shown
    assert "newsparse: 20 articles" in shown.splitlines()[-1]


@pytest.mark.parametrize(("arguments", "color"), [(["--quiet"], ""), ([], "1")], ids=["--quiet", "NO_COLOR"])
def test_no_bar_where_it_is_not_wanted(folder: Path, arguments: list[str], color: str) -> None:
    shown = seen(folder, "-o", "out.jsonl", *arguments, color=color)
    assert "\x1b" not in shown
    assert "21/21" not in shown
    assert "newsparse: in/[bold]empty.txt: empty" in shown
