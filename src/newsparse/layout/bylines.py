"""Who wrote it: by-lines in the shapes that pages, papers and agencies print."""

from __future__ import annotations

import re

from newsparse.lexicons import lexicon

BY = re.compile(
    r"^(?:(?:story|words|text|written|reported|posted|report|article|interview|analysis|review|compiled|published|reporting)\s+)?by[:\s]\s*"
    r"|^(?:author|authors|byline|writer|reporter|author of the article)s?\s?:\s*",
    re.I,
)
AUTHOR_LABEL = re.compile(r"^(?:author(?:s|\(s\))?(?: of the article)?|by|written by|byline|words by)\s?:?$", re.I)
# What follows a name and is no part of it.
CUT = re.compile(
    r"\s+(?:[|•·/–—]|-)\s*|\s*[|•·/]\s*|\s*@\S*|\s*\(|\s*<|\s*\d|,?\s+(?:for|of|in|from|at|is|was|with|updated|published|posted|on)\s+|"
    r"\s+(?:Updated|Published|Posted|Staff|Special|Correspondent|Contributor|Reporter|Senior|Chief|Political|Associated Press|Reuters|AFP|Bloomberg)\b",
    re.I,
)
GLUED = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z]{2,}|[A-Z][a-z]+[A-Z]|@|\d)")
SPLIT = re.compile(r"\s*(?:,|;|&|\band\b|\bwith\b)\s*", re.I)
NAME_WORD = re.compile(r"^(?:[A-ZÀ-ÞĀ-Ž][\w’'.\-]*|d[aeiou]s?|van|von|der|den|del|della|la|le|bin|ibn|al|el|ter|ten|y|e)$")
TITLES = frozenset("dr mr mrs ms prof sir dame rev".split())
NO_NAME = frozenset(
    "staff reporter reporters correspondent correspondents editor editors writer writers agency agencies desk team bureau news press "
    "associated reuters afp bloomberg online web digital service services media network times post today daily herald tribune journal "
    "contributor contributors columnist guest special admin newsroom report reports ap upi pti ani cnn bbc fox nbc abc cbs npr wire wires "
    "magazine foundation institute university company inc ltd board editorial the our senior chief political business sports health "
    "science politics world opinion home share follow contact read more published updated story minutes hours ago".split()
)


def read_byline(line: str) -> list[str] | None:
    """The names in a by-line; None where the line is none. An agency's or a desk's line gives an empty list."""
    if len(line) > 240:
        return None
    match = BY.match(line)
    if not match or not line[match.end() :].strip():
        return None
    names = split_names(line[match.end() :])
    rest = line[match.end() :]
    if names:
        return names
    return [] if len(rest) < 60 and (rest[0].isupper() or rest.split()[0].lower() in NO_NAME) else None


def split_names(text: str) -> list[str]:
    """The person names at the start of the text, parted by commas, "and" or "&"; what is no name ends the list."""
    names: list[str] = []
    for piece in SPLIT.split(text):
        cut = CUT.search(piece)
        name = piece[: cut.start()] if cut else piece
        glued = GLUED.search(name)
        if glued and not name[: glued.start()].endswith(("Mc", "Mac", "De", "Di", "La", "Le", "Fitz", "Van", "Von", "O")):
            name = name[: glued.start()]
        name = name.strip(" .,:;*-–—|’'\u00a0\n")
        words = name.split()
        if words and words[0].lower().strip(".") in TITLES:
            words = words[1:]
        if is_name(words):
            name = " ".join(w.capitalize() if w.isupper() and len(w) > 2 and "." not in w else w for w in words)
            if name not in names:
                names.append(name)
        elif names or not piece.strip():
            if piece.strip() and words:
                break
    return names


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
    return first in lexicon("first_names_female") or first in lexicon("first_names_male")
