"""The forms that many records are written in, and which of them a path asks for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import NamedTuple

from newsparse.output.files import OutputError, Target, Writer

SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".db": "db",
    ".sqlite": "db",
    ".sqlite3": "db",
    ".parquet": "parquet",
}
FORMS = ("jsonl", "json", "csv", "db", "parquet", "folder")
STREAMED = frozenset(["jsonl", "json", "csv"])  # can go to standard output, a pipe or a device
WITH_TEXT = frozenset(["db"])  # needs records with the article's text


def form_of(path: str | None) -> str | None:
    """The form that a path's suffix asks for; without a suffix, or where a folder is, a folder. None: cannot be told."""
    if path is None:
        return "jsonl"
    if path.endswith(("/", os.sep)) or os.path.isdir(path):
        return "folder"
    suffix = os.path.splitext(path)[1].lower()
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    return "jsonl" if os.path.exists(path) and not os.path.isfile(path) else "folder" if not suffix else None


class Sink(NamedTuple):
    """Where records go. Both raise OutputError, `add` also ClosedPipeError.

    `add`: the place of an input in the tree of inputs, and its records as lines of JSON. `remove`: what an earlier run wrote
    for an input is to go: its place, how many articles it had, and how many of them this run wrote there anew.
    """

    add: Callable[[str, list[str]], None]
    remove: Callable[[str, int, int], None] = lambda place, articles, keep: None


def open_sink(
    form: str, path: str | None, *, temporary: str | None = None, bom: bool = False
) -> AbstractContextManager[Sink]:
    """A sink that puts the whole output in its place when it is left without an error, and leaves nothing otherwise.

    `path`: None for standard output. `temporary`: the name of the file beside it that is written until then. What is
    there before stays until the end; but the files of a folder come, each whole, one by one.
    """
    if form == "csv":
        return _csv(path, temporary, bom)
    if form in STREAMED:
        return _json_array(path, temporary) if form == "json" else _json_lines(path, temporary)
    if path is None:
        raise OutputError(f"standard output: the form {form} needs a file; name one with --output")
    return {"db": _database, "parquet": _parquet, "folder": _folder}[form](path, temporary)


def check_target(form: str, path: str | None) -> None:
    """Raise OutputError where a file at the path must not be replaced: a database that is not ours, or is in use."""
    if form != "db" or path is None or (os.path.exists(path) and not os.path.isfile(path)):
        return
    from newsparse.output.database import why_not_replaced

    with _told(path):
        reason = why_not_replaced(os.path.realpath(path))
    if reason:
        raise OutputError(f"{path}: {reason}")


@contextmanager
def _json_lines(path: str | None, temporary: str | None) -> Iterator[Sink]:
    with Writer(path, temporary) as writer:
        yield Sink(lambda place, lines: writer.write("".join(f"{line}\n" for line in lines)))


@contextmanager
def _json_array(path: str | None, temporary: str | None) -> Iterator[Sink]:
    with Writer(path, temporary, start="[") as writer:
        mark = "\n"

        def add(place: str, lines: list[str]) -> None:
            nonlocal mark
            for line in lines:
                writer.write(mark + line)
                mark = ",\n"

        yield Sink(add)
        writer.write("\n]\n")


@contextmanager
def _csv(path: str | None, temporary: str | None, bom: bool) -> Iterator[Sink]:
    from newsparse.output.csv import CsvText

    table = CsvText()
    with Writer(path, temporary, start=table.head(bom=bom)) as writer:
        yield Sink(lambda place, lines: writer.write("".join(map(table.lines, lines))))


@contextmanager
def _database(path: str, temporary: str | None) -> Iterator[Sink]:
    import sqlite3

    from newsparse.output.database import Database

    check_target("db", path)
    with _made_beside(path, temporary) as target:
        with _told(path, sqlite3.Error):
            database = Database(target.temporary)

        def add(place: str, lines: list[str]) -> None:
            with _told(path, sqlite3.Error):
                for line in lines:
                    database.add(line)

        try:
            yield Sink(add)
            with _told(path, sqlite3.Error):
                database.finish()
            check_target("db", path)  # somebody may have opened it meanwhile
        finally:
            database.close()


@contextmanager
def _parquet(path: str, temporary: str | None) -> Iterator[Sink]:
    try:
        from newsparse.output.parquet import ParquetFile
    except ImportError:
        raise OutputError(f"{path}: Parquet needs pyarrow; install it with: pip install 'newsparse[parquet]'") from None

    with _made_beside(path, temporary) as target:
        with _told(path):
            file = ParquetFile(target.temporary)

        def add(place: str, lines: list[str]) -> None:
            with _told(path):
                for line in lines:
                    file.add(line)

        try:
            yield Sink(add)
        except BaseException:
            file.abandon()
            raise
        with _told(path):
            file.close()


@contextmanager
def _folder(path: str, temporary: str | None) -> Iterator[Sink]:
    from newsparse.output.folder import Folder

    with _told(path):
        folder = Folder(path)

    def add(place: str, lines: list[str]) -> None:
        with _told(path):
            folder.add(place, lines)

    yield Sink(add, folder.remove)


@contextmanager
def _made_beside(path: str, temporary: str | None) -> Iterator[Target]:
    """A file for which somebody else needs a name: there under its own one when this is left without an error."""
    target = Target(path, temporary)
    if target.direct:
        raise OutputError(
            f"{path}: a file of this form cannot be written to a device, a pipe or a folder; name a new file"
        )
    try:
        with _told(path):
            open(target.temporary, "wb").close()  # says why it cannot be made, which the libraries do not
        yield target
        with _told(path):
            target.commit()
    except BaseException:
        target.discard()
        raise


@contextmanager
def _told(path: str, *faults: type[Exception]) -> Iterator[None]:
    """What goes wrong in here is told as a fault of the output."""
    try:
        yield
    except OSError as error:
        raise OutputError.of(path, error) from None
    except Exception as error:
        if isinstance(error, faults):
            raise OutputError.of(path, error) from None
        raise
