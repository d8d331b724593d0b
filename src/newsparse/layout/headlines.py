"""Which of the lines above the story is its headline: every line is a candidate, the best score wins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.layout.datelines import is_agency_dateline, read_lone_dateline
from newsparse.segments import Paragraph

# A headline has 2 to 30 words; the longest in the development pages has 23.
WORDS_MOST = 34
# Longer words, compared by their first letters, so that "opens" meets "opened".
WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 5
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
# A line is as good as a headline from this score on, and a later one must then be better by so much: what follows a
# headline (standfirst, caption, links to more on it) often shares more words with the story than the headline does.
SURE = 2.5
SURE_SHARE = 0.33
EARLIER = 1.5
# A page without a headline above its story: one that a list of links below repeats has at least so many longer words, and
# such a share of them in the story.
BELOW_WORDS = 5
BELOW_SHARE = 0.75
# Among so many lines above and below, each of one to three words makes a menu more likely.
MENU_LINES = 5
# " - Outlet" at the end of a browser's title, believed only where another line has the headline without it
DASH_TAIL = re.compile(r"\s+[-–—]\s+[^-–—]{2,40}$")
# Between headline and story stand few lines more than these, also where all buttons have one each.
FAR_LINES = 30
# " | Outlet" at the end of a browser's title line
SITE_TAIL = re.compile(r"\s+(?:\||::)\s+[^|]{2,40}$")


def find_headline(paragraphs: Sequence[Paragraph], kinds: Sequence[str], body: int) -> int | None:
    """The index of the paragraph that is the headline; None where no line can be one.

    `kinds`: what each paragraph was found to be so far; `body`: the index of the story's first paragraph.
    """
    story = frozenset(w for p in paragraphs[body : body + 12] for w in _stems(p.text[:1500]))
    repeated = Counter(p.text for p in paragraphs[:body])
    named = {LABELLED.sub("", p.text) for p in paragraphs[:body] if LABELLED.match(p.text)}
    named |= {head for p in paragraphs[:body] if (head := DASH_TAIL.sub("", p.text)) != p.text and head in repeated}
    best: tuple[float, int, bool] | None = None
    for i in range(body):
        if kinds[i] not in ("line", "story", "caption"):
            continue
        score = score_line(paragraphs, kinds, i, body, story)
        score += 0.5 if repeated[paragraphs[i].text] > 1 and paragraphs[i].text.count(" ") >= 4 else 0.0
        score += 4.0 if paragraphs[i].text in named else 0.0
        if best is None or score > best[0] + (EARLIER if best[2] else 1e-9):
            sure = score >= SURE and paragraphs[i].text.count(" ") + 1 >= TITLE_WORDS
            best = (score, i, sure and _shared(paragraphs[i].text, story) >= SURE_SHARE)
    if best is not None and best[0] > 0:
        return best[1]
    return _repeated_below(paragraphs, kinds, body)


def _repeated_below(paragraphs: Sequence[Paragraph], kinds: Sequence[str], body: int) -> int | None:
    """The index of a line below the story that says what the story's beginning says, as lists of links repeat the page's
    own headline; None where no line says enough of it."""
    story = frozenset(w for p in paragraphs[body:] if kinds[p.number] == "story" for w in _stems(p.text))
    best: tuple[float, int] | None = None
    for i in range(body + 1, len(paragraphs)):
        content = _stems(paragraphs[i].text)
        if (
            kinds[i] not in ("line", "teaser", "furniture")
            or paragraphs[i].text.endswith(".")
            or not BELOW_WORDS <= len(content) <= WORDS_MOST
        ):
            continue
        share = _shared(paragraphs[i].text, story)
        if share >= BELOW_SHARE and (best is None or share > best[0]):
            best = (share, i)
    return best[1] if best else None


def _stems(line: str) -> frozenset[str]:
    return frozenset(w.casefold()[:STEM] for w in WORD.findall(line))


def _shared(line: str, story: frozenset[str]) -> float:
    """The share of the line's longer words that the story has, too; 0 to 1."""
    content = _stems(line)
    return len(content & story) / len(content) if content else 0.0


def score_line(
    paragraphs: Sequence[Paragraph], kinds: Sequence[str], i: int, body: int, story: frozenset[str]
) -> float:
    """How much line i is like a headline. The weights were set by hand on half of the development pages."""
    line = paragraphs[i].text
    words = line.split()
    count = len(words)
    if count > WORDS_MOST or LABELLED.match(line):
        return -1.0
    score = {1: -2.5, 2: -0.5, 3: 0.6, 4: 1.4}.get(count, 2.0 if count <= 20 else 1.2)
    score += 3.0 * _shared(line, story) * min(1.0, len(_stems(line)) / 4)
    if line.isupper() and count < TITLE_WORDS:
        score -= 0.8
    if line[-1] in ".:,":
        score -= 1.5 if line[-1] != "." else 1.0 if count > SENTENCE_WORDS else 0.5
    if len(paragraphs[i].sentences) > 1:
        score -= 0.25 * min(4, len(paragraphs[i].sentences) - 1)
    if i == 0:
        score += 1.0 if line[-1] == "." or _shared(line, story) >= SURE_SHARE else 0.3  # no menu ends with a full stop
    if line[0].islower() and not line[1:2].isupper():
        score -= 1.5
    if read_lone_dateline(line) or is_agency_dateline(line) or line[-1] in "—–":
        score -= 3.0
    if kinds[i] == "caption":
        score -= 2.5
    if line[0] in "“\"‘'" and line[-1] in "”\"’'.":
        score -= 0.8
    if BREADCRUMB.search(line):
        score -= 3.0
    nearby = range(i + 1, min(i + 9, len(kinds)))
    following = [kinds[k] for k in nearby if kinds[k] not in ("furniture", "credit", "caption")][:3]
    if count >= TITLE_WORDS and following[:1] in (["byline"], ["date"]):
        score += 1.3
    elif count >= TITLE_WORDS and ("byline" in following[1:] or "date" in following[1:2]):
        score += 0.7
    elif count >= 3 and ("byline" in following or "date" in following):
        score += 0.5
    if i + 1 < len(paragraphs) and following[:1] in (["line"], ["story"]) and _is_standfirst(paragraphs[i + 1].text):
        score += 0.5
    # what menu words and buttons follow is part of the menu
    menu = sum(1 for k in range(i + 1, min(i + 4, body)) if kinds[k] == "line" and paragraphs[k].text.count(" ") < 3)
    score -= 0.35 * menu if menu > 1 else 0.0
    around = [*range(max(0, i - MENU_LINES), i), *range(i + 1, min(body, i + 1 + MENU_LINES))]
    score -= 0.1 * sum(1 for k in around if kinds[k] == "line" and paragraphs[k].text.count(" ") < 3)
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
        if TITLE_WORDS <= words_above <= WORDS_MOST:
            score -= 0.9
    score -= 0.01 * min(i, 60)
    score -= 0.03 * min(30, max(0, body - i - FAR_LINES))  # a long menu stands above the headline, not below it
    return score


def _is_standfirst(line: str) -> bool:
    return line.endswith((".", "?", "!")) and 6 <= line.count(" ") + 1 <= 45


def headline_bounds(line: str) -> tuple[int, int]:
    """Where the headline's own words stand in its line: without a label before it and " | Outlet" after it."""
    label = LABELLED.match(line)
    start = label.end() if label else 0
    tail = SITE_TAIL.search(line, start)
    return start, tail.start() if tail and tail.start() > start + 10 else len(line)
