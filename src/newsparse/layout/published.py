"""When it was published: every date of the page that is no part of the story is a candidate, the best score wins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.layout.datelines import read_dateline
from newsparse.layout.dates import FoundDate, find_dates
from newsparse.records import Span
from newsparse.segments import Paragraph

UPDATED = re.compile(r"\b(?:updated|modified|last edited|edited|revised|corrected)\b", re.I)
PUBLISHED = re.compile(r"\b(?:published|posted|issued|created|released|date)\b", re.I)
# Below the story's start "Date:" is an event's, or a mail's that the story quotes.
EVENT = re.compile(r"^\W*(?:event )?(?:date|dates|when|date and time|deadline)\s*:", re.I)
# Labels that stand beside such a "Date:": a mail's, an event's
BESIDE = re.compile(r"^\W*(?:from|to|cc|subject|venue|where|place|time|price|tickets)\s*:", re.I)
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
LEGAL_YEAR = re.compile(r"©|\(c\)|copyright", re.I)
DATE_WORDS = frozenset(
    (
        "published posted updated last first modified on at date issued created released by am pm a.m p.m ist et est edt gmt utc "
        "bst mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday min read "
        "minute minutes edited story article page"
    ).split()
)
# "2 hours ago", "Today, 9:30": no date, but a date's line
RELATIVE = (
    r"(?:(?:published|posted|updated|today|yesterday),?\s?)?(?:(?:\d+|an?)\s\w{3,7}\sago|today|yesterday)?"
    r"[\s,at]*(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?)?"
)
DATE_LINE_CHARS_MOST = 140
OTHER_WORDS_MOST = 5
# A line that ends as a sentence does and has more words is one.
SENTENCE_WORDS = 8


def is_date_line(line: str) -> bool:
    """True if the line is a date and little else."""
    if len(line) > DATE_LINE_CHARS_MOST or not any(c.isdigit() for c in line):
        return False
    if line.endswith((".", "?", "!")) and line.count(" ") > SENTENCE_WORDS:
        return False
    dates = find_dates(line)
    if not dates:
        return bool(re.fullmatch(RELATIVE, line, re.I))
    rest = line
    for found in reversed(dates):
        rest = rest[: found.start] + " " + rest[found.end :]
    return sum(1 for w in re.findall(r"[\w.]+", rest.casefold()) if w.strip(".") not in DATE_WORDS) <= OTHER_WORDS_MOST


def find_date(
    text: str, paragraphs: Sequence[Paragraph], kinds: Sequence[str], headline_at: int, body: int
) -> tuple[str | None, Span | None, tuple[str, ...]]:
    """The date of publication, where it stands, and a warning where day and month could be swapped."""
    best: tuple[float, int, FoundDate] | None = None
    for i, p in enumerate(paragraphs):
        if kinds[i] in ("headline", "outside") or (len(p.text) > 300 and i != body):
            continue
        inside = kinds[i] in ("story", "caption")
        found = find_dates(p.text[:200])
        if (
            found
            and EVENT.match(p.text)
            and i > headline_at
            and any(BESIDE.match(paragraphs[k].text) for k in (i - 1, i + 1) if 0 <= k < len(paragraphs))
        ):
            continue
        if inside:
            dateline = read_dateline(p.text)
            found = [f for f in found if dateline and f.end <= dateline.story]
        for f in found:
            score = _date_score(p.text, f, i, kinds[i], headline_at, body)
            if best is None or score > best[0] + 1e-9:
                best = (score, i, f)
    if best is None or best[0] <= 0:
        return None, None, ()
    _, i, f = best
    start, end = paragraphs[i].start + f.start, paragraphs[i].start + f.end
    warnings = (f"date {text[start:end]!r}: read as month/day",) if f.doubtful else ()
    return f.iso, Span(text[start:end], start, end), warnings


def _date_score(line: str, f: FoundDate, i: int, kind: str, headline_at: int, body: int) -> float:
    before = line[max(0, f.start - 40) : f.start]
    if LEGAL_YEAR.search(line):
        return -1.0
    score = 1.0 if len(f.iso) >= 10 else 0.2
    if i > body and EVENT.search(before):
        return -1.0
    if PUBLISHED.search(before):
        score += 1.5
    if UPDATED.search(before):
        score -= 0.8
    score += {"date": 1.0, "byline": 1.0, "story": 0.8, "line": 0.0, "teaser": -0.8, "furniture": -0.5}.get(kind, 0.0)
    if kind == "line" and line.count(" ") > 14:
        score -= 1.2
    if i < headline_at and WEEKDAY.search(line) and kind == "date":
        score -= 0.5  # the day that the page was opened stands in its head
    if i <= body:
        score += 1.0 - 0.02 * min(25, abs(i - headline_at))
    else:
        score -= 0.02 * min(20, i - body)
    if "T" in f.iso:
        score += 0.2
    return score
