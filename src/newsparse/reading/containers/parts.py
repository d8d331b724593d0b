"""What the module of each container hands over, and the lines and blocks that they read it from.

Every offset counts code points in the whole file; `containers/__init__.py` shifts them into each article's own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

Range = tuple[int, int]

LINE = re.compile(r"[^\r\n\f]*+(?:\r\n|[\r\n\f])|[^\r\n\f]++")
BLANK = " \t\u00a0\ufeff\u200b\v"
# A label stands at the start of its line and has at most so many characters.
LABEL_CHARS_MOST = 34
# Text before the first article is an article of its own if it has a paragraph of so many words that ends as sentences do.
PROSE_WORDS = 15
RIGHTS_WORDS = ("copyright", "©", "rights reserved")
MISSING_SHOWN = 10
# “I have it here,”   "It is mine."   the words that somebody says end inside the marks
SPEECH = re.compile(r"[“\"„«»‘]\s?[^“”\"„«»]{2,400}?[,.?!…]\s?[”\"“«»’]")
# Fields that the record has places of its own for.
OWN = frozenset(["headline", "date", "authors", "dateline", "body"])


class Line(NamedTuple):
    """A line without the white space around it; `text` is empty for a blank one."""

    text: str
    start: int
    end: int


class Part(NamedTuple):
    """One article's place in the file, start:end, and where its fields stand; None or empty where it has none.

    `title`, `day`: the headline's words and the date (ISO 8601) where they are not just what stands at their place: with
    entities resolved, or told by markup alone. `story`: see `records.Document`.
    """

    start: int
    end: int
    headline: Range | None = None
    date: Range | None = None
    authors: tuple[Range, ...] = ()
    dateline: Range | None = None
    story: tuple[Range, ...] | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    title: str | None = None
    day: str | None = None


class Split(NamedTuple):
    """The articles of a file. `announced`: how many there are by the file's own words, None where it does not say;
    `ordinals`: the number that each article bears, empty where they bear none."""

    parts: list[Part]
    announced: int | None = None
    ordinals: tuple[int, ...] = ()


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """The lines of text[start:end], blank ones too."""
    return list(iterate_lines(text, start, end))


def iterate_lines(text: str, start: int, end: int) -> Iterator[Line]:
    for match in LINE.finditer(text, start, end):
        raw = match.group()
        bare = raw.strip(BLANK + "\r\n\f")
        at = match.start() + (len(raw) - len(raw.lstrip(BLANK + "\r\n\f")) if bare else 0)
        yield Line(bare, at, at + len(bare))


def blocks_of(lines: Iterable[Line], labels: Mapping[str, str] | None = None) -> list[list[Line]]:
    """Lines that no blank line parts; with `labels`, a line that bears one starts a block of its own."""
    blocks: list[list[Line]] = []
    fresh = True
    for line in lines:
        if not line.text:
            fresh = True
            continue
        if fresh or (labels is not None and label_of(line.text, labels)):
            blocks.append([])
        blocks[-1].append(line)
        fresh = False
    return blocks


def label_of(line: str, labels: Mapping[str, str]) -> tuple[str, int] | None:
    """The key that the line's label stands for, and where its value begins in the line; None for a line without a known
    label. Labels are told apart by capitals where `labels` has them so."""
    colon = line.find(":", 0, LABEL_CHARS_MOST)
    if colon < 0:
        return None
    key = labels.get(line[:colon].rstrip(BLANK))
    if key is None:
        return None
    value = colon + 1
    while value < len(line) and line[value] in BLANK:
        value += 1
    return key, value


def value_of(block: Sequence[Line], offset: int) -> Range | None:
    """The range of a block's words from `offset` in its first line on; None where it has none."""
    if offset < len(block[0].text):
        return block[0].start + offset, block[-1].end
    return (block[1].start, block[-1].end) if len(block) > 1 else None


def whole(block: Sequence[Line]) -> Range:
    return block[0].start, block[-1].end


def fold(text: str) -> str:
    return " ".join(text.split())


def folded(text: str, place: Range | None) -> str:
    return fold(text[place[0] : place[1]]) if place else ""


def as_metadata(found: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Keys once, values with white space folded, empty ones left out; of a key that comes twice the first value."""
    kept: dict[str, str] = {}
    for key, value in found:
        value = fold(value)
        if value:
            kept.setdefault(key, value)
    return tuple(kept.items())


def other_fields(text: str, places: Mapping[str, Range], known: Iterable[str]) -> list[tuple[str, str]]:
    """(key, value) of the fields that the record has no place of its own for, in the order in which they stand."""
    left = {key: place for key, place in places.items() if key not in known}
    return [(key, folded(text, place)) for key, place in sorted(left.items(), key=lambda item: item[1])]


def is_told(words: str) -> bool:
    """True for a paragraph in which somebody speaks: a text's that begins as a field does, or a caption's in a field."""
    return words.endswith((".", "!", "?", "”", "“", '"', "»", "«")) and SPEECH.search(words) is not None


def has_prose(text: str, start: int, end: int) -> bool:
    """True if text[start:end] has a paragraph of sentences: more than a cover's terms, a list of hits or a rights note."""
    words: list[str] = []
    for line in iterate_lines(text, start, end):
        if not line.text or any(mark in line.text.casefold() for mark in RIGHTS_WORDS):
            words.clear()
            continue
        words.append(line.text)
        if line.text.rstrip("\"”’')")[-1:] not in (".", "!", "?"):
            continue
        if " ".join(words).count(" ") + 1 >= PROSE_WORDS:
            return True
        words.clear()
    return False


def count_warnings(split: Split) -> tuple[str, ...]:
    """What does not agree with the number of articles that the file announces."""
    found = len(split.ordinals) or len(split.parts)
    numbers = set(split.ordinals)
    missing = []
    if split.ordinals and split.announced is not None and split.announced - found <= 10 * MISSING_SHOWN:
        missing = [n for n in range(1, min(split.announced, max(numbers) + 10 * MISSING_SHOWN) + 1) if n not in numbers]
    if (split.announced is None or split.announced == found) and not missing:
        return ()
    listed = ", ".join(map(str, missing[:MISSING_SHOWN])) + (", …" if len(missing) > MISSING_SHOWN else "")
    return (
        f"the file announces {split.announced} articles, {found} found" + (f"; missing: {listed}" if missing else ""),
    )
