"""What `newsparse extract` does once its options are read: parse, write, report. No import here may be slow."""

from __future__ import annotations

import sys
from typing import NamedTuple

from newsparse.batch import Options, Outcome, outcomes_of
from newsparse.output import Writer, to_json, to_json_line


class ExtractSettings(NamedTuple):
    """`compact`: JSON Lines also for one article. `output`: a file's path, None for standard output. `text`: with the text."""

    options: Options = Options()
    compact: bool = False
    output: str | None = None
    text: bool = False


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


def report_failure(outcome: Outcome) -> None:
    """Name the input and what is wrong with it on standard error."""
    sys.stderr.write(f"{failure_line(outcome.source, outcome.error)}\n")


def failure_line(source: str, error: str | None) -> str:
    """The message about an input, on one line whatever its name holds."""
    name = "standard input" if source == "-" else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in source)
    return f"newsparse: {name}: {error}"
