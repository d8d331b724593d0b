"""Reads a page from the outside in: what is furniture, where the story begins, what stands above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsparse.layout.bylines import AUTHOR_LABEL, is_known_name, read_byline, split_names
from newsparse.layout.datelines import read_dateline, read_lone_dateline
from newsparse.layout.dates import FoundDate, find_dates
from newsparse.layout.furniture import credit_start, is_caption, is_credit, is_furniture, is_teaser_heading
from newsparse.layout.headlines import find_headline, headline_bounds
from newsparse.records import Document, Span, Spans
from newsparse.segments import Paragraph

UPDATED = re.compile(r"\b(?:updated|modified|last edited|edited|revised|corrected)\b", re.I)
PUBLISHED = re.compile(r"\b(?:published|posted|issued|first published|created|released|date)\b", re.I)
LEGAL_YEAR = re.compile(r"©|\(c\)|copyright", re.I)
DATE_WORDS = re.compile(
    r"\b(?:published|posted|updated|last|first|modified|on|at|date|issued|created|released|by|am|pm|a\.m|p\.m|ist|et|est|edt|gmt|utc|bst|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|min|read|minute|minutes|edited|story|article|page)\b",
    re.I,
)
WORDS_OF_PROSE = 14


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where. `kinds[i]` tells what `paragraphs[i]` is: "headline", "line" (a heading, a standfirst, a
    label), "byline", "date", "caption", "credit", "furniture", "teaser" or "story". `story_starts` maps a paragraph's
    index to the offset where its dateline ends and its story begins; `story_ends`, where a caption's credit begins."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    kinds: tuple[str, ...]
    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    spans: Spans = field(default_factory=Spans)
    warnings: tuple[str, ...] = ()
    story_starts: dict[int, int] = field(default_factory=dict)
    story_ends: dict[int, int] = field(default_factory=dict)

    @property
    def readable(self) -> tuple[Paragraph, ...]:
        """The paragraphs that people and quotes are drawn from: headline, story, headings and captions."""
        return tuple(p for p in self.paragraphs if self.kinds[p.index] in ("headline", "story", "line", "caption"))


def read_layout(document: Document, paragraphs: Sequence[Paragraph]) -> Layout:
    """Find what each paragraph is. Markup's values go before the page's own, and then have no span."""
    kinds = classify(paragraphs)
    body = find_body(paragraphs, kinds)
    headline_at = find_headline(paragraphs, kinds, body)
    if headline_at is None and body < len(paragraphs) and kinds[body] == "story" and _is_lone_title(paragraphs, body):
        headline_at = body
    headline = headline_span = None
    if headline_at is not None:
        kinds[headline_at] = "headline"
        start, end = headline_bounds(paragraphs[headline_at].text)
        start, end = start + paragraphs[headline_at].start, end + paragraphs[headline_at].start
        headline_span = Span(document.text[start:end], start, end)
        headline = _fold(headline_span.text)
    _mark_repeats(paragraphs, kinds, headline_at)
    _mark_tail(paragraphs, kinds, body)
    date, date_span, warnings = find_date(document.text, paragraphs, kinds, headline_at or 0, body)
    authors, author_spans = find_authors(document.text, paragraphs, kinds, headline_at, body)
    dateline, dateline_span, story_starts = _find_dateline(document.text, paragraphs, kinds, body)
    if document.headline:
        headline = document.headline
        headline_span = _where(document.text, headline)
    if document.date:
        date, date_span = document.date, None
    if document.authors:
        authors, author_spans = document.authors, ()
    return Layout(
        document.text,
        tuple(paragraphs),
        tuple(kinds),
        headline,
        date,
        authors,
        dateline,
        Spans(headline_span, date_span, author_spans, dateline_span),
        warnings,
        story_starts,
        {p.index: p.start + credit_start(p.text) for p in paragraphs if kinds[p.index] == "caption"},
    )


def classify(paragraphs: Sequence[Paragraph]) -> list[str]:
    """What each paragraph is by its own words and its neighbours: "story" for prose, "line" for all other short ones."""
    kinds: list[str] = []
    teasing = False
    for p in paragraphs:
        text = p.text
        if is_teaser_heading(text):
            kinds.append("furniture")
            teasing = True
            continue
        if is_furniture(text):
            kind = "furniture"
        elif AUTHOR_LABEL.match(text) or read_byline(text) is not None:
            kind = "byline"
        elif is_date_line(text):
            kind = "date"
        elif is_credit(text):
            kind = "credit"
        elif is_caption(text):
            kind = "caption"
        elif is_prose(p):
            kind = "story"
        else:
            kind = "teaser" if teasing else "line"
        teasing = teasing and kind in ("teaser", "furniture", "date", "caption", "credit")
        kinds.append(kind)
    return kinds


def is_prose(p: Paragraph) -> bool:
    """True for a paragraph of sentences: it ends as a sentence does, and is longer than a label or a headline."""
    text = p.text.rstrip("”\"’')]» ")
    words = p.text.count(" ") + 1
    if not text:
        return False
    ends = text[-1] in ".!?…" or text.endswith("''")
    return (ends and words >= 5) or words >= 28 or (words >= WORDS_OF_PROSE and text[-1] in ":,")


def is_date_line(line: str) -> bool:
    """True if the line is a date and little else."""
    if len(line) > 140 or not any(c.isdigit() for c in line):
        return False
    dates = find_dates(line)
    if not dates:
        return bool(re.fullmatch(r"(?:published |posted |updated |today,? |yesterday,? )?(?:(?:\d+|an?)\s(?:second|minute|min|hour|hr|day|week|month)s?\sago|today|yesterday)?[\s,at]*(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?)?", line, re.I))
    rest = line
    for found in reversed(dates):
        rest = rest[: found.start] + " " + rest[found.end :]
    rest = DATE_WORDS.sub(" ", rest)
    return len(re.findall(r"\w+", rest)) <= 5


def find_body(paragraphs: Sequence[Paragraph], kinds: Sequence[str]) -> int:
    """The index of the story's first paragraph: where prose begins that goes on. The length where there is none.

    A promotion or a standfirst above the headline is a lone sentence; a story has more of them after it.
    """
    first = None
    for i, kind in enumerate(kinds):
        if kind != "story":
            continue
        words = paragraphs[i].text.count(" ") + 1
        if words < 18 and len(paragraphs[i].sentences) < 2 and not _prose_follows(paragraphs, kinds, i):
            continue
        if i == 0 and words < 32 and len(paragraphs[i].sentences) <= 2 and len(paragraphs) > 1 and paragraphs[i].text.count("\n") < 2:
            # the first line of all may be a headline that ends with a full stop
            first = i if first is None else first
            continue
        return i
    return len(paragraphs) if first is None else first


def _prose_follows(paragraphs: Sequence[Paragraph], kinds: Sequence[str], i: int) -> bool:
    return i > 0 and i + 1 < len(kinds) and kinds[i + 1] == "story" and paragraphs[i].text[0] in "“\"‘'`"


def _is_lone_title(paragraphs: Sequence[Paragraph], i: int) -> bool:
    p = paragraphs[i]
    return i == 0 and len(paragraphs) > 1 and p.text.count(" ") < 30 and len(p.sentences) <= 2


def _mark_repeats(paragraphs: Sequence[Paragraph], kinds: list[str], headline_at: int | None) -> None:
    """Lines that repeat the headline are furniture, and so is what stands above it."""
    if headline_at is None:
        return
    headline = paragraphs[headline_at].text
    for i, p in enumerate(paragraphs):
        if i != headline_at and kinds[i] in ("line", "teaser") and (p.text == headline or i < headline_at):
            kinds[i] = "furniture"


def _mark_tail(paragraphs: Sequence[Paragraph], kinds: list[str], body: int) -> None:
    """Short lines after the last of the story's prose are the page's end and not the story's."""
    prose = [i for i, kind in enumerate(kinds) if kind == "story"]
    if not prose:
        return
    for i in range(prose[-1] + 1, len(paragraphs)):
        if kinds[i] == "line":
            kinds[i] = "furniture"


def find_date(
    text: str, paragraphs: Sequence[Paragraph], kinds: Sequence[str], headline_at: int, body: int
) -> tuple[str | None, Span | None, tuple[str, ...]]:
    """The date of publication, where it stands, and a warning where day and month could be swapped."""
    best: tuple[float, int, FoundDate] | None = None
    for i, p in enumerate(paragraphs):
        if kinds[i] == "headline" or len(p.text) > 300 and i != body:
            continue
        inside = kinds[i] in ("story", "caption")
        found = find_dates(p.text[:200])
        if inside:
            dateline = read_dateline(p.text)
            slug = re.fullmatch(r"\S+\s?\S*", p.text)
            found = [f for f in found if (dateline and f.end <= dateline.story) or slug]
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
    if PUBLISHED.search(before):
        score += 1.5
    if UPDATED.search(before):
        score -= 0.8
    score += {"date": 1.0, "byline": 1.0, "story": 0.8, "line": 0.0, "teaser": -0.8, "furniture": -0.5}.get(kind, 0.0)
    if kind == "line" and line.count(" ") > 14:
        score -= 1.2
    if i <= body:
        score += 1.0 - 0.02 * min(25, abs(i - headline_at))
    else:
        score -= 0.02 * min(20, i - body)
    if "T" in f.iso:
        score += 0.2
    return score


def find_authors(
    text: str, paragraphs: Sequence[Paragraph], kinds: list[str], headline_at: int | None, body: int
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The by-line's names and where they stand. Looks near the headline first, then at the story's end."""
    names: list[str] = []
    labelled = False
    order = [i for i in range(len(paragraphs)) if i <= body + 3] + [
        i for i in range(len(paragraphs)) if i > body + 3 and kinds[i] == "byline"
    ]
    spots: list[int] = []
    for i in order:
        line = paragraphs[i].text
        if kinds[i] == "byline":
            if AUTHOR_LABEL.match(line):
                labelled = True
                continue
            found = read_byline(line) or []
        elif kinds[i] in ("line", "date") and (labelled or (headline_at is not None and i > headline_at)):
            found = _unmarked_names(line, labelled)
        else:
            found = []
        if found and (not names or labelled or (i <= body and spots and i - spots[-1] <= 1)):
            names += [n for n in found if n not in names]
            spots.append(i)
            if kinds[i] == "line":
                kinds[i] = "byline"
        labelled = labelled and bool(found)
        if names and i > body:
            break
    spans = []
    for name in names:
        for i in spots:
            at = _find_folded(paragraphs[i].text, name)
            if at is not None:
                start, end = paragraphs[i].start + at[0], paragraphs[i].start + at[1]
                spans.append(Span(text[start:end], start, end))
                break
    return tuple(names), tuple(spans)


def _unmarked_names(line: str, labelled: bool) -> list[str]:
    """The names of a line that has no "By": a known name alone, before a date, or glued to a handle."""
    if len(line) > 120:
        return []
    names = split_names(line)
    if not names:
        after = re.search(r"\bby\s+(?=[A-Z])", line)
        return split_names(line[after.end() :]) if after else []
    rest = line.replace(names[0], "", 1)
    alone = rest.strip(" ,.;:|–—-•&") == "" or all(n in line for n in names) and len("".join(names)) > 0.7 * len(line.replace(" ", ""))
    if labelled or ((alone or rest.lstrip()[:1] in "@-–|•" or bool(find_dates(rest))) and is_known_name(names[0])):
        return names
    return []


def _find_folded(line: str, name: str) -> tuple[int, int] | None:
    pattern = r"\s+".join(re.escape(word) for word in name.split())
    match = re.search(pattern, line, re.I)
    return match.span() if match else None


def _find_dateline(
    text: str, paragraphs: Sequence[Paragraph], kinds: list[str], body: int
) -> tuple[str | None, Span | None, dict[int, int]]:
    starts: dict[int, int] = {}
    place: Span | None = None
    for p in paragraphs[: body + 8]:
        if kinds[p.index] not in ("story", "line", "date"):
            continue
        found = read_dateline(p.text)
        if found is None and p.index < body and kinds[p.index] in ("line", "date"):
            found = read_lone_dateline(p.text)
        if found is None:
            continue
        starts[p.index] = p.start + found.story
        if place is None:
            start, end = p.start + found.start, p.start + found.end
            place = Span(text[start:end], start, end)
    return (_fold(place.text) if place else None), place, starts


def _where(text: str, value: str) -> Span | None:
    at = text.find(value)
    return Span(value, at, at + len(value)) if at >= 0 else None


def _fold(text: str) -> str:
    return " ".join(text.split())
