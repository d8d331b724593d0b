"""Lines that a page or a file puts around the story: menus, promotions, credits, teasers, copyright lines.

A line counts as furniture only as a whole, never because of a word inside a sentence of the story. The words themselves
are lists in data/: page_labels, page_calls, page_words, page_leads, page_trailers, picture_sources, credit_leads.
"""

from __future__ import annotations

import re
from functools import cache

from newsparse.lexicons import lexicon

EDGE = " \t\u00a0.:;,!|•·*–—-+()[]<>»«›‹→↓↑▼▶►…"
# A number with what it counts: "4 min read", "3 comments", "1.2K"
COUNT = re.compile(r"[(\d][\d.,]*\s?[KkM]?\s?(?:shares?|comments?|views?|likes?|min\w*(?: read)?|reads?)?\)?")
# A page's script or style that was taken for text
CODE = re.compile(r"(?:window\.|var |function\b|\{\"|<\w|//|/\*|\$\(|document\.|@media|[.#][a-z\-]+\s?\{|if \()")
CODE_END = re.compile(r"(?:[{}]\s*;?|\)\s*;)\s*$")
LINK = re.compile(r"(?:(?:https?://|www\.|pic\.twitter\.com)\S+|[^\s@]++@[^\s@]+\.\w{2,})$")
# "Ann Lee reported from Aske, and Bo Chu from New Marsh." and nothing else in its paragraph
NAMES = r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){0,4}"
REPORTED_FROM = (
    rf"{NAMES}(?:(?:, and | and |, ){NAMES}){{0,4}} reported from {NAMES}(?:, {NAMES})?"
    rf"(?:(?:, and | and |, |; ){NAMES} (?:reported )?from {NAMES}(?:, {NAMES})?){{0,4}}\.?"
)
# "Credit...Ann Lee/The Courier" at a caption's end
GLUED_CREDIT = re.compile(r"(?:Credit|Photograph|Photo|Image|Picture)s?(?:\.\.\.|:| by )")
# The longest call upon readers has 40 words, the longest legal line some 60.
CALL_WORDS_MOST = 45
LEGAL_CHARS_MOST = 400
CAPTION_CHARS_MOST = 500
SHORT_WORDS = 4


@cache
def _starts(name: str) -> tuple[str, ...]:
    return tuple(sorted(lexicon(name)))


def plain(line: str) -> str:
    """The line in lower case, apostrophes straight, without the marks around it: as the lists have it."""
    return line.strip(EDGE).casefold().replace("’", "'")


def is_furniture(line: str) -> bool:
    """True if the line is the site's and not the story's. The line has no white space around it."""
    bare = plain(line)
    if not bare or bare in lexicon("page_labels") or COUNT.fullmatch(bare):
        return True
    if LINK.match(line) or CODE.match(line) or CODE_END.search(line[-40:]) or _is_legal(line):
        return True
    lower = line.casefold().replace("’", "'").lstrip(EDGE)
    if lower.startswith(_starts("page_leads")):
        return True
    words = line.count(" ") + 1
    if words > CALL_WORDS_MOST or any(mark in line for mark in '“”"'):
        return False  # a site does not quote itself
    if not lower.startswith(_starts("page_calls")):
        return False
    for call in _starts("page_calls"):
        if lower.startswith(call) and not lower[len(call) : len(call) + 1].isalnum():
            return words <= SHORT_WORDS or not lexicon("page_words").isdisjoint(re.findall(r"[\w£$-]+", lower))
    return False


def _is_legal(line: str) -> bool:
    """Copyright lines, and who helped with the story."""
    if len(line) > LEGAL_CHARS_MOST:
        return False
    lower = line.casefold().lstrip(" *•·–—-")
    if lower.startswith("copyright") and any(mark in lower for mark in '“”"') and not any(c.isdigit() for c in lower):
        return False  # somebody speaks of it
    if lower.startswith(_starts("page_trailers")) or "all rights reserved" in lower:
        return True
    if "reported from" in lower and re.fullmatch(REPORTED_FROM, line):
        return True
    return "contributed to this" in lower[-50:] or "contributed reporting" in lower[-40:]


def is_teaser_heading(line: str) -> bool:
    """True if other stories' headlines, or readers' comments, follow under this line."""
    return re.sub(r"\s*\(\d+\)?$|^\d+\s", "", plain(line)) in lexicon("teaser_headings")


def is_comment_heading(line: str) -> bool:
    """True if all that follows is what readers wrote: "Comments (3)"."""
    return re.sub(r"[\s(]*\d*[)\s]*$|^\d+\s", "", plain(line)) in (
        "comments",
        "comment",
        "join the conversation",
        "reader comments",
    )


def is_caption(line: str) -> bool:
    """True if the line tells what a picture shows: words, and a credit at their end."""
    if len(line) > CAPTION_CHARS_MOST:
        return False
    start = credit_start(line)
    words = len(line[:start].split())
    return start < len(line) and words >= (2 if line.endswith((")", "]", ").")) else SHORT_WORDS)


def credit_start(caption: str) -> int:
    """Where the credit of a caption begins; the caption's length where it has none."""
    glued = GLUED_CREDIT.search(caption)
    if glued and (
        glued.start() == 0 or not caption[glued.start() - 1].isalpha() or caption[glued.start() - 1].islower()
    ):
        return glued.start()
    sentence, bar, name = caption.rpartition(" | ")
    if bar and sentence.endswith((".", "!", "?")) and re.fullmatch(r"[A-Z][^.!?]{2,60}", name):
        return len(sentence)
    end = caption.rstrip(" .")
    if end.endswith((")", "]")):
        start = max(end.rfind("("), end.rfind("["))
        if start >= 0 and _is_credit_in_brackets(end[start + 1 : -1]):
            return start
    if "." not in caption[:-1] and caption.count(" ") <= 25 and not caption.endswith(("!", "?")):
        for mark in (" | ", "/", " - ", " — ", " – "):
            head, found, tail = caption.rpartition(mark)
            if found and plain(tail) in lexicon("picture_sources"):
                return len(head)
    return len(caption)


def _is_credit_in_brackets(inside: str) -> bool:
    lower = inside.casefold().strip()
    if len(lower) > 100:
        return False
    words = re.findall(r"[\w]+", lower)
    return (
        lower in lexicon("picture_sources")
        or ("/" in inside and inside[:1].isupper() and not any(c.isdigit() for c in inside))
        or lower.startswith(_starts("credit_leads"))
        or any(
            w in ("photo", "image", "picture", "via", "courtesy", "getty", "reuters", "afp", "handout") for w in words
        )
        or "©" in inside
    )


def is_credit(line: str) -> bool:
    """True if the line is nothing but a picture's credit: "Photo: Ann Lee", "© REUTERS / POOL", "Getty Images"."""
    if line.count(" ") > 12 or line.endswith(("!", "?")):
        return False
    bare = plain(line)
    if (
        credit_start(line) == 0
        or bare in lexicon("picture_sources")
        or line.startswith("©")
        or bare.startswith("courtesy ")
    ):
        return True
    for lead in _starts("credit_leads"):
        if bare.startswith(lead):
            rest = bare[len(lead) :].lstrip()
            if rest[:1] in (":", "|", "/") or rest.startswith("by "):
                return True
    tail = re.split(r"\s?[/|]\s?|\svia\s", bare)[-1]
    return ("/" in line or "|" in line or " via " in line) and tail in lexicon("picture_sources")
