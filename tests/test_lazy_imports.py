"""What costs start-up time is imported only where it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FIXTURE = Path(__file__).parent.parent / "fixtures" / "local-paper" / "article.txt"
HEAVY = (
    "bs4",
    "rich",
    "dateutil",
    "multiprocessing",
    "concurrent",
    "sqlite3",
    "dataclasses",
    "email",
    "jsonschema",
    "csv",
    "pyarrow",
    "distributed",
)


def modules_after(arguments: list[str]) -> set[str]:
    code = (
        "import sys\nsys.argv = ['newsparse', *sys.argv[1:]]\nfrom newsparse.cli import guarded\n"
        "status = guarded()\nassert status == 0, status\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    names = done.stderr.split("\n")
    return {name.partition(".")[0] for name in names} | {n for n in names if n.startswith("newsparse.")}


def test_extract_of_a_text_file_imports_nothing_heavy() -> None:
    loaded = modules_after(["extract", str(FIXTURE)])
    assert not loaded & set(HEAVY)
    assert "newsparse.reading.containers" not in loaded


def test_extract_of_an_export_imports_its_formats_and_nothing_heavy() -> None:
    loaded = modules_after(["extract", str(FIXTURE.parents[1] / "nexis" / "article.txt")])
    assert "newsparse.reading.containers" in loaded
    assert not loaded & set(HEAVY)


def test_batch_imports_only_what_its_form_and_its_size_need(tmp_path: Path) -> None:
    loaded = modules_after(["batch", str(FIXTURE), "--output", str(tmp_path / "out.jsonl")])
    assert not loaded & {"rich", "csv", "pyarrow", "distributed", "bs4"}
    assert "csv" in modules_after(["batch", str(FIXTURE), "--output", str(tmp_path / "out.csv")])


def test_extract_of_html_imports_bs4(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><h1>Bridge opens</h1><p>The bridge opened on Monday.</p></body></html>", encoding="utf-8"
    )
    loaded = modules_after(["extract", str(page)])
    assert "bs4" in loaded
    assert "rich" not in loaded
