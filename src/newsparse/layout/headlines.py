"""Which of the lines above the story is its headline: every line is a candidate, the best score wins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.layout.datelines import read_lone_dateline
from newsparse.segments import Paragraph

# A headline has 2 to 30 words; the longest in the development pages has 23.
WORDS_MOST = 34
WORD = re.compile(r"[^\W\d_]{3,}")
LABELLED = re.compile(r"^(?:headline|title|share this story)\s?:\s*(?=\S)", re.I)
# "Home > News > Sport"
BREADCRUMB = re.compile(r"\s[>›»/]\s.*\s[>›»/]\s|^(?:home|news|blog)\s[>›»/|]\s", re.I)
# menu words that lost the space between them: "Log inRegisterLog out"
GLUED = re.compile(r"[a-z][A-Z][a-z]+.*[a-z][A-Z][a-z]")
# Fewer words are a section's name more often than a headline.
TITLE_WORDS = 5
# A longer line with a full stop is a standfirst or a caption more often than a headline.
SENTENCE_WORDS = 13
# A headline does not stand so few lines below a by-line.
BYLINE_ABOVE = 15
# " | Outlet" at the end of a browser's title line
SITE_TAIL = re.compile(r"\s+(?:\||::)\s+[^|]{2,40}$")


def find_headline(paragraphs: Sequence[Paragraph], kinds: Sequence[str], body: int) -> int | None:
    """The index of the paragraph that is the headline; None where no line can be one.

    `kinds`: what each paragraph was found to be so far; `body`: the index of the story's first paragraph.
    """
    story = Counter(w.casefold() for p in paragraphs[body : body + 12] for w in set(WORD.findall(p.text[:1500])))
    repeated = Counter(p.text for p in paragraphs[:body])
    named = {LABELLED.sub("", p.text) for p in paragraphs[:body] if LABELLED.match(p.text)}
    best: tuple[float, int] | None = None
    for i in range(body):
        if kinds[i] not in ("line", "story", "caption"):
            continue
        score = score_line(paragraphs, kinds, i, body, story)
        score += 0.5 if repeated[paragraphs[i].text] > 1 and paragraphs[i].text.count(" ") >= 4 else 0.0
        score += 4.0 if paragraphs[i].text in named else 0.0
        if best is None or score > best[0] + 1e-9:
            best = (score, i)
    return best[1] if best is not None and best[0] > 0 else None


def score_line(paragraphs: Sequence[Paragraph], kinds: Sequence[str], i: int, body: int, story: Counter[str]) -> float:
    """How much line i is like a headline. The weights were set by hand on half of the development pages."""
    line = paragraphs[i].text
    words = line.split()
    count = len(words)
    if count > WORDS_MOST or LABELLED.match(line):
        return -1.0
    score = {1: -2.5, 2: -0.5, 3: 0.6, 4: 1.4}.get(count, 2.0 if count <= 20 else 1.2)
    content = {w.casefold() for w in WORD.findall(line)}
    if content:
        shared = sum(1 for w in content if story[w]) / len(content)
        score += 3.0 * shared * min(1.0, len(content) / 4)
    if line[-1] in ".:,":
        score -= 1.5 if line[-1] != "." else 1.0 if count > SENTENCE_WORDS else 0.5
    if len(paragraphs[i].sentences) > 1:
        score -= 0.25 * min(4, len(paragraphs[i].sentences) - 1)
    if i == 0:
        score += 1.0 if count >= TITLE_WORDS - 1 else 0.5
    if line[0].islower() and not line[1:2].isupper():
        score -= 1.5
    if read_lone_dateline(line) or line[-1] in "—–":
        score -= 3.0
    if kinds[i] == "caption":
        score -= 2.5
    if line[0] in "“\"‘'" and line[-1] in "”\"’'.":
        score -= 0.8
    if BREADCRUMB.search(line):
        score -= 3.0
    following = [kinds[k] for k in range(i + 1, min(i + 4, len(kinds)))]
    if count >= TITLE_WORDS and following[:1] in (["byline"], ["date"]):
        score += 1.3
    elif count >= TITLE_WORDS and ("byline" in following[1:] or "date" in following[1:2]):
        score += 0.7
    if i + 1 < len(paragraphs) and following[:1] in (["line"], ["story"]) and _is_standfirst(paragraphs[i + 1].text):
        score += 0.5
    # what menu words and buttons follow is part of the menu
    menu = sum(1 for k in range(i + 1, min(i + 4, body)) if kinds[k] == "line" and paragraphs[k].text.count(" ") < 3)
    score -= 0.35 * menu if menu > 1 else 0.0
    if GLUED.search(line):
        score -= 1.5
    if i and kinds[i - 1] == "teaser":
        score -= 1.0
    if any(kinds[k] == "byline" for k in range(max(0, i - BYLINE_ABOVE), i)):
        score -= 1.2
    # a line between the last picture or menu and the story is nearer to it, but of two that are alike the earlier is the
    # headline and the later the standfirst
    if i and kinds[i - 1] in ("line", "story"):
        words_above = paragraphs[i - 1].text.count(" ") + 1
        if TITLE_WORDS - 1 <= words_above <= WORDS_MOST:
            score -= 0.9 if words_above >= TITLE_WORDS or i == 1 else 0.0
    score -= 0.01 * min(i, 60)
    return score


def _is_standfirst(line: str) -> bool:
    return line.endswith((".", "?", "!")) and 6 <= line.count(" ") + 1 <= 45


def headline_bounds(line: str) -> tuple[int, int]:
    """Where the headline's own words stand in its line: without a label before it and " | Outlet" after it."""
    label = LABELLED.match(line)
    start = label.end() if label else 0
    tail = SITE_TAIL.search(line, start)
    return start, tail.start() if tail and tail.start() > start + 10 else len(line)
