"""Gzip-compressed files: their bytes, unless they unpack to more than an article can be."""

from __future__ import annotations

import zlib

from newsparse.reading.decode import ReadError

GZIP_START = b"\x1f\x8b"
GZIP_WINDOW = 31  # tells zlib that a gzip header and trailer stand around the data


def unpack(data: bytes, *, most_bytes: int) -> bytes:
    """What the members of a gzip file hold, joined. Zeros behind the last member are padding.

    Never unpacks more than `most_bytes`: a small file can be made to hold gigabytes. Raises ReadError beyond that, and for
    a file that is cut off or damaged.
    """
    parts: list[bytes] = []
    room = most_bytes
    try:
        while data.startswith(GZIP_START):
            member = zlib.decompressobj(GZIP_WINDOW)
            part = member.decompress(data, room + 1)
            if len(part) > room:
                raise ReadError(
                    f"unpacks to more than {most_bytes // 1_000_000} MB; unpack it and split it first", "too large"
                )
            if not member.eof:
                raise ReadError("gzip-compressed, but cut off; get the whole file again", "damaged")
            parts.append(part)
            room -= len(part)
            data = member.unused_data
    except zlib.error as error:
        raise ReadError(f"gzip-compressed, but damaged ({error}); check with gunzip --test", "damaged") from None
    if data.strip(b"\0"):
        raise ReadError("gzip-compressed, but damaged (other data behind its end); check with gunzip --test", "damaged")
    return b"".join(parts)
