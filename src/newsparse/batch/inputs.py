"""What somebody names on the command line to single inputs, as a stream: folders, files, globs, lists of paths."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Container, Iterable, Iterator
from hashlib import sha1
from typing import IO, NamedTuple

from newsparse.reading.folders import find_files

GLOB = re.compile(r"[*?[]")
BLOCK_BYTES = 1 << 16


class Input(NamedTuple):
    """One input, by its path as it was given. `error` and `kind`: why there is nothing to read at it.

    `place`: where its records belong in a tree of outputs, "/" between folders; unlike that of any other input.
    """

    source: str
    place: str
    error: str | None = None
    kind: str = ""


def find_inputs(
    names: Iterable[str], *, pattern: str | None = None, lists: Iterable[str] = (), skip: Container[str] = ()
) -> Iterator[Input]:
    """The inputs that the names stand for, in the order of the names, and sorted below each; then those of the lists.

    A name is a folder, a file, or a glob (where no file is called so). "-" is a list of paths on standard input, as each of
    `lists` is a file of them: one path a line, or with NUL between them as `find -print0` prints them. Each input comes
    once, however often it is named. `pattern` and `skip`: as in `find_files`. What is not there comes too, with `error`.
    Nothing is held but, where several names may overlap, what was seen.
    """
    names, lists = list(names), list(lists)
    alone = len(names) == 1 and not lists and names[0] != "-"
    if alone:
        yield from _all_inputs(names, lists, pattern, skip, alone)
        return
    seen: dict[str, str] = {}
    for item in _all_inputs(names, lists, pattern, skip, alone):
        path = os.path.abspath(item.source)
        before = seen.setdefault(item.place, path)
        if before is path:
            yield item
        elif before != path:  # "/a/b.txt" and "a/b.txt"
            place = f"{item.place}~{sha1(os.fsencode(path)).hexdigest()[:12]}"
            if seen.setdefault(place, path) is path:
                yield item._replace(place=place)


def _all_inputs(
    names: list[str], lists: list[str], pattern: str | None, skip: Container[str], alone: bool
) -> Iterator[Input]:
    for name in names:
        if name == "-":
            yield from _listed(name, pattern, skip)
        elif not os.path.lexists(name) and GLOB.search(name):
            from glob import glob

            found = sorted(path for path in glob(name, recursive=True) if os.path.realpath(path) not in skip)
            if not found:
                yield Input(name, _place(name, ""), "no file matches it", "missing")
            for path in found:
                yield from _named(path, "", pattern, skip)
        else:
            yield from _named(name, name if alone else "", pattern, skip)
    for name in lists:
        yield from _listed(name, pattern, skip)


def _named(name: str, root: str, pattern: str | None, skip: Container[str]) -> Iterator[Input]:
    """The inputs of a folder, or the file itself. `root`: the folder that places are told from, "" for none."""
    if not os.path.isdir(name):
        yield Input(name, _place(os.path.basename(name) if root else name, ""))
        return
    empty = True
    for path, error in find_files(name, pattern, skip):
        empty = False
        yield Input(path, _place(path, root), error, "folder" if error else "")
    if empty:
        hint = "no file in it matches --glob" if pattern else "no article files in it; name them with --glob"
        yield Input(name, _place(name, root), hint, "empty folder")


def _listed(name: str, pattern: str | None, skip: Container[str]) -> Iterator[Input]:
    """The inputs of a list of paths, "-" for standard input."""
    try:
        if name != "-":
            with open(name, "rb") as file:
                for path in _paths(file):
                    yield from _named(path, "", pattern, skip)
        elif sys.stdin is None or sys.stdin.closed:
            yield Input("-", "-", "closed: no list of paths can be read from it", "missing")
        else:
            for path in _paths(sys.stdin.buffer):
                yield from _named(path, "", pattern, skip)
    except OSError as error:
        yield Input(name, _place(name, ""), f"this list cannot be read: {error.strerror}", "missing")


def _paths(file: IO[bytes]) -> Iterator[str]:
    """The paths in a list: split at NUL where its first block holds one, else at line ends. Empty ones are passed over."""
    block = file.read(BLOCK_BYTES)
    mark = b"\0" if b"\0" in block else b"\n"
    rest = b""
    while block:
        *whole, rest = (rest + block).split(mark)
        for path in whole:
            if path := _trimmed(path, mark):
                yield os.fsdecode(path)
        block = file.read(BLOCK_BYTES)
    if path := _trimmed(rest, mark):
        yield os.fsdecode(path)


def _trimmed(path: bytes, mark: bytes) -> bytes:
    return path if mark == b"\0" else path.rstrip(b"\r")


def _place(path: str, root: str) -> str:
    """The path below its root, or as it is: no drive, no leading slash, no "." in it."""
    below = os.path.relpath(path, root) if root else os.path.normpath(os.path.splitdrive(path)[1])
    return "/".join(part for part in below.split(os.sep) if part not in ("", "."))
