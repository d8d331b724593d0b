"""Reads a page from the outside in: what is furniture, where the story begins, what stands above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from newsparse.layout.bylines import AUTHOR_LABEL, find_authors, is_post, read_byline
from newsparse.layout.datelines import is_agency_dateline, read_dateline, read_lone_dateline
from newsparse.layout.fields import authors_of_fields, date_of_field, dateline_of_field
from newsparse.layout.furniture import (
    credit_start,
    is_caption,
    is_comment_heading,
    is_credit,
    is_furniture,
    is_teaser_heading,
)
from newsparse.layout.headlines import find_headline, headline_bounds
from newsparse.layout.published import find_date, is_date_line
from newsparse.records import Document, Span, Spans
from newsparse.segments import Paragraph

# Words that make a line without a full stop a sentence all the same, and one that ends with a colon.
WORDS_OF_PROSE = 45
WORDS_BEFORE_COLON = 14
# A story's first paragraph has another one among so many lines after it.
PROSE_WITHIN = 6
LINES_WITHIN = 40
# The first line with a full stop is a headline up to so many words, and the story's first sentence above.
FIRST_LINE_WORDS = 26
# A heading "Comments" ends the page only below a story of so many paragraphs.
COMMENTS_AFTER = 3
# Lines below the story are the page's end where buttons and teasers are so many of them.
TAIL_SHARE = 0.07
# While a page is read: a paragraph outside of the story that a container names. It ends up as furniture, but no finder
# draws a date or a by-line from it.
OUTSIDE = "outside"


class Layout(NamedTuple):
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
    spans: Spans = Spans()
    warnings: tuple[str, ...] = ()
    story_starts: Mapping[int, int] = MappingProxyType({})
    story_ends: Mapping[int, int] = MappingProxyType({})

    @property
    def readable(self) -> tuple[Paragraph, ...]:
        """The paragraphs that people and quotes are drawn from: headline, story, headings and captions."""
        return tuple(p for p in self.paragraphs if self.kinds[p.number] in ("headline", "story", "line", "caption"))


def read_layout(document: Document, paragraphs: Sequence[Paragraph]) -> Layout:
    """Find what each paragraph is. Markup's values go before the page's own, and then have no span; a container's fields
    go before both, and have one."""
    kinds = classify(paragraphs)
    given = document.spans or Spans()
    if document.story is not None:
        _mark_outside(paragraphs, kinds, document.story)
    body = find_body(paragraphs, kinds)
    headline_at = find_headline(paragraphs, kinds, body) if given.headline is None else None
    headline = headline_span = None
    if given.headline is not None:
        headline, headline_span = _fold(given.headline.text), given.headline
        body = next((i for i, kind in enumerate(kinds) if kind == "story"), len(kinds))
        _mark_headline(paragraphs, kinds, given.headline)
    if headline_at is not None:
        kinds[headline_at] = "headline"
        start, end = headline_bounds(paragraphs[headline_at].text)
        start, end = start + paragraphs[headline_at].start, end + paragraphs[headline_at].start
        headline_span = Span(document.text[start:end], start, end)
        headline = _fold(headline_span.text)
    _mark_repeats(paragraphs, kinds, headline_at, body)
    _mark_tail(paragraphs, kinds, body)
    date, date_span, warnings = find_date(document.text, paragraphs, kinds, headline_at or 0, body)
    authors, author_spans = find_authors(document.text, paragraphs, kinds, headline_at, body)
    dateline, dateline_span, story_starts = _find_dateline(document.text, paragraphs, kinds, body)
    if given.date is not None and (field := date_of_field(document.text, given.date)):
        date, date_span, warnings = field
    if given.authors:
        authors, author_spans = authors_of_fields(document.text, given.authors)
    if given.dateline is not None:
        dateline_span = dateline_of_field(document.text, given.dateline)
        dateline = _fold(dateline_span.text)
    if document.headline:
        headline = document.headline
        headline_span = given.headline or _where(document.text, headline)
    if document.date:
        date, date_span = document.date, None
    if document.authors:
        authors, author_spans = document.authors, ()
    return Layout(
        document.text,
        tuple(paragraphs),
        tuple("furniture" if kind == OUTSIDE else kind for kind in kinds),
        headline,
        date,
        authors,
        dateline,
        Spans(headline_span, date_span, author_spans, dateline_span),
        warnings,
        story_starts,
        {p.number: p.start + credit_start(p.text) for p in paragraphs if kinds[p.number] == "caption"},
    )


def classify(paragraphs: Sequence[Paragraph]) -> list[str]:
    """What each paragraph is by its own words and its neighbours: "story" for prose, "line" for all other short ones."""
    kinds: list[str] = []
    teasing = False
    stories = 0
    for p in paragraphs:
        text = p.text
        if stories >= COMMENTS_AFTER and is_comment_heading(text):
            kinds += ["furniture"] * (len(paragraphs) - len(kinds))
            break
        if is_teaser_heading(text):
            kinds.append("furniture")
            teasing = stories > 0  # above the story such words stand in menus, and a headline may follow
            continue
        if is_furniture(text):
            kind = "furniture"
        elif (
            AUTHOR_LABEL.match(text)
            or read_byline(text) is not None
            or (kinds[-1:] == ["byline"] and is_post(text) and not AUTHOR_LABEL.match(paragraphs[p.number - 1].text))
        ):
            kind = "byline"
        elif is_date_line(text):
            kind = "date"
        elif is_caption(text):
            kind = "caption"
        elif is_credit(text):
            kind = "credit"
        elif is_prose(p):
            kind = "story"
        else:
            kind = "teaser" if teasing else "line"
        stories += kind == "story"
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
    quoted = p.text[0] in '“"`‘' or p.text.endswith(("”", '"', "''"))
    return (
        (ends and words >= (2 if quoted else 5))
        or words >= WORDS_OF_PROSE
        or (words >= WORDS_BEFORE_COLON and text[-1] in ":,")
    )


def find_body(paragraphs: Sequence[Paragraph], kinds: Sequence[str]) -> int:
    """The index of the story's first paragraph: where prose begins that goes on. The length where there is none.

    A promotion, a standfirst or a headline that ends with a full stop is a lone sentence above other lines, or the
    first line of all.
    """
    for i, kind in enumerate(kinds):
        if kind == "story" and not _is_title_like(paragraphs, kinds, i) and _goes_on(kinds, i):
            return i
    return next((i for i, kind in enumerate(kinds) if kind == "story" and i > 0), len(paragraphs))


def _goes_on(kinds: Sequence[str], i: int) -> bool:
    """True if prose follows among the next lines, or if there are hardly any."""
    following = [kind for kind in kinds[i + 1 : i + 1 + LINES_WITHIN] if kind in ("story", "line")][:PROSE_WITHIN]
    return "story" in following or len(following) < PROSE_WITHIN


def _is_title_like(paragraphs: Sequence[Paragraph], kinds: Sequence[str], i: int) -> bool:
    """True for prose that may as well be a headline, a standfirst or a promotion: a short sentence or two that no
    other prose follows at once, or the file's first line."""
    p = paragraphs[i]
    words = p.text.count(" ") + 1
    if words > 34 or len(p.sentences) > 3 or is_agency_dateline(p.text):
        return False
    if i == 0 and not (words > FIRST_LINE_WORDS and p.text.endswith(".")):
        return len(paragraphs) > 1 and len(p.sentences) <= 2 and "\n" not in p.text.strip()
    if words >= 24 or (words >= 16 and len(p.sentences) > 1):
        return False
    before = kinds[i - 1]
    follows = i + 1 < len(kinds) and kinds[i + 1] == "story"
    return not (follows and before in ("byline", "date", "caption", "credit", "furniture", "story", OUTSIDE)) and not (
        follows and p.text[0] in "“\"‘'`"
    )


def _mark_outside(paragraphs: Sequence[Paragraph], kinds: list[str], story: Sequence[tuple[int, int]]) -> None:
    """Paragraphs that no range of the story touches stand outside. Both lists are in order, so one pass does."""
    k = 0
    for p in paragraphs:
        while k < len(story) and story[k][1] <= p.start:
            k += 1
        if k == len(story) or story[k][0] >= p.end:
            kinds[p.number] = OUTSIDE


def _mark_headline(paragraphs: Sequence[Paragraph], kinds: list[str], headline: Span) -> None:
    """The paragraphs that the given headline stands in; where the story repeats it as a line, that is furniture."""
    value = _fold(headline.text)
    for p in paragraphs:
        if p.start < headline.end and headline.start < p.end:
            kinds[p.number] = "headline"
        elif kinds[p.number] in ("line", "story") and _fold(p.text[: 2 * len(value) + 10]).lstrip("# ") == value:
            kinds[p.number] = "furniture"


def _mark_repeats(paragraphs: Sequence[Paragraph], kinds: list[str], headline_at: int | None, body: int) -> None:
    """Lines that repeat the headline are furniture, and so is what stands above it, unless it was found below the story."""
    if headline_at is None:
        return
    headline = paragraphs[headline_at].text
    for i, p in enumerate(paragraphs):
        above = i < headline_at <= body and kinds[i] in ("line", "teaser", "story", "caption")
        if i != headline_at and (above or (kinds[i] in ("line", "teaser") and p.text == headline)):
            kinds[i] = "furniture"


def _mark_tail(paragraphs: Sequence[Paragraph], kinds: list[str], body: int) -> None:
    """Short lines after the last of the story's prose are the page's end and not the story's."""
    prose = [i for i, kind in enumerate(kinds) if kind == "story"]
    tail = kinds[prose[-1] :] if prose else []
    if sum(kind in ("furniture", "teaser") for kind in tail) <= TAIL_SHARE * tail.count("line"):
        return  # a list of results ends with lines, too, but a page's end has more than that
    for i in range(prose[-1] + 1, len(paragraphs)):
        if kinds[i] == "line":
            kinds[i] = "furniture"


def _find_dateline(
    text: str, paragraphs: Sequence[Paragraph], kinds: list[str], body: int
) -> tuple[str | None, Span | None, dict[int, int]]:
    starts: dict[int, int] = {}
    place: Span | None = None
    for p in paragraphs[: body + 8]:
        if kinds[p.number] not in ("story", "line", "date"):
            continue
        found = read_dateline(p.text)
        if found is None and p.number < body and kinds[p.number] in ("line", "date"):
            found = read_lone_dateline(p.text)
        if found is None:
            continue
        starts[p.number] = p.start + found.story
        if place is None:
            start, end = p.start + found.start, p.start + found.end
            place = Span(text[start:end], start, end)
    return (_fold(place.text) if place else None), place, starts


def _where(text: str, value: str) -> Span | None:
    at = text.find(value)
    return Span(value, at, at + len(value)) if at >= 0 else None


def _fold(text: str) -> str:
    return " ".join(text.split())
