"""Bytes to text: byte order marks, UTF-8, UTF-16, else Windows-1252, and never a guess that is not told."""

from __future__ import annotations

import codecs

# What a file that is not text begins with, and what its owner can do about it.
BINARY_KINDS = (
    (b"%PDF-", "a PDF file; convert it first, for example with pdftotext"),
    (b"PK\x03\x04", "a zip archive or an office document; save it as plain text first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as plain text first"),
    (b"{\\rtf", "a rich text file; save it as plain text first"),
    (b"\x1f\x8b", "gzip-compressed; unpack it first, for example with gunzip"),
    (b"\x89PNG", "a picture; newsparse reads text and HTML"),
    (b"\xff\xd8\xff", "a picture; newsparse reads text and HTML"),
    (b"GIF8", "a picture; newsparse reads text and HTML"),
)
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# More control characters than this among the first bytes and it is no text. Text with stray form feeds or escape
# codes stays below 1 in 100; compressed or compiled data is near 1 in 8.
CONTROL_SHARE_MOST = 0.05
LOOK_BYTES = 8192
TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1b\x1a")


class ReadError(Exception):
    """An input that gives no article. The message says what it is and what its owner can do, without the file name.

    `kind`: the sort of fault in a word or two, for counting: "binary", "empty", "missing", …
    """

    def __init__(self, message: str, kind: str = "unreadable") -> None:
        super().__init__(message)
        self.kind = kind

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str]]:
        return ReadError, (str(self), self.kind)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text and the warnings. With `encoding`, just that one.

    Line endings stay as they are; a byte order mark is left out. Raises ReadError for data that is no text.
    """
    if not data.strip():
        raise ReadError("empty: there is no article in it", "empty")
    if encoding is not None:
        return _decode_as(data, encoding), ()
    for bom, name in BOMS:
        if data.startswith(bom):
            return _decode_as(data, name), ()
    for magic, kind in BINARY_KINDS:
        if data.startswith(magic):
            raise ReadError(f"not a text file but {kind}", "binary")
    utf16 = _looks_utf16(data[:LOOK_BYTES])
    if utf16:
        return _decode_as(data, utf16), (f"encoding guessed: {utf16}",)
    head = data[:LOOK_BYTES]
    controls = sum(byte < 32 and byte not in TEXT_CONTROLS for byte in head)
    if controls > CONTROL_SHARE_MOST * len(head) or b"\x00" in head:
        raise ReadError("not a text file; convert it to plain text first", "binary")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        # Five byte values mean nothing in Windows-1252; they show as the replacement character.
        text = data.decode("cp1252", errors="replace")
        return text, (f"not valid UTF-8 (byte {error.start}): read as Windows-1252; name another with --encoding",)


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise ReadError(f"unknown encoding {encoding!r}; try utf-8, cp1252 or utf-16", "encoding") from None
    except (UnicodeDecodeError, UnicodeError) as error:
        where = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise ReadError(f"not valid {encoding}{where}; name the right one with --encoding", "encoding") from None


def _looks_utf16(head: bytes) -> str | None:
    """UTF-16 without a byte order mark: in Latin text every other byte is zero."""
    if len(head) < 16:
        return None
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    if even > 0.7 and odd < 0.1:
        return "utf-16-be"
    return None
