"""The library's front door: text or a file in, articles out."""

from __future__ import annotations

import os
from collections.abc import Iterator

from newsparse.pipeline import parse_document
from newsparse.reading import read_documents
from newsparse.records import Article, Document


def parse(text: str, *, source: str = "-") -> Article:
    """Parse the text of one article. Offsets of the result count code points of `text`.

    `source` is handed through to the record. Any text gives an article, an empty one too; never raises for a string.
    """
    return parse_document(Document(text, source=source))


def read(path: str | os.PathLike[str], *, kind: str = "auto", encoding: str | None = None) -> Iterator[Article]:
    """The articles of a file, parsed one by one; "-" reads standard input.

    `kind`: "text", "html" or "auto". `encoding`: the file's encoding where it is known. Raises `newsparse.ReadError`,
    whose message says what is wrong with the file and what to do, before the first article is yielded.
    """
    return map(parse_document, read_documents(os.fspath(path), kind=kind, encoding=encoding))
