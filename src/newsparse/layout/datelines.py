"""The place that opens a story: "KYIV, Ukraine (AP) —"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsparse.lexicons import lexicon

PLACE = r"(?P<place>[A-ZÀ-Þ][\w.'’\-]*(?:[ ][A-ZÀ-Þ(][\w.'’\-)]*|[ ](?:de|del|la|le|el|al|sur|upon|of|the|and|am)\b){0,4}(?:,[ ][A-Z][\w.'’\-]*(?:[ ][A-Z][\w.'’\-]*){0,3}){0,2})"
# "/PRNewswire/", "(AP)", "(BUSINESS WIRE)"
AGENCY = r"(?P<agency>\s*(?:\([A-Z][^()\n]{1,40}\)|/[A-Za-z][^/\n]{2,40}/))?"
DAY = r"(?P<day>,?\s+(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)(?:,?\s+\d{4})?|,?\s+\d{4}-\d{2}-\d{2})?"
DASH = r"(?P<dash>\s*(?:--+|[—–]|\s-|_|:)\s*)"
OPENING = re.compile(rf"^\W{{0,3}}{PLACE}{DAY},?{AGENCY}{DAY.replace('<day>', '<day2>')}(?:{AGENCY.replace('<agency>', '<agency2>')}){DASH}(?=\S)")
# Reuters 1996 and others: the place and the day alone on the line above the story
ALONE = re.compile(rf"^{PLACE}{DAY}\W*$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """`place` stands at start:end of the paragraph; the story goes on at `story`."""

    place: str
    start: int
    end: int
    story: int


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a story's paragraph opens with; None where there is none."""
    match = OPENING.match(paragraph[:200])
    if match is None:
        return None
    place = match["place"]
    capitals = is_upper(place.split(",")[0])
    sure = match["agency"] or match["agency2"] or match["day"] or match["day2"]
    if match["dash"].strip() == ":" and not match["agency"]:
        return None
    if not (capitals and (sure or is_place(place) or len(place) > 3) or sure and is_place(place) or is_place(place) and not capitals and match["dash"].strip() in ("—", "–", "--") and sure):
        return None
    return Dateline(place, match.start("place"), match.end("place"), match.end())


def read_lone_dateline(line: str) -> Dateline | None:
    """A dateline that has a line for itself, place and day: "CHICAGO 1996-08-30"."""
    match = ALONE.match(line[:120])
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
    return any(f in lexicon("cities") or f in lexicon("countries") for f in forms)
