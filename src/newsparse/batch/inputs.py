"""What somebody names on the command line to single inputs, as a stream: folders, files, globs, lists of paths."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import sha1
from typing import IO, NamedTuple

from newsparse.reading.folders import find_files

GLOB = re.compile(r"[*?[]")
BLOCK_BYTES = 1 << 16
# In UTF-16 every other byte of Latin text is zero. Nobody has so many files with names of one letter in a row.
LOOK_BYTES, LOOK_BYTES_LEAST = 64, 16


class ListError(Exception):
    """A list of paths that tells none. The message says why."""


class Input(NamedTuple):
    """One input, by its path as it was given. `error` and `kind`: why there is nothing to read at it.

    `place`: where its records belong in a tree of outputs, "/" between folders; unlike that of any other input.
    """

    source: str
    place: str
    error: str | None = None
    kind: str = ""


class Search(NamedTuple):
    """What counts as an article in a folder: `patterns`, `skip` and `passed` as in `find_files`."""

    patterns: Sequence[str] = ()
    skip: Container[str] = ()
    passed: Counter[str] | None = None


ARTICLES = Search()


def find_inputs(names: Iterable[str], *, lists: Iterable[str] = (), search: Search = ARTICLES) -> Iterator[Input]:
    """The inputs that the names stand for, in the order of the names, and sorted below each; then those of the lists.

    A name is a folder, a file, or a glob (where no file is called so). "-" is a list of paths on standard input, as each of
    `lists` is a file of them: one path a line, or with NUL between them as `find -print0` prints them. Each input comes
    once, however often it is named. What is not there comes too, with `error`. Nothing is held but, where several names may
    overlap, what was seen.
    """
    names, lists = list(names), list(lists)
    alone = len(names) == 1 and not lists and names[0] != "-" and not is_glob(names[0])
    if alone:
        yield from _all_inputs(names, lists, search, alone)
        return
    seen: set[str] = set()
    places: dict[str, str] = {}
    for item in _all_inputs(names, lists, search, alone):
        path = os.path.abspath(item.source)
        if path in seen:
            continue
        seen.add(path)
        if places.setdefault(item.place, path) == path:
            yield item
        else:  # "/a/b.txt" and "a/b.txt"
            place = f"{item.place}~{sha1(os.fsencode(path)).hexdigest()[:12]}"
            places[place] = path
            yield item._replace(place=place)


def is_glob(name: str) -> bool:
    """True for a name that is a pattern, as no file is called so."""
    return bool(GLOB.search(name)) and not os.path.lexists(name)


def _all_inputs(names: list[str], lists: list[str], search: Search, alone: bool) -> Iterator[Input]:
    for name in names:
        if name == "-":
            yield from _listed(name, search)
        elif is_glob(name):
            from glob import glob

            found = sorted(path for path in glob(name, recursive=True) if os.path.realpath(path) not in search.skip)
            if not found:
                yield Input(name, _place(name, ""), "no file matches it", "missing")
            for path in found:
                yield from _named(path, "", search)
        else:
            yield from _named(name, name if alone else "", search)
    for name in lists:
        yield from _listed(name, search)


def _named(name: str, root: str, search: Search) -> Iterator[Input]:
    """The inputs of a folder, or the file itself. `root`: the folder that places are told from, "" for none."""
    if not os.path.isdir(name):
        if not search.skip or os.path.realpath(name) not in search.skip:
            yield Input(name, _place(os.path.basename(name) if root else name, ""))
        return
    empty = True
    for path, error, kind in find_files(name, *search):
        empty = False
        yield Input(path, _place(path, root), error, kind)
    if empty:
        hint = "no file in it matches --glob" if search.patterns else "no article files in it; name them with --glob"
        yield Input(name, _place(name, root), hint, "empty folder")


def _listed(name: str, search: Search) -> Iterator[Input]:
    """The inputs of a list of paths, "-" for standard input."""
    try:
        if name != "-":
            with open(name, "rb") as file:
                for path in _paths(file):
                    yield from _named(path, "", search)
        elif sys.stdin is None or sys.stdin.closed:
            yield Input("-", "-", "closed: no list of paths can be read from it", "missing")
        else:
            for path in _paths(sys.stdin.buffer):
                yield from _named(path, "", search)
    except ListError as error:
        yield Input(name, _place(name, ""), str(error), "list")
    except OSError as error:
        yield Input(name, _place(name, ""), f"this list cannot be read: {error.strerror}", "missing")


def _paths(file: IO[bytes]) -> Iterator[str]:
    """The paths in a list: split at NUL where its first block holds one, else at line ends. Empty ones are passed over.

    Raises ListError where there is none.
    """
    block = file.read(BLOCK_BYTES)
    if _is_utf16(block):  # split at its zero bytes, a lone "/" would be a path
        raise ListError("this list is UTF-16; save it as UTF-8")
    block = block.removeprefix(codecs.BOM_UTF8)
    mark = b"\0" if b"\0" in block else b"\n"
    rest = b""
    empty = True
    while block:
        *whole, rest = (rest + block).split(mark)
        for path in whole:
            if path := _trimmed(path, mark):
                empty = False
                yield _as_path(path)
        block = file.read(BLOCK_BYTES)
    if path := _trimmed(rest, mark):
        empty = False
        yield _as_path(path)
    if empty:
        raise ListError("no path in this list")


def _is_utf16(block: bytes) -> bool:
    head = block[:LOOK_BYTES]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return len(head) >= LOOK_BYTES_LEAST and not (any(head[0::2]) and any(head[1::2]))


def _as_path(path: bytes) -> str:
    """In a list, "-" is a file's name: standard input is where the list may come from."""
    return os.fsdecode(path) if path != b"-" else os.path.join(".", "-")


def _trimmed(path: bytes, mark: bytes) -> bytes:
    return path if mark == b"\0" else path.rstrip(b"\r")


def _place(path: str, root: str) -> str:
    """The path below its root, or as it is: no drive, no leading slash, no "." in it."""
    below = os.path.relpath(path, root) if root else os.path.normpath(os.path.splitdrive(path)[1])
    return "/".join(part for part in below.split(os.sep) if part not in ("", "."))
