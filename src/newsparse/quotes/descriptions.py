"""Whom "the senator", "the 46-year-old" and "the Courier reporter" mean."""

from __future__ import annotations

from bisect import bisect_left

from newsparse.lexicons import person_noun
from newsparse.quotes.antecedents import OFTEN_UNNAMED, Antecedents, Last
from newsparse.quotes.beside import chunks_before, find_apposed
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.profiles import BEARERS_MOST, SCIENCE, is_science
from newsparse.quotes.words import age_of

# How far back the person is looked for whom "the candidate" means where no role tells, in sentences.
DESCRIPTION_SENTENCES = 1
# How far back it is looked for whether "the official" was somebody without a name, in passages.
UNNAMED_PASSAGES = 6
# Nouns that one person may be called by in turn.
KINDS_OF_OFFICE = tuple(
    frozenset(nouns.split())
    for nouns in (
        "judge justice magistrate",
        "lawmaker senator representative congressman congresswoman mp legislator parliamentarian assemblyman "
        "assemblywoman sen rep politician",
        "coach manager boss",
        "lawyer attorney solicitor barrister counsel prosecutor",
        "candidate nominee contender frontrunner hopeful",
        "officer detective sergeant inspector lieutenant captain constable policeman policewoman",
        "scientist researcher professor biologist physicist chemist academic scholar expert",
        "doctor physician surgeon",
        "executive ceo chief boss founder chairman chairwoman president",
        "singer musician rapper artist star",
        "player striker midfielder defender goalkeeper forward quarterback captain star",
        "writer author novelist journalist reporter columnist",
        "minister secretary official premier",
        "peer lord lady baroness baron viscount earl countess",
    )
)


class Descriptions:
    """Resolves the descriptions of one scene by the roles that the article gives."""

    def __init__(self, antecedents: Antecedents) -> None:
        self.antecedents = antecedents
        self.profiles = antecedents.profiles
        self.scene = antecedents.scene

    def find(self, passage: int, chunk: Chunk, last: Last) -> int | None:
        """The person whom the description means; None for nobody with a name."""
        place = (passage, chunk.first)
        fitting = self._fitting(passage, chunk, last)
        unnamed = self._unnamed_before(passage, chunk)
        if unnamed is not None and last.person is not None and chunk.head not in OFTEN_UNNAMED:
            named = self.profiles.named_at.get(last.person, [])
            before = bisect_left(named, place)
            if before and named[before - 1] > unnamed:
                unnamed = None  # "A lawmaker wants …", NAME said; "The lawmaker said …"
        if fitting and (unnamed is None or max(fitting)[1] > unnamed):
            return max(fitting)[2]
        if unnamed is not None:
            return None
        words = self.scene.passages[passage].items[chunk.first : chunk.end]
        office = any(i.lower in ("of", "for") for i in words)  # "the Bank of Aske governor"
        gender = person_noun(chunk.head)
        told = gender if gender in ("m", "f") else None
        if (
            words[0].lower == "the"
            and last.person is not None
            and last.is_near(passage)
            and not self._is_beside(passage, chunk, last.person)
        ):
            if told is not None:
                return last.person if self.profiles.genders[last.person] in (None, told) else None
            housed = any(i.text[0].isupper() for i in words[1:])
            if not office and (chunk.head not in OFTEN_UNNAMED or not (housed or self.profiles.nouns[last.person])):
                return last.person
        if chunk.kind == "def" and chunk.head not in OFTEN_UNNAMED and not office:
            near = self.antecedents.find(passage, chunk, told, last, reach=DESCRIPTION_SENTENCES)
            return near if near is not None else self._only_one(passage, chunk, told)
        return None

    def _only_one(self, passage: int, chunk: Chunk, gender: str | None) -> int | None:
        """The one person whom the article has named before the description, where it names no other of that gender at all."""
        fitting = [n for n, known in enumerate(self.profiles.genders) if gender is None or known in (None, gender)]
        if len(fitting) != 1 or self._is_beside(passage, chunk, fitting[0]):
            return None
        places = self.profiles.named_at.get(fitting[0], [])
        return fitting[0] if places and places[0] < (passage, chunk.first) else None

    def _is_beside(self, passage: int, chunk: Chunk, person: int) -> bool:
        """True if the sentence names the person as well: "The victim shouted at NAME"."""
        items = self.scene.passages[passage].items
        here = items[chunk.first].sentence
        return any(p == passage and items[i].sentence == here for p, i in self.profiles.named_at.get(person, []))

    def _fitting(self, passage: int, chunk: Chunk, last: Last) -> list[tuple[float, tuple[int, int], int]]:
        """(score, place of the last name, person) of those named before whom the article calls so."""
        profiles = self.profiles
        wanted = {chunk.head}
        if chunk.kind == "def":
            wanted = wanted.union(*(office for office in KINDS_OF_OFFICE if chunk.head in office))
            wanted |= {SCIENCE} if is_science(chunk.head) else set()
        bearers = [(n, noun) for noun in sorted(wanted) for n in profiles.bearers(noun)[:BEARERS_MOST]]
        age = age_of(chunk.head)
        bearers += [(n, chunk.head) for n in profiles.of_age(age)] if age is not None else []
        bearers += [(n, "") for n in profiles.of_house(passage, chunk)] if chunk.head in OFTEN_UNNAMED else []
        gender = person_noun(chunk.head)
        fitting: list[tuple[float, tuple[int, int], int]] = []
        for n, noun in bearers:
            places = profiles.named_at.get(n, [])
            before = bisect_left(places, (passage, chunk.first)) - 1
            if before >= 0 and (gender not in ("m", "f") or profiles.genders[n] in (None, gender)):
                score = (2.0 if noun == chunk.head else 1.0) + (0.5 if n == last.person else 0.0)
                fitting.append((score, places[before], n))
        return fitting

    def _unnamed_before(self, passage: int, chunk: Chunk) -> tuple[int, int] | None:
        """Where the description was last used of somebody without a name: "a senior official …", then "the official"; None
        where it was not."""
        for p, n in chunks_before(self.scene, passage, chunk, passages=UNNAMED_PASSAGES):
            c = self.scene.chunks[p][n]
            if c.head == chunk.head and c.kind in ("indef", "bare"):
                return (p, c.first) if find_apposed(self.scene, p, n) is None else None
        return None
