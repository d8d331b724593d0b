"""Who the chosen words mean: names, pronouns, descriptions and groups to a `Speaker`."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.lexicons import lexicon_classes, person_noun, word_codes
from newsparse.people import first_name_gender
from newsparse.quotes.chunks import Chunk, age_of, is_person_noun
from newsparse.quotes.cues import is_passive
from newsparse.quotes.groups import Groups
from newsparse.quotes.scene import Scene
from newsparse.records import Span, Speaker

# How far back a pronoun's person is looked for, in sentences; what an antecedent loses a sentence and a paragraph.
SENTENCES_BACK = 12
A_SENTENCE = 0.8
# Names looked at for one pronoun, and people for one noun, at most.
NAMES_BACK_MOST = 100
BEARERS_MOST = 50
CHUNKS_BACK_MOST = 200  # in one passage
SCIENCE = "(scientist)"  # stands for all nouns of _is_science
# How far back the person is looked for whom "the candidate" means where no role tells.
DESCRIPTION_SENTENCES = 1
# Who speaks for others or for the many is often somebody without a name.
OFTEN_UNNAMED = frozenset(
    (
        "spokesman spokeswoman spokesperson official source analyst expert user reporter critic supporter voter resident "
        "witness driver passenger customer employee worker employer caller protester demonstrator soldier officer "
        "representative publisher author writer anonymous insider aide adviser moderator interviewer host judge prosecutor "
        "operator developer supplier producer"
    ).split()
)
A_PARAGRAPH = 0.5
# Nouns that one person may be called by in turn.
KINDS_OF_OFFICE = (
    frozenset(["judge", "justice", "magistrate"]),
    frozenset(
        (
            "lawmaker senator representative congressman congresswoman mp legislator parliamentarian assemblyman "
            "assemblywoman sen rep politician"
        ).split()
    ),
    frozenset(["coach", "manager", "boss"]),
    frozenset(["lawyer", "attorney", "solicitor", "barrister", "counsel", "prosecutor"]),
    frozenset(["candidate", "nominee", "contender", "frontrunner", "hopeful"]),
    frozenset(
        [
            "officer",
            "detective",
            "sergeant",
            "inspector",
            "lieutenant",
            "captain",
            "constable",
            "policeman",
            "policewoman",
        ]
    ),
    frozenset(
        ["scientist", "researcher", "professor", "biologist", "physicist", "chemist", "academic", "scholar", "expert"]
    ),
    frozenset(["doctor", "physician", "surgeon"]),
    frozenset(["executive", "ceo", "chief", "boss", "founder", "chairman", "chairwoman", "president"]),
    frozenset(["singer", "musician", "rapper", "artist", "star"]),
    frozenset(
        ["player", "striker", "midfielder", "defender", "goalkeeper", "forward", "quarterback", "captain", "star"]
    ),
    frozenset(["writer", "author", "novelist", "journalist", "reporter", "columnist"]),
    frozenset(["minister", "secretary", "official", "premier"]),
)
# What somebody writes themselves, and what they say.
WRITTEN = frozenset(
    (
        "statement tweet tweets post posts letter letters email emails e-mail e-mails memo article editorial book lawsuit complaint "
        "column blog message messages text texts note notes essay op-ed"
    ).split()
)
WORDS_OF = frozenset(
    (
        "statements remark remarks comment comments claim claims accusation accusations assertion assertions word words speech speeches "
        "promise promises pledge argument arguments answer answers reply response quote testimony account interview memoir "
        "autobiography diary tirade question questions explanation excuse apology warning prediction retort"
    ).split()
)
OF_PHRASE_MOST = 7  # items, from its preposition to the comma behind it
ONE_OF = frozenset(["of them", "of whom", "of those", "of these"])
OF_PHRASE = frozenset(["of", "for", "at", "with", "from", "to"])
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
}


class Unnamed(NamedTuple):
    """Somebody without a name who spoke last: what the article calls them, the gender that it tells, and (passage, item) of
    their last quotation."""

    name: str
    gender: str | None
    place: tuple[int, int]


class Resolver:
    """Resolves chunks of one scene. Remembers nothing but what the scene tells."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.titles: list[list[str]] = [[] for _ in scene.people]
        for chunks in scene.chunks:
            for c in chunks:
                if c.person is not None and c.title is not None:
                    self.titles[c.person].append(c.title)
        self.roles = [self._role_words(n) for n in range(len(scene.people))]
        self.bearers: dict[str, list[int]] = {}
        for n, nouns in enumerate(self.roles):
            for noun in nouns | ({SCIENCE} if any(map(_is_science, nouns)) else set()):
                self.bearers.setdefault(noun, []).append(n)
        self.houses: dict[str, list[int]] = {}
        for n, person in enumerate(scene.people):
            for word in {_house(w) for role in person.roles for w in role.text.split() if w[0].isupper()}:
                if not set("PC") & set(word_codes(word)):
                    self.houses.setdefault(word.lower(), []).append(n)
        self.aged: dict[str, list[int]] | None = None  # found when first asked for
        # whom a pronoun may mean, in order, (passage, item, person, subject-like, modifier, chunk): names in the reporter's
        # words, and subjects like "the manager" where the article has one
        self.names = [
            (p, c.first, who, c.subject, c.modifier, n)
            for p, chunks in enumerate(scene.chunks)
            for n, c in enumerate(chunks)
            if (who := c.person if c.kind == "name" else self._only_bearer(p, c)) is not None
        ]
        self.name_places = [(p, i) for p, i, *_ in self.names]
        self.named_at: dict[int, list[tuple[int, int]]] = {}
        for p, chunks in enumerate(scene.chunks):
            for c in chunks:
                if c.kind == "name" and c.person is not None:
                    self.named_at.setdefault(c.person, []).append((p, c.first))
        self.groups = Groups(scene)
        self.genders = [self._own_gender(n) for n in range(len(scene.people))]
        self._vote_by_pronouns()

    def _only_bearer(self, passage: int, c: Chunk) -> int | None:
        """Whom "the manager" means as a subject where just one of the people is called so."""
        if c.kind != "def" or not c.human or c.plural or not c.subject or c.modifier:
            return None
        if c.end - c.first > 2 or self.scene.passages[passage].kind != "story" or c.head in OFTEN_UNNAMED:
            return None
        bearers = self.bearers.get(c.head, [])
        return bearers[0] if len(bearers) == 1 else None

    def _role_words(self, n: int) -> frozenset[str]:
        """The person nouns of a person's roles and titles, lower-case."""
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
            head = role.text.split()
            for word in head:
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

    def speaker(
        self,
        passage: int,
        number: int,
        last_person: int | None,
        last_passage: int | None,
        last_unnamed: Unnamed | None = None,
    ) -> tuple[Speaker, int | None]:
        """The speaker that a chunk names, and the index of the person or None.

        `last_person`, `last_passage`: who spoke in the quotation before, and where; `last_unnamed`: who, if without a name.
        """
        scene = self.scene
        chunk = scene.chunks[passage][number]
        mention = Span(scene.text[chunk.start : chunk.end_char], chunk.start, chunk.end_char)
        person = self._person(passage, number, chunk, last_person, last_passage)
        if last_unnamed is not None and self._goes_on(passage, chunk, last_unnamed):
            return Speaker(last_unnamed.name, None, mention), None
        if chunk.kind == "pron" and chunk.head in ("he", "she"):
            unnamed = self._unnamed_antecedent(passage, chunk, person, last_person, last_passage)
            if unnamed is not None:
                return Speaker(self._called(*unnamed, scene.chunks[unnamed[0]][unnamed[1]]), None, mention), None
        if person is not None:
            return Speaker(scene.people[person].name, scene.people[person].id, mention), person
        if chunk.kind == "pron" and chunk.head == "who":
            before = self._before_who(passage, number)
            if before is not None:
                return Speaker(self._called(passage, before, scene.chunks[passage][before]), None, mention), None
        return Speaker(self._called(passage, number, chunk), None, mention), None

    def unnamed(
        self, speaker: Speaker | None, source: tuple[int, int] | None, place: tuple[int, int], last: Unnamed | None
    ) -> Unnamed | None:
        """Who spoke a quotation at `place` where that is somebody without a name; `last`: the same of the quotation before."""
        if speaker is None or speaker.person is not None or source is None:
            return None
        chunk = self.scene.chunks[source[0]][source[1]]
        told = {"he": "m", "she": "f"}.get(chunk.head) if chunk.kind == "pron" else person_noun(chunk.head)
        # "the two-term president" is mostly somebody whom the article names
        if chunk.plural or not chunk.human or chunk.kind == "def" or (chunk.kind == "pron" and told is None):
            return None
        if last is not None and last.name == speaker.name:
            told = told if told in ("m", "f") else last.gender
        return Unnamed(speaker.name, told if told in ("m", "f") else None, place)

    def _goes_on(self, passage: int, chunk: Chunk, last: Unnamed) -> bool:
        """True for "she" behind a quotation of somebody without a name where nobody of that gender was named since: "“…,” a
        woman said. … She added"."""
        gender = {"he": "m", "she": "f"}.get(chunk.head) if chunk.kind == "pron" else None
        if gender is None or last.gender not in (None, gender) or not 0 <= passage - last.place[0] <= 1:
            return False
        begin = bisect_left(self.name_places, last.place)
        end = bisect_left(self.name_places, (passage, chunk.first))
        return all(self.genders[self.names[k][2]] not in (None, gender) for k in range(begin, end))

    def _person(
        self, passage: int, number: int, chunk: Chunk, last_person: int | None, last_passage: int | None
    ) -> int | None:
        if chunk.kind == "name":
            return chunk.person
        if chunk.kind == "pron":
            if chunk.head in ("he", "she", "him", "her", "himself", "herself"):
                gender = "m" if chunk.head in ("he", "him", "himself") else "f"
                return self._antecedent(passage, chunk, gender, last_person, last_passage)
            if chunk.head == "who":
                before = self._before_who(passage, number)
                return self.scene.chunks[passage][before].person if before is not None else None
            return self.scene.author if chunk.head in ("i", "me") else None
        if chunk.human and not chunk.plural and chunk.kind in ("def", "poss", "indef", "cap", "bare"):
            apposed = self._in_apposition(passage, number) or self._apposed(passage, number)
            if apposed is not None:
                return apposed.person
            if self.scene.passages[passage].kind == "headline":
                bearers = self.bearers.get(chunk.head, [])
                if len(bearers) == 1:
                    return bearers[0]  # "“No,” adviser says": the headline comes before the name
        if chunk.kind == "quant":
            one = self._one_of(passage, number, chunk)
            return one.person if one is not None else None
        if chunk.kind == "poss" and (chunk.head in WRITTEN or chunk.head in WORDS_OF) and not chunk.human:
            return self._owner(passage, number, last_person, last_passage)
        owned = chunk.kind == "bare" and self._is_owned(passage, chunk)
        if chunk.human and not chunk.plural and (chunk.kind in ("def", "poss") or owned):
            return self._described(passage, chunk, last_person, last_passage)
        return None

    def _is_owned(self, passage: int, chunk: Chunk) -> bool:
        """True for "chief executive" in "the company’s chief executive"."""
        items = self.scene.passages[passage].items
        return chunk.first > 0 and items[chunk.first - 1].lower in ("’s", "'s")

    def _owner(self, passage: int, number: int, last_person: int | None, last_passage: int | None) -> int | None:
        """Whose words they are: "NAME’s past statements", "her letter"; None where no person owns them."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        chunk = chunks[number]
        first = items[chunk.first].lower
        if first in ("his", "her"):
            return self._antecedent(passage, chunk, "m" if first == "his" else "f", last_person, last_passage)
        before = chunks[number - 1] if number else None
        return before.person if before is not None and before.modifier and before.end == chunk.first - 1 else None

    def _before_who(self, passage: int, number: int) -> int | None:
        """The chunk of whoever stands before "who": the nearest name, over the apposition between them ("NAME, a grower,
        who said"), or the nearest words for people; None where the sentence has none."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        chunk = chunks[number]
        commas = 0
        k = chunk.first - 1
        people: int | None = None
        for n in range(number - 1, -1, -1):
            c = chunks[n]
            if items[c.first].sentence != items[chunk.first].sentence:
                break
            while k >= c.end:
                commas += items[k].text == ","
                k -= 1
            if c.kind == "name" and not c.modifier:
                return n
            if c.human and people is None and c.kind != "pron" and not c.modifier:
                people = n
                if not commas:
                    break
        return people

    def _apposed(self, passage: int, number: int) -> Chunk | None:
        """The name that stands beside a description, with a comma between: "the coach, Graziella Poli,"."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        chunk = chunks[number]
        end = chunk.end
        if (
            end < len(items) and items[end].lower in OF_PHRASE
        ):  # "the head of the guild, NAME,", "the minister for work, NAME,"
            stop = min(len(items), end + OF_PHRASE_MOST)
            end = next(
                (k for k in range(end, stop) if items[k].stretch is not None or not items[k].text[0].isalnum()), stop
            )
        number = next((n for n in range(number + 1, len(chunks)) if chunks[n].first > end), len(chunks))
        if number >= len(chunks) or end >= len(items) or items[end].text != ",":
            return None
        following = chunks[number]
        named = (following.kind == "name" and not following.modifier) or items[following.first].text[0] == "@"
        behind = items[following.end] if following.end < len(items) else None
        goes_on = behind is not None and behind.stretch is None and behind.text[0].isalpha()
        if chunk.plural or (goes_on and not chunk.subject and self._in_opening(passage, chunk)):
            return None  # "In talks with the host, NAME was asked"
        return following if named and following.first - end <= (3 if following.title else 1) else None

    def _in_opening(self, passage: int, chunk: Chunk) -> bool:
        """True if the chunk belongs to a phrase that opens its sentence: "In talks with | the host, …"."""
        there = self.scene.passages[passage]
        first, _ = there.sentences[there.items[chunk.first].sentence]
        return there.items[first].lower in ("during", "in", "at", "after", "with", "on", "before", "for")

    def _in_apposition(self, passage: int, number: int) -> Chunk | None:
        """The name that a description follows: "NAME, a builder who lost,"; with "the" only behind a subject."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        chunk = chunks[number]
        before = chunks[number - 1] if number else None
        if before is None or before.kind != "name" or before.end + 1 != chunk.first or items[before.end].text != ",":
            return None
        return before if not before.modifier and (chunk.kind == "indef" or before.subject) else None

    def _antecedent(
        self,
        passage: int,
        chunk: Chunk,
        gender: str | None,
        last_person: int | None,
        last_passage: int | None,
        reach: int = SENTENCES_BACK,
    ) -> int | None:
        """The person that a pronoun stands for: nearest first, subjects and the last speaker preferred, no other gender."""
        scene = self.scene
        items = scene.passages[passage].items
        sentence = scene.sentence_base[passage] + items[chunk.first].sentence
        best: tuple[float, int] | None = None
        before = bisect_left(self.name_places, (passage, chunk.first))
        for order in range(before - 1, max(-1, before - 1 - NAMES_BACK_MOST), -1):
            p, first, person, subject, modifier, number = self.names[order]
            if person is None:
                continue
            there = scene.passages[p]
            back = sentence - scene.sentence_base[p] - there.items[first].sentence
            if back > reach:
                break
            known = self.genders[person]
            if gender is not None and known is not None and known != gender:
                continue
            score = (
                -A_SENTENCE * back
                - A_PARAGRAPH * (passage - p)
                + (1.0 if subject else 0.0)
                - (0.7 if modifier else 0.0)
            )
            score += 0.6 if known == gender else 0.0
            score += 1.0 if not back and self._speaks(p, number) else 0.0  # "NAME fired back: “…,” he wrote"
            score += 1.5 if person == last_person and last_passage is not None and passage - last_passage <= 1 else 0.0
            score += min(scene.mention_counts[person], 6) * 0.1
            if there.kind in ("headline", "caption"):
                score -= 2.0
            if best is None or score > best[0]:
                best = (score, person)
        return best[1] if best else None

    def _unnamed_antecedent(
        self, passage: int, chunk: Chunk, person: int | None, last_person: int | None, last_passage: int | None
    ) -> tuple[int, int] | None:
        """(passage, chunk) of somebody without a name whom the pronoun means rather than the person found for it: who speaks
        in the sentence before, where that person is not named: "A neighbor said she heard glass. “…,” she said"."""
        scene = self.scene
        items = scene.passages[passage].items
        here = scene.sentence_base[passage] + items[chunk.first].sentence
        named = self.named_at.get(person, []) if person is not None else []
        at = bisect_left(named, (passage, chunk.first)) - 1
        if at >= 0:
            p, i = named[at]
            if here - scene.sentence_base[p] - scene.passages[p].items[i].sentence <= 1:
                return None
        for p, n in self._chunks_before(passage, chunk, passages=2):
            c = scene.chunks[p][n]
            if here - scene.sentence_base[p] - scene.passages[p].items[c.first].sentence > 1:
                return None
            if c.human and not c.plural and c.kind in ("indef", "bare") and self._speaks(p, n):
                gender = person_noun(c.head)
                fits = gender not in ("m", "f") or gender == ("m" if chunk.head == "he" else "f")
                if fits and self._person(p, n, c, last_person, last_passage) is None:
                    return p, n
        return None

    def _chunks_before(self, passage: int, chunk: Chunk, *, passages: int) -> Iterator[tuple[int, int]]:
        """(passage, chunk) of those before a chunk in its passage and so many in all, the nearest first."""
        for p in range(passage, max(-1, passage - passages), -1):
            end = self.scene.chunk_number(p, chunk.first) if p == passage else len(self.scene.chunks[p])
            yield from ((p, n) for n in range(end - 1, max(-1, end - 1 - CHUNKS_BACK_MOST), -1))

    def _speaks(self, p: int, n: int) -> bool:
        """True for the subject of a verb of saying, not for who is told to have asked: "He was asked by a reporter"."""
        items = self.scene.passages[p].items
        cues = self.scene.linked[p].get(n, ())
        return any(cue.kind in ("say", "argue") and not is_passive(items, cue.at) for cue in cues)

    def _described(self, passage: int, chunk: Chunk, last_person: int | None, last_passage: int | None) -> int | None:
        """The person whom "the senator" or "the 46-year-old" means: by the roles that the article gives."""
        scene = self.scene
        wanted = {chunk.head}
        if chunk.kind == "def":
            wanted = wanted.union(*(office for office in KINDS_OF_OFFICE if chunk.head in office))
            wanted |= {SCIENCE} if _is_science(chunk.head) else set()
        gender = person_noun(chunk.head)
        place = (passage, chunk.first)
        fitting: list[tuple[float, tuple[int, int], int]] = []
        bearers = [(n, noun) for noun in sorted(wanted) for n in self.bearers.get(noun, [])[:BEARERS_MOST]]
        age = age_of(chunk.head)
        bearers += [(n, chunk.head) for n in self._of_age(age)[:BEARERS_MOST]] if age is not None else []
        for n, noun in (*bearers, *((n, "") for n in self._of_house(passage, chunk))):
            places = self.named_at.get(n, [])
            last = bisect_left(places, place) - 1
            if last >= 0 and (gender not in ("m", "f") or self.genders[n] in (None, gender)):
                score = (2.0 if noun == chunk.head else 1.0) + (0.5 if n == last_person else 0.0)
                fitting.append((score, places[last], n))
        unnamed = self._unnamed_before(passage, chunk)
        if unnamed is not None and last_person is not None and chunk.head not in OFTEN_UNNAMED:
            named = self.named_at.get(last_person, [])
            before = bisect_left(named, place)
            if before and named[before - 1] > unnamed:
                unnamed = None  # "A lawmaker wants …", NAME said; "The lawmaker said …"
        if fitting and (unnamed is None or max(fitting)[1] > unnamed):
            return max(fitting)[2]
        if unnamed is not None:
            return None
        words = scene.passages[passage].items[chunk.first : chunk.end]
        office = any(i.lower in ("of", "for") for i in words)  # "the Bank of Aske governor"
        if (
            scene.passages[passage].items[chunk.first].lower == "the"
            and last_person is not None
            and last_passage is not None
            and passage - last_passage <= 1
        ):
            if gender in ("m", "f"):
                return last_person if self.genders[last_person] in (None, gender) else None
            housed = any(i.text[0].isupper() for i in words[1:])
            if not office and (chunk.head not in OFTEN_UNNAMED or not (housed or self.roles[last_person])):
                return last_person
        if chunk.kind == "def" and chunk.head not in OFTEN_UNNAMED and not office:
            told = gender if gender in ("m", "f") else None
            return self._antecedent(passage, chunk, told, last_person, last_passage, reach=DESCRIPTION_SENTENCES)
        return None

    def _of_age(self, age: str) -> list[int]:
        """Those whose age stands beside their name: "NAME, 46," and "46-year-old NAME", in order."""
        if self.aged is None:
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
            self.aged = {told: list(people) for told, people in found.items()}
        return self.aged.get(age, [])

    def _of_house(self, passage: int, chunk: Chunk) -> list[int]:
        """Those whose role names the house that a description gives: "the Courier reporter" after "Courier.com writer NAME"."""
        if chunk.head not in OFTEN_UNNAMED:
            return []
        items = self.scene.passages[passage].items
        houses = [_house(i.text).lower() for i in items[chunk.first + 1 : chunk.end - 1] if i.text[:1].isupper()]
        return sorted({n for house in houses for n in self.houses.get(house, [])[:BEARERS_MOST]})

    def _unnamed_before(self, passage: int, chunk: Chunk) -> tuple[int, int] | None:
        """Where the description was last used of somebody without a name: "a senior official …", then "the official"; None
        where it was not."""
        for p, n in self._chunks_before(passage, chunk, passages=6):
            c = self.scene.chunks[p][n]
            if c.head == chunk.head and c.kind in ("indef", "bare"):
                return (p, c.first) if self._apposed(p, n) is None else None
        return None

    def _one_of(self, passage: int, number: int, chunk: Chunk) -> Chunk | None:
        """What one of several is: "One of them, | a night nurse, said", "Another, | a retired dentist, …"."""
        if chunk.kind != "quant":
            return None
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        end = chunk.end + 2 if " ".join(i.lower for i in items[chunk.end : chunk.end + 2]) in ONE_OF else chunk.end
        beside = next((c for c in chunks[number + 1 : number + 3] if c.first == end + 1), None)
        if (
            beside is None
            or items[end].text != ","
            or beside.kind not in ("indef", "name")
            or not beside.human
            or beside.plural
        ):
            return None
        return beside if beside.end < len(items) and items[beside.end].text == "," else None

    def _called(self, passage: int, number: int, chunk: Chunk) -> str:
        """The speaker as the article calls it; "it" and "they" as the organisation or group that they stand for."""
        scene = self.scene
        group = self.groups.called(passage, chunk)
        if group is not None:
            return group
        items = scene.passages[passage].items
        end = chunk.end_char
        one = self._one_of(passage, number, chunk)
        if one is not None:
            return " ".join(scene.text[one.start : one.end_char].split())
        apposed = self._apposed(passage, number) if chunk.human else None
        if apposed is not None:
            return " ".join(scene.text[apposed.start : apposed.end_char].split())
        if (
            chunk.kind in ("indef", "bare", "def", "cap", "quant")
            and chunk.end + 1 < len(items)
            and items[chunk.end].lower in OF_PHRASE
        ):
            chunks = scene.chunks[passage]
            following = chunks[number + 1] if number + 1 < len(chunks) else None
            if (
                following is not None
                and following.first == chunk.end + 1
                and (chunk.kind in ("indef", "bare", "quant") or items[chunk.end].lower == "of")
                and not following.modifier
            ):
                end = following.end_char
        share = scene.chunks[passage][number - 1] if number else None
        of = (
            share is not None
            and share.kind == "quant"
            and share.end + 1 == chunk.first
            and items[share.end].lower == "of"
        )
        start = share.start if of and share is not None else chunk.start  # "31% of nurses"
        owned = chunk.kind in ("bare", "cap", "poss") and self._is_owned(passage, chunk)
        if share is not None and owned and share.end == chunk.first - 1:
            start = share.start  # "the report’s authors"
        return " ".join(scene.text[start:end].split())


def _house(word: str) -> str:
    """A paper's or company's name without marks and domain: "Courier" for "Courier.com"."""
    return word.strip(",.;:()’'").partition(".")[0]


def _is_science(noun: str) -> bool:
    """True for a scientist of any kind: "herpetologist", "researcher"."""
    return noun.endswith(("ologist", "icist", "chemist", "onomer")) or noun in ("scientist", "researcher", "academic")
