"""Inputs to results in worker processes of this machine, in order, with a bounded number on the way.

The workers are our own, not a pool of `concurrent.futures`: there, one process that dies ends all.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import NamedTuple, cast

from newsparse.batch.inputs import Input
from newsparse.batch.work import Job, Result, failed, work_on

Work = Callable[[str, Job], Result]

# Inputs that each worker has or is about to get, so that it need not wait while the parent writes.
DEPTH = 6
# Inputs a worker that are taken in before the first of them is handed out: what one slow input may hold up.
WINDOW = 48
# Results handed out until the workers are looked after again.
HANDED_AT_ONCE = 8
# A second try tells an input that kills its worker from a worker that something else killed.
TRIES = 2
# Workers that die one after the other before they are ready for work: they never will be.
BAD_STARTS_MOST = 3
STOP_SECONDS = 3.0


class WorkersError(Exception):
    """No worker process can be started."""


class Task:
    """An input on its way. `work`: it is for a worker; else it passes through, to keep its place in the order."""

    __slots__ = ("input", "result", "tries", "work")

    def __init__(self, given: Input, work: bool) -> None:
        self.input = given
        self.work = work
        self.tries = 0
        self.result: Result | None = None

    @property
    def is_done(self) -> bool:
        return not self.work or self.result is not None


class Parsed(NamedTuple):
    """`result`: None for an input that was not to be worked on."""

    input: Input
    result: Result | None


def in_processes(inputs: Iterator[tuple[Input, bool]], job: Job, jobs: int, work: Work = work_on) -> Iterator[Parsed]:
    """What comes of each input, in the order given. True beside an input: it is to be worked on.

    A worker that dies costs nothing if it can be done again, else the one input that it was at. Raises WorkersError.
    """
    workers = Workers(job, jobs, work)
    window: deque[Task] = deque()
    more = True
    try:
        while more or window:
            while more and len(window) < WINDOW * jobs:
                given = next(inputs, None)
                if given is None:
                    more = False
                else:
                    window.append(Task(*given))
                    if given[1]:
                        workers.queue.append(window[-1])
            workers.feed()
            for _ in range(HANDED_AT_ONCE):
                if not window or not window[0].is_done:
                    break
                task = window.popleft()
                yield Parsed(task.input, task.result)
            if workers.are_busy:
                workers.collect(None if window and not window[0].is_done else 0)
        workers.stop()
    finally:
        workers.kill()


class Workers:
    """The worker processes, and what each is at."""

    def __init__(self, job: Job, jobs: int, work: Work) -> None:
        self.context = multiprocessing.get_context("spawn")
        self.job = job
        self.jobs = jobs
        self.work = work
        self.queue: deque[Task] = deque()
        self.workers: list[Worker] = []
        self.bad_starts = 0

    def feed(self) -> None:
        """Give waiting tasks to workers that have room, and start workers where tasks are left."""
        for depth in range(1, DEPTH + 1):  # first to each one, then to each a second
            while len(self.workers) < self.jobs and self.queue and depth == 1:
                self._start()
            for worker in self.workers:
                if self.queue and len(worker.tasks) < depth and worker.is_open:
                    worker.give(self.queue.popleft())

    def _start(self) -> None:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=serve, args=(theirs, self.job, self.work), daemon=True)
        with interrupts_held():
            process.start()
        theirs.close()
        worker = Worker(process, ours)
        self.workers.append(worker)
        worker.give(self.queue.popleft())

    @property
    def are_busy(self) -> bool:
        """True while there is something to wait for."""
        return any(worker.tasks for worker in self.workers)

    def collect(self, timeout_seconds: float | None) -> None:
        """Wait until some worker has something to tell, and take it in."""
        by_connection = {worker.connection: worker for worker in self.workers}
        for connection in wait(list(by_connection), timeout_seconds):
            worker = by_connection[cast(Connection, connection)]  # on Windows it is of another class
            try:
                told = worker.connection.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if told is None:
                worker.ready = True
                self.bad_starts = 0
            else:
                worker.tasks.popleft().result = told

    def _bury(self, worker: Worker) -> None:
        """Give the tasks of a dead worker to others. The first of them is the one that it was at."""
        worker.connection.close()
        worker.process.join(STOP_SECONDS)
        self.workers.remove(worker)
        if not worker.ready:
            self.bad_starts += 1
            if self.bad_starts >= BAD_STARTS_MOST:
                raise WorkersError(f"worker processes do not start ({_end_of(worker.process.exitcode)}); try --jobs 1")
        elif worker.tasks:
            task = worker.tasks[0]
            task.tries += 1
            if task.tries >= TRIES:
                worker.tasks.popleft()
                error = f"the worker process died on it, twice ({_end_of(worker.process.exitcode)})"
                task.result = failed(task.input.source, error, "worker died")
        self.queue.extendleft(reversed(worker.tasks))

    def stop(self) -> None:
        """Let the workers end by themselves."""
        for worker in self.workers:
            worker.connection.close()
        for worker in self.workers:
            worker.process.join(STOP_SECONDS)

    def kill(self) -> None:
        """End what still runs."""
        for worker in self.workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in self.workers:
            worker.process.join(STOP_SECONDS)
            if worker.process.exitcode is None:
                worker.process.kill()
                worker.process.join(STOP_SECONDS)


class Worker:
    """A process, the line to it, and its tasks in the order in which it does them. `ready`: it has begun to serve."""

    def __init__(self, process: multiprocessing.context.SpawnProcess, connection: Connection) -> None:
        self.process = process
        self.connection = connection
        self.tasks: deque[Task] = deque()
        self.ready = False
        self.is_open = True

    def give(self, task: Task) -> None:
        """Send it a task. One that cannot be sent stays with the tasks: that the worker is dead shows when it is read."""
        self.tasks.append(task)
        try:
            self.connection.send(task.input.source)
        except OSError:
            self.is_open = False


def serve(connection: Connection, job: Job, work: Work) -> None:
    """A worker's life: take a path, hand back what came of it, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the parent decides
    gc.set_threshold(50_000, 20, 50)
    with suppress(EOFError, OSError):
        connection.send(None)
        while True:
            connection.send(work(connection.recv(), job))


@contextmanager
def interrupts_held() -> Iterator[None]:
    """No Ctrl-C in here: a process that is started now is deaf to it from its first moment, and we get it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cores() -> int:
    """How many processes can run at once here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_of(status: int | None) -> str:
    if status is None or status >= 0:
        return f"exit status {status}"
    name = {9: "; out of memory?"}.get(-status, "")
    return f"killed by signal {-status}{name}"
