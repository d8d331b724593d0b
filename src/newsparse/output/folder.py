"""A tree of outputs: one indented JSON file an article, in folders like those of the inputs."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from hashlib import sha1

# What some file system does not take in a name, and what we give a meaning of our own ("#" and "%").
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*#%]|[. ]$|^\.\.?$')
NAME_BYTES_MOST = 200  # of the 255 that file systems take; the rest is for "#12345.json" and the temporary's suffix


def file_names(place: str, articles: int) -> list[str]:
    """The names below the folder, "/" between folders, of the articles of the input at this place.

    "a.txt" gives "a.txt.json"; with three articles in it "a.txt#1.json" to "a.txt#3.json". No two places give the same name.
    """
    *folders, file = place.split("/")
    # a folder called "a.txt.json" would stand where the output of "a.txt" belongs
    parents = [re.sub(r"\.(?=json$)", "%2E", _safe(part), flags=re.I) for part in folders]
    stem = "/".join([*parents, _safe(file)])
    return [f"{stem}.json"] if articles == 1 else [f"{stem}#{n}.json" for n in range(1, articles + 1)]


def _safe(part: str) -> str:
    """A part of a path as a name that every file system takes: unsafe characters and bytes as "%0A"."""
    safe = UNSAFE.sub(lambda match: "".join(f"%{ord(c):02X}" for c in match[0]), part)
    safe = "".join(f"%{ord(c) & 0xFF:02X}" if "\udc80" <= c <= "\udcff" else c for c in safe)
    if len(safe.encode("utf-8", "replace")) <= NAME_BYTES_MOST:
        return safe
    short = safe.encode("utf-8", "replace")[: NAME_BYTES_MOST - 20].decode("utf-8", "ignore")
    return f"{short}~{sha1(os.fsencode(part)).hexdigest()[:16]}"


def make_folders(path: str) -> None:
    """Make the folder and those above it. `os.makedirs` recurses, and folders nest deeper than Python's stack."""
    missing = []
    while path and not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path)
    for folder in reversed(missing):
        with suppress(FileExistsError):
            os.mkdir(folder)


class Folder:
    """The tree that the files are put in. Each file is whole or not there, and others in the folder are left alone."""

    def __init__(self, path: str) -> None:
        """Make the folder where it is missing. Raises OSError."""
        self.path = path
        os.makedirs(path, exist_ok=True)
        self.made = ""

    def add(self, place: str, record_lines: list[str]) -> None:
        """Write the records of the input at this place. Raises OSError."""
        for name, line in zip(file_names(place, len(record_lines)), record_lines, strict=True):
            path = os.path.join(self.path, *name.split("/"))
            parent = os.path.dirname(path)
            if parent != self.made:
                make_folders(parent)
                self.made = parent
            text = json.dumps(json.loads(line), ensure_ascii=False, indent=2) + "\n"
            self._write(path, text.encode("utf-8", "backslashreplace"))

    def _write(self, path: str, data: bytes) -> None:
        temporary = os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.part")
        try:
            with open(temporary, "wb") as file:
                file.write(data)
            os.replace(temporary, path)
        except OSError:
            with suppress(OSError):
                os.unlink(temporary)
            raise

    def remove(self, place: str, articles: int, keep: int = 0) -> None:
        """Take away what an earlier run wrote for an input, but not what this one did: `keep` articles at the same place."""
        kept = set(file_names(place, keep))
        for name in file_names(place, articles):
            if name not in kept:
                path = os.path.join(self.path, *name.split("/"))
                with suppress(OSError):
                    os.unlink(path)
                with suppress(OSError):
                    os.removedirs(os.path.dirname(path))  # as far up as they are empty; the state file keeps the top
