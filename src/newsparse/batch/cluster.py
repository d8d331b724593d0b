"""Inputs to results on a Dask cluster, in order, with a bounded number on the way.

The cluster's workers read the files themselves, so every path must lead to the same file there: a shared file system.
"""

from __future__ import annotations

import logging
import os
import socket
import time
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any, cast

from distributed import Client
from distributed.comm.addressing import get_address_host_port
from distributed.scheduler import KilledWorker

from newsparse import __version__
from newsparse.batch.inputs import Input
from newsparse.batch.processes import Parsed, WorkersError
from newsparse.batch.work import Job, Result, failed, work_on

# Inputs that make one task: the scheduler takes a millisecond or so a task, an article ten.
CHUNK_INPUTS = 16
# Tasks that each thread of a worker has or is about to get.
DEPTH = 4
CONNECT_SECONDS = 10
# How often the workers are counted: they come and go.
COUNT_SECONDS = 5.0


class ClusterError(WorkersError):
    """The cluster cannot be used. The message says why."""


class AnotherVersionError(Exception):
    """A worker has another newsparse than we have. Raised there, so with one argument and no state."""


Chunk = list[tuple[Input, bool]]


def on_cluster(inputs: Iterator[tuple[Input, bool]], job: Job, address: str) -> Iterator[Parsed]:
    """What comes of each input, in the order given. True beside an input: it is to be worked on.

    The scheduler does again what a lost worker was at; an input that kills worker after worker fails alone. Raises
    ClusterError.
    """
    try:
        # a client that finds nobody waits, and complains long after; so we knock first
        socket.create_connection(get_address_host_port(address), CONNECT_SECONDS).close()
        client: Any = cast(Any, Client)(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(f"no scheduler answers at {address}: {error}") from None
    _silence()
    with client:
        window: deque[tuple[Chunk, Any]] = deque()
        most, counted = 0, 0.0
        more = True
        while more or window:
            if time.monotonic() - counted > COUNT_SECONDS:
                most, counted = DEPTH * max(1, sum(client.nthreads().values())), time.monotonic()
            while more and len(window) < most:
                chunk = list(islice(inputs, CHUNK_INPUTS))
                more = bool(chunk)
                if chunk:
                    window.append((chunk, _send(client, _todo(chunk), job)))
            if window:
                chunk, future = window.popleft()
                results = iter(_results(client, _todo(chunk), future, job))
                for given, work in chunk:
                    yield Parsed(given, next(results) if work else None)


def work_on_all(files: list[tuple[str, str]], job: Job, version: str) -> list[Result]:
    """One task, on a worker: the results of (path, source as it was given)."""
    if version != __version__:
        raise AnotherVersionError(f"it has version {__version__}")
    return [work_on(source, job, path) for path, source in files]


def _silence() -> None:
    """No tracebacks from distributed's own threads: what matters of a lost cluster is our message."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("distributed", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _todo(chunk: Chunk) -> list[str]:
    return [given.source for given, work in chunk if work]


def _send(client: Any, sources: list[str], job: Job) -> Any:
    """The task of working on these, on its way; None where there are none."""
    if not sources:
        return None
    files = [(os.path.abspath(source), source) for source in sources]
    return client.submit(work_on_all, files, job, __version__, pure=False)


def _results(client: Any, sources: list[str], future: Any, job: Job) -> list[Result]:
    """What the task brings. Where it killed all workers that it was given to, its inputs are tried one by one."""
    if future is None:
        return []
    try:
        return list(future.result())
    except KilledWorker:
        if len(sources) == 1:
            error = "the cluster's workers died on it, one after the other (out of memory?)"
            return [failed(sources[0], error, "worker died")]
        return [_results(client, [source], _send(client, [source], job), job)[0] for source in sources]
    except (ImportError, AttributeError, AnotherVersionError) as error:
        raise ClusterError(
            f"a worker cannot run newsparse {__version__} ({error}); install this version there"
        ) from None
    except Exception as error:
        told = " ".join(str(error).split())  # several lines, some of them
        raise ClusterError(f"the cluster is lost ({type(error).__name__}: {told})") from None
