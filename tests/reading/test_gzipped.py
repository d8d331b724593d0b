"""Gzip-compressed files: whole, cut off, damaged, and made to fill the memory."""

from __future__ import annotations

import gzip

import pytest

from newsparse.reading import ReadError
from newsparse.reading.gzipped import unpack

MOST = 100_000
TEXT = "“Café,” said Zoë. ".encode() * 100
PACKED = gzip.compress(TEXT)
GOOD = [  # what it shows, data, what is in it
    ("one member", PACKED, TEXT),
    ("two members", PACKED + gzip.compress(b"more"), TEXT + b"more"),
    ("padding behind it", PACKED + b"\0" * 512, TEXT),
    ("nothing in it", gzip.compress(b""), b""),
    ("just as much as may be", gzip.compress(b"x" * MOST), b"x" * MOST),
]
BAD = [  # what it shows, data, kind
    ("cut off", PACKED[:-10], "damaged"),
    ("damaged", PACKED[:20] + b"\xff\xff" + PACKED[22:], "damaged"),
    ("wrong check sum", PACKED[:-8] + b"1234" + PACKED[-4:], "damaged"),
    ("other data behind it", PACKED + b"and more", "damaged"),
    ("a bomb", gzip.compress(b"\0" * 50_000_000), "too large"),
    ("a bomb in many members", gzip.compress(b"\0" * 30_000) * 4, "too large"),
]


@pytest.mark.parametrize(("data", "text"), [c[1:] for c in GOOD], ids=[c[0] for c in GOOD])
def test_unpacked(data: bytes, text: bytes) -> None:
    assert unpack(data, most_bytes=MOST) == text


@pytest.mark.parametrize(("data", "kind"), [c[1:] for c in BAD], ids=[c[0] for c in BAD])
def test_what_cannot_be_unpacked_is_told(data: bytes, kind: str) -> None:
    with pytest.raises(ReadError) as caught:
        unpack(data, most_bytes=MOST)
    assert caught.value.kind == kind
