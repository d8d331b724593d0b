"""What a batch has done so far, on disk beside its output, so that it can go on after whatever stopped it.

An SQLite file: it is whole after `kill -9` at any moment, needs no memory for what it holds, and finds an input at once.
It keeps each input's packed records, so that any form is made anew from them without parsing again.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import NamedTuple

from newsparse.batch.work import Counts, Result, Stamp
from newsparse.output import OutputError

FORMAT = 2
INPUTS = """
CREATE TABLE inputs (
  source BLOB PRIMARY KEY, path BLOB NOT NULL, place BLOB NOT NULL, run INTEGER NOT NULL,
  size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, digest BLOB NOT NULL, sure INTEGER NOT NULL,
  articles INTEGER NOT NULL, people INTEGER NOT NULL, quotes INTEGER NOT NULL, indirect INTEGER NOT NULL,
  spoken INTEGER NOT NULL, packed BLOB NOT NULL
)
"""
ANOTHER = "the earlier run was made with other options or by another version of newsparse"
ABOUT = "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
# What runs have put at which place in a folder, in case that a later one has less to put there.
WRITTEN = "CREATE TABLE written (place BLOB, articles INTEGER, run INTEGER NOT NULL, PRIMARY KEY (place, articles))"
# How much work a kill may cost: what was done since the last time that the disk was given all.
COMMIT_SECONDS = 0.5
CACHE_KIB = 4_000
NO_STAMP = Stamp(-1, 0, b"", False)  # no file has this size: its input is done again


class InterruptedBefore(Exception):
    """There is the state of a run that did not end, and nobody said that it is to go on. `done`: its inputs."""

    def __init__(self, path: str, done: int) -> None:
        super().__init__(path, done)
        self.path = path
        self.done = done


class Left(NamedTuple):
    """What an earlier run wrote that is no longer wanted. `keep`: how many articles this run has at the same place."""

    place: str
    articles: int
    keep: int


def state_path(output: str) -> str:
    """Where the state of the batch with this output is: hidden beside a file, hidden inside a folder."""
    final = os.path.realpath(output)
    if os.path.isdir(final):
        return os.path.join(final, ".newsparse")
    return os.path.join(os.path.dirname(final), f".{os.path.basename(final)}.newsparse")


class State:
    """The state of one batch; nobody else may use it at the same time. `renewed`: why nothing of an earlier run counts.

    All its methods raise OutputError where it cannot be written.
    """

    def __init__(self, output: str, fingerprint: str, *, resume: bool, in_folder: bool = False) -> None:
        """`fingerprint`: all that the records depend on besides the inputs. `in_folder`: the output is a folder, where an
        earlier run may have left files that are no longer wanted. Raises InterruptedBefore."""
        self.output = output
        self.path = state_path(output)
        self.in_folder = in_folder
        self.renewed: str | None = None
        self.last_commit = time.monotonic()
        with self._told():
            open(self.path, "ab").close()  # says why it cannot be written, which SQLite does not
            self.connection = sqlite3.connect(self.path, isolation_level=None, timeout=0.5)
        try:
            with self._told():
                self._open(fingerprint, resume)
        except BaseException:
            self.connection.close()
            raise

    def _open(self, fingerprint: str, resume: bool) -> None:
        run = self.connection.execute
        for setting in ("locking_mode = EXCLUSIVE", "synchronous = NORMAL", f"cache_size = -{CACHE_KIB}"):
            run(f"PRAGMA {setting}")
        run("BEGIN EXCLUSIVE")
        format_now = run("PRAGMA user_version").fetchone()[0]
        if format_now != FORMAT:
            if resume and format_now:
                self.renewed = ANOTHER
            for (table,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                run(f'DROP TABLE "{table}"')
            for statement in (ABOUT, INPUTS, WRITTEN, f"PRAGMA user_version = {FORMAT}"):
                run(statement)
            values = [("fingerprint", fingerprint), ("run", "0"), ("ended", "no")]
            self.connection.executemany("INSERT INTO about VALUES (?, ?)", values)
        about = dict(run("SELECT key, value FROM about").fetchall())
        (done,) = run("SELECT count(*) FROM inputs").fetchone()
        if not resume and done and about["ended"] == "no":
            raise InterruptedBefore(self.path, done)
        if done and (not resume or about["fingerprint"] != fingerprint):
            if resume:
                self.renewed = ANOTHER
            run("DROP TABLE inputs")
            run(INPUTS)
        self.number = int(about["run"]) + 1
        for key, value in (("run", str(self.number)), ("ended", "no"), ("fingerprint", fingerprint)):
            run("UPDATE about SET value = ? WHERE key = ?", (value, key))
        run("COMMIT")
        run("BEGIN")

    def kept(self, source: str) -> Stamp | None:
        """The stamp of an input that an earlier run has done; None where there is none.

        From another folder the same relative name leads to another file, which is another input."""
        with self._told():
            row = self.connection.execute(
                "SELECT size, mtime_ns, digest, sure FROM inputs WHERE source = ? AND path = ?",
                (os.fsencode(source), _whole(source)),
            ).fetchone()
        return Stamp(row[0], row[1], row[2], bool(row[3])) if row else None

    def keep(self, source: str, place: str) -> Result:
        """The result of an input that is done and unchanged. It counts for this run too."""
        key = os.fsencode(source)
        with self._told():
            self.connection.execute(
                "UPDATE inputs SET run = ?, place = ? WHERE source = ?", (self.number, os.fsencode(place), key)
            )
            *counts, packed = self.connection.execute(
                "SELECT articles, people, quotes, indirect, spoken, packed FROM inputs WHERE source = ?", (key,)
            ).fetchone()
            self._note(place, counts[0])
            self._commit()
        return Result(packed, Counts(*counts))

    def put(self, source: str, place: str, result: Result) -> None:
        """Keep what came of an input. What failed is kept too, but will be tried again."""
        stamp = result.stamp or NO_STAMP
        row = (
            os.fsencode(source),
            _whole(source),
            os.fsencode(place),
            self.number,
            *stamp,
            *result.counts,
            result.packed,
        )
        with self._told():
            self.connection.execute(f"INSERT OR REPLACE INTO inputs VALUES ({', '.join('?' * len(row))})", row)
            self._note(place, result.counts.articles)
            self._commit()

    def holds_below(self, folder: str | None) -> bool:
        """True if an earlier run has done inputs in this folder, and this run has not. None: anywhere."""
        start = os.path.join(_whole(folder), b"") if folder is not None else b""
        with self._told():
            row = self.connection.execute(
                "SELECT 1 FROM inputs WHERE run < ? AND articles AND substr(path, 1, ?) = ? LIMIT 1",
                (self.number, len(start), start),
            ).fetchone()
        return row is not None

    def done(self) -> int:
        """How many inputs of this and earlier runs it holds."""
        with self._told():
            return int(self.connection.execute("SELECT count(*) FROM inputs").fetchone()[0])

    def _note(self, place: str, articles: int) -> None:
        if self.in_folder and articles:
            row = (os.fsencode(place), articles, self.number)
            self.connection.execute("INSERT OR REPLACE INTO written VALUES (?, ?, ?)", row)

    def _commit(self) -> None:
        if time.monotonic() - self.last_commit > COMMIT_SECONDS:
            self.connection.execute("COMMIT")
            self.connection.execute("BEGIN")
            self.last_commit = time.monotonic()

    def save(self) -> None:
        """Give the disk all that was kept."""
        with self._told():
            self.connection.execute("COMMIT")
            self.connection.execute("BEGIN")

    def left(self) -> Iterator[Left]:
        """What earlier runs put into the folder and this one, which must have done all inputs, did not."""
        with self._told():
            rows = self.connection.execute(
                "SELECT place, articles, (SELECT max(articles) FROM written now WHERE now.place = old.place AND now.run = ?)"
                " FROM written old WHERE run < ?",
                (self.number, self.number),
            )
            for place, articles, keep in rows:
                yield Left(os.fsdecode(place), articles, keep or 0)

    def end(self) -> None:
        """All inputs are done and the output stands: forget those that are gone."""
        with self._told():
            for table in ("inputs", "written"):
                self.connection.execute(f"DELETE FROM {table} WHERE run < ?", (self.number,))
            self.connection.execute("UPDATE about SET value = 'yes' WHERE key = 'ended'")

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._told():
                if self.connection.in_transaction:
                    self.connection.execute("COMMIT")
        except OutputError:
            if kind is None:
                raise
        finally:
            empty = kind is not None and self.number == 1 and self._is_empty()
            self.connection.close()
            if empty:
                with suppress(OSError):
                    os.unlink(self.path)

    def _is_empty(self) -> bool:
        try:
            return self.done() == 0
        except OutputError:
            return False

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                raise OutputError(
                    f"{self.output}: another newsparse is at work on this output; wait for its end"
                ) from None
            if "not a database" in str(error) or "malformed" in str(error):
                raise OutputError(f"{self.path}: damaged; remove it to start anew") from None
            raise OutputError.of(self.output, error) from None
        except OSError as error:
            raise OutputError.of(self.output, error) from None


def _whole(source: str) -> bytes:
    """The path from the top of the file system, by which a file is told from others of its name."""
    return os.fsencode(os.path.abspath(source))
