"""Which article files lie under the folders that somebody names."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from typing import NamedTuple

from newsparse.reading.documents import ARTICLE_SUFFIXES, suffix_of


class FoundFile(NamedTuple):
    """`path`: a file, or a folder that cannot be listed. `error`: why it cannot."""

    path: str
    error: str | None = None


def find_files(folder: str, pattern: str | None = None, skip: Container[str] = ()) -> Iterator[FoundFile]:
    """The article files under the folder, recursively, in the order of their sorted paths.

    They come as they are found: of all folders only those on the way to the present one are held. `pattern`: a glob for
    the file's name, such as "*.txt"; without it, files named as articles are. Hidden files and folders are passed over,
    and what is in `skip` (absolute paths without links). A link to a file counts, also a dangling one (its reading then
    fails with a message); links to folders are not followed, so that a circle of links ends.
    """
    from fnmatch import fnmatch

    try:
        with os.scandir(folder) as listing:
            # "a" as a folder stands for "a/…", which sorts behind "a.txt": so the whole is sorted as full paths are
            entries = sorted((entry.name + "/" * _is_folder(entry), _is_folder(entry)) for entry in listing)
    except OSError as error:
        yield FoundFile(folder, f"this folder cannot be listed: {error.strerror}")
        return
    for key, is_folder in entries:
        if key.startswith("."):
            continue
        path = os.path.join(folder, key[:-1] if is_folder else key)
        if skip and os.path.realpath(path) in skip:  # our own output
            continue
        if is_folder:
            yield from find_files(path, pattern, skip)
            continue
        wanted = fnmatch(key, pattern) if pattern else suffix_of(key) in ARTICLE_SUFFIXES
        if wanted and not _is_linked_folder(path):
            yield FoundFile(path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_linked_folder(path: str) -> bool:
    return os.path.islink(path) and os.path.isdir(path)
