"""A real Dask cluster of two worker processes on this machine, one of which is killed in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import COMMAND, Run, contents, make_articles

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


def test_the_output_is_that_of_one_machine(batch: Run, tmp_path: Path, cluster: Any) -> None:
    make_articles(tmp_path / "in", 50)
    (tmp_path / "in" / "empty.txt").write_text("")
    (tmp_path / "in" / "gone.txt").symlink_to("nowhere")
    here = batch("in", "-o", "here.jsonl")
    there = batch("in", "-o", "there.jsonl", "--scheduler", cluster.scheduler_address)
    assert (there.returncode, there.stderr) == (1, here.stderr)
    assert contents(tmp_path / "there.jsonl") == contents(tmp_path / "here.jsonl")
    again = batch("in", "-o", "there.jsonl", "--resume")  # what the cluster did need not be done again here
    assert "50 inputs unchanged" in again.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_killed_in_the_middle_costs_nothing(batch: Run, tmp_path: Path, cluster: Any) -> None:
    make_articles(tmp_path / "in", 1000)
    state = tmp_path / ".out.jsonl.newsparse"
    command = [*COMMAND, "batch", "in", "-o", "out.jsonl", "--scheduler", cluster.scheduler_address]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    while not state.exists() or state.stat().st_size < 60_000:  # some inputs are done
        assert process.poll() is None
        time.sleep(0.01)
    os.kill(cluster.workers[0].pid, signal.SIGKILL)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert "1,000 articles" in errors.splitlines()[-1]
    assert batch("in", "-o", "here.jsonl").returncode == 0
    assert contents(tmp_path / "out.jsonl") == contents(tmp_path / "here.jsonl")


@pytest.mark.parametrize("address", ["nonsense://127.0.0.1:1", "tcp://127.0.0.1:1", "127.0.0.1"])
def test_no_scheduler_there_is_told(batch: Run, tmp_path: Path, address: str) -> None:
    make_articles(tmp_path / "in", 1)
    done = batch("in", "-o", "out.jsonl", "--scheduler", address)
    assert done.returncode == 1
    (message,) = done.stderr.splitlines()
    assert message.startswith(f"newsparse: no scheduler answers at {address}: ")


def test_a_lost_cluster_is_told_in_one_line(tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1000)
    state = tmp_path / ".out.jsonl.newsparse"
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        command = [*COMMAND, "batch", "in", "-o", "out.jsonl", "--scheduler", cluster.scheduler_address]
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        while not state.exists() or state.stat().st_size < 60_000:
            assert process.poll() is None
            time.sleep(0.01)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    first, second = errors.splitlines()
    assert first.startswith("newsparse: the cluster is lost (")
    assert second.startswith("newsparse: what is done is kept")
