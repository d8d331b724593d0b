"""Outputs that are whole or not there: written beside, then renamed; devices and pipes as they are."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from types import TracebackType
from typing import IO

# What can be done about it, where the system's own words do not tell.
NEXT_STEPS = {
    errno.ENOENT: "make the folder first",
    errno.ENOSPC: "free some space or choose another --output",
    errno.EROFS: "choose another --output",
    errno.EACCES: "choose another --output",
}
FULL = "database or disk is full"  # as SQLite says it


class ClosedPipeError(Exception):
    """Whoever reads our output has had enough (`newsparse … | head`)."""


class OutputError(Exception):
    """The output cannot be written. The message names it and says why."""

    @classmethod
    def of(cls, path: str | None, error: Exception) -> OutputError:
        """What went wrong at the path (None: standard output), in the words of whoever noticed it."""
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        number = getattr(error, "errno", None) or (errno.ENOSPC if reason == FULL else 0)
        step = f"; {NEXT_STEPS[number]}" if path and number in NEXT_STEPS else ""
        return cls(f"{path or 'standard output'}: cannot be written: {reason}{step}")


class Target:
    """Where a file is to appear, seen through links, and where it is written until it is whole.

    `direct`: a device or a pipe, which cannot be replaced and is written to as it is; `temporary` is then the thing itself.
    """

    def __init__(self, path: str, temporary: str | None = None) -> None:
        """`temporary`: the name of the file beside, without its folder."""
        self.path = path
        self.final = os.path.realpath(path)
        self.direct = os.path.exists(self.final) and not os.path.isfile(self.final)
        beside = (
            os.path.join(os.path.dirname(self.final), temporary) if temporary else f"{self.final}.{os.getpid()}.part"
        )
        self.temporary = self.final if self.direct else beside

    def commit(self) -> None:
        """Put the temporary file in its place, safe also from a loss of power; who may read it stays. Raises OSError."""
        if self.direct:
            return
        with suppress(OSError):  # nothing is replaced, or it is somebody else's
            os.chmod(self.temporary, stat.S_IMODE(os.stat(self.final).st_mode))
        with open(self.temporary, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(self.temporary, self.final)

    def discard(self) -> None:
        """Leave nothing of what was written."""
        if not self.direct:
            with suppress(OSError):
                os.unlink(self.temporary)


class Writer:
    """Text to standard output (None), or to a file that appears under its name only when it is whole."""

    def __init__(self, path: str | None, temporary: str | None = None, start: str = "") -> None:
        """`start`: what the output opens with."""
        self.path = path
        self.temporary = temporary
        self.start = start
        self.stream: IO[str] = sys.stdout

    def __enter__(self) -> Writer:
        if self.path is None and (sys.stdout is None or sys.stdout.closed):
            raise OutputError("standard output: closed; name a file with --output")
        if self.path is not None:
            self.target = Target(self.path, self.temporary)
            try:
                self.stream = open(
                    self.target.temporary, "w", encoding="utf-8", errors="backslashreplace", newline="\n"
                )
            except OSError as error:
                raise OutputError.of(self.path, error) from None
        self.write(self.start)
        return self

    def line(self, text: str) -> None:
        """Write the text and a line break. Raises ClosedPipeError or OutputError."""
        self.write(text + "\n")

    def write(self, text: str) -> None:
        """Write the text. Raises ClosedPipeError or OutputError."""
        try:
            self.stream.write(text)
            if self.path is None:
                self.stream.flush()  # whoever reads the pipe gets each record as it comes
        except BrokenPipeError:
            raise ClosedPipeError from None
        except OSError as error:
            raise OutputError.of(self.path, error) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.path is None:
            return
        try:
            self.stream.close()
            if kind is None:
                self.target.commit()
        except OSError as failure:
            if kind is None:
                kind = type(failure)
                raise OutputError.of(self.path, failure) from None
        finally:
            if kind is not None:
                self.target.discard()
