"""What an article tells of each of its people: offices, houses, ages, gender, and where they are named."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from newsparse.lexicons import lexicon_classes, person_noun, word_codes
from newsparse.people import first_name_gender
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.scene import Scene
from newsparse.quotes.words import age_of, is_person_noun

BEARERS_MOST = 50  # people looked at for one noun
SCIENCE = "(scientist)"  # stands for all nouns of is_science
ABBREVIATED = {
    "sen.": "senator",
    "rep.": "representative",
    "gov.": "governor",
    "gen.": "general",
    "prof.": "professor",
    "dr.": "doctor",
    "dr": "doctor",
    "sgt.": "sergeant",
    "lt.": "lieutenant",
    "det.": "detective",
    "capt.": "captain",
    "col.": "colonel",
    "rev.": "reverend",
    "cllr": "councillor",
    "cr": "councillor",
    "insp": "inspector",
    "supt": "superintendent",
    "sgt": "sergeant",
    "prof": "professor",
}


class Profiles:
    """The people of one scene, by their index in it. `nouns`: the person nouns of their roles and titles, lower-case;
    `genders`: "m", "f" or None; `named_at`: (passage, item) of each place that names one, in order."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.titles: list[list[str]] = [[] for _ in scene.people]
        self.named_at: dict[int, list[tuple[int, int]]] = {}
        for p, chunks in enumerate(scene.chunks):
            for c in chunks:
                if c.person is not None and c.title is not None:
                    self.titles[c.person].append(c.title)
                if c.kind == "name" and c.person is not None:
                    self.named_at.setdefault(c.person, []).append((p, c.first))
        self.nouns = [self._role_nouns(n) for n in range(len(scene.people))]
        self._bearers: dict[str, list[int]] = {}
        for n, nouns in enumerate(self.nouns):
            for noun in nouns | ({SCIENCE} if any(map(is_science, nouns)) else set()):
                self._bearers.setdefault(noun, []).append(n)
        self.likely: dict[int, str] = {}  # genders that a pronoun made likely
        self.genders = [self._own_gender(n) for n in range(len(scene.people))]
        self._vote_by_pronouns()

    def learn_gender(self, n: int, gender: str) -> None:
        """A person whose gender nothing tells has likely that of the pronoun that was found to stand for them."""
        if self.genders[n] is None:
            self.likely.setdefault(n, gender)

    def bearers(self, noun: str) -> list[int]:
        """Those who are called by the noun in a role or title, in order."""
        return self._bearers.get(noun, [])

    def of_age(self, age: str) -> list[int]:
        """Those whose age stands beside their name: "NAME, 46," and "46-year-old NAME", in order."""
        return self._aged.get(age, [])[:BEARERS_MOST]

    def of_house(self, passage: int, chunk: Chunk) -> list[int]:
        """Those whose role names the house that a description gives: "the Courier reporter" after "Courier.com writer NAME"."""
        items = self.scene.passages[passage].items
        houses = [_house(i.text).lower() for i in items[chunk.first + 1 : chunk.end - 1] if i.text[:1].isupper()]
        return sorted({n for house in houses for n in self._houses.get(house, [])[:BEARERS_MOST]})

    @cached_property
    def _houses(self) -> dict[str, list[int]]:
        houses: dict[str, list[int]] = {}
        for n, person in enumerate(self.scene.people):
            for word in {_house(w) for role in person.roles for w in role.text.split() if w[0].isupper()}:
                if not set("PC") & set(word_codes(word)):
                    houses.setdefault(word.lower(), []).append(n)
        return houses

    @cached_property
    def _aged(self) -> dict[str, list[int]]:
        found: dict[str, dict[int, None]] = {}
        for p, chunks in enumerate(self.scene.chunks):
            items = self.scene.passages[p].items
            for c in chunks:
                if c.person is None:
                    continue
                behind = [i.text for i in items[c.end : c.end + 2]]
                if len(behind) == 2 and behind[0] in (",", "(") and behind[1].isdigit():
                    found.setdefault(behind[1], {})[c.person] = None
                before = age_of(items[c.first - 1].lower) if c.first else None
                if before is not None:
                    found.setdefault(before, {})[c.person] = None
        return {told: list(people) for told, people in found.items()}

    def _role_nouns(self, n: int) -> frozenset[str]:
        words = {ABBREVIATED.get(title.lower(), title.lower()) for title in self.titles[n]}
        for role in self.scene.people[n].roles:
            for word in role.text.split():
                bare = ABBREVIATED.get(word.lower(), word.strip(",.;:’'").lower())
                if is_person_noun(bare):
                    words.add(bare)
        return frozenset(words)

    def _own_gender(self, n: int) -> str | None:
        """What titles, roles and the first name tell."""
        person = self.scene.people[n]
        told: Counter[str] = Counter()
        for title in self.titles[n]:
            kind = lexicon_classes("titles").get(title) or person_noun(title)
            if kind in ("m", "f"):
                told[kind] += 1
        for role in person.roles:
            for word in role.text.split():
                kind = person_noun(word)
                if kind in ("m", "f"):
                    told[kind] += 1
        if told:
            return told.most_common(1)[0][0]
        words = person.name.split()
        return first_name_gender(words[0]) if len(words) > 1 else None

    def _vote_by_pronouns(self) -> None:
        """Where nothing else tells a gender, count the he and she that come next after each mention of the person."""
        votes: dict[int, Counter[str]] = {}
        for chunks in self.scene.chunks:
            last: int | None = None
            for c in chunks:
                if c.kind == "name" and c.subject:
                    last = c.person
                elif c.kind == "pron" and c.head in ("he", "she") and last is not None:
                    votes.setdefault(last, Counter())["m" if c.head == "he" else "f"] += 1
        for n, count in votes.items():
            if self.genders[n] is None and len(set(count)) == 1:
                self.genders[n] = next(iter(count))


def is_science(noun: str) -> bool:
    """True for a scientist of any kind: "herpetologist", "researcher"."""
    return noun.endswith(("ologist", "icist", "chemist", "onomer")) or noun in ("scientist", "researcher", "academic")


def _house(word: str) -> str:
    """A paper's or company's name without marks and domain: "Courier" for "Courier.com"."""
    return word.strip(",.;:()’'").partition(".")[0]
