"""Mail as text, pasted or forwarded: "From: ...", "Sent: ...", "To: ...", "Subject: ..." lines, then the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.reading.containers.parts import BLANK, Part, Range, Split, as_metadata, iterate_lines, lines_of

# ---------- Forwarded message ---------   -----Original Message-----   Begin forwarded message:
FORWARD = re.compile(
    r"^[ \t]*+(?:-{3,40}+ ?(?i:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d['’]origine)|Begin forwarded message)[- :]{0,40}+\r?$",
    re.M,
)
LABELS = {
    "from": "from", "von": "from", "de": "from", "sent": "date", "date": "date", "gesendet": "date", "datum": "date",
    "envoyé": "date", "to": "to", "an": "to", "à": "to", "cc": "cc", "bcc": "cc", "reply-to": "cc",
    "subject": "headline", "betreff": "headline", "objet": "headline",
}  # fmt: skip
LABEL_CHARS_MOST = 20
# A head is looked for in so many characters; lists of those who got the message can be long.
CHARS_MOST = 6000
# Forwarded in its turn, and so on
FORWARDS_MOST = 5
# "Fwd: ", "Re: " and their German and French forms before a subject
FORWARDED = re.compile(r"^(?:(?:fwd?|re|aw|wg|tr)\s?:\s*)+", re.I)
# Lines that end the article; what follows is the list's.
FOOTER = re.compile(
    r"(?:unsubscribe\b|update your preferences|manage your (?:subscription|preferences)|you (?:are receiving|received|'re receiving)"
    r"|to unsubscribe|this (?:e-?mail|newsletter) was sent|if you no longer wish|sent to you by)",
    re.I,
)
SIGNATURE = "--"
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


class Head(dict[str, Range]):
    """Where each field stands, by its key; `first`: the first of them; `end`: where the message begins."""

    first = ""
    end = 0


def looks_like(text: str) -> bool:
    """A head, and not one that begins with those who got the message: a list of them could be longer than what is read."""
    head = read_head(text, 0)
    return head is not None and head.first not in ("to", "cc")


def split(text: str) -> Split:
    head = read_head(text, 0)
    assert head is not None
    name, person = sender(text, head)
    stop = story_end(text)
    return Split(
        [
            Part(
                0,
                len(text),
                head["headline"],
                head.get("date"),
                (head["from"],) if person else (),
                story=((head.end, stop),) if text[head.end : stop].strip() else (),
                metadata=as_metadata([("outlet", "" if person else name)]),
            )
        ]
    )


def read_head(text: str, start: int) -> Head | None:
    """The head that text[start:] opens with, below a line that tells of forwarding or alone: the sender, the subject, and
    when it was sent or to whom. Of a message forwarded within another the inner one's. None where there is none."""
    found: Head | None = None
    for head in _heads(text, start):
        found = head
    return found


def _heads(text: str, start: int) -> Iterator[Head]:
    for count in range(FORWARDS_MOST):
        head = _read_labels(text, start, needs_forward=count > 0)
        if head is None:
            return
        yield head
        start = head.end


def _read_labels(text: str, start: int, *, needs_forward: bool) -> Head | None:
    head = Head()
    last = ""
    head.end = min(len(text), start + CHARS_MOST)
    for line in iterate_lines(text, start, head.end):
        if not line.text:
            continue
        if not head.first and FORWARD.match(line.text):
            needs_forward = False
            continue
        label = _label(line.text)
        if label is not None and label[0] in head and label[0] not in ("to", "cc"):
            label = None
        if needs_forward or (label is None and not (last in ("to", "cc") and _is_addresses(line.text))):
            head.end = line.start
            break
        if label is None:
            continue
        last = label[0]
        head.first = head.first or last
        if label[1] < len(line.text):
            head.setdefault(last, (line.start + label[1], line.end))
    if not {"from", "headline"} <= head.keys() or not {"date", "to"} & head.keys():
        return None
    a, b = head["headline"]
    prefix = FORWARDED.match(text[a:b])
    head["headline"] = (a + (prefix.end() if prefix else 0), b)
    a, b = head["from"]
    name = re.split(r"\s*[<\[]", text[a:b], maxsplit=1)[0]
    quoted = len(name) - len(name.lstrip("\"'"))
    head["from"] = (a + quoted, a + len(name.rstrip("\"'"))) if name.strip("\"'") else (a, b)
    return head


def _label(line: str) -> tuple[str, int] | None:
    bare = line.replace("*", " ", 2) if line.startswith("*") else line  # in bold, as some programs set it
    colon = bare.find(":", 0, LABEL_CHARS_MOST)
    key = LABELS.get(bare[:colon].strip(BLANK).lower()) if colon > 0 else None
    if key is None:
        return None
    value = colon + 1
    while value < len(line) and line[value] in BLANK + "*":
        value += 1
    return key, value


def _is_addresses(line: str) -> bool:
    return "@" in line or line.endswith((";", ","))


def sender(text: str, head: Head) -> tuple[str, str | None]:
    """The name that the message comes from, and the human being's in it."""
    name = text[slice(*head["from"])]
    return name, person_of(name)


def person_of(name: str, *, listed: bool = False) -> str | None:
    """The human being of a sender's name ("Ann Lee via The Courier"), None for an outlet's or a list's."""
    first = VIA.split(name.strip("\"'"))[0]
    if not NAME.match(first) or (listed and first == name):
        return None
    return None if NO_PERSON & {word.lower().strip(".,") for word in first.split()} else first


def story_end(text: str) -> int:
    """Where the list's footer or the signature begins, which stand in the second half; the text's length without them."""
    for line in lines_of(text, len(text) // 2, len(text)):
        if line.text == SIGNATURE or FOOTER.match(line.text):
            return line.start
    return len(text)
