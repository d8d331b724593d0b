"""What a worker does with one input, and what it hands back: finished lines of JSON, small to send and to keep."""

from __future__ import annotations

import os
import stat
import time
import zlib
from hashlib import blake2b
from typing import NamedTuple

from newsparse.batch.outcomes import Options, outcomes_of
from newsparse.output import to_json_line
from newsparse.records import Article

# Records shrink to a quarter, in a hundredth of the time that parsing takes; other levels differ little.
PACK_LEVEL = 6
# Two writes within this time may leave a file with the same time of change (FAT counts two seconds).
CLOCK_STEP_NS = 2_000_000_000
HASH_BLOCK_BYTES = 1 << 20


class Job(NamedTuple):
    """What is to be done with each input. `text`: records with the article's text."""

    options: Options = Options()
    text: bool = False


class Failure(NamedTuple):
    """An input, or an article in it, that gave no record, and why. `kind`: the sort of fault, for counting."""

    source: str
    error: str
    kind: str


class Counts(NamedTuple):
    """`quotes`: in quotation marks; `indirect`: without; `spoken`: how many of both have a speaker."""

    articles: int = 0
    people: int = 0
    quotes: int = 0
    indirect: int = 0
    spoken: int = 0


class Stamp(NamedTuple):
    """By what a file is known again. `sure`: its time is old enough that a later write must have changed it."""

    size: int
    mtime_ns: int
    digest: bytes
    sure: bool


class Result(NamedTuple):
    """What came of one input. `packed`: its records' lines, see `unpack_lines`. `stamp`: None where it is no plain file,
    or changed while it was read."""

    packed: bytes = b""
    counts: Counts = Counts()
    failures: tuple[Failure, ...] = ()
    stamp: Stamp | None = None


def work_on(source: str, job: Job, path: str | None = None) -> Result:
    """Read and parse one input. Never raises for what is wrong with it. `path`: where it is, if not at `source` from here."""
    path = path or source
    try:
        before = _state_of(path)
        outcomes = outcomes_of(source, job.options, path)
        lines = [to_json_line(o.article, text=job.text) for o in outcomes if o.article]
        failures = tuple(Failure(o.source, o.error or "", o.kind) for o in outcomes if not o.article)
        counts = count([o.article for o in outcomes if o.article])
        stamp = None if failures or before is None else make_stamp(path, before)
        return Result(pack_lines(lines), counts, failures, stamp)
    except MemoryError:
        return failed(source, "too large for this machine's memory; split it first", "memory")
    except Exception as error:  # a fault of ours must not cost the other files
        return failed(source, f"newsparse failed on it ({type(error).__name__}: {error}); please report this", "fault")


def failed(source: str, error: str, kind: str) -> Result:
    """The result of an input that gave nothing but this."""
    return Result(failures=(Failure(source, error, kind),))


def count(articles: list[Article]) -> Counts:
    """What is in the articles, for the totals."""
    quotes = [quote for a in articles for quote in (*a.quotes, *a.indirect_quotes)]
    indirect = sum(len(a.indirect_quotes) for a in articles)
    return Counts(
        len(articles),
        sum(len(a.people) for a in articles),
        len(quotes) - indirect,
        indirect,
        sum(quote.speaker is not None for quote in quotes),
    )


def pack_lines(lines: list[str]) -> bytes:
    """The lines, none of which holds a line break, as few bytes."""
    return zlib.compress("\n".join(lines).encode(), PACK_LEVEL) if lines else b""


def unpack_lines(packed: bytes) -> list[str]:
    """What `pack_lines` was given."""
    return zlib.decompress(packed).decode().split("\n") if packed else []


def make_stamp(path: str, before: tuple[int, int]) -> Stamp | None:
    """The stamp of a file whose size and time were `before` when its reading began; None where they are no longer."""
    try:
        digest = digest_of(path)
    except OSError:
        return None
    if _state_of(path) != before:
        return None
    size, mtime_ns = before
    return Stamp(size, mtime_ns, digest, sure=time.time_ns() - mtime_ns > CLOCK_STEP_NS)


def is_unchanged(path: str, stamp: Stamp) -> bool:
    """True if the file is what the stamp was made of: by size and time where that is sure, else by what is in it."""
    now = _state_of(path)
    if now is None or now[0] != stamp.size:
        return False
    if stamp.sure and now[1] == stamp.mtime_ns:
        return True
    try:
        return digest_of(path) == stamp.digest
    except OSError:
        return False


def digest_of(path: str) -> bytes:
    """A hash of what the file holds. Raises OSError."""
    digest = blake2b(digest_size=16)
    with open(path, "rb") as file:
        while block := file.read(HASH_BLOCK_BYTES):
            digest.update(block)
    return digest.digest()


def _state_of(path: str) -> tuple[int, int] | None:
    """Size and time of change of a plain file."""
    try:
        about = os.stat(path)
    except (OSError, ValueError):
        return None
    return (about.st_size, about.st_mtime_ns) if stat.S_ISREG(about.st_mode) else None
