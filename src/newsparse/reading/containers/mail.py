"""Mail (.eml): one article in a message. Its text is that of the plain part, else of the HTML part.

A message holds each part in an encoding of its own, so it is read from bytes; the text that offsets count is the part's.
"""

from __future__ import annotations

import re
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser

from newsparse.reading.containers.parts import as_metadata, fold, lines_of
from newsparse.reading.decode import ReadError, decode
from newsparse.records import Document

# A plain part that only sends its reader to the page.
STUB = re.compile(
    r"(?:view|read|open|see|having trouble)\b[^.\n]{0,60}\b(?:browser|online|on the web)|html[- ](?:capable|email)",
    re.I,
)
STUB_WORDS_MOST = 60
# Lines that end the article; what follows is the list's.
FOOTER = re.compile(
    r"(?:unsubscribe\b|update your preferences|manage your (?:subscription|preferences)|you (?:are receiving|received|'re receiving)"
    r"|to unsubscribe|this (?:e-?mail|newsletter) was sent|if you no longer wish|sent to you by)",
    re.I,
)
SIGNATURE = "--"
# "Fwd: ", "Re: " and their German and French forms before a subject
FORWARDED = re.compile(r"^(?:(?:fwd?|re|aw|wg|tr)\s?:\s*)+", re.I)
# Words of a sender's name that is no person's.
NO_PERSON = frozenset(
    (
        "news newsletter newsletters daily weekly times post herald tribune courier gazette journal chronicle press "
        "the team editor editors editorial desk alerts alert digest briefing media wire update updates service "
        "support info noreply no-reply list mail magazine review today morning evening report reports bulletin "
        "agency office group inc ltd co foundation institute university society council department"
    ).split()
)
NAME = re.compile(
    r"[A-ZÀ-Þ][\w.'’\-]*(?: (?:[A-ZÀ-Þ][\w.'’\-]*|d[aeiu]s?|van|von|der|den|del|la|le|bin|ibn|al|el|y)){1,4}$"
)
VIA = re.compile(r"\s+(?:via|at|from|of|for)\s+|\s*[|(,]\s*| - ")


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
    human = _person(name, listed)
    metadata = [
        ("outlet", "" if human and not VIA.search(name) else VIA.split(name)[-1].strip(" )") if human else name),
        ("sender", address),
        ("document_id", _header(message, "Message-ID").strip("<>")),
    ]
    return document._replace(
        headline=FORWARDED.sub("", _header(message, "Subject")) or document.headline,
        date=_date(message) or document.date,
        authors=(human,) if human else document.authors,
        story=_story(document.text),
        metadata=as_metadata(metadata),
    )


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


def _person(name: str, listed: bool) -> str | None:
    """The human being of a sender's name ("Ann Lee via The Courier"), None for an outlet's or a list's."""
    first = VIA.split(name.strip("\"'"))[0]
    if not NAME.match(first) or (listed and first == name):
        return None
    return None if NO_PERSON & {word.lower().strip(".,") for word in first.split()} else first


def _story(text: str) -> tuple[tuple[int, int], ...] | None:
    """All up to the list's footer or the signature, which stand in the second half; None where there is neither."""
    for line in lines_of(text, len(text) // 2, len(text)):
        if line.text == SIGNATURE or FOOTER.match(line.text):
            return ((0, line.start),)
    return None
