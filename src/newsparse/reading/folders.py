"""Which article files lie under the folders that somebody names."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from newsparse.reading.documents import ARTICLE_SUFFIXES, suffix_of

SPECIAL = "a pipe or device, no article file; move it away"


class FoundFile(NamedTuple):
    """`path`: a file, or what cannot be read. `error`: why it cannot; `kind`: the sort of fault in a word, as in `Outcome`."""

    path: str
    error: str | None = None
    kind: str = ""


def find_files(
    folder: str, patterns: Sequence[str] = (), skip: Container[str] = (), passed: Counter[str] | None = None
) -> Iterator[FoundFile]:
    """The article files under the folder, recursively, in the order of their sorted paths.

    They come as they are found: of all folders only those on the way to the present one are held. `patterns`: globs for
    the file's name, such as "*.txt", of which one must match; without any, files named as articles are. Hidden files and
    folders are passed over, and what is in `skip` (absolute paths without links). A link to a file counts, also a dangling
    one (its reading then fails with a message); links to folders are not followed, so that a circle of links ends.
    `passed` counts the files that are not named as articles are, by suffix.
    """
    waiting = [iter([(folder, True)])]  # no recursion: folders nest deeper than Python's stack
    while waiting:
        path, is_folder = next(waiting[-1], ("", False))
        if not path:
            waiting.pop()
        elif not is_folder:
            yield FoundFile(path, *((SPECIAL, "special") if _is_special(path) else ()))
        else:
            try:
                waiting.append(iter(_wanted(path, patterns, skip, passed)))
            except OSError as error:
                yield FoundFile(path, f"this folder cannot be listed: {error.strerror}", "folder")


def is_wanted(name: str, patterns: Sequence[str]) -> bool:
    """True if a file of this name in a folder is taken for an article. `patterns`: as in `find_files`."""
    from fnmatch import fnmatch

    if name.startswith("."):
        return False
    return any(fnmatch(name, p) for p in patterns) if patterns else suffix_of(name) in ARTICLE_SUFFIXES


def _wanted(
    folder: str, patterns: Sequence[str], skip: Container[str], passed: Counter[str] | None
) -> list[tuple[str, bool]]:
    """What is to be looked at in the folder, sorted: its path, and whether it is a folder. Raises OSError."""
    with os.scandir(folder) as listing:
        # "a" as a folder stands for "a/…", which sorts behind "a.txt": so the whole is sorted as full paths are
        entries = sorted((entry.name + "/" * _is_folder(entry), _is_folder(entry)) for entry in listing)
    found = []
    for key, is_folder in entries:
        if key.startswith("."):
            continue
        path = os.path.join(folder, key[:-1] if is_folder else key)
        if skip and os.path.realpath(path) in skip:  # our own output
            continue
        if is_folder or (is_wanted(key, patterns) and not _is_linked_folder(path)):
            found.append((path, is_folder))
        elif passed is not None and not patterns and suffix_of(key) not in ARTICLE_SUFFIXES:
            passed[suffix_of(key)] += 1
    return found


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_linked_folder(path: str) -> bool:
    return os.path.islink(path) and os.path.isdir(path)


def _is_special(path: str) -> bool:
    """True for what may never end, or never begin, to give bytes. What is not there is left to its reading."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False
