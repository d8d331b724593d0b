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
# A line of text that is a page's data: an object, alone or as the value of a script's variable.
DATA_LINE = re.compile(r"[ \t]*(?:(?:window\.|var |let |const )[\w.$\[\]\"']+\s*=\s*)?(?=\{\s*\")")
DATES = ("datePublished", "dateCreated", "publishedAt", "published_at", "publicationDate", "pubDate")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Objects looked through in one page's state before it is given up.
OBJECTS_MOST = 50_000


class ArticleData(NamedTuple):
    """What data tells of an article; None or empty where it is silent."""

    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()


def fold(text: str) -> str:
    return " ".join(text.split())


def read_string(text: str) -> str:
    """A string of JSON on one line. Its escapes may be half of a pair ("\\ud800"), which no text can hold."""
    return LONE_SURROGATE.sub("\ufffd", fold(text))


def read_data_lines(text: str) -> ArticleData:
    """What the JSON among a text's lines tells; empty for text without any."""
    for match in re.finditer(r"^[^\r\n]+", text, re.M):
        start = DATA_LINE.match(text, match.start(), match.end())
        if start is None:
            continue
        try:
            data, _ = json.JSONDecoder(strict=False).raw_decode(text, start.end())
        except (ValueError, RecursionError):
            continue
        found = read_article_data(data)
        if found.headline:
            return found
    return ArticleData()


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
    """Headline, date and authors of an article object, in whatever shape they come."""
    told = node.get("headline") or node.get("name")
    headline = read_string(told) if isinstance(told, str) and told.strip() else None
    dates = [iso_date(node[key]) for key in DATES if isinstance(node.get(key), str)]
    authors: list[str] = []
    for author in as_list(node.get("author")):
        name = author_name(author)
        if name and "://" not in name and name not in authors:
            authors.append(name)
    return ArticleData(headline, next((d for d in dates if d), None), tuple(authors))


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
