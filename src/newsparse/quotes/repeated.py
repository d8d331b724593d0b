"""Quotations whose words the article quotes again further down: a headline’s or a lead’s fragment is whose who says it there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from newsparse.quotes.scene import Scene
from newsparse.quotes.words import FUNCTION

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# A word that tells one quotation from another has so many letters.
TELLING_CHARS = 4
# So many places of one word are looked at, and so many words of a quotation that is sought.
PLACES_MOST = 30
SOUGHT_MOST = 40
HEADING_ITEMS = 30  # of a heading that are looked at on either side
HEADINGS = frozenset(["headline", "line"])

Places = dict[str, list[tuple[int, int]]]


def find_repeated(scene: Scene, told: Sequence[int], seeking: Sequence[int]) -> dict[int, list[int]]:
    """For each of the stretches `seeking`, those of `told` that hold its words, in order; left out where there are none. All are
    numbers of stretches; `told` are of the story, and no stretch repeats itself."""
    if not seeking:
        return {}
    words = {n: _words(scene, n) for n in told}
    places: Places = defaultdict(list)
    for n in told:
        for at, word in enumerate(words[n]):
            if len(places[word]) < PLACES_MOST:
                places[word].append((n, at))
    found: dict[int, list[int]] = {}
    for n in seeking:
        sought = _words(scene, n)
        if not sought or len(sought) > SOUGHT_MOST or not any(map(_is_telling, sought)):
            continue
        size = len(sought)
        holding = [m for m, at in places.get(sought[0], ()) if m != n and words[m][at : at + size] == sought]
        if holding:
            found[n] = list(dict.fromkeys(holding))
    return found


def looks_like_title(scene: Scene, stretch: int) -> bool:
    """True for a stretch with the capitals of a title in a heading that has none of its own: "Festival “Night of Lights” returns"."""
    s = scene.stretches[stretch]
    at, place = scene.places[stretch]
    near = scene.passages[at].items[max(0, place - HEADING_ITEMS) : place + HEADING_ITEMS]
    inside = [word for word in WORD.findall(scene.text[s.start : s.end]) if word.casefold() not in FUNCTION]
    around = [item.text for item in near if item.stretch is None and len(item.text) >= TELLING_CHARS]
    return all(word[0].isupper() for word in inside) and any(word[0].islower() for word in around)


def _words(scene: Scene, stretch: int) -> list[str]:
    s = scene.stretches[stretch]
    return [word.casefold().replace("’", "'") for word in WORD.findall(scene.text[s.start : s.end])]


def _is_telling(word: str) -> bool:
    return len(word) >= TELLING_CHARS and word not in FUNCTION
