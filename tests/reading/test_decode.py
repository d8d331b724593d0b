"""Bytes to text."""

from __future__ import annotations

import pytest

from newsparse.reading import ReadError, decode

TEXT = "“Café,” said Zoë."
GOOD = [  # what it shows, bytes, text
    ("UTF-8", TEXT.encode(), TEXT),
    ("UTF-8 with a byte order mark", b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
    ("UTF-16 little endian with a mark", b"\xff\xfe" + TEXT.encode("utf-16-le"), TEXT),
    ("UTF-16 big endian with a mark", b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT),
    ("UTF-32 with a mark", TEXT.encode("utf-32"), TEXT),
    ("line ends stay", b"One.\r\nTwo.\rThree.\n", "One.\r\nTwo.\rThree.\n"),
]
GUESSED = [  # what it shows, bytes, text, a word of the warning
    ("Windows-1252", TEXT.encode("cp1252"), TEXT, "Windows-1252"),
    ("a byte that Windows-1252 lacks", b"Caf\xe9 \x81", "Café \ufffd", "Windows-1252"),
    (
        "UTF-16 without a mark",
        "The bridge opened on Monday.".encode("utf-16-le"),
        "The bridge opened on Monday.",
        "utf-16-le",
    ),
]
BAD = [  # what it shows, bytes, encoding, words of the message
    ("empty", b"", None, "empty"),
    ("white space", b" \n\t ", None, "empty"),
    ("a PDF", b"%PDF-1.7 ...", None, "pdftotext"),
    ("an office document", b"PK\x03\x04....", None, "plain text"),
    ("compressed", b"\x1f\x8b\x08....", None, "gunzip"),
    ("NUL bytes", b"ab\x00\x01\x02cd" * 20, None, "not a text file"),
    ("control bytes", bytes(range(1, 9)) * 20, None, "not a text file"),
    ("unknown encoding", b"abc", "utf-99", "unknown encoding"),
    ("wrong encoding", b"caf\xe9", "utf-8", "--encoding"),
]


@pytest.mark.parametrize(("_", "data", "text"), GOOD, ids=[c[0] for c in GOOD])
def test_told(_: str, data: bytes, text: str) -> None:
    assert decode(data) == (text, ())


@pytest.mark.parametrize(("_", "data", "text", "word"), GUESSED, ids=[c[0] for c in GUESSED])
def test_guessed(_: str, data: bytes, text: str, word: str) -> None:
    got, warnings = decode(data)
    assert got == text
    assert len(warnings) == 1
    assert word in warnings[0]


@pytest.mark.parametrize(("_", "data", "encoding", "words"), BAD, ids=[c[0] for c in BAD])
def test_no_text(_: str, data: bytes, encoding: str | None, words: str) -> None:
    with pytest.raises(ReadError, match=words):
        decode(data, encoding)


def test_named_encoding_is_taken_at_its_word() -> None:
    assert decode("Zoë".encode("latin-1"), "latin-1") == ("Zoë", ())
