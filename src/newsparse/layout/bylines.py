"""Who wrote it: by-lines in the shapes that pages, papers and agencies print."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.layout.dates import find_dates
from newsparse.lexicons import in_title_case, is_english_word, word_codes
from newsparse.records import Span
from newsparse.segments import Paragraph

BY = (
    r"^(?:(?:story|words|text|written|reported|posted|report|article|interview|analysis|review|compiled|published|reporting)\s+)?by[:\s]\s*"
    r"|^(?:author|authors|byline|writer|reporter|author of the article)s?\s?:\s*"
)
AUTHOR_LABEL = re.compile(r"^(?:author(?:s|\(s\))?(?: of the article)?|by|written by|byline|words by)\s?:?$", re.I)
# What follows a name and is no part of it.
CUT = re.compile(
    r"\s+(?:[|•·/–—]|-)\s*|\s*[|•·/]\s*|\s*@\S*|\s*\(|\s*<|\s*\d|,?\s+(?:for|of|in|from|at|is|was|with|updated|published|posted|on)\s+|"
    r"\s+(?:Updated|Published|Posted|Staff|Special|Correspondent|Contributor|Reporter|Senior|Chief|Political|"
    r"Associated Press|Reuters|AFP|Bloomberg)\b",
    re.I,
)
GLUED = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z]{2,}|[A-Z][a-z]+|@|\d)")
# A capital stands after these inside one name.
PREFIXES = ("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Fitz", "Van", "Von", "O")
SPLIT = re.compile(r"\s*(?:,|;|&|\band\b|\bwith\b)\s*", re.I)
NAME_WORD = re.compile(
    r"^(?:[A-ZÀ-ÞĀ-Ž][\w’'.\-]*|d[aeiou]s?|van|von|der|den|del|della|la|le|bin|ibn|al|el|ter|ten|y|e)$"
)
# "2 minutes ago"
AGO = re.compile(r"\W{0,3}\d+\s?\w{1,7}\sago\W?", re.I)
# "Ann Lee in Brackwater and Bo Chu", "Ann Lee in Aske, Bo Chu in New Marsh": two names or more, one or both with a place
NAME_OR_PLACE = r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){0,3}"
PLACED = (
    rf"{NAME_OR_PLACE}(?: in {NAME_OR_PLACE})?(?:(?:, and | and |, ){NAME_OR_PLACE}(?: in {NAME_OR_PLACE})?){{1,4}}"
)
# "Associated Press Writer", "Transport correspondent": what stands below a by-line and belongs to it
POST = re.compile(r"(?:[^\W\d_][\w&.'’\-]* ){1,4}(?:writer|reporter|correspondent|columnist|staff)s?\.?", re.I)
# Authors of a by-line that has no "By" before it.
NAMES_MOST = 2
AUTHORS_MOST = 30
# A desk's or an agency's by-line is short; a sentence that begins with "By" is not.
AGENCY_CHARS_MOST = 60
TITLES = frozenset(["dr", "mr", "mrs", "ms", "prof", "sir", "dame", "rev"])
# What pages and papers print after a name in the same line.
AFTER_NAME = frozenset(
    (
        "follow following share subscribe contact email staff senior chief writer reporter correspondent editor contributor "
        "columnist producer published updated author bio"
    ).split()
)
NO_NAME = frozenset(
    (
        "staff reporter reporters correspondent correspondents editor editors writer writers agency agencies desk "
        "team bureau news press associated reuters afp bloomberg online web digital service services media network "
        "times post today daily herald tribune journal contributor contributors columnist guest special admin "
        "newsroom report reports ap upi pti ani cnn bbc fox nbc abc cbs npr wire wires magazine foundation "
        "institute university company inc ltd board editorial the our senior chief political business sports health "
        "science politics world opinion home share follow contact read more published updated story minutes hours "
        "ago"
    ).split()
)


def read_byline(line: str) -> list[str] | None:
    """The names in a by-line; None where the line is none. An agency's or a desk's line gives an empty list."""
    if len(line) > 240:
        return None
    head = line[:40].lower()
    if "by" not in head and ":" not in head:
        return None
    match = re.match(BY, line, re.I)
    if not match or not line[match.end() :].strip():
        return None
    names = split_names(line[match.end() :])
    rest = line[match.end() :]
    if names:
        return names
    first, _, second = rest.removeprefix("the ").partition(" ")
    agency = first[:1].isupper() or (first.lower() in NO_NAME - {"the", "more", "read"} and second[:1].isupper())
    return [] if agency and len(rest) < AGENCY_CHARS_MOST else None


def is_post(line: str) -> bool:
    """True for a line that can be an author's post or paper, below the by-line."""
    return POST.fullmatch(line) is not None


def split_names(text: str) -> list[str]:
    """The person names at the start of the text, parted by commas, "and" or "&"; what is no name ends the list."""
    names: list[str] = []
    for piece in SPLIT.split(text):
        cut = CUT.search(piece)
        name = piece[: cut.start()] if cut else piece
        name = name[: _glued_at(name)]
        name = name.strip(" .,:;*-–—|’'\u00a0\n")
        words = name.split()
        if words and words[0].lower().strip(".") in TITLES:
            words = words[1:]
        while len(words) > 2 and words[-1].lower() in AFTER_NAME:
            words.pop()
        name = " ".join(words)
        if is_name(words):
            name = " ".join(in_title_case(w) for w in words)
            if name not in names:
                names.append(name)
        elif names or not piece.strip():
            if piece.strip() and words:
                break
    return names


def _glued_at(name: str) -> int:
    """Where the name ends and what the page put after it without a space begins: "Ann LeeSenior Writer"."""
    for glued in GLUED.finditer(name):
        rest = re.match(r"[A-Z][a-z]+", name[glued.start() :])
        sure = (
            not rest
            or rest.end() < len(name[glued.start() :].split(None, 1)[0])
            or is_english_word(rest.group().lower())
        )
        if sure and not name[: glued.start()].endswith(PREFIXES):
            return glued.start()
    return len(name)


def is_name(words: list[str]) -> bool:
    """True if the words can be a person's name as a by-line prints it: two to five, no outlet's or desk's word."""
    if not 2 <= len(words) <= 5 or any(w.lower().strip(".,") in NO_NAME for w in words):
        return False
    return all(NAME_WORD.match(w) for w in words) and words[0][0].isupper() and words[-1][0].isupper()


def is_known_name(line: str) -> bool:
    """True if the whole line is a name that begins with a known first name, as a by-line without "By" does."""
    words = line.split()
    if not is_name(words) or len(line) > 40:
        return False
    first = words[0].capitalize() if words[0].isupper() else words[0]
    return bool(set("FM") & set(word_codes(first)))


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
            if found and not labelled and kinds[max(0, i - 1)] == "credit" and kinds[i : i + 2][-1] == "credit":
                found = []  # who the picture shows
        else:
            found = []
        if found and (not names or labelled or (i <= body and spots and i - spots[-1] <= 2)):
            names += [n for n in found if n not in names]
            spots.append(i)
            if kinds[i] == "line":
                kinds[i] = "byline"
        labelled = labelled and bool(found)
        if (names and i > body) or len(names) >= AUTHORS_MOST:
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
    if " in " in line and re.fullmatch(PLACED, line) and all(map(is_known_name, placed := split_names(line))):
        return placed
    after = re.search(r"\s[bB]y\s+(?=[A-Z])", line)
    if after and find_dates(line):
        return split_names(line[after.end() :])  # "Monday November 18, 2019 by NAME"
    names = split_names(line)
    if len(names) > NAMES_MOST and not labelled:
        return []  # a line-up
    if not names:
        return []
    rest = line.replace(names[0], "", 1)
    alone = rest.strip(" ,.;:|–—-•&") == "" or (
        all(n in line for n in names) and len("".join(names)) > 0.7 * len(line.replace(" ", ""))
    )
    if AGO.fullmatch(rest) and not all(is_english_word(w.lower()) for w in names[0].split()):
        return names
    if labelled or ((alone or rest.lstrip()[:1] in "@-–|•" or bool(find_dates(rest))) and is_known_name(names[0])):
        return names
    return []


def _find_folded(line: str, name: str) -> tuple[int, int] | None:
    pattern = r"\s+".join(re.escape(word) for word in name.split())
    match = re.search(pattern, line, re.I)
    return match.span() if match else None
