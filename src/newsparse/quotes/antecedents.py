"""Whom "he" and "she" stand for among those whom the article names."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from newsparse.quotes.beside import speaks
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.profiles import Profiles

# How far back a pronoun's person is looked for, in sentences; what an antecedent loses a sentence and a paragraph.
SENTENCES_BACK = 12
A_SENTENCE = 0.8
A_PARAGRAPH = 0.5
A_PRONOUN = 0.5  # what one that is itself a pronoun loses: whom it stands for is a guess
NAMES_BACK_MOST = 100  # names looked at for one pronoun
PRESENTING = frozenset("is was are were came comes stood stands sat sits".split())
GENDER_OF = {"he": "m", "him": "m", "himself": "m", "his": "m", "she": "f", "her": "f", "herself": "f"}
# Who speaks for others or for the many is often somebody without a name.
OFTEN_UNNAMED = frozenset(
    (
        "spokesman spokeswoman spokesperson official source analyst expert user reporter critic supporter voter resident "
        "witness driver passenger customer employee worker employer caller protester demonstrator soldier officer "
        "representative publisher author writer anonymous insider aide adviser moderator interviewer host judge prosecutor "
        "operator developer supplier producer"
    ).split()
)


class Unnamed(NamedTuple):
    """Somebody without a name who spoke: what the article calls them, the gender that it tells, and (passage, item) of
    their last quotation."""

    name: str
    gender: str | None
    place: tuple[int, int]


class Last(NamedTuple):
    """Who spoke last before some words: the index of the person, None for nobody with a name, the passage where, and who
    it is if without a name."""

    person: int | None = None
    passage: int | None = None
    unnamed: Unnamed | None = None

    def is_near(self, passage: int) -> bool:
        """True if that was in the passage or in the one before it."""
        return self.passage is not None and passage - self.passage <= 1


NOBODY = Last()


class Antecedents:
    """What a pronoun of one scene may stand for: names in the reporter's words, subjects like "the manager" where the article
    has one, and subjects "he" and "she", which carry on whom they stand for."""

    def __init__(self, profiles: Profiles) -> None:
        self.profiles = profiles
        self.scene = profiles.scene
        # in order: passage, item, person, subject-like, modifier, chunk
        self.names: list[tuple[int, int, int, bool, bool, int]] = []
        self.places: list[tuple[int, int]] = []
        for p, chunks in enumerate(self.scene.chunks):
            for n, c in enumerate(chunks):
                who = self._meant(p, c)
                if who is not None:
                    subject = c.subject or (c.kind == "name" and self._is_presented(p, n))
                    self.names.append((p, c.first, who, subject, c.modifier, n))
                    self.places.append((p, c.first))

    def _meant(self, passage: int, c: Chunk) -> int | None:
        if c.kind == "name":
            return c.person
        if c.kind == "pron" and c.subject and c.head in ("he", "she"):
            return self.find(passage, c, GENDER_OF[c.head], NOBODY)
        return self._only_bearer(passage, c)

    def _is_presented(self, passage: int, number: int) -> bool:
        """True for a name behind "is" in a sentence without a subject before it: "Across town is | NAME, a retired farmer"."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        c = chunks[number]
        if not c.opens or items[c.opens - 1].lower not in PRESENTING:
            return False
        sentence = items[c.first].sentence
        for k in range(number - 1, -1, -1):
            if items[chunks[k].first].sentence != sentence:
                break
            if chunks[k].subject:
                return False
        return True

    def _only_bearer(self, passage: int, c: Chunk) -> int | None:
        """Whom "the manager" means as a subject where just one of the people is called so."""
        if c.kind != "def" or not c.human or c.plural or not c.subject or c.modifier:
            return None
        if c.end - c.first > 2 or self.scene.passages[passage].kind != "story" or c.head in OFTEN_UNNAMED:
            return None
        bearers = self.profiles.bearers(c.head)
        return bearers[0] if len(bearers) == 1 else None

    def find(
        self, passage: int, chunk: Chunk, gender: str | None, last: Last, reach: int = SENTENCES_BACK
    ) -> int | None:
        """The person that a pronoun stands for: nearest first, subjects and the last speaker preferred, no other gender.
        `reach`: how far back, in sentences."""
        scene = self.scene
        items = scene.passages[passage].items
        sentence = scene.sentence_base[passage] + items[chunk.first].sentence
        best: tuple[float, int] | None = None
        before = bisect_left(self.places, (passage, chunk.first))
        for order in range(before - 1, max(-1, before - 1 - NAMES_BACK_MOST), -1):
            p, first, person, subject, modifier, number = self.names[order]
            there = scene.passages[p]
            back = sentence - scene.sentence_base[p] - there.items[first].sentence
            if back > reach:
                break
            known = self.profiles.genders[person]
            if gender is not None and known is not None and known != gender:
                continue
            score = -A_SENTENCE * back - A_PARAGRAPH * (passage - p)
            score += (1.0 if subject else 0.0) - (0.7 if modifier else 0.0)
            score -= A_PRONOUN if scene.chunks[p][number].kind == "pron" else 0.0
            score += 0.6 if known == gender else 0.0
            score += 1.0 if not back and speaks(scene, p, number) else 0.0  # "NAME fired back: “…,” he wrote"
            score += 1.5 if person == last.person and last.is_near(passage) else 0.0
            score += min(scene.mention_counts[person], 6) * 0.1
            if there.kind in ("headline", "caption"):
                score -= 2.0
            if best is None or score > best[0]:
                best = (score, person)
        return best[1] if best else None

    def goes_on(self, passage: int, chunk: Chunk, last: Unnamed) -> bool:
        """True for "she" behind a quotation of somebody without a name where nobody of that gender was named since: "“…,” a
        woman said. … She added"."""
        gender = GENDER_OF[chunk.head] if chunk.kind == "pron" and chunk.head in ("he", "she") else None
        if gender is None or last.gender not in (None, gender) or not 0 <= passage - last.place[0] <= 1:
            return False
        begin = bisect_left(self.places, last.place)
        end = bisect_left(self.places, (passage, chunk.first))
        meant = {  # a pronoun of the same paragraph may be theirs as well
            who
            for p, _, who, _, _, n in self.names[begin:end]
            if p != last.place[0] or self.scene.chunks[p][n].kind != "pron"
        }
        return all(self.profiles.genders[who] not in (None, gender) for who in meant)
