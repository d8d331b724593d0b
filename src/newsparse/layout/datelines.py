"""The place that opens a story: "KYIV, Ukraine (AP) —"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.lexicons import word_codes

# KYIV   NEW YORK   RIO DE JANEIRO   Port Alberin
LETTERS = r"(?:[\w.'’]|-(?!-))*"
TOWN = rf"[A-ZÀ-Þ]{LETTERS}(?:[ ][A-ZÀ-Þ]{LETTERS}|[ ][a-z]{{2,4}}(?=[ ][A-ZÀ-Þ])){{0,4}}"
# , Ukraine   , N.Y.
COUNTRY = rf"(?:,[ ][A-Z]{LETTERS}(?:[ ][A-Z]{LETTERS}){{0,3}}){{0,2}}"
PLACE = rf"(?P<place>{TOWN}?{COUNTRY})"
# /PRNewswire/   (AP)   --(BUSINESS WIRE)
AGENCY = r"\s*(?:--\s?)?(?:\([A-Z][^()\n]{1,40}\)|/[A-Za-z][^/\n]{2,40}/)"
# , March 3   , March 3, 2024   , 3 March 2024   1996-08-30
DAY = r",?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?|\d{4}-\d{2}-\d{2})(?:,?\s+\d{4})?"
DASH = r"(?P<dash>\s*(?:--+|[—–]|\s-|\s_)\s*|:\s*(?=\S))"
# "TERN HARBOR, Maine – September 17, 2024 – "
LATER_DAY = r"[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}\s*(?:--+|[—–]|-)\s*"
OPENING = rf"\W{{0,3}}{PLACE}(?P<sure>(?:{AGENCY}|{DAY}){{0,3}}),?{DASH}(?P<later>{LATER_DAY})?(?=\S)"
# A dateline with country, day and agency has some 90 characters.
OPENING_CHARS = 150
DASHES = ("--", "—", "–", " -", " _", ":")
# Reuters 1996 and others: the place and the day alone on the line above the story
ALONE = rf"{PLACE}(?P<day>{DAY})?\W*$"


class Dateline(NamedTuple):
    """`place` stands at start:end of the paragraph; the story goes on at `story`."""

    place: str
    start: int
    end: int
    story: int


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a story's paragraph opens with; None where there is none.

    A place in capitals before a dash is one; in small letters it takes an agency or a day beside it, and a known place.
    """
    opening = paragraph[:OPENING_CHARS]
    if not any(dash in opening for dash in DASHES):
        return None
    match = re.match(OPENING, opening)
    if match is None:
        return None
    place = match["place"]
    capitals = is_upper(place.split(",")[0])
    if match["dash"].startswith(":") and not match["sure"]:
        return None
    if not ((capitals and (match["sure"] or is_place(place) or len(place) > 3)) or (match["sure"] and is_place(place))):
        return None
    return Dateline(place, match.start("place"), match.end("place"), match.end())


def is_agency_dateline(paragraph: str) -> bool:
    """True if the paragraph opens with a place and an agency or a day beside it, as no headline does: "PARIS (AP) -"."""
    found = read_dateline(paragraph)
    return found is not None and any(c in "()" or c.isdigit() for c in paragraph[found.end : found.story])


def read_lone_dateline(line: str) -> Dateline | None:
    """A dateline that has a line for itself, place and day: "CHICAGO 1996-08-30"."""
    if not line[:2].isupper():
        return None
    match = re.match(ALONE, line[:OPENING_CHARS])
    if match is None or not is_upper(match["place"].split(",")[0]):
        return None
    if not match["day"] and not is_place(match["place"]):
        return None
    return Dateline(match["place"], match.start("place"), match.end("place"), len(line))


def is_upper(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 2 and sum(c.isupper() for c in letters) >= 0.8 * len(letters)


def is_place(text: str) -> bool:
    """True if the text, or what stands before its first comma, is a known city or country."""
    first = text.split(",")[0].strip()
    forms = {first, first.title()}
    return any(set("PC") & set(word_codes(f)) for f in forms)
