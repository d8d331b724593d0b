"""The command `newsparse`: options, messages and exit status. Records go to standard output, words to standard error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from types import TracebackType
from typing import IO

import click

from newsparse import __version__
from newsparse.batch import Options, Outcome, outcomes_of, parse_all
from newsparse.output import schema_text, to_json, to_json_line
from newsparse.reading import find_files

CONTEXT = {"help_option_names": ["-h", "--help"]}
KINDS = click.Choice(["text", "html", "auto"])


class ClosedPipeError(Exception):
    """Whoever reads our output has had enough (`newsparse … | head`)."""


def main() -> None:
    """Run the command and leave with its exit status: 0 done, 1 an input failed, 2 wrong usage, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        # Windows would encode redirected output as cp1252 and fail at the first curly quotation mark
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        status = cli.main(prog_name="newsparse", standalone_mode=False)
        with suppress(BrokenPipeError):
            sys.stdout.flush()
    except ClosedPipeError:
        # Python flushes standard output once more at exit; give it something that takes it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except click.Abort:
        status = 130
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    sys.exit(status)


@click.group(context_settings=CONTEXT)
@click.version_option(__version__, "-V", "--version", prog_name="newsparse")
def cli() -> None:
    """Read news articles and print who said what, as JSON: headline, date, people, quotes and their speakers."""


@cli.command(short_help="Print the record of each article as JSON.")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--compact", is_flag=True, help="JSON Lines, one record a line, also for one article.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
@click.option("--format", "kind", type=KINDS, default="auto", help="What the files hold. [default: auto]")
@click.option("--encoding", metavar="NAME", help="The files' encoding, where it is known.")
@click.option("--text", is_flag=True, help="Add the article's decoded text, which all offsets count.")
@click.pass_context
def extract(
    context: click.Context,
    files: tuple[str, ...],
    compact: bool,
    output: str | None,
    kind: str,
    encoding: str | None,
    text: bool,
) -> int:
    """Print the record of each article as JSON. FILE may be - for standard input.

    One article gives one indented object; several give JSON Lines, one object a line.
    Exit status: 0 all parsed, 1 some input failed, 2 wrong usage.
    """
    if not files:
        if sys.stdin.isatty():
            click.echo(context.get_help())
            return 0
        files = ("-",)
    options = Options(kind, encoding)
    failed = 0
    with Writer(output) as writer:
        for source in files:
            for outcome in outcomes_of(source, options):
                if outcome.article is None:
                    failed += 1
                    report_failure(outcome)
                elif compact or len(files) > 1 or not outcome.alone:
                    writer.line(to_json_line(outcome.article, text=text))
                else:
                    writer.line(to_json(outcome.article, text=text))
    return 1 if failed else 0


@cli.command(short_help="Parse every article under the folders.")
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER...")
@click.option("-o", "--output", required=True, metavar="WHERE", help="A .jsonl file, or - for standard output.")
@click.option("--glob", "pattern", metavar="PATTERN", help='Only files whose name matches, such as "*.txt".')
@click.option("--errors", "errors_file", metavar="FILE", help="Write the failed inputs to FILE as JSON Lines.")
@click.option("--encoding", metavar="NAME", help="The files' encoding, where it is known.")
@click.option("-q", "--quiet", is_flag=True, help="No line of totals.")
def batch(
    folders: tuple[str, ...],
    output: str,
    pattern: str | None,
    errors_file: str | None,
    encoding: str | None,
    quiet: bool,
) -> int:
    """Parse every article under the folders (recursively) into JSON Lines, in the order of the sorted paths.

    A failed input is named on standard error and never stops the others.
    Exit status: 0 all parsed, 1 some input failed, 2 wrong usage.
    """
    if output != "-" and not output.endswith(".jsonl"):
        raise click.UsageError(f"cannot tell the form of {output!r}: name a file that ends in .jsonl, or -")
    articles = 0
    failures: list[Outcome] = []
    with Writer(None if output == "-" else output) as writer:
        for outcome in parse_all(_inputs(folders, pattern, failures), Options(encoding=encoding)):
            if outcome.article is None:
                failures.append(outcome)
                report_failure(outcome)
            else:
                articles += 1
                writer.line(to_json_line(outcome.article))
    if errors_file:
        with Writer(errors_file) as writer:
            for failure in failures:
                writer.line(json.dumps({"source": failure.source, "error": failure.error}))
    if not quiet:
        failed = f", {len(failures)} failed" if failures else ""
        click.echo(f"newsparse: {articles} article{'' if articles == 1 else 's'} parsed{failed}", err=True)
    return 1 if failures else 0


def _inputs(folders: Iterable[str], pattern: str | None, failures: list[Outcome]) -> Iterable[str]:
    for folder in folders:
        found = False
        for source in find_files([folder], pattern):
            found = True
            yield source
        if not found:
            hint = "no file in it matches --glob" if pattern else "no article files in it; name them with --glob"
            failures.append(Outcome(folder, error=hint))
            report_failure(failures[-1])


@cli.command(short_help="Print the JSON Schema of the record.")
def schema() -> int:
    """Print the JSON Schema (draft 2020-12) that every record keeps to."""
    with Writer(None) as writer:
        writer.line(schema_text().rstrip("\n"))
    return 0


def report_failure(outcome: Outcome) -> None:
    """Name the input and what is wrong with it on standard error."""
    source = "standard input" if outcome.source == "-" else outcome.source
    click.echo(f"newsparse: {source}: {outcome.error}", err=True)


class Writer:
    """Lines to standard output, or to a file that appears under its name only when it is whole."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.stream: IO[str] = sys.stdout

    def __enter__(self) -> Writer:
        if self.path is not None:
            self.temporary = f"{self.path}.{os.getpid()}.part"
            try:
                self.stream = open(self.temporary, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
            except OSError as error:
                raise click.ClickException(f"{self.path}: cannot be written: {error.strerror}") from None
        return self

    def line(self, text: str) -> None:
        try:
            self.stream.write(text + "\n")
            if self.path is None:
                self.stream.flush()  # whoever reads the pipe gets each record as it comes
        except BrokenPipeError:
            raise ClosedPipeError from None
        except OSError as error:
            raise click.ClickException(
                f"{self.path or 'standard output'}: cannot be written: {error.strerror}"
            ) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.path is None:
            return
        try:
            self.stream.close()
            if kind is None:
                os.replace(self.temporary, self.path)
        except OSError as failure:
            kind = type(failure)
            raise click.ClickException(f"{self.path}: cannot be written: {failure.strerror}") from None
        finally:
            if kind is not None:
                with suppress(OSError):
                    os.unlink(self.temporary)
