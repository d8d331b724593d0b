"""What a path holds: its bytes, whether they are HTML or text, and the articles in them."""

from __future__ import annotations

import os
import re
import stat
import sys

from newsparse.reading.decode import ReadError, decode
from newsparse.reading.hints import is_mail, may_be_container
from newsparse.records import Document

HTML_SUFFIXES = frozenset([".html", ".htm", ".xhtml", ".shtml"])
# What a folder's articles are called; everything else in it is passed over unless a pattern asks for it.
ARTICLE_SUFFIXES = HTML_SUFFIXES | {".txt", ".text", ".md", ".eml", ".sgm", ".sgml", ""}
# No article, and hardly an export of articles, is larger; a file that is would take all memory before it failed.
MOST_BYTES = 100_000_000
HTML_START = r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b"


def read_documents(path: str, *, kind: str = "auto", encoding: str | None = None) -> list[Document]:
    """The articles of a file, or of standard input for "-": several where it is an export that holds them.

    `kind`: "text", "html" or "auto" (by suffix, else by looking). Raises ReadError for what holds no article.
    """
    data = read_bytes() if path == "-" else read_file(path)
    if data[:2] == b"\x1f\x8b":
        from newsparse.reading.gzipped import unpack

        data = unpack(data, most_bytes=MOST_BYTES)
    if kind != "html" and (suffix_of(path) == ".eml" or is_mail(data)) and data.strip():
        from newsparse.reading.containers.mail import read_mail  # the email package takes longer than an article

        return [_with_text(read_mail(data, source=path))]
    text, warnings = decode(data, encoding)
    if kind == "auto":
        kind = "html" if is_html(path, text) else "text"
    if kind == "html":
        from newsparse.reading.html import read_html  # BeautifulSoup takes as long to import as an article to parse

        return [_with_text(read_html(text, source=path, warnings=warnings))]
    if may_be_container(text):
        from newsparse.reading.containers import read_container

        documents = read_container(text, path, warnings)
        if documents:
            return documents
    return [_with_text(_text_document(text, path, warnings))]


def _with_text(document: Document) -> Document:
    if not document.text.strip():
        raise ReadError("no text in it: nothing but markup or white space", "empty")
    return document


def _text_document(text: str, source: str, warnings: tuple[str, ...]) -> Document:
    """The document of a text; where a page's data stands among its lines, with what that tells. If the data hold the
    article itself, its words are the story where they stand as they are; in a file of data alone they become the text if
    there are escapes among them."""
    if "{" not in text or ('"headline"' not in text and '"@type"' not in text):
        return Document(text, source=source, warnings=warnings)
    from newsparse.reading.embedded import read_text_data

    told, ranges, body = read_text_data(text)
    if body is not None:
        warnings += ("the article stands in JSON with escapes: offsets count in its decoded words, not in the file",)
    return Document(body or text, source, told.headline, told.date, told.authors, warnings, story=ranges)


def is_html(path: str, text: str) -> bool:
    """True if the file is HTML by its suffix or by how it begins."""
    return suffix_of(path) in HTML_SUFFIXES or (
        text.lstrip()[:1] == "<" and bool(re.match(HTML_START, text[:4000], re.I | re.S))
    )


def suffix_of(path: str) -> str:
    """The file name's suffix in lower case, with its dot: ".html", also of "page.html.gz"; "" where there is none."""
    name = path.lower().removesuffix(".gz")
    return os.path.splitext(name)[1]


def read_bytes() -> bytes:
    """All of standard input. Raises ReadError where there is none."""
    if sys.stdin is None or sys.stdin.closed:
        raise ReadError("closed: nothing can be read from it; name a file", "missing")
    return sys.stdin.buffer.read()


def read_file(path: str) -> bytes:
    """The file's bytes. Raises ReadError, in words for its owner, where there is no file to read."""
    try:
        about = os.stat(path)
        mode = about.st_mode
        if stat.S_ISDIR(mode):
            raise ReadError("a folder; newsparse batch reads folders", "folder")
        if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode) and not stat.S_ISCHR(mode):
            raise ReadError("not a regular file")
        if about.st_size <= MOST_BYTES:
            with open(path, "rb") as file:
                data = file.read() if stat.S_ISREG(mode) else file.read(MOST_BYTES + 1)  # a device may never end
            if len(data) <= MOST_BYTES:
                return data
        raise ReadError(f"larger than {MOST_BYTES // 1_000_000} MB; split it first", "too large")
    except FileNotFoundError:
        raise ReadError(_missing(path), "missing") from None
    except PermissionError:
        raise ReadError("no permission to read it; check with ls -l", "permission") from None
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from None


def _missing(path: str) -> str:
    if os.path.islink(path):
        return f"a dangling link: {os.readlink(path)} does not exist"
    return "no such file; check the spelling of its path"
