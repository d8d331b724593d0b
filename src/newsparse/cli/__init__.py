"""The command `newsparse`: options, messages and exit status. Records go to standard output, words to people elsewhere.

`main` runs the plain call `newsparse extract FILE...` itself. Everything else goes through click, whose import alone takes
three times as long as the start of Python, and which a call without options does not need.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

# What is built at start-up stays; a collector that looks through it again and again costs a twentieth of a short run.
gc.set_threshold(50_000, 20, 50)

from newsparse.cli.running import ExtractSettings, extract_files  # noqa: E402
from newsparse.output import ClosedPipeError, OutputError  # noqa: E402

INTERRUPTED = 130


def main() -> None:
    """Run the command and leave with its exit status: 0 done, 1 an input failed, 2 wrong usage, 130 interrupted."""
    status = guarded()
    if is_plain_extract(sys.argv[1:]):
        # all is written; that Python takes every object apart on its way out costs a tenth of a short run
        os._exit(status)
    sys.exit(status)


def guarded() -> int:
    """The exit status of the command that was called; what was interrupted or could not be written is told in a line."""
    if sys.stderr is None:  # closed by whoever started us
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # Windows would encode redirected output as cp1252 and fail at the first curly quotation mark
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        status = run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except (ClosedPipeError, BrokenPipeError):
        # whoever read our output has had enough; Python flushes once more at exit, so give it something that takes it
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except OutputError as error:
        sys.stderr.write(f"newsparse: {error}\n")
        status = 1
    except KeyboardInterrupt:
        sys.stderr.write("newsparse: interrupted\n")
        status = INTERRUPTED
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    return status


def run(arguments: list[str]) -> int:
    """The exit status of the command with these arguments."""
    if is_plain_extract(arguments):
        return extract_files(tuple(arguments[1:]), ExtractSettings())
    from newsparse.cli.commands import run_click

    return run_click(arguments)


def is_plain_extract(arguments: list[str]) -> bool:
    """True for `extract FILE...` without any option. "-" is standard input and no option."""
    files = arguments[1:]
    if arguments[:1] != ["extract"] or not files or any(name.startswith("-") and name != "-" for name in files):
        return False
    return not any(name.startswith("_NEWSPARSE_COMPLETE") for name in os.environ)
