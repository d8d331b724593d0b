"""Whom "he" and "she" stand for: people whom the article names, and people without a name who do something in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.lexicons import person_noun
from newsparse.quotes.beside import (
    chunks_before,
    find_apposed,
    find_described,
    find_named_as,
    find_one_of,
    is_owned,
    speaks,
)
from newsparse.quotes.items import Item
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.profiles import BEARERS_MOST, Profiles
from newsparse.quotes.verbs import is_passive
from newsparse.quotes.words import is_person_noun

# How far back a pronoun's person is looked for, in sentences; what an antecedent loses a sentence and a paragraph.
SENTENCES_BACK = 12
A_SENTENCE = 0.8
A_PARAGRAPH = 0.5
ONE_OF_CHUNKS = 3  # "one | of them, | a teacher"
CLAUSE_ITEMS_MOST = 30  # looked at behind somebody without a name
UNLIKELY = 1.2  # what one loses for whom another pronoun was found to stand
A_PRONOUN = 0.5  # what one that is itself a pronoun loses: whom it stands for is a guess
CLAUSE_NEAR = 6  # items behind a pronoun in which a name is another's
CLAUSE_ENDS = frozenset(
    "that and but or who which whose when where while as because if whether after before since".split()
)
A_QUESTION = 2.5  # what whom a question is put to gains on who asks it
ASKING = frozenset(
    "ask asks asked asking question questions questioned press presses pressed quiz quizzed grill grilled".split()
)
ASKED = frozenset("about if whether how why what on".split())
KIN_REACH = 4  # "his | much younger brother NAME"
INTRODUCED_PASSAGES = 6  # how far back "a man" stands of "the man"
MENTIONS_BACK_MOST = 100  # looked at for one pronoun
PRESENTING = frozenset("is was are were came comes stood stands sat sits".split())
GENDER_OF = {"he": "m", "him": "m", "himself": "m", "his": "m", "she": "f", "her": "f", "herself": "f"}
# Who speaks for others or for the many is often somebody without a name.
OFTEN_UNNAMED = frozenset(
    (
        "spokesman spokeswoman spokesperson official source analyst expert user reporter critic supporter voter resident "
        "witness driver passenger customer employee worker employer caller protester demonstrator soldier officer "
        "representative publisher author writer anonymous insider aide adviser moderator interviewer host judge prosecutor "
        "operator developer supplier producer victim complainant bystander onlooker neighbour neighbor shopper patient "
        "friend pal colleague relative classmate coworker co-worker confidant acquaintance"
    ).split()
)


class Unnamed(NamedTuple):
    """Somebody without a name who spoke: what the article calls them, the gender that it tells, and (passage, item) of
    their last quotation."""

    name: str
    gender: str | None
    place: tuple[int, int]


class Last(NamedTuple):
    """Who spoke last before some words: the index of the person, None for nobody with a name, the passage where, who it is if
    without a name, and the gender of the pronoun that they were called by."""

    person: int | None = None
    passage: int | None = None
    unnamed: Unnamed | None = None
    gender: str | None = None

    def is_near(self, passage: int) -> bool:
        """True if that was in the passage or in the one before it."""
        return self.passage is not None and passage - self.passage <= 1


NOBODY = Last()


class Mention(NamedTuple):
    """A chunk that a pronoun may go back to. `person`: the index of whom it means, or None for somebody without a name, whom
    the chunk at `unnamed`, (passage, chunk), introduces."""

    passage: int
    item: int
    chunk: int
    person: int | None
    unnamed: tuple[int, int] | None = None
    subject: bool = False
    modifier: bool = False
    pronoun: bool = False
    of_gender: str | None = None  # "m" for the name in "his father, NAME,"


class Meant(NamedTuple):
    """Whom a pronoun stands for: the index of a person, or the (passage, chunk) that introduces somebody without a name."""

    person: int | None
    unnamed: tuple[int, int] | None = None


NO_ONE = Meant(None)


class Antecedents:
    """What a pronoun of one scene may stand for: names in the reporter's words, subjects like "the manager" where the article
    has one, people without a name who do something, and subjects "he" and "she", which carry on whom they stand for."""

    def __init__(self, profiles: Profiles) -> None:
        self.profiles = profiles
        self.scene = profiles.scene
        self.mentions: list[Mention] = []
        self.places: list[tuple[int, int]] = []
        for p, chunks in enumerate(self.scene.chunks):
            for n, c in enumerate(chunks):
                mention = self._mention(p, n, c)
                if mention is not None:
                    self.mentions.append(mention)
                    self.places.append((p, c.first))

    def _mention(self, p: int, n: int, c: Chunk) -> Mention | None:
        if c.kind == "name":
            if c.person is None:
                return None
            beside = self._subject_beside(p, n)
            subject = c.subject or self._is_presented(p, n) or beside is not None
            items = self.scene.passages[p].items
            owner = GENDER_OF.get(items[beside.first].lower) if beside is not None else self._owner_of_kin(items, c)
            return Mention(p, c.first, n, c.person, None, subject, c.modifier, of_gender=owner)
        if c.kind == "pron":
            if not c.subject or c.head not in ("he", "she"):
                return None
            meant = self.meant(p, c, NOBODY)
            if meant.person is not None:
                self.profiles.learn_gender(meant.person, GENDER_OF[c.head])
            return Mention(p, c.first, n, *meant, subject=True, pronoun=True) if meant != NO_ONE else None
        if not c.human or c.modifier or self.scene.passages[p].kind != "story":
            return None
        bearer = self._only_bearer(p, c)
        if bearer is not None:
            return Mention(p, c.first, n, bearer, None, subject=True)
        unnamed = self._unnamed(p, n, c)
        return Mention(p, c.first, n, None, unnamed, c.subject) if unnamed is not None else None

    def _owner_of_kin(self, items: Sequence[Item], c: Chunk) -> str | None:
        """The gender of whom a name belongs to: "his younger brother | NAME"; None where it is nobody’s."""
        if c.opens == c.first or not is_person_noun(items[c.first - 1].text):
            return None
        for k in range(c.first - 1, max(-1, c.first - 1 - KIN_REACH), -1):
            if not items[k].text[0].islower():
                return None
            if items[k].lower in ("his", "her"):
                return GENDER_OF[items[k].lower]
        return None

    def _is_presented(self, passage: int, number: int) -> bool:
        """True for a name behind "is" in a sentence without a subject before it: "Across town is | NAME, a retired farmer", and
        for one of whom its sentence is: "For | NAME, a retiree, …"."""
        there = self.scene.passages[passage]
        chunks, items = self.scene.chunks[passage], there.items
        c = chunks[number]
        sentence = items[c.first].sentence
        before = items[c.opens - 1].lower if c.opens else ""
        if before == "for" and c.opens - 1 == there.sentences[sentence][0] and not c.modifier:
            return True
        if before not in PRESENTING:
            return False
        for k in range(number - 1, -1, -1):
            if items[chunks[k].first].sentence != sentence:
                break
            if chunks[k].subject:
                return False
        return True

    def _subject_beside(self, passage: int, number: int) -> Chunk | None:
        """The description before the name in "Her husband, | Pa Kehinde, wants"."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        before = chunks[number - 1] if number else None
        if before is None or not before.human or not before.subject or before.end != chunks[number].opens - 1:
            return None
        return before if items[before.end].text == "," else None

    def _only_bearer(self, passage: int, c: Chunk) -> int | None:
        """Whom "the manager" means as a subject where just one of the people is called so, or of those who were named before."""
        if c.kind != "def" or c.plural or not c.subject or c.end - c.first > 2 or c.head in OFTEN_UNNAMED:
            return None
        bearers = self.profiles.bearers(c.head)
        if len(bearers) > 1:
            named = self.profiles.named_at
            bearers = [n for n in bearers[:BEARERS_MOST] if n in named and named[n][0] < (passage, c.first)]
        return bearers[0] if len(bearers) == 1 else None

    def _unnamed(self, p: int, n: int, c: Chunk) -> tuple[int, int] | None:
        """The chunk that introduces somebody without a name; None where this one names nobody like that."""
        scene = self.scene
        if c.kind == "quant":
            return (p, n) if c.subject and find_one_of(scene, p, n) is not None else None
        if c.plural or not (speaks(scene, p, n) or (c.subject and c.kind != "bare")):
            return None
        if c.kind not in ("indef", "bare", "poss", "def") or (c.kind == "bare" and is_owned(scene, p, c)):
            return None
        if find_apposed(scene, p, n) or find_described(scene, p, n) or find_named_as(scene, p, n):
            return None
        following = scene.passages[p].items[c.end].lower if c.end < len(scene.passages[p].items) else ""
        beside = (
            c.kind == "def"
            and person_noun(c.head) in ("m", "f")
            and following in ("who", "beside", "behind", "next", "with")
        )
        if c.kind in ("indef", "bare") or beside:  # "the woman | beside me"
            return p, n
        if c.kind == "poss":
            own = scene.passages[p].items[c.first].lower in ("my", "our")
            return (p, n) if own or person_noun(c.head) in ("m", "f") else None
        for q, m in chunks_before(scene, p, c, passages=INTRODUCED_PASSAGES):
            if scene.chunks[q][m].head == c.head:
                return (q, m) if scene.chunks[q][m].kind == "indef" else None
        return None

    def meant(self, passage: int, chunk: Chunk, last: Last) -> Meant:
        """Whom "he" or "she" stands for."""
        gender = GENDER_OF[chunk.head]
        person = self.find(passage, chunk, gender, last)
        unnamed = self._unnamed_before(passage, chunk, gender, person)
        return Meant(None, unnamed) if unnamed is not None else Meant(person)

    def find(
        self, passage: int, chunk: Chunk, gender: str | None, last: Last, reach: int = SENTENCES_BACK
    ) -> int | None:
        """The person that a pronoun stands for: nearest first, subjects and the last speaker preferred, no other gender.
        `reach`: how far back, in sentences."""
        scene = self.scene
        sentence = scene.sentence_number(passage, chunk.first)
        best: tuple[float, int] | None = None
        newer = False  # somebody else is the subject of a sentence since
        others = self._beside_pronoun(passage, chunk) if chunk.kind == "pron" else frozenset()
        before = bisect_left(self.places, (passage, chunk.first))
        for order in range(before - 1, max(-1, before - 1 - MENTIONS_BACK_MOST), -1):
            m = self.mentions[order]
            back = sentence - scene.sentence_number(m.passage, m.item)
            if back > reach:
                break
            if m.person in others or (m.person == last.person and gender and last.gender not in (None, gender)):
                continue
            if m.person is None or (chunk.kind == "def" and not back and not m.subject):
                continue  # "Asked about NAME, the senator said"
            known = self.profiles.genders[m.person]
            if gender is not None and known is not None and known != gender:
                continue
            score = -A_SENTENCE * back - A_PARAGRAPH * (passage - m.passage)
            score += (1.0 if m.subject else 0.0) - (0.7 if m.modifier else 0.0) - (A_PRONOUN if m.pronoun else 0.0)
            if m.of_gender is not None and m.of_gender == gender and not speaks(scene, m.passage, m.chunk):
                score -= 1.0  # "His father, NAME, bought him a horn. … he said"
            likely = known or self.profiles.likely.get(m.person)
            if likely == gender:
                score += 0.6
            elif likely is not None and gender is not None:
                score -= UNLIKELY
            score += A_QUESTION if not back and self._is_asked(m) else 0.0
            score += 1.0 if not back and speaks(scene, m.passage, m.chunk) else 0.0  # "NAME fired back: “…,” he wrote"
            if m.person == last.person and last.is_near(passage):
                score += 0.5 if newer else 1.5
            newer = newer or (m.subject and not m.pronoun and not m.modifier and m.passage == passage and back > 0)
            score += min(scene.mention_counts[m.person], 6) * 0.1
            if scene.passages[m.passage].kind in ("headline", "caption"):
                score -= 2.0
            if best is None or score > best[0]:
                best = (score, m.person)
        return best[1] if best else None

    def _beside_pronoun(self, passage: int, chunk: Chunk) -> frozenset[int]:
        """Who is named in the clause of a pronoun and so is somebody else: "she said of | NAME", "he told | NAME"."""
        items = self.scene.passages[passage].items
        stop = chunk.end
        while stop < len(items) and stop - chunk.end < CLAUSE_NEAR and items[stop].stretch is None:
            if not items[stop].text[0].isalnum() or items[stop].lower in CLAUSE_ENDS:
                break
            stop += 1
        chunks = self.scene.chunks[passage]
        found: set[int] = set()
        for n in range(self.scene.chunk_number(passage, chunk.end), len(chunks)):
            if chunks[n].first >= stop:
                break
            person = chunks[n].person
            if person is not None and not chunks[n].modifier:
                found.add(person)
        return frozenset(found)

    def _is_asked(self, m: Mention) -> bool:
        """True for whom a question is put to: "NAME asked | NAME about his remarks"."""
        items = self.scene.passages[m.passage].items
        chunk = self.scene.chunks[m.passage][m.chunk]
        before = items[chunk.opens - 1].lower if chunk.opens else ""
        behind = items[chunk.end].lower if chunk.end < len(items) else ""
        return before in ASKING and behind in ASKED

    def _unnamed_before(self, passage: int, chunk: Chunk, gender: str, person: int | None) -> tuple[int, int] | None:
        """Somebody without a name whom the pronoun means rather than the person found for it: who does something in its
        sentence or the one before, where that person is not spoken of: "A neighbor said she heard glass. “…,” she said"."""
        scene = self.scene
        here = scene.sentence_number(passage, chunk.first)
        nearest: tuple[int, int] | None = None
        sure = False
        before = bisect_left(self.places, (passage, chunk.first))
        for order in range(before - 1, max(-1, before - 1 - MENTIONS_BACK_MOST), -1):
            m = self.mentions[order]
            back = here - scene.sentence_number(m.passage, m.item)
            if back > 2 or m.passage < passage - 1:
                break
            if m.person is not None and m.person == person and (back <= 1 or (m.subject and not sure)):
                return None  # "NAME won. A fan waved. “…,” he said"
            if back <= 1 and nearest is None and m.unnamed is not None and self._may_be(m, m.unnamed, gender):
                nearest = m.unnamed
                sure = m.pronoun or not back or self._takes_over(m, passage)
        return nearest

    def _takes_over(self, m: Mention, passage: int) -> bool:
        """True for somebody without a name who speaks, or opens the pronoun's paragraph: it is theirs."""
        opens = m.passage == passage and self.scene.passages[passage].items[m.item].sentence == 0
        return opens or self._speaks(m)

    def _speaks(self, m: Mention) -> bool:
        """True for the subject of a verb of saying; "one of them, | a teacher, said" is the teacher's."""
        chunks = self.scene.chunks[m.passage]
        reach = ONE_OF_CHUNKS if chunks[m.chunk].kind == "quant" else 1
        return any(speaks(self.scene, m.passage, n) for n in range(m.chunk, min(len(chunks), m.chunk + reach)))

    def _may_be(self, m: Mention, unnamed: tuple[int, int], gender: str) -> bool:
        """True if somebody without a name may be that "he" or "she"; not who is told to be held or shot, nor where the sentence
        speaks of another "him": "A fan gave him a scarf", and "she" who has "her publisher" is another."""
        c = self.scene.chunks[unnamed[0]][unnamed[1]]
        if person_noun(c.head) not in (gender, "n", None):
            return False
        owner = self.scene.passages[unnamed[0]].items[c.first].lower
        if c.kind == "poss" and GENDER_OF.get(owner) == gender:
            return False
        if m.pronoun or self._speaks(m):
            return True
        items = self.scene.passages[m.passage].items
        end = self.scene.chunks[m.passage][m.chunk].end
        own = end < len(items) and items[end].lower in (",", "who")  # "A customer, who would not give his name, …"
        others = {"m": {"him"} if own else {"him", "his"}, "f": set() if own else {"her"}}[gender]
        for k in range(end, min(len(items), end + CLAUSE_ITEMS_MOST)):
            if items[k].sentence != items[m.item].sentence:
                break
            if items[k].lower in others or (items[k].lower.endswith("ed") and is_passive(items, k)):
                return False
        return True

    def goes_on(self, passage: int, chunk: Chunk, last: Unnamed) -> bool:
        """True for "she" behind a quotation of somebody without a name where nobody of that gender was named since: "“…,” a
        woman said. … She added"."""
        gender = GENDER_OF[chunk.head] if chunk.kind == "pron" and chunk.head in ("he", "she") else None
        if gender is None or last.gender not in (None, gender) or not 0 <= passage - last.place[0] <= 1:
            return False
        begin = bisect_left(self.places, last.place)
        end = bisect_left(self.places, (passage, chunk.first))
        meant = {m.person for m in self.mentions[begin:end] if m.person is not None and self._counts(m, last)}
        return all(self.profiles.genders[who] not in (None, gender) for who in meant)

    def _counts(self, m: Mention, last: Unnamed) -> bool:
        """False for a pronoun of the same paragraph: it may be theirs as well."""
        return not m.pronoun or m.passage != last.place[0]
