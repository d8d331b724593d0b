"""Press releases: a release line, contacts, the headline, a dateline, the text, and boilerplate behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.reading.containers.parts import Line, Part, Range, Split, as_metadata, blocks_of, fold, lines_of

RELEASE = re.compile(
    r"(?:for (?:immediate )?release\b|(?:press|news|media) release(?=$|\s*[:–—|/(\-]|\s+(?:from|for|no|number|dated|\d))"
    r"|(?:strictly )?embargo(?:ed\b|(?=$|\s*[:–—\-]|\s+(?:until|till|to|date|time|\d|not)\b)))[^.?!]{0,80}$",
    re.I,
)
# KALLVIK, Sept. 17, 2024 /PRNewswire/ --   KALLVIK--(BUSINESS WIRE)--
WIRE = re.compile(
    r"/(?:PR ?Newswire|CNW|PRWeb|Newswire)[^/\n]{0,40}/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|Business Wire)\)"
)
DATELINE = re.compile(r"\*{0,2}[A-ZÀ-Þ][^\n]{2,90}?\s?(?:--|[–—]| - )", re.S)
CONTACT = re.compile(r"(?:media |press |news |for more information,? )?(?:contacts?|enquiries|inquiries)\b", re.I)
CONTACT_SIGN = re.compile(r"\S@\S|\(?\+?\d[\d\s().\-]{6,}\d|^(?:tel|phone|email|e-mail|mobile|web)\b", re.I)
ENDMARK = re.compile(r"(?:#\s?#\s?#|-\s?30\s?-|[-–—]?\s?ends?\s?[-–—]?|\*\s?\*\s?\*)$", re.I)
ABOUT = re.compile(r"\*{0,2}About (?:the )?[A-Z0-9][^.?!]{1,80}$")
NOTES = re.compile(r"notes? (?:to|for) (?:the )?editors?\s*(?:[:–—\-]|\d|$)", re.I)
SOURCE = re.compile(r"SOURCE:? [A-Z]")
MORE = re.compile(r"[-–—\s(]*more[-–—\s)]*$", re.I)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A line that begins with a day: "March 04, 2019 06:12 AM Eastern Standard Time", "Monday 4 March 2019"
DAY = re.compile(
    r"(?:[^\W\d_]{3,9},? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2},? |\d{1,2}\.? [A-Z][a-z]{2,8}\.?,? |\d{1,2}[./]\d{1,2}[./])(?:19|20)\d\d\b"
)
# The release line and the contacts stand among so many blocks at the top, the end within so many characters.
TOP_BLOCKS = 12
TOP_CHARS = 3000
HEADLINE_WORDS_LEAST = 4


def looks_like(text: str) -> bool:
    """A release line near the top, or a wire's name in the dateline; and an end mark, boilerplate or contacts."""
    top = blocks_of(lines_of(text, 0, TOP_CHARS))[:TOP_BLOCKS]
    opened = any(_is_release(block[0].text) for block in top[:6])
    if not opened and not any(WIRE.search(block[0].text[:200]) for block in top):
        return False
    return any(
        _is_end(line.text) or (CONTACT.match(line.text) and line.text.count(" ") < 8)
        for line in lines_of(text, 0, len(text))
    )


def split(text: str) -> Split:
    """One article: its story lies between the headline and the first of the end mark, the boilerplate and the contacts."""
    starts = [0, *_later_releases(blocks_of(lines_of(text, 0, len(text))))]
    return Split([_read(text, a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)])


def _later_releases(blocks: Sequence[Sequence[Line]]) -> list[int]:
    """Where other releases begin: at a release line that has an end mark, or contacts and boilerplate, above it."""
    starts: list[int] = []
    ended = False
    for block in blocks:
        if ended and _is_release(block[0].text):
            starts.append(block[0].start)
            ended = False
        ended = ended or any(_is_end(line.text) for line in block)
    return starts


def _read(text: str, start: int, end: int) -> Part:
    blocks = blocks_of(lines_of(text, start, end))
    opening = next((i for i, block in enumerate(blocks[:TOP_BLOCKS]) if _is_opening(block)), None)
    metadata = [("document_type", "press release")]
    headline: Line | None = None
    first = None
    day: Range | None = None
    for i, block in enumerate(blocks[: opening if opening is not None else TOP_BLOCKS]):
        if _is_release(block[0].text):
            metadata.append(("release", fold(block[0].text)))
            if YEAR.search(block[0].text):
                day = block[0].start, block[0].end
            block = block[1:]
            if block and YEAR.search(block[0].text) and len(block[0].text) < 60:
                day = block[0].start, block[0].end
                block = block[1:]
        if not block or _is_release(block[0].text) or _is_contact(block):
            if block and _is_contact(block):
                metadata.append(("contact", _contact(block)))
            continue
        if DAY.match(block[0].text) and len(block[0].text) < 60:
            day = day or (block[0].start, block[0].end)
        elif headline is None and _is_title(block[0].text):
            headline, first = block[0], i
        elif YEAR.search(block[0].text) and day is None and len(block[0].text) < 60:
            day = block[0].start, block[0].end
    stop = len(blocks)
    start_block = opening if opening is not None else first + 1 if first is not None else 0
    for i in range(start_block + 1, len(blocks)):
        if _is_end(blocks[i][0].text) or _is_late_contact(blocks[i]):
            stop = i
            break
    last = blocks[stop - 1]
    cut = next(
        (k for k, line in enumerate(last) if k and _is_end(line.text)), len(last)
    )  # no blank line above the mark
    for block, following in zip(blocks[stop:], [*blocks[stop + 1 :], []], strict=False):
        for line in block:
            if ABOUT.match(line.text):
                metadata.append(("organization", line.text.strip("*: ").removeprefix("About ").removesuffix(":")))
            elif SOURCE.match(line.text):
                metadata.append(("outlet", line.text.removeprefix("SOURCE").lstrip(": ")))
        if _is_contact(block) or _is_late_contact(block):
            alone = len(block) == 1 and CONTACT.fullmatch(block[0].text.rstrip(": ")) is not None
            metadata.append(("contact", _contact(following if alone else block)))
    if headline is None:
        return Part(start, end, story=((start, last[cut - 1].end),), metadata=as_metadata(metadata))
    if opening is not None and YEAR.search(blocks[opening][0].text[:150]):
        day = None  # the dateline tells the day
    story = (headline.end, last[cut - 1].end)
    place = headline.start, headline.end
    told = (story,) if story[0] < story[1] else ()
    return Part(start, end, place, day, story=told, metadata=as_metadata(metadata))


def _is_release(line: str) -> bool:
    bare = line.strip("*_# ")
    return len(bare) < 120 and RELEASE.match(bare) is not None


def _is_title(line: str) -> bool:
    return line.count(" ") + 1 >= HEADLINE_WORDS_LEAST and len(line) < 250 and not CONTACT_SIGN.search(line)


def _is_opening(block: Sequence[Line]) -> bool:
    """True for the paragraph that begins with a dateline, or is too long for anything else."""
    words = sum(line.text.count(" ") + 1 for line in block)
    opening = block[0].text[:150]
    return WIRE.search(opening) is not None or (words >= 25 and (DATELINE.match(opening) is not None or words >= 45))


def _is_contact(block: Sequence[Line]) -> bool:
    if CONTACT.match(block[0].text) and block[0].text.count(" ") < 8:
        return True
    signs = sum(CONTACT_SIGN.search(line.text) is not None for line in block)
    return signs > 0 and all(line.text.count(" ") < 10 for line in block)


def _is_late_contact(block: Sequence[Line]) -> bool:
    return (CONTACT.match(block[0].text) is not None and block[0].text.count(" ") < 4) or NOTES.match(
        block[0].text
    ) is not None


def _contact(block: Sequence[Line]) -> str:
    return "; ".join(line.text for line in block if not (CONTACT.match(line.text) and line.text.endswith(":")))


def _is_end(line: str) -> bool:
    """True for an end mark, the heading of boilerplate or notes, and the wire's source line."""
    if len(line) > 100:
        return False
    return bool(ENDMARK.match(line) or ABOUT.match(line) or NOTES.match(line) or SOURCE.match(line))
