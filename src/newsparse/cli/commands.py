"""The commands and their options, as click reads them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from newsparse import __version__
from newsparse.batch import Options
from newsparse.cli.running import ExtractSettings, extract_files
from newsparse.output import Writer, schema_text
from newsparse.output.forms import FORMS, form_of

CONTEXT = {"help_option_names": ["-h", "--help"]}
KINDS = click.Choice(["text", "html", "auto"])


def run_click(arguments: list[str]) -> int:
    """The exit status of the command with these arguments. An interruption comes out as KeyboardInterrupt."""
    try:
        return int(cli.main(arguments, prog_name="newsparse", standalone_mode=False) or 0)
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        return error.exit_code


def reported_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options about reported speech, alike before and after the command's name."""
    no_indirect = click.option("--no-indirect", is_flag=True, help="Leave out reported speech without quotation marks.")
    attitudes = click.option("--attitudes", is_flag=True, help="Also what people are said to think, want or support.")
    return no_indirect(attitudes(command))


def read_options(
    context: click.Context, kind: str, encoding: str | None, no_indirect: bool, attitudes: bool
) -> Options:
    """What was asked for, before the command's name or after it."""
    if encoding is not None:
        try:
            b"a".decode(encoding)  # codecs.lookup takes rot13 and hex too, which decode no text
        except (LookupError, ValueError) as error:
            if not isinstance(error, UnicodeError):
                raise click.UsageError(f"unknown encoding {encoding!r}; try utf-8, cp1252 or utf-16") from None
    before = context.parent.params if context.parent else {}
    indirect = not (no_indirect or before.get("no_indirect"))
    return Options(kind, encoding, indirect, bool(attitudes or before.get("attitudes")))


@click.group(context_settings=CONTEXT)
@click.version_option(__version__, "-V", "--version", prog_name="newsparse")
@reported_options
def cli(no_indirect: bool, attitudes: bool) -> None:
    """Read news articles and print who said what, as JSON: headline, date, people, quotes and their speakers."""


@cli.command(short_help="Print the record of each article as JSON.")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--compact", is_flag=True, help="JSON Lines, one record a line, also for one article.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
@click.option("--format", "kind", type=KINDS, default="auto", help="What the files hold. [default: auto]")
@click.option("--encoding", metavar="NAME", help="The files' encoding, where it is known.")
@click.option("--text", is_flag=True, help="Add the article's decoded text, which all offsets count.")
@reported_options
@click.pass_context
def extract(
    context: click.Context,
    files: tuple[str, ...],
    compact: bool,
    output: str | None,
    kind: str,
    encoding: str | None,
    text: bool,
    no_indirect: bool,
    attitudes: bool,
) -> int:
    """Print the record of each article as JSON. FILE may be - for standard input.

    One article gives one indented object; several give JSON Lines, one object a line.
    Exit status: 0 all parsed, 1 some input failed, 2 wrong usage.
    """
    if not files:
        if sys.stdin is None or sys.stdin.isatty():
            click.echo(context.get_help())
            return 0
        files = ("-",)
    options = read_options(context, kind, encoding, no_indirect, attitudes)
    return extract_files(files, ExtractSettings(options, compact, output, text))


@cli.command(short_help="Parse every article under the folders, in parallel.")
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("-o", "--output", required=True, metavar="WHERE", help="A file, a folder, or - for standard output.")
@click.option("--format", "form", type=click.Choice(FORMS), help="The output's form. [default: by WHERE's suffix]")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Worker processes. [default: one a core]")
@click.option("--resume", is_flag=True, help="Go on after an interruption; do only what is new or changed.")
@click.option("--errors", metavar="FILE", help="Write the failed inputs to FILE as JSON Lines.")
@click.option("--glob", "patterns", multiple=True, metavar="PATTERN", help='Only files named so: "*.txt". Repeatable.')
@click.option("--from-list", "lists", multiple=True, metavar="FILE", help="Inputs are listed in FILE, one path a line.")
@click.option("--encoding", metavar="NAME", help="The files' encoding, where it is known.")
@click.option("--bom", is_flag=True, help="Begin a .csv file with a byte order mark, for spreadsheets.")
@click.option("--scheduler", metavar="ADDRESS", help="Run on the Dask cluster with this scheduler.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no line of totals.")
@reported_options
@click.pass_context
def batch(
    context: click.Context,
    /,
    inputs: tuple[str, ...],
    output: str,
    form: str | None,
    lists: tuple[str, ...],
    **rest: Any,
) -> int:
    """Parse every article under the folders (recursively), in the order of the sorted paths.

    INPUT is a folder, a file, a glob, or - for a list of paths on standard input. WHERE's suffix tells the form: .jsonl
    (one record a line), .json (one array), .csv (one quote a row), .db or .sqlite, .parquet (one quote a row), a folder
    (one JSON file an article). - is JSON Lines on standard output.

    A failed input is named on standard error and never stops the others. What is done is kept in a hidden file beside
    the output: after an interruption, and after new or changed articles, the same command with --resume does the rest.
    Exit status: 0 all parsed, 1 some input failed, 2 wrong usage, 130 interrupted.
    """
    from newsparse.cli.batching import BatchSettings, UsageError, batch_inputs

    if not inputs and not lists:
        raise click.UsageError("name a folder, a file, a glob, or - for a list of paths on standard input")
    for option, path in (("--output", output), ("--errors", rest["errors"])):
        if path == "" or (option, path) == ("--errors", "-"):
            raise click.UsageError(f"{option} needs a name; name a file")
    where = None if output == "-" else output
    form = form or form_of(where)
    if form is None:
        raise click.UsageError(
            f"cannot tell the form of {output!r}: end it in .jsonl, .json, .csv, .db or .parquet, or choose with --format"
        )
    reading = (rest.pop(name) for name in ("encoding", "no_indirect", "attitudes"))
    options = read_options(context, "auto", *reading)
    try:
        return batch_inputs(inputs, BatchSettings(form, options, where, lists=lists, **rest))
    except UsageError as error:
        raise click.UsageError(str(error)) from None


@cli.command(short_help="Print the JSON Schema of the record.")
def schema() -> int:
    """Print the JSON Schema (draft 2020-12) that every record keeps to."""
    with Writer(None) as writer:
        writer.line(schema_text().rstrip("\n"))
    return 0
