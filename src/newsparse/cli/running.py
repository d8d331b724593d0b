"""What the commands do once their options are read: parse, write, report."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import IO, NamedTuple

from newsparse.batch import Options, Outcome, outcomes_of, parse_all
from newsparse.output import to_json, to_json_line
from newsparse.reading import find_files


class ClosedPipeError(Exception):
    """Whoever reads our output has had enough (`newsparse … | head`)."""


class OutputError(Exception):
    """The output cannot be written. The message names it and says why."""


class ExtractSettings(NamedTuple):
    """`compact`: JSON Lines also for one article. `output`: a file's path, None for standard output. `text`: with the text."""

    options: Options = Options()
    compact: bool = False
    output: str | None = None
    text: bool = False


class BatchSettings(NamedTuple):
    """`output`: None for standard output. `pattern`: a glob for file names. `errors`: a file for failed inputs."""

    options: Options = Options()
    output: str | None = None
    pattern: str | None = None
    errors: str | None = None
    quiet: bool = False


def extract_files(files: tuple[str, ...], settings: ExtractSettings) -> int:
    """Write the record of each article. Returns the exit status."""
    failed = 0
    with Writer(settings.output) as writer:
        for source in files:
            for outcome in outcomes_of(source, settings.options):
                if outcome.article is None:
                    failed += 1
                    report_failure(outcome)
                elif settings.compact or len(files) > 1 or not outcome.alone:
                    writer.line(to_json_line(outcome.article, text=settings.text))
                else:
                    writer.line(to_json(outcome.article, text=settings.text))
    return 1 if failed else 0


def batch_folders(folders: tuple[str, ...], settings: BatchSettings) -> int:
    """Write the record of every article under the folders. Returns the exit status."""
    articles = 0
    failures: list[Outcome] = []
    with Writer(settings.output) as writer:
        for outcome in parse_all(_inputs(folders, settings.pattern, failures), settings.options):
            if outcome.article is None:
                failures.append(outcome)
                report_failure(outcome)
            else:
                articles += 1
                writer.line(to_json_line(outcome.article))
    if settings.errors:
        with Writer(settings.errors) as writer:
            for failure in failures:
                writer.line(json.dumps({"source": failure.source, "error": failure.error}))
    if not settings.quiet:
        failed = f", {len(failures)} failed" if failures else ""
        sys.stderr.write(f"newsparse: {articles} article{'' if articles == 1 else 's'} parsed{failed}\n")
    return 1 if failures else 0


def _inputs(folders: Iterable[str], pattern: str | None, failures: list[Outcome]) -> Iterator[str]:
    for folder in folders:
        found = False
        for source in find_files([folder], pattern):
            found = True
            yield source
        if not found:
            hint = "no file in it matches --glob" if pattern else "no article files in it; name them with --glob"
            failures.append(Outcome(folder, error=hint))
            report_failure(failures[-1])


def report_failure(outcome: Outcome) -> None:
    """Name the input and what is wrong with it on standard error."""
    source = "standard input" if outcome.source == "-" else outcome.source
    sys.stderr.write(f"newsparse: {source}: {outcome.error}\n")


class Writer:
    """Lines to standard output, or to a file that appears under its name only when it is whole."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.stream: IO[str] = sys.stdout

    def __enter__(self) -> Writer:
        if self.path is not None:
            # through a link to its file; a device or a pipe cannot be replaced and is written to as it is
            self.final = os.path.realpath(self.path)
            self.direct = os.path.exists(self.final) and not os.path.isfile(self.final)
            self.temporary = self.final if self.direct else f"{self.final}.{os.getpid()}.part"
            try:
                self.stream = open(self.temporary, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
            except OSError as error:
                raise OutputError(f"{self.path}: cannot be written: {error.strerror}") from None
        return self

    def line(self, text: str) -> None:
        """Write the text and a line break. Raises ClosedPipeError or OutputError."""
        try:
            self.stream.write(text + "\n")
            if self.path is None:
                self.stream.flush()  # whoever reads the pipe gets each record as it comes
        except BrokenPipeError:
            raise ClosedPipeError from None
        except OSError as error:
            raise OutputError(f"{self.path or 'standard output'}: cannot be written: {error.strerror}") from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.path is None:
            return
        try:
            self.stream.close()
            if kind is None and not self.direct:
                os.replace(self.temporary, self.final)
        except OSError as failure:
            kind = type(failure)
            raise OutputError(f"{self.path}: cannot be written: {failure.strerror}") from None
        finally:
            if kind is not None and not self.direct:
                with suppress(OSError):
                    os.unlink(self.temporary)
