"""Transcripts of broadcasts: a headline, the day it aired, then turns ("NAME, ROLE: ...") and stage directions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.reading.containers.parts import Line, Part, Range, Split, as_metadata, lines_of

# LENA ORTIZ, HOST:   ORTIZ (voice-over):   UNIDENTIFIED MALE:   JUAN DÍAZ-MC CRAE, BYLINE:
TURN = re.compile(
    r"(?:\[[\d:]{4,8}\] ?)?([A-Z][A-ZÀ-Þ.'’\- ]{1,40})((?:, [^:()\n]{2,60})?)(?: \([^()\n]{2,40}\))?:(?: |$)"
)
# [00:01:23] Lena Ortiz:   Lena Ortiz (00:01:23):
STAMPED = re.compile(
    r"\[\d{1,2}:\d\d(?::\d\d)?\] ?[A-ZÀ-Þ][^:\n]{1,40}:|[A-ZÀ-Þ][^:()\n]{1,40} \(\d{1,2}:\d\d(?::\d\d)?\):"
)
ROLES = ("HOST", "ANCHOR", "BYLINE", "CORRESPONDENT", "REPORTER", "CO-HOST", "MODERATOR", "PRESENTER")
# (BEGIN VIDEO CLIP)   (SOUNDBITE OF MUSIC)   [LAUGHTER]
DIRECTION = re.compile(r"[(\[](?:[A-Z][A-Z0-9 ,.'’\"“”\-]{3,100})[)\]]$")
AIRED = re.compile(r"(?:aired|broadcast|heard on|original air date|air date)\b[ :]*", re.I)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
RUSH = re.compile(r"this is a rush transcript|copy may not be in its final form", re.I)
LAST = re.compile(
    r"(?:copyright\b[^.?!“\"\n]{0,60}?(?:©|\(c\)|\b(?:19|20)\d\d\b|reserved)|©"
    r"|to order a|visit our website|\(?END\)?$|npr transcripts are|accuracy and availability)",
    re.I,
)
BY = re.compile(r"(?:written |hosted |reported )?by:? (?=[A-ZÀ-Þ])", re.I)
LABEL = re.compile(r"(?:(?:full )?transcripts?|rush transcript|show|program|programme|network)\s*:?\s*", re.I)
TURNS_LEAST = 3
TOP_LINES = 30
# Above the turns stand titles, dates and notes, and no paragraph of so many words that ends as a sentence does.
PROSE_WORDS = 15
# Turns are looked for in so many characters; the lines of a broadcast are short, so that is dozens of turns.
CHARS_MOST = 20_000


def looks_like(text: str) -> bool:
    """Three turns or more, one of them of somebody with a broadcaster's role, or a stage direction between them."""
    turns = 0
    sure = False
    for line in lines_of(text, 0, min(len(text), CHARS_MOST)):
        turn = TURN.match(line.text)
        stamped = STAMPED.match(line.text) is not None
        if turns == 0 and not _is_turn(line.text) and _is_prose(line.text):
            return False  # an article that quotes a transcript
        if turn is not None or stamped:
            turns += 1
            sure = sure or stamped or (turn is not None and any(role in turn[2].upper() for role in ROLES))
        sure = sure or (DIRECTION.match(line.text) is not None and any(w in line.text for w in ("VIDEO", "SOUNDBITE")))
        if turns >= TURNS_LEAST and sure:
            return True
    return False


def _is_turn(line: str) -> bool:
    return TURN.match(line) is not None or STAMPED.match(line) is not None


def _is_prose(line: str) -> bool:
    return line.count(" ") + 1 >= PROSE_WORDS and line.rstrip('"”’)')[-1:] in (".", "!", "?") and not RUSH.search(line)


def split(text: str) -> Split:
    """Each transcript: the story is what is said, without the lines of stage directions."""
    lines = [line for line in lines_of(text, 0, len(text)) if line.text]
    starts = [0, *_later_transcripts(lines)]
    bounds = [0, *(lines[i].start for i in starts[1:]), len(text)]
    return Split(
        [
            _read(lines[first:last], start, end)
            for first, last, start, end in zip(starts, [*starts[1:], len(lines)], bounds, bounds[1:], strict=False)
        ]
    )


def _later_transcripts(lines: Sequence[Line]) -> list[int]:
    """Where other transcripts begin: below the lines that end one stand titles and a date, and then turns."""
    starts: list[int] = []
    ended: int | None = None  # the last of the lines that end a transcript, and no turn since
    dated = spoken = False
    for i, line in enumerate(lines):
        if spoken and LAST.match(line.text):
            ended, dated = i, False
        elif _is_turn(line.text):
            spoken = True
            if ended is not None and dated and i - ended <= TOP_LINES:
                starts.append(ended + 1)
            ended = None
        elif ended is not None:
            dated = dated or (YEAR.search(line.text) is not None and len(line.text) < 60)
    return starts


def _read(lines: Sequence[Line], start: int, end: int) -> Part:
    first = next(i for i, line in enumerate(lines) if _is_turn(line.text))
    places, metadata = _read_head(lines[:first])
    stop = next((i for i in range(len(lines) - 1, first, -1) if _is_turn(lines[i].text)), first)
    last = next((i for i in range(stop + 1, len(lines)) if LAST.match(lines[i].text)), len(lines))
    story: list[Range] = []
    begun: Line | None = None
    for i in range(first, last):
        if DIRECTION.match(lines[i].text):
            begun = None
        elif begun is None:
            begun = lines[i]
            story.append((begun.start, begun.end))
        else:
            story[-1] = story[-1][0], lines[i].end
    rights = next((line.text for line in lines[last:] if line.text.casefold().startswith(("copyright", "©"))), "")
    return Part(
        start,
        end,
        places.get("headline"),
        places.get("date"),
        (places["authors"],) if "authors" in places else (),
        story=tuple(story),
        metadata=as_metadata([("document_type", "transcript"), *metadata, ("copyright", rights)]),
    )


def _read_head(lines: Sequence[Line]) -> tuple[dict[str, Range], list[tuple[str, str]]]:
    """The lines above the first turn: a date beside "Aired" is surest; the headline is the longest line of the others."""
    places: dict[str, Range] = {}
    metadata: list[tuple[str, str]] = []
    titles: list[Line] = []
    for line in lines[:TOP_LINES]:
        if RUSH.search(line.text) or DIRECTION.match(line.text):
            continue
        aired = AIRED.match(line.text)
        label = LABEL.match(line.text)
        if aired is not None:
            if YEAR.search(line.text):
                places["date"] = line.start, line.end
            if "heard" in aired[0].casefold():
                metadata.append(("show", line.text[aired.end() :]))
        elif YEAR.search(line.text) and len(line.text) < 60:
            places.setdefault("date", (line.start, line.end))
        elif label is not None and label.end() == len(line.text):
            continue
        elif (byline := BY.match(line.text)) is not None and line.text.count(" ") < 8:
            places.setdefault("authors", (line.start + byline.end(), line.end))
        elif label is not None and ":" in label[0] and "transcript" not in label[0].casefold():
            metadata.append(("show", line.text[label.end() :]))
        else:
            titles.append(line)
    if titles:
        headline = max(titles, key=lambda line: min(line.text.count(" "), 9))
        stop = re.search(r"\.?\s+Aired\b", headline.text)
        places["headline"] = headline.start, headline.start + stop.start() if stop else headline.end
        if "date" not in places and YEAR.search(headline.text):
            places["date"] = headline.start, headline.end
        metadata += [("show", line.text) for line in titles if line is not headline]
    return places, metadata
