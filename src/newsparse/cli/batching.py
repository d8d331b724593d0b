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
from newsparse.batch.inputs import Input, Search, find_inputs, is_glob
from newsparse.batch.processes import WorkersError, cores
from newsparse.batch.run import Done, Power, fingerprint_of, finish, run
from newsparse.batch.state import InterruptedBefore, State, state_path
from newsparse.batch.work import Counts, Failure, Job
from newsparse.cli.progress import Progress, open_progress
from newsparse.cli.running import failure_line
from newsparse.output import OutputError, Writer
from newsparse.output.forms import STREAMED, WITH_TEXT, check_target, open_sink
from newsparse.reading.folders import is_wanted

INTERRUPTED = 130
FAILED = 1
# Suffixes of files that were passed over, which the line of totals names.
SUFFIXES_MOST = 4
EXTRAS = {"parquet": ("pyarrow", "parquet"), "scheduler": ("distributed", "dask")}


ERRORS = "the file of --errors"
OUTPUTS = frozenset(["the output", ERRORS])
# Faults of an input behind which all its articles may be hidden: a share that is not there, a list cut short.
HIDING = frozenset(["folder", "empty folder", "missing", "list"])


class InputsLostError(Exception):
    """What an earlier run found is hidden now. The output must not be made without it."""


class UsageError(Exception):
    """The options ask for what cannot be. The message says what to do."""


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """`output`: None for standard output. `patterns`: globs for file names. `lists`: files of paths, "-" for standard input.
    `errors`: a file for failed inputs. `jobs`: None for one a core. `scheduler`: a Dask scheduler's address."""

    form: str
    options: Options
    output: str | None = None
    patterns: tuple[str, ...] = ()
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
    _check_paths(names, settings)
    totals = Totals()
    state: State | None = None
    try:
        check_target(settings.form, settings.output)
        with ExitStack() as stack:
            state = _open_state(settings, stack)
            _work(names, settings, state, totals)
    except KeyboardInterrupt:
        if state is None or not totals.inputs:
            raise
        written = "not all of the output is written" if settings.form == "folder" else "no output is written yet"
        sys.stderr.write(
            f"newsparse: interrupted after {_number(totals.inputs, 'input')}: what is done is kept in {state.path},"
            f" {written}; the same command with --resume goes on\n"
        )
        return INTERRUPTED
    except InputsLostError:
        sys.stderr.write("newsparse: the output is left as it was; mend this and run again with --resume\n")
        return FAILED
    except (OutputError, WorkersError) as error:
        sys.stderr.write(f"newsparse: {error}\n")
        if state is not None and totals.inputs:
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
    exists = settings.output is not None and os.path.exists(settings.output)
    if settings.output and exists and os.path.isdir(settings.output) != (settings.form == "folder"):
        if settings.form == "folder":
            raise UsageError(f"{settings.output}: there is a file of this name; name a folder")
        if os.path.isdir(settings.output):
            raise UsageError(f"{settings.output}: a folder; name a file in it, or choose --format folder")
    if settings.bom and settings.form != "csv":
        raise UsageError("--bom is for the form csv")
    for what in ("parquet",) * (settings.form == "parquet") + ("scheduler",) * (settings.scheduler is not None):
        library, extra = EXTRAS[what]
        if find_spec(library) is None:
            raise UsageError(f"this needs {library}; install it with: pip install 'newsparse[{extra}]'")


def _check_paths(names: tuple[str, ...], settings: BatchSettings) -> None:
    """Nothing that is named may be missing, or be lost as it is an output too."""
    taken: dict[str, str] = {}
    files = [name for name in names if name != "-" and not is_glob(name)]
    lists = [name for name in settings.lists if name != "-"]
    for name in files + lists:
        if not os.path.lexists(name):
            raise UsageError(f"{name}: no such file or folder; check the spelling of its path")
    uses: list[tuple[str, str | None]] = [("the output", settings.output), (ERRORS, settings.errors)]
    uses += [("a list", name) for name in lists]
    uses += [("an input", name) for name in files if not os.path.isdir(name)]
    for use, path in uses:
        if not path or (_is_stream(path) and use in OUTPUTS):
            continue
        other = taken.setdefault(os.path.normcase(os.path.realpath(path)), use)
        if other != use and {other, use} & OUTPUTS:
            raise UsageError(_clash(path, use, other))
    earlier = settings.output is not None and os.path.exists(state_path(settings.output))
    if settings.form == "folder":
        if settings.output and is_wanted("a.txt.json", settings.patterns):
            for name in files:
                if os.path.realpath(name) == os.path.realpath(settings.output):
                    raise UsageError(_clash(settings.output, "an input", "the output"))
    elif settings.output and not earlier and _is_found(settings.output, names, settings):
        raise UsageError(_clash(settings.output, "an input", "the output"))
    if (path := settings.errors) and not _tells_failures(path) and _is_found(path, names, settings):
        raise UsageError(_clash(path, "an input", ERRORS))


def _clash(name: str, one: str, other: str) -> str:
    first, second = sorted((one, other), key=lambda use: use in OUTPUTS)
    return f"{name} is {first} and {second}; name another {'file for --errors' if ERRORS in (one, other) else 'output'}"


def _is_found(path: str, names: tuple[str, ...], settings: BatchSettings) -> bool:
    """True if there is something in the file, and it would be taken for an article of one of the inputs."""
    if not os.path.isfile(path) or not os.path.getsize(path):
        return False
    final = os.path.realpath(path)
    for name in names:
        if is_glob(name):
            from glob import iglob

            if any(os.path.realpath(found) == final for found in iglob(name, recursive=True)):
                return True
        elif name != "-" and os.path.isdir(name):
            below = os.path.relpath(final, os.path.realpath(name)).split(os.sep)  # ".." is hidden, too
            if is_wanted(below[-1], settings.patterns) and not any(part.startswith(".") for part in below):
                return True
    lists = [name for name in settings.lists if os.path.isfile(name)]  # a pipe can be read only once
    listed = find_inputs((), lists=lists, search=Search(settings.patterns))
    return any(os.path.realpath(given.source) == final for given in listed)


def _tells_failures(path: str) -> bool:
    """True if the file is an earlier one of --errors."""
    try:
        with open(path, encoding="utf-8") as file:
            return set(json.loads(file.readline())) == set(Failure._fields)
    except (OSError, ValueError, TypeError):
        return False


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
    stopped: KeyboardInterrupt | InputsLostError | None = None
    with ExitStack() as stack:
        errors = stack.enter_context(_hidden_writer(settings.errors)) if settings.errors else None
        progress = stack.enter_context(open_progress(_shows_progress(settings), _counted(names, settings)))
        try:
            with open_sink(settings.form, settings.output, temporary=temporary, bom=settings.bom) as sink:
                steps = run(_inputs(names, settings, totals.passed), sink, job=_job(settings), power=power, state=state)
                lost = False
                with closing(steps):  # workers end at once, whatever ends us
                    for done in steps:
                        totals.add(done)
                        for failure in done.failures:
                            _tell(failure, progress, errors)
                        lost = lost or _hides_articles(done, names, settings, state)
                        progress.advance(len(done.failures))
                nothing = not totals.counts.articles and bool(totals.failures) and set(totals.failures) <= HIDING
                if lost or (nothing and _has_content(settings.output)):
                    raise InputsLostError
                if state is not None:
                    state.save()  # before the output is put in its place: a full disk shows here
            if state is not None:
                finish(sink, state)
        except (KeyboardInterrupt, InputsLostError) as error:
            stopped = error  # the file of failures is good for what is done
    if stopped is not None:
        raise stopped


def _hides_articles(done: Done, names: tuple[str, ...], settings: BatchSettings, state: State | None) -> bool:
    """True if behind the failure of this input are articles that an earlier run has done."""
    if state is None or not settings.resume or not any(failure.kind in HIDING for failure in done.failures):
        return False
    if any(failure.kind in ("folder", "empty folder") for failure in done.failures):
        return state.holds_below(done.source)
    from_list = done.source == "-" or done.source in settings.lists
    return (from_list or (done.source in names and is_glob(done.source))) and state.holds_below(None)


def _has_content(path: str | None) -> bool:
    return path is not None and os.path.isfile(path) and os.path.getsize(path) > 0


def _hidden_writer(path: str) -> Writer:
    """A file that is hidden until it is whole: the inputs may lie in the same folder."""
    return Writer(path, temporary=f".{os.path.basename(os.path.realpath(path))}.part")


def _tell(failure: Failure, progress: Progress, errors: Writer | None) -> None:
    progress.message(failure_line(failure.source, failure.error))
    if errors is not None:
        errors.line(json.dumps(failure._asdict()))


def _inputs(names: tuple[str, ...], settings: BatchSettings, passed: Counter[str] | None = None) -> Iterator[Input]:
    outputs = [path for path in (settings.output, settings.errors) if path]
    skip = frozenset(map(os.path.realpath, outputs))
    return find_inputs(names, lists=settings.lists, search=Search(settings.patterns, skip, passed))


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
        self.passed: Counter[str] = Counter()

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
        if self.passed:
            suffixes = ", ".join(suffix for suffix, _ in self.passed.most_common(SUFFIXES_MOST))
            text += f"; {_number(self.passed.total(), 'file')} passed over ({suffixes}): name them with --glob"
        return text


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
