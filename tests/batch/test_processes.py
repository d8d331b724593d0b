"""Worker processes: the order, the window, and what a dead worker costs."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse.batch.inputs import Input
from newsparse.batch.processes import WINDOW, Parsed, WorkersError, in_processes
from newsparse.batch.work import Counts, Job, Result

# These run in the workers.


def echo(source: str, job: Job) -> Result:
    if source.startswith("slow"):
        time.sleep(0.3)
    return Result(source.encode(), Counts(1))


def die_on_bad(source: str, job: Job) -> Result:
    if source.startswith("bad"):
        os.kill(os.getpid(), signal.SIGKILL)
    return echo(source, job)


def die_once(source: str, job: Job) -> Result:
    """`source`: a file that is there until somebody has died on it."""
    if os.path.exists(source):
        os.unlink(source)
        os.kill(os.getpid(), signal.SIGKILL)
    return echo(source, job)


def inputs(names: list[str]) -> Iterator[tuple[Input, bool]]:
    return ((Input(name, name), not name.startswith("kept")) for name in names)


def sources(results: Iterator[Parsed]) -> list[str]:
    return [parsed.input.source for parsed in results]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_order_is_that_of_the_inputs(jobs: int) -> None:
    names = [f"{'slow' if n % 40 == 3 else 'kept' if n % 5 == 0 else 'n'}{n}" for n in range(200)]
    for parsed, name in zip(in_processes(inputs(names), Job(), jobs, echo), names, strict=True):
        assert parsed.input.source == name
        assert parsed.result == (None if name.startswith("kept") else Result(name.encode(), Counts(1)))


def test_only_so_many_are_on_the_way() -> None:
    taken = 0

    def endless() -> Iterator[tuple[Input, bool]]:
        nonlocal taken
        while True:
            taken += 1
            yield Input(f"n{taken}", ""), True

    results = in_processes(endless(), Job(), 2, echo)
    for done in range(500):
        next(results)
        assert taken - done <= 2 * WINDOW + 1
    results.close()  # type: ignore[attr-defined]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_that_dies_costs_the_one_input_that_it_was_at() -> None:
    names = [f"bad{n}" if n in (0, 30, 31, 99) else f"n{n}" for n in range(100)]
    results = list(in_processes(inputs(names), Job(), 2, die_on_bad))
    assert [r.input.source for r in results] == names
    for name, result in results:
        assert result is not None
        assert bool(result.failures) == name.source.startswith("bad")
    (failure,) = results[30].result.failures  # type: ignore[union-attr]
    assert failure.source == "bad30"
    assert failure.kind == "worker died"
    assert "killed by signal 9; out of memory?" in failure.error


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_that_is_killed_by_chance_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("")
    names = [*(f"n{n}" for n in range(20)), str(tmp_path / "victim"), *(f"n{n}" for n in range(20, 40))]
    results = list(in_processes(inputs(names), Job(), 2, die_once))
    assert [r.input.source for r in results] == names
    assert not any(r.result and r.result.failures for r in results)


class Poison:
    """Makes a worker fail before it is ready."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (3,)


def test_workers_that_do_not_start_end_the_run() -> None:
    with pytest.raises(WorkersError, match="exit status 3"):
        list(in_processes(inputs(["a", "b"]), Job(Poison()), 2, echo))  # type: ignore[arg-type]


def test_no_worker_stays_behind() -> None:
    import multiprocessing

    results = in_processes(inputs(["a", "slow", "c"]), Job(), 2, echo)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []
