"""HTML to article text and what its markup tells. The only module that knows BeautifulSoup; nothing is ever fetched."""

from __future__ import annotations

import json
import re
from typing import Any

from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import CData, Declaration, Doctype, NavigableString, ProcessingInstruction

from newsparse.reading.embedded import ArticleData, data_of, fold, is_article, iso_date, objects
from newsparse.records import Document

# Elements whose text no reader of the page sees, or sees as part of the site and not of the article.
UNSEEN = frozenset("script style noscript template svg iframe object form button select input textarea head".split())
SITE = frozenset(["nav", "footer", "aside", "menu", "dialog"])
BLOCKS = frozenset(
    (
        "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption "
        "table thead tbody tr td th address hr body html details summary center fieldset nav footer aside"
    ).split()
)
NOT_TEXT = (Comment, Doctype, CData, Declaration, ProcessingInstruction)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# Of a page's text, the share that an element must hold for the article to be looked for inside it.
ARTICLE_SHARE = 0.6
LOOSE_DATE_CHARS_MOST = 50
# Elements looked at for the one that holds the article; comments and teasers may each be an article, too.
ARTICLES_MOST = 20


def read_html(html: str, *, source: str, warnings: tuple[str, ...] = ()) -> Document:
    """The article of a page: its text as a reader sees it, one block a paragraph, and what the markup tells.

    JSON-LD is asked first, then meta elements, then the page's own marks (`itemprop`, `<time>`, `rel=author`).
    """
    soup = BeautifulSoup(html, "html.parser")
    linked = article_data(soup)
    headline = _headline(soup, linked)
    date = _date(soup, linked)
    authors = _authors(soup, linked)
    return Document(page_text(soup), source=source, headline=headline, date=date, authors=authors, warnings=warnings)


def article_data(soup: BeautifulSoup) -> ArticleData:
    """What the page's JSON-LD tells of its article; empty where there is none. Broken JSON counts as none."""
    for script in soup.find_all("script", type=re.compile(r"^application/ld\+json", re.I)):
        try:
            data = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        found = next((data_of(node) for node in objects(data) if is_article(node)), None)
        if found is not None:
            return found
    return ArticleData()


def _meta(soup: BeautifulSoup, *names: str) -> str | None:
    """The content of the first meta element that bears one of the names, in the order of the names."""
    for name in names:
        for attribute in ("property", "name", "itemprop"):
            tag = soup.find("meta", attrs={attribute: re.compile(rf"^{re.escape(name)}$", re.I)})
            if isinstance(tag, Tag):
                content = fold(str(tag.get("content") or ""))
                if content:
                    return content
    return None


def _headline(soup: BeautifulSoup, linked: ArticleData) -> str | None:
    candidates = [fold(BeautifulSoup(linked.headline, "html.parser").get_text())] if linked.headline else []
    shown = [fold(h.get_text(" ")) for h in soup.find_all("h1")]
    shown = [h for h in shown if h]
    title = _meta(soup, "og:title", "twitter:title", "dc.title", "title") or (
        fold(soup.title.get_text()) if soup.title else None
    )
    candidates += [title] if title else []
    # what the page shows as its heading is surest where the markup's own title says the same, or more
    for heading in shown:
        if any(_same_start(heading, c) for c in candidates):
            return heading
    if candidates:
        return without_site(candidates[0], soup)
    return shown[0] if len(shown) == 1 else None


def _same_start(heading: str, title: str) -> bool:
    a, b = _letters(heading), _letters(title)
    return len(a) >= 8 and (a in b or b in a)


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def without_site(title: str, soup: BeautifulSoup) -> str:
    """The title without " | Site": the site by its own meta element, or whatever follows the last bar."""
    site = _meta(soup, "og:site_name")
    for bar in (" | ", " - ", " – ", " — ", " :: ", " • "):
        head, found, tail = title.rpartition(bar)
        if found and (bar in (" | ", " :: ") or (site and _letters(site) == _letters(tail))):
            return head.strip()
    return title


def _date(soup: BeautifulSoup, linked: ArticleData) -> str | None:
    found: list[Any] = [linked.date, _meta(soup, "article:published_time", "datePublished", "parsely-pub-date")]
    found.append(_meta(soup, "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publish-date", "date"))
    found += [t.get("datetime") for t in soup.select('[itemprop~="datePublished"]')]
    found += [t.get("content") for t in soup.select('[itemprop~="datePublished"]')]
    times = [t.get("datetime") for t in soup.find_all("time") if t.find_parent(["nav", "aside", "footer"]) is None]
    found += times if len(set(times)) == 1 else []
    for value in found:
        iso = (iso_date(value) or loose_date(value)) if isinstance(value, str) else None
        if iso:
            return iso
    return None


def loose_date(value: str) -> str | None:
    """A date that markup gives in another form than ISO 8601 ("Tue, 19 Nov 2019 08:00:00 GMT"), with just the parts that
    it has: dateutil fills what is missing from a default, so two defaults that share nothing are tried."""
    if len(value) > LOOSE_DATE_CHARS_MOST or not re.search(r"(?:19|20)\d\d", value):
        return None
    from datetime import datetime
    from warnings import catch_warnings, simplefilter

    from dateutil import parser

    try:
        with catch_warnings():
            simplefilter("ignore")  # an unknown zone's name is left out of the result
            one = parser.parse(value, default=datetime(2001, 2, 3, 4, 5))
            other = parser.parse(value, default=datetime(2012, 11, 10, 9, 8))
    except (ValueError, OverflowError, TypeError):
        return None
    if one.date() != other.date():
        return None
    return one.isoformat(timespec="minutes") if one.time() == other.time() else one.date().isoformat()


def _authors(soup: BeautifulSoup, linked: ArticleData) -> tuple[str, ...]:
    names: list[str | None] = list(linked.authors)
    if not any(names):
        names = [_meta(soup, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author")]
    if not any(names):
        names = [fold(t.get_text(" ")) for t in soup.select('[rel~="author"]')]
    if not any(names):
        names = [fold(t.get_text(" ")) for t in soup.select('[itemprop~="author"]')]
    found: list[str] = []
    for name in names:
        if name and "://" not in name and name not in found:
            found.append(name)
    return tuple(found)


def page_text(soup: BeautifulSoup) -> str:
    """The page's text as a reader sees it, blocks parted by a blank line, without menus, scripts and forms."""
    body = soup.body or soup
    return "\n\n".join(_blocks(_article_element(body)))


def _article_element(body: Tag) -> Tag:
    """The smallest element that is called article or main and holds most of the page's paragraphs, else the body; where
    the page's heading stands outside of it, the element that holds both."""
    whole = _paragraph_chars(body)
    best = body
    for element in body.find_all(["article", "main"], limit=ARTICLES_MOST):
        if _paragraph_chars(element) >= ARTICLE_SHARE * whole > 0:
            best = element
    heading = body.find("h1")
    if best is not body and heading is not None and best.find("h1") is None:
        around_heading = {id(parent) for parent in heading.parents}
        return next((p for p in best.parents if id(p) in around_heading and p.name not in ("html", "[document]")), body)
    return best


def _paragraph_chars(element: Tag) -> int:
    """The text that stands directly in paragraphs, in characters. (A paragraph that was never closed holds all that
    follows it, so its whole text would count again and again.)"""
    return sum(len(text) for p in element.find_all("p") for text in p.find_all(string=True, recursive=False))


def _is_seen(tag: Tag) -> bool:
    if tag.name in UNSEEN or tag.name in SITE or tag.has_attr("hidden") or tag.get("aria-hidden") == "true":
        return False
    style = tag.get("style")
    return not (isinstance(style, str) and HIDDEN.search(style))


def _blocks(root: Tag) -> list[str]:
    """The text of each block, in order. Walked without recursion: pages nest deeper than Python's stack."""
    blocks: list[str] = []
    line: list[str] = []

    def end_block() -> None:
        text = "\n".join(fold(part) for part in "".join(line).split("\n"))
        text = re.sub(r"\n+", "\n", text).strip()
        if text:
            blocks.append(text)
        line.clear()

    stack: list[Any] = [root]
    while stack:
        node = stack.pop()
        if node is None:
            end_block()
        elif isinstance(node, NavigableString):
            if not isinstance(node, NOT_TEXT):
                line.append(re.sub(r"[\s]+", " ", str(node)))
        elif isinstance(node, Tag):
            if node is not root and not _is_seen(node):
                continue
            if node.name == "br":
                line.append("\n")
                continue
            if node.name in BLOCKS:
                end_block()
                stack.append(None)
            stack.extend(reversed(node.contents))
    end_block()
    return blocks
