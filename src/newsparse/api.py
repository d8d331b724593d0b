"""The library's front door: text or a file in, articles out."""

from __future__ import annotations

import os
from collections.abc import Iterator

from newsparse.pipeline import parse_document
from newsparse.reading import read_documents
from newsparse.records import Article, Document


def parse(text: str, *, source: str = "-", indirect: bool = True, attitudes: bool = False) -> Article:
    """Parse the text of one article. Offsets of the result count code points of `text`.

    `source` is handed through to the record. `indirect`: with reported speech without quotation marks; `attitudes`: also
    with what people are said to think, want or support. Any text gives an article, an empty one too; never raises for a string.
    """
    return parse_document(Document(text, source=source), indirect=indirect, attitudes=attitudes)


def read(
    path: str | os.PathLike[str],
    *,
    kind: str = "auto",
    encoding: str | None = None,
    indirect: bool = True,
    attitudes: bool = False,
) -> Iterator[Article]:
    """The articles of a file, parsed one by one; "-" reads standard input.

    `kind`: "text", "html" or "auto". `encoding`: the file's encoding where it is known. `indirect`, `attitudes`: as for
    `parse`. Raises `newsparse.ReadError`,
    whose message says what is wrong with the file and what to do, before the first article is yielded.
    """
    documents = read_documents(os.fspath(path), kind=kind, encoding=encoding)
    return (parse_document(d, indirect=indirect, attitudes=attitudes) for d in documents)
