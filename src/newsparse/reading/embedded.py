"""Articles that a page carries as data: schema.org objects (JSON-LD) and the state that its scripts load.

They stand in HTML as scripts, and in text that was scraped or pasted together with a page's scripts as lines of JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

# schema.org's types for articles (https://schema.org/Article and its subtypes), by their ending.
ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|Posting)$")
ISO_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$")
# Where a page's data begins in a text: at a line's start, alone or as the value of a script's variable.
DATA_START = re.compile(
    r"^[ \t]*+(?:(?:window\.|var |let |const )[\w.$\[\]\"']++\s*+=\s*+|<script[^>\n]*+>\s*+)?+(?=\{\s*+\"|\[\s*+\{\s*+\")",
    re.M,
)
# Texts that only look like data are given up after so many tries: each may read on to the text's end.
TRIES_MOST = 50
DATES = ("datePublished", "dateCreated", "publishedAt", "published_at", "publicationDate", "pubDate")
# The article's own words in such an object, as they stand in the text: a string with its escapes.
BODY = re.compile(r'"articleBody"\s*+:\s*+"((?:[^"\\]|\\.)*+)"', re.S)
MARKUP = re.compile(r"</?(?:p|br|div|span|a|em|strong)\b")
# Escapes that are no more than white space: the words between them are the article's as they stand.
WHITE_ESCAPES = re.compile(r"(?:\\[nrt])++")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Objects looked through in one page's state before it is given up.
OBJECTS_MOST = 50_000


class ArticleData(NamedTuple):
    """What data tells of an article; None or empty where it is silent. `body`: its own words, where they are plain text."""

    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    body: str | None = None


class TextData(NamedTuple):
    """What the data in a text tells, and, where it holds more of the article than the rest of the text does, its words:
    `ranges` (start, end) of the text, or `body` where escapes stand between them and there is no other text."""

    told: ArticleData = ArticleData()
    ranges: tuple[tuple[int, int], ...] | None = None
    body: str | None = None


def fold(text: str) -> str:
    return " ".join(text.split())


def read_string(text: str) -> str:
    """A string of JSON on one line. Its escapes may be half of a pair ("\\ud800"), which no text can hold."""
    return LONE_SURROGATE.sub("\ufffd", fold(text))


def read_text_data(text: str) -> TextData:
    """What the JSON in a text tells of the first article in it; empty for text without any."""
    told, place, inside = ArticleData(), (0, 0), 0
    at = tries = 0
    while tries < TRIES_MOST and (start := DATA_START.search(text, at)) is not None:
        try:
            data, end = json.JSONDecoder(strict=False).raw_decode(text, start.end())
        except (ValueError, RecursionError):
            tries += 1
            line_end = text.find("\n", start.end())
            at = line_end + 1 if line_end >= 0 else len(text)
            continue
        inside += end - start.start()
        if not told.headline:
            told, place = read_article_data(data), (start.end(), end)
        at = end
    if not told.headline:
        return TextData()
    if told.body is None or len(told.body) <= len(text) - inside:
        return TextData(told)
    for match in BODY.finditer(text, *place):
        ranges = body_ranges(text, *match.span(1))
        if ranges is not None and fold("".join(text[a:b] for a, b in ranges)) == fold(
            re.sub(r"[\n\r\t]", "", told.body)
        ):
            return TextData(told, tuple(ranges))
    alone = not text[: place[0]].strip() and not text[place[1] :].strip()
    return TextData(told, None, told.body if alone else None)


def body_ranges(text: str, start: int, end: int) -> list[tuple[int, int]] | None:
    """The ranges of text[start:end] between escapes that stand for white space; None if there are other escapes, so that
    the words do not stand there as they are."""
    found: list[tuple[int, int]] = []
    for match in [*WHITE_ESCAPES.finditer(text, start, end), None]:
        stop = match.start() if match else end
        if "\\" in text[start:stop]:
            return None
        if text[start:stop].strip():
            found.append((start, stop))
        start = match.end() if match else end
    return found


def read_article_data(data: Any) -> ArticleData:
    """The first object that is an article by its type, else the first that has a headline and a date or an author."""
    fallback: dict[str, Any] | None = None
    for node in objects(data):
        if is_article(node):
            return data_of(node)
        if (
            fallback is None
            and isinstance(node.get("headline"), str)
            and ("author" in node or any(d in node for d in DATES))
        ):
            fallback = node
    return data_of(fallback) if fallback is not None else ArticleData()


def objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON value, outermost first."""
    waiting = [data]
    for seen, node in enumerate(waiting):
        if seen > OBJECTS_MOST:
            return
        if isinstance(node, list):
            waiting.extend(item for item in node if isinstance(item, dict | list))
        elif isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, dict | list))


def is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and ARTICLE_TYPE.search(kind) for kind in kinds)


def data_of(node: dict[str, Any]) -> ArticleData:
    """Headline, date, authors and words of an article object, in whatever shape they come."""
    told = node.get("headline") or node.get("name")
    headline = read_string(told) if isinstance(told, str) and told.strip() else None
    dates = [iso_date(node[key]) for key in DATES if isinstance(node.get(key), str)]
    authors: list[str] = []
    for author in as_list(node.get("author")):
        name = author_name(author)
        if name and "://" not in name and name not in authors:
            authors.append(name)
    body = node.get("articleBody")
    if not isinstance(body, str) or not body.strip() or MARKUP.search(body):
        body = None
    return ArticleData(
        headline,
        next((d for d in dates if d), None),
        tuple(authors),
        body and LONE_SURROGATE.sub("\ufffd", body),
    )


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def author_name(author: Any) -> str | None:
    """The name of an author who is a person, given as text or as an object."""
    if isinstance(author, dict):
        if author.get("@type") == "Organization":
            return None
        author = author.get("name")
    if isinstance(author, list):
        author = author[0] if author else None
    return read_string(author) or None if isinstance(author, str) else None


def iso_date(value: str) -> str | None:
    """An ISO 8601 date or time in our form (minutes, offset with a colon); None for anything else."""
    value = value.strip()
    if not ISO_DATE.match(value):
        return None
    from datetime import datetime

    if len(value) == 7:
        return value if "01" <= value[5:] <= "12" else None
    try:
        moment = datetime.fromisoformat(value.replace(" ", "T", 1).replace(" ", ""))
    except ValueError:
        return None
    return value if len(value) == 10 else moment.isoformat(timespec="minutes")
