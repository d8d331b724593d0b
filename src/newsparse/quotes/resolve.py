"""Who the chosen words mean: names, pronouns, descriptions and groups to a `Speaker`."""

from __future__ import annotations

from newsparse.lexicons import person_noun
from newsparse.quotes.antecedents import GENDER_OF, OFTEN_UNNAMED, Antecedents, Last, Unnamed
from newsparse.quotes.beside import (
    OF_PHRASE,
    find_apposed,
    find_before_who,
    find_described,
    find_named_as,
    find_one_of,
    is_owned,
)
from newsparse.quotes.descriptions import Descriptions
from newsparse.quotes.groups import Groups
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.profiles import Profiles
from newsparse.quotes.scene import Scene
from newsparse.records import Span, Speaker

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
# How far behind the lead the name stands of whom it calls "a local councillor", in paragraphs.
LEAD_REACH = 3


class Resolver:
    """Resolves chunks of one scene. Remembers nothing but what the scene tells."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.profiles = Profiles(scene)
        self.antecedents = Antecedents(self.profiles)
        self.descriptions = Descriptions(self.antecedents)
        self.groups = Groups(scene)
        self.lead = next((p for p, there in enumerate(scene.passages) if there.kind == "story"), -1)

    def speaker(self, passage: int, number: int, last: Last) -> tuple[Speaker, int | None]:
        """The speaker that a chunk names, and the index of the person or None. `last`: who spoke before."""
        scene = self.scene
        chunk = scene.chunks[passage][number]
        mention = Span(scene.text[chunk.start : chunk.end_char], chunk.start, chunk.end_char)
        if chunk.kind == "pron" and chunk.head in ("he", "she"):
            if last.unnamed is not None and self.antecedents.goes_on(passage, chunk, last.unnamed):
                return Speaker(last.unnamed.name, None, mention), None
            person, unnamed = self.antecedents.meant(passage, chunk, last)
            if unnamed is not None:
                return Speaker(self._called(*unnamed), None, mention), None
        elif chunk.kind == "def" and chunk.head == "person" and last.unnamed is not None:
            return Speaker(last.unnamed.name, None, mention), None  # "A former director said …," the person said
        else:
            person = self._person(passage, number, last)
        if person is not None:
            return Speaker(scene.people[person].name, scene.people[person].id, mention), person
        if chunk.kind == "pron" and chunk.head == "who":
            before = find_before_who(scene, passage, number)
            if before is not None:
                return Speaker(self._called(passage, before), None, mention), None
        return Speaker(self._called(passage, number), None, mention), None

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

    def _person(self, passage: int, number: int, last: Last) -> int | None:
        scene = self.scene
        chunk = scene.chunks[passage][number]
        if chunk.kind == "name":
            return chunk.person
        if chunk.kind == "pron":
            if chunk.head in GENDER_OF:
                return self.antecedents.find(passage, chunk, GENDER_OF[chunk.head], last)
            if chunk.head == "who":
                before = find_before_who(scene, passage, number)
                return scene.chunks[passage][before].person if before is not None else None
            return scene.author if chunk.head in ("i", "me") else None
        if chunk.kind in ("indef", "def", "quant") and chunk.human:
            named = find_named_as(scene, passage, number)
            if named is not None:
                return named.person
        if chunk.human and not chunk.plural and chunk.kind in ("def", "poss", "indef", "cap", "bare"):
            apposed = find_described(scene, passage, number) or find_apposed(scene, passage, number)
            if apposed is not None:
                return apposed.person
            named_later = self._named_later(passage, chunk)
            if named_later is not None:
                return named_later
        if chunk.kind == "quant":
            one = find_one_of(scene, passage, number)
            return one.person if one is not None else None
        if chunk.kind == "poss" and (chunk.head in WRITTEN or chunk.head in WORDS_OF) and not chunk.human:
            return self._owner(passage, number, last)
        owned = chunk.kind == "bare" and is_owned(scene, passage, chunk)
        if chunk.human and not chunk.plural and (chunk.kind in ("def", "poss") or owned):
            return self.descriptions.find(passage, chunk, last)
        return None

    def _named_later(self, passage: int, chunk: Chunk) -> int | None:
        """Whom a headline or the first sentence calls what they are before it comes to the name: "“No,” adviser says", "A local
        councillor has warned …"; None where that is nobody, or in a headline several."""
        scene = self.scene
        bearers = self.profiles.bearers(chunk.head)
        if scene.passages[passage].kind == "headline":
            return bearers[0] if len(bearers) == 1 else None
        if (
            chunk.head in OFTEN_UNNAMED
            or chunk.kind != "indef"
            or passage != self.lead
            or scene.passages[passage].items[chunk.first].sentence
        ):
            return None
        places = self.profiles.named_at
        first = min(((places[n][0], n) for n in bearers if n in places), default=None)
        return first[1] if first is not None and passage < first[0][0] <= passage + LEAD_REACH else None

    def _owner(self, passage: int, number: int, last: Last) -> int | None:
        """Whose words they are: "NAME’s past statements", "her letter"; None where no person owns them."""
        chunks = self.scene.chunks[passage]
        chunk = chunks[number]
        first = self.scene.passages[passage].items[chunk.first].lower
        if first in ("his", "her"):
            return self.antecedents.find(passage, chunk, GENDER_OF[first], last)
        before = chunks[number - 1] if number else None
        return before.person if before is not None and before.modifier and before.end == chunk.first - 1 else None

    def _called(self, passage: int, number: int) -> str:
        """The speaker as the article calls it; "it" and "they" as the organisation or group that they stand for."""
        scene = self.scene
        chunks, items = scene.chunks[passage], scene.passages[passage].items
        chunk = chunks[number]
        group = self.groups.called(passage, chunk)
        if group is not None:
            return group
        beside = find_one_of(scene, passage, number) or (find_apposed(scene, passage, number) if chunk.human else None)
        if beside is not None:
            return " ".join(scene.text[beside.start : beside.end_char].split())
        before = chunks[number - 1] if number else None
        start = chunk.start
        if before is not None:
            share = before.kind == "quant" and before.end + 1 == chunk.first and items[before.end].lower == "of"
            owned = chunk.kind in ("bare", "cap", "poss") and is_owned(scene, passage, chunk)
            if share or (owned and before.end == chunk.first - 1):
                start = before.start  # "31% of nurses", "the report’s authors"
        return " ".join(scene.text[start : self._phrase_end(passage, number)].split())

    def _phrase_end(self, passage: int, number: int) -> int:
        """Where the words for a speaker end, in characters: behind its of-phrase, "a spokesman for the council"."""
        chunks, items = self.scene.chunks[passage], self.scene.passages[passage].items
        chunk = chunks[number]
        following = chunks[number + 1] if number + 1 < len(chunks) else None
        if following is None or following.first != chunk.end + 1 or following.modifier:
            return chunk.end_char
        link = items[chunk.end].lower
        loose = chunk.kind in ("indef", "bare", "quant")
        if (loose and link in OF_PHRASE) or (chunk.kind in ("def", "cap") and link == "of"):
            return following.end_char
        return chunk.end_char
