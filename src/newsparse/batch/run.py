"""The whole way of a batch: inputs in, each one's result kept and written, in order, once."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from typing import NamedTuple

from newsparse import __version__
from newsparse.batch.inputs import Input
from newsparse.batch.state import State
from newsparse.batch.work import Counts, Failure, Job, Result, failed, is_unchanged, unpack_lines, work_on
from newsparse.output.forms import Sink

# Fewer inputs, and of fewer bytes in all, are done before worker processes have started.
FEW_INPUTS = 32
FEW_BYTES = 200_000
# Inputs looked at, most of them done by an earlier run, to tell whether there are few to do.
LOOK_AHEAD = 2_000


class Done(NamedTuple):
    """One input is done, its records are written. `kept`: an earlier run did it, and it is unchanged."""

    source: str
    counts: Counts
    failures: tuple[Failure, ...]
    kept: bool


class Power(NamedTuple):
    """What does the work: `jobs` processes of this machine, or the Dask cluster whose scheduler is at this address."""

    jobs: int
    scheduler: str | None = None


def fingerprint_of(job: Job) -> str:
    """All that records depend on besides their inputs."""
    return f"newsparse {__version__}: {job}"


def run(
    inputs: Iterable[Input], sink: Sink, *, job: Job, power: Power, state: State | None = None
) -> Generator[Done, None, None]:
    """Work on every input that `state` does not hold yet, and add all records to the sink in the order of the inputs.

    When the last `Done` was taken, the sink can be left, and `finish` called. Raises what the sink and the state raise, and
    `WorkersError` or `ClusterError` where nothing can do the work.
    """
    for given, result in _results(_marked(inputs, state), job, power):
        kept = result is None and not given.error
        if result is None:
            result = failed(given.source, given.error, given.kind) if given.error else _kept(given, state)
        elif state is not None:
            state.put(given.source, given.place, result)
        sink.add(given.place, unpack_lines(result.packed))
        yield Done(given.source, result.counts, result.failures, kept)


def finish(sink: Sink, state: State) -> None:
    """The output stands: take away what earlier runs left in it, and call the state's run ended."""
    for left in state.left():
        sink.remove(left.place, left.articles, left.keep)
    state.end()


def _kept(given: Input, state: State | None) -> Result:
    assert state is not None  # without one, every input is worked on
    return state.keep(given.source, given.place)


def _marked(inputs: Iterable[Input], state: State | None) -> Iterator[tuple[Input, bool]]:
    """Each input, and whether there is work to do on it."""
    for given in inputs:
        stamp = state.kept(given.source) if state else None
        yield given, given.error is None and not (stamp and is_unchanged(given.source, stamp))


def _results(marked: Iterator[tuple[Input, bool]], job: Job, power: Power) -> Iterator[tuple[Input, Result | None]]:
    if power.scheduler is not None:
        from newsparse.batch.cluster import on_cluster

        yield from on_cluster(marked, job, power.scheduler)
        return
    first: deque[tuple[Input, bool]] = deque()
    if power.jobs > 1 and _are_many(marked, first):
        from newsparse.batch.processes import in_processes

        yield from in_processes(_chain(first, marked), job, power.jobs)
        return
    for given, work in _chain(first, marked):
        yield given, work_on(given.source, job) if work else None


def _are_many(marked: Iterator[tuple[Input, bool]], first: deque[tuple[Input, bool]]) -> bool:
    """True if there is enough to do for worker processes. What was looked at for that is put into `first`."""
    number = size = 0
    for given, work in marked:
        first.append((given, work))
        number += work
        size += _bytes(given.source) if work else 0
        if number >= FEW_INPUTS or size >= FEW_BYTES or len(first) >= LOOK_AHEAD:
            return True
    return False


def _chain(first: deque[tuple[Input, bool]], rest: Iterator[tuple[Input, bool]]) -> Iterator[tuple[Input, bool]]:
    """`first`, which is emptied, then the rest."""
    while first:
        yield first.popleft()
    yield from rest


def _bytes(path: str) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0
