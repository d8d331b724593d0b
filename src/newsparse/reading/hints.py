"""Whether a text may be more than one plain article: a few words looked for, so that ordinary texts cost nothing more.

What a hint stands for is settled by `containers`; a hint alone decides nothing.
"""

from __future__ import annotations

# Words without which a text is none of the formats. "\nPD" is Factiva's code of the date, " words" its word count.
ANYWHERE = (
    " DOCUMENT", " DOKUMENT", "Dokument ", "Document ", "FOCUS - ", "End of Document", "\nPD", " words\n", " words\r",
    "_" * 20, "<DOC", "<doc", "/PRNewswire", "(BUSINESS WIRE)", "(Business Wire)", "(GLOBE NEWSWIRE)", "/PR Newswire",
    "/CNW", "/PRWeb", "/Newswire", "HOST:", "ANCHOR:", "BYLINE:", "CORRESPONDENT:", "REPORTER:", "MODERATOR:",
    "PRESENTER:", "VIDEO", "SOUNDBITE", "[00:", "(00:", "egin forwarded message",
)  # fmt: skip
# A labelled header begins with a short label, and another stands in one of the next lines; the headline's may stand alone.
LABEL_CHARS = 20
BLANK = " \t\r\n\f\v\u00a0\ufeff\u200b"
TITLES = ("headline", "title")
HEADER_CHARS = 1000
RELEASE = ("for immediate release", "for release", "press release", "news release", "media release", "embargo")
RELEASE_CHARS = 1500
# A mail message's first headers, and two that no other text has.
MAIL_HEADERS = (b"\nfrom:", b"\nsubject:", b"\ndate:", b"\nto:")
MAIL_SURE = (b"\nmessage-id:", b"\nmime-version:", b"\nreceived:", b"\nreturn-path:", b"\ncontent-type:")
MAIL_CHARS = 16_000


def may_be_container(text: str) -> bool:
    """True if there is a sign of one of the formats in the text."""
    if any(words in text for words in ANYWHERE) or text.lstrip(BLANK).startswith(("---", "+++")) or _has_labels(text):
        return True
    top = text[:RELEASE_CHARS].lower()
    return any(words in top for words in RELEASE)


def _has_labels(text: str) -> bool:
    top = text.lstrip(BLANK)[:HEADER_CHARS]
    lines = [line.strip(BLANK) for line in top.splitlines() if line.strip(BLANK + "=-*_#")][:4]
    labels = [0 < line.find(":") <= LABEL_CHARS for line in lines]
    return bool(lines) and labels[0] and (sum(labels) >= 2 or lines[0].lower().lstrip("* \t").startswith(TITLES))


def is_mail(data: bytes) -> bool:
    """True for a mail message: a block of headers at its start, with From and another, and one of those that only mail
    has."""
    top = data[:MAIL_CHARS].lstrip(b"\xef\xbb\xbf\r\n")
    if not top[: top.find(b":")].replace(b"-", b"").isalnum():
        return False
    head = b"\n" + top.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return b"\nfrom:" in head and sum(h in head for h in MAIL_HEADERS) >= 2 and any(h in head for h in MAIL_SURE)
