"""Mail (.eml): one article in a message. Its text is that of the plain part, else of the HTML part.

A message holds each part in an encoding of its own, so it is read from bytes; the text that offsets count is the part's.
"""

from __future__ import annotations

import re
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser

from newsparse.reading.containers.parts import as_metadata, fold
from newsparse.reading.containers.pasted_mail import (
    FORWARD,
    FORWARDED,
    VIA,
    Head,
    person_of,
    read_head,
    sender,
    story_end,
)
from newsparse.reading.decode import ReadError, decode
from newsparse.records import Document, Span, Spans

# A plain part that only sends its reader to the page.
STUB = re.compile(
    r"(?:view|read|open|see|having trouble)\b[^.\n]{0,60}\b(?:browser|online|on the web)|html[- ](?:capable|email)",
    re.I,
)
STUB_WORDS_MOST = 60
# Above a forwarded message its sender writes no more than so many words.
NOTE_WORDS_MOST = 120
# What an article may be attached as.
ATTACHED = ("text/", "application/pdf", "application/msword", "application/vnd.", "application/rtf", "message/")


def read_mail(data: bytes, *, source: str, warnings: tuple[str, ...] = ()) -> Document:
    """The message's article. Raises ReadError for a message that holds no text."""
    message = BytesParser(policy=policy.default).parsebytes(data.lstrip(b"\xef\xbb\xbf\r\n"))
    assert isinstance(message, EmailMessage)
    plain, html = _part(message, "plain"), _part(message, "html")
    if plain is not None and html is not None and _is_stub(plain[0]):
        plain = None
    told = plain or html
    if told is None:
        raise ReadError("a mail message without text; save its attachment and read that")
    text, guesses = told
    document = Document(text, source, warnings=warnings + guesses)
    if told is html:
        from newsparse.reading.html import read_html  # BeautifulSoup takes as long to import as an article to parse

        document = read_html(text, source=source, warnings=warnings + guesses)
    name, address = _sender(message)
    listed = message.get("List-Id") is not None
    human = person_of(name, listed=listed)
    metadata = [
        ("outlet", "" if human and not VIA.search(name) else VIA.split(name)[-1].strip(" )") if human else name),
        ("sender", address),
        ("document_id", _header(message, "Message-ID").strip("<>")),
    ]
    end = story_end(document.text)
    document = document._replace(
        warnings=document.warnings + _attachments(message, document.text),
        story=((0, end),) if end < len(document.text) else None,
        metadata=as_metadata(metadata),
    )
    head = _forwarded(document.text)
    if head is not None:
        return _with_head(document, head, end)
    return document._replace(
        headline=FORWARDED.sub("", _header(message, "Subject")) or document.headline,
        date=_date(message) or document.date,
        authors=(human,) if human else document.authors,
    )


def _forwarded(text: str) -> Head | None:
    """The head of the message that this one forwards; None where it forwards none."""
    line = FORWARD.search(text)
    if line is None or len(text[: line.start()].split()) > NOTE_WORDS_MOST:
        return None
    return read_head(text, line.start())


def _with_head(document: Document, head: Head, end: int) -> Document:
    """The document with the forwarded message's fields for those of the one that forwards it."""
    text = document.text

    def span(key: str) -> Span | None:
        return Span(text[slice(*head[key])], *head[key]) if key in head and head[key][0] < head[key][1] else None

    name, person = sender(text, head)
    author = span("from") if person else None
    return document._replace(
        headline=None,
        date=None,
        authors=(),
        spans=Spans(span("headline"), span("date"), (author,) if author else ()),
        story=((head.end, end),) if text[head.end : end].strip() else (),
        metadata=as_metadata(
            [*((k, v) for k, v in document.metadata if k != "outlet"), ("outlet", "" if person else name)]
        ),
    )


def _attachments(message: EmailMessage, text: str) -> tuple[str, ...]:
    """A warning where a message says next to nothing and has an attachment that may be the article."""
    if len(text.split()) > STUB_WORDS_MOST:
        return ()
    try:
        parts = [part for part in message.iter_attachments() if part.get_content_type().startswith(ATTACHED)]
        names = [fold(str(part.get_filename() or part.get_content_type())) for part in parts]
    except (AttributeError, KeyError, ValueError, TypeError, IndexError):  # headers too broken to tell the parts by
        return ()
    return tuple(f"attachment {name!r} not read; save it and read that" for name in names)


def _part(message: EmailMessage, kind: str) -> tuple[str, tuple[str, ...]] | None:
    """The text of the message's first part of this kind, and warnings; None where it has none with words in it."""
    try:
        part = message.get_body(preferencelist=(kind,))
    except (AttributeError, KeyError, ValueError, TypeError):  # headers too broken to tell the parts by
        return None
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return None
    charset = part.get_content_charset()
    try:
        return decode(payload, charset if charset != "us-ascii" else None)
    except ReadError:
        return decode(payload)


def _is_stub(text: str) -> bool:
    return len(text.split()) <= STUB_WORDS_MOST and STUB.search(text) is not None


def _header(message: EmailMessage, name: str) -> str:
    """A header's value, decoded and folded; empty where it is missing or broken."""
    try:
        return fold(str(message.get(name) or ""))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return ""


def _date(message: EmailMessage) -> str | None:
    try:
        moment = message["Date"].datetime
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return None
    return moment.isoformat(timespec="minutes") if moment is not None else None


def _sender(message: EmailMessage) -> tuple[str, str]:
    """The name and the address of who sent it; empty where the message does not tell."""
    try:
        senders: tuple[Address, ...] = message["From"].addresses
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return "", ""
    return (fold(senders[0].display_name), senders[0].addr_spec) if senders else ("", "")
