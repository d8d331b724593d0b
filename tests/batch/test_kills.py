"""`kill -9` at any moment: with --resume nothing is lost and nothing is there twice, in every form.

NEWSPARSE_KILLS=20 kills each form so often (by default a few times, so that the tests stay quick).
"""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

import pytest
from conftest import COMMAND, FORMS, Run, contents, make_articles

KILLS = int(os.environ.get("NEWSPARSE_KILLS", "2"))
ARTICLES = 400


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("form", FORMS)
def test_killed_at_any_moment_it_ends_as_if_it_never_was(batch: Run, tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    make_articles(tmp_path / "in", ARTICLES)
    whole = f"whole.{form}" if form != "folder" else "whole"
    began = time.monotonic()
    assert batch("in", "-o", whole, "--jobs", 2).returncode == 0
    seconds = time.monotonic() - began
    out = FORMS[form]
    state = tmp_path / out / ".newsparse" if form == "folder" else tmp_path / f".{out}.newsparse"
    command = [*COMMAND, "batch", "in", "-o", out, "--jobs", "2", "--resume", "--quiet"]
    moments = random.Random(form)
    killed = 0
    for _ in range(KILLS):
        process = subprocess.Popen(command, cwd=tmp_path)
        time.sleep(moments.uniform(0.1, 1.0) * seconds)
        at_work = process.poll() is None
        process.kill()
        process.wait()
        killed += at_work
        if not at_work or not moments.randrange(5):  # from nothing again, so that all moments have their turn
            state.unlink(missing_ok=True)
    done = batch("in", "-o", out, "--jobs", 2, "--resume")
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / out) == contents(tmp_path / whole)
    assert sorted(p.name for p in tmp_path.iterdir() if "whole" not in p.name and "newsparse" not in p.name) == [
        "in",
        out,
    ]
    print(f"{form}: {killed} of {KILLS} were at work when they were killed")
