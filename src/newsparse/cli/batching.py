"""What `newsparse batch` does once its options are read: run, show how far it is, report."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from importlib.util import find_spec

from newsparse.batch import Options
from newsparse.batch.inputs import Input, find_inputs
from newsparse.batch.processes import WorkersError, cores
from newsparse.batch.run import Done, Power, fingerprint_of, finish, run
from newsparse.batch.state import InterruptedBefore, State, state_path
from newsparse.batch.work import Counts, Failure, Job
from newsparse.cli.progress import Progress, open_progress
from newsparse.cli.running import failure_line
from newsparse.output import OutputError, Writer
from newsparse.output.forms import STREAMED, WITH_TEXT, open_sink

INTERRUPTED = 130
FAILED = 1
EXTRAS = {"parquet": ("pyarrow", "parquet"), "scheduler": ("distributed", "dask")}


class UsageError(Exception):
    """The options ask for what cannot be. The message says what to do."""


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """`output`: None for standard output. `pattern`: a glob for file names. `lists`: files of paths, "-" for standard input.
    `errors`: a file for failed inputs. `jobs`: None for one a core. `scheduler`: a Dask scheduler's address."""

    form: str
    options: Options
    output: str | None = None
    pattern: str | None = None
    lists: tuple[str, ...] = ()
    errors: str | None = None
    jobs: int | None = None
    resume: bool = False
    bom: bool = False
    scheduler: str | None = None
    quiet: bool = False


def batch_inputs(names: tuple[str, ...], settings: BatchSettings) -> int:
    """Write the records of every input in the form that is asked for. Returns the exit status. Raises UsageError."""
    _check(settings)
    totals = Totals()
    kept_state = False
    try:
        with ExitStack() as stack:
            state = _open_state(settings, stack)
            kept_state = state is not None
            _work(names, settings, state, totals)
    except KeyboardInterrupt:
        if not kept_state or not totals.inputs:
            raise
        sys.stderr.write(
            f"newsparse: interrupted after {_number(totals.inputs, 'input')}, which are kept;"
            " the same command with --resume goes on\n"
        )
        return INTERRUPTED
    except (OutputError, WorkersError) as error:
        sys.stderr.write(f"newsparse: {error}\n")
        if kept_state and totals.inputs:
            sys.stderr.write("newsparse: what is done is kept; the same command with --resume goes on\n")
        return FAILED
    if not settings.quiet:
        sys.stderr.write(f"newsparse: {totals}\n")
    return FAILED if totals.failures else 0


def _check(settings: BatchSettings) -> None:
    if settings.output is None and settings.form not in STREAMED:
        raise UsageError(f"the form {settings.form} needs a file or a folder; name it with --output")
    if settings.resume and _is_stream(settings.output):
        raise UsageError("--resume needs an output that is a file or a folder")
    if settings.bom and settings.form != "csv":
        raise UsageError("--bom is for the form csv")
    for what in ("parquet",) * (settings.form == "parquet") + ("scheduler",) * (settings.scheduler is not None):
        library, extra = EXTRAS[what]
        if find_spec(library) is None:
            raise UsageError(f"this needs {library}; install it with: pip install 'newsparse[{extra}]'")


def _open_state(settings: BatchSettings, stack: ExitStack) -> State | None:
    """What is kept for --resume; None where the output is no file that could be made again."""
    if settings.output is None or _is_stream(settings.output):
        return None
    in_folder = settings.form == "folder"
    if in_folder:
        try:
            os.makedirs(settings.output, exist_ok=True)
        except OSError as error:
            raise OutputError.of(settings.output, error) from None
    fingerprint = fingerprint_of(_job(settings))
    try:
        state = State(settings.output, fingerprint, resume=settings.resume, in_folder=in_folder)
    except InterruptedBefore as error:
        raise UsageError(
            f"an earlier run with this output was interrupted after {_number(error.done, 'input')}:"
            f" go on with --resume, or remove {error.path} to start anew"
        ) from None
    if state.renewed and not settings.quiet:
        sys.stderr.write(f"newsparse: {state.renewed}: all inputs are done anew\n")
    return stack.enter_context(state)


def _work(names: tuple[str, ...], settings: BatchSettings, state: State | None, totals: Totals) -> None:
    temporary = f"{os.path.basename(state_path(settings.output))}-part" if state and settings.output else None
    power = Power(settings.jobs or cores(), settings.scheduler)
    with ExitStack() as stack:
        errors = stack.enter_context(_hidden_writer(settings.errors)) if settings.errors else None
        progress = stack.enter_context(open_progress(_shows_progress(settings), _counted(names, settings)))
        with open_sink(settings.form, settings.output, temporary=temporary, bom=settings.bom) as sink:
            steps = run(_inputs(names, settings), sink, job=_job(settings), power=power, state=state)
            with closing(steps):  # workers end at once, whatever ends us
                for done in steps:
                    totals.add(done)
                    for failure in done.failures:
                        _tell(failure, progress, errors)
                    progress.advance(len(done.failures))
            if state is not None:
                state.save()  # before the output is put in its place: a full disk shows here
        if state is not None:
            finish(sink, state)


def _hidden_writer(path: str) -> Writer:
    """A file that is hidden until it is whole: the inputs may lie in the same folder."""
    return Writer(path, temporary=f".{os.path.basename(os.path.realpath(path))}.part")


def _tell(failure: Failure, progress: Progress, errors: Writer | None) -> None:
    progress.message(failure_line(failure.source, failure.error))
    if errors is not None:
        errors.line(json.dumps(failure._asdict()))


def _inputs(names: tuple[str, ...], settings: BatchSettings) -> Iterator[Input]:
    outputs = [path for path in (settings.output, settings.errors) if path]
    skip = frozenset(map(os.path.realpath, outputs))
    return find_inputs(names, pattern=settings.pattern, lists=settings.lists, skip=skip)


def _counted(names: tuple[str, ...], settings: BatchSettings) -> Iterator[Input] | None:
    """The inputs once more, to be counted; None where they can be read only once."""
    once = "-" in names or not all(os.path.isfile(name) for name in settings.lists)  # standard input, a pipe
    return None if once else _inputs(names, settings)


def _job(settings: BatchSettings) -> Job:
    return Job(settings.options, text=settings.form in WITH_TEXT)


def _is_stream(path: str | None) -> bool:
    """True for standard output, a pipe or a device."""
    return path is None or (os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path))


def _shows_progress(settings: BatchSettings) -> bool:
    if settings.quiet or os.environ.get("NO_COLOR") or not sys.stderr.isatty():
        return False
    return settings.output is not None or not sys.stdout.isatty()


class Totals:
    """What all inputs brought. Its text is the line of totals."""

    def __init__(self) -> None:
        self.inputs = 0
        self.kept = 0
        self.counts = Counts()
        self.failures: Counter[str] = Counter()

    def add(self, done: Done) -> None:
        """Count one input."""
        self.inputs += 1
        self.kept += done.kept
        self.counts = Counts(*map(sum, zip(self.counts, done.counts, strict=True)))
        self.failures.update(failure.kind for failure in done.failures)

    def __str__(self) -> str:
        """ "8 articles, 12 people, 30 quotes (97% with a speaker); 2 failed (1 binary, 1 empty)" """
        counts = self.counts
        quotes = _number(counts.quotes, "quote")
        if counts.indirect:
            quotes += f" and {counts.indirect:,} indirect"
        if counts.quotes + counts.indirect:
            quotes += f" ({counts.spoken / (counts.quotes + counts.indirect):.0%} with a speaker)"
        people = f"{counts.people:,} {'person' if counts.people == 1 else 'people'}"
        text = f"{_number(counts.articles, 'article')}, {people}, {quotes}"
        if self.kept:
            text += f"; {_number(self.kept, 'input')} unchanged"
        if self.failures:
            kinds = ", ".join(f"{number:,} {kind}" for kind, number in sorted(self.failures.items()))
            text += f"; {self.failures.total():,} failed ({kinds})"
        return text


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
