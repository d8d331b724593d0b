"""Which organisation or group "it", "they", "the group" and "the agency" stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsparse.lexicons import word_codes
from newsparse.quotes.letters import find_full_names, is_letters
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.scene import Scene
from newsparse.quotes.words import DOCUMENTS, IDEAS, TIMES, is_person_noun

# What follows a noun that says what the name before it is: "Fair Quays, a group that …".
BEHIND_NOUN = frozenset([",", "that", "which", "of", "for", "based", "behind", "in", "representing", "."])
PLACE_LEADS = frozenset(["in", "at", "near", "from", "on", "by", "of", "to"])
# Nouns that organisations are called by in turn, and the words of names that tell which. A name with a noun of its own is
# called by nouns of its kind only; others by GENERAL ones, letters by those of ABBREVIATED.
KINDS = (
    frozenset(
        (
            "company firm corp corporation inc ltd plc co llc holdings bank airline airlines airways retailer maker manufacturer "
            "startup start-up business giant automaker carmaker chain studio supplier insurer utility brewer chipmaker lender "
            "developer operator producer drugmaker motors industries systems technologies"
        ).split()
    ),
    frozenset(
        (
            "agency department ministry bureau office commission authority administration regulator service board council "
            "committee watchdog inspectorate treasury"
        ).split()
    ),
    frozenset(
        (
            "newspaper paper tabloid daily weekly magazine journal site website outlet network broadcaster channel station "
            "publication times post news herald tribune gazette mail telegraph chronicle guardian sun mirror star courier sentinel"
        ).split()
    ),
    frozenset("club team side franchise league federation fc united".split()),
    frozenset("university college school academy".split()),
    frozenset(
        (
            "group organization organisation union charity nonprofit foundation association alliance coalition society institute "
            "watch"
        ).split()
    ),
)
KIND_OF = {noun: number for number, nouns in reversed(list(enumerate(KINDS))) for noun in nouns}
# Those that fit any of their kind; the others only what has the same noun in its name, or letters for a name.
GENERAL = frozenset(
    (
        "company firm business giant agency regulator watchdog newspaper paper tabloid magazine site website outlet network "
        "broadcaster publication club team side group organization organisation charity nonprofit"
    ).split()
)
ABBREVIATED = frozenset(
    "agency bureau watchdog regulator group organization organisation charity network broadcaster club".split()
)
# No companies, groups or papers, though their names have no noun that says so.
STATE = frozenset(
    (
        "pentagon kremlin congress senate parliament commons lords hamas hezbollah nato reuters ap afp pti efe dpa bloomberg bbc cnn "
        "house yard street palace vatican brussels washington westminster whitehall moscow beijing"
    ).split()
)
COMPANIES = frozenset("company firm business retailer maker manufacturer startup start-up developer operator".split())
# How far back the name is looked for.
NAME_SENTENCES_BACK = 8
NAME_CHUNKS_BACK_MOST = 80
CHUNKS_BACK_MOST = 200  # in one passage, for a pronoun


def _can_be_pronoun(c: Chunk, pronoun: str) -> bool:
    """True for what "it" or "they" may stand for: an organisation, people, for "it" also a thing that is no idea."""
    if c.kind == "cap":
        return not c.human or (pronoun != "it" and c.plural)
    if pronoun == "it":
        return c.kind == "def" and not c.human and c.head not in IDEAS
    return c.plural and (c.kind in ("def", "indef", "bare") or (c.kind == "poss" and c.human)) and c.head not in IDEAS


class Groups:
    """What organisations and groups of one scene are called."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.apposed: dict[str, list[tuple[int, int, int]]] | None = None  # found when first asked for
        self.spoken: dict[int, set[int]] = {}  # by passage, found when first asked for
        self.full_names: dict[str, str] | None = None  # found when first asked for
        self.speaking: set[tuple[str, ...]] | None = None  # subjects of reporting verbs

    def called(self, passage: int, chunk: Chunk) -> str | None:
        """The name or noun phrase that the chunk stands for; None where it stands for itself."""
        name: str | None = None
        if chunk.kind == "pron" and chunk.head in ("it", "they", "them"):
            name = self._of_pronoun(passage, chunk)
        elif chunk.kind == "def" and not chunk.human and not chunk.plural:
            name = self._by_apposition(passage, chunk) or self._by_kind(passage, chunk)
        if name is None and chunk.human:
            return None
        if name is None:
            items = self.scene.passages[passage].items
            return self._of_letters(" ".join(i.text for i in items[chunk.first : chunk.end]))
        return self._of_letters(name) or name

    def _of_letters(self, words: str) -> str | None:
        """The name that letters stand for, with or without an article; None for all but letters alone."""
        *article, letters = words.split()
        if not is_letters(letters) or [w.lower() for w in article] not in ([], ["the"]):
            return None
        if self.full_names is None:
            self.full_names = find_full_names(self.scene)
        return self.full_names.get(letters)

    def _of_pronoun(self, passage: int, chunk: Chunk) -> str | None:
        """What "it" or "they" stands for: in the nearest sentence that has a fitting subject whoever speaks there, else its
        first subject; before that, in the pronoun's own sentence, the nearest."""
        scene = self.scene
        items = scene.passages[passage].items
        here = items[chunk.first].sentence
        if chunk.head == "it" and chunk.end < len(items) and items[chunk.end].lower in ("read", "reads"):
            for p, n in self._before(passage, chunk):  # "He held up a sign. It read"
                if scene.chunks[p][n].head in DOCUMENTS:
                    return self._words(p, n)
        timed = chunk.head == "it" and chunk.first > 0 and items[chunk.first - 1].lower in ("after", "before", "since")
        for p in range(passage, max(-1, passage - 3), -1):
            if timed and p < passage and (named := self._named_before(passage, chunk, sentences=0)) is not None:
                return named
            chunks, there_items = scene.chunks[p], scene.passages[p].items
            end = scene.chunk_number(p, chunk.first) if p == passage else len(chunks)
            speaks = self._speaking_in(p)
            fitting = [
                n
                for n in range(max(0, end - CHUNKS_BACK_MOST), end)
                if (chunks[n].subject or n in speaks) and _can_be_pronoun(chunks[n], chunk.head)
            ]
            # "The bank’s chief executive has quit. It said": the owner where nothing else fits
            fitting = [n for n in fitting if not chunks[n].modifier] or fitting
            if not fitting:
                continue
            nearest = there_items[chunks[fitting[-1]].first].sentence
            if p == passage and nearest == here:
                return self._words(p, fitting[-1])
            there = [n for n in fitting if there_items[chunks[n].first].sentence == nearest]
            return self._words(p, ([n for n in there if n in speaks] or there)[0])
        return self._named_before(passage, chunk, sentences=1) if chunk.head == "it" else None

    def _named_before(self, passage: int, chunk: Chunk, *, sentences: int) -> str | None:
        """The nearest organisation that is named in the sentence or so many before it, subject or not: "Shares in | NAME rose
        after it said"."""
        items = self.scene.passages[passage].items
        for n in range(self.scene.chunk_number(passage, chunk.first) - 1, -1, -1):
            c = self.scene.chunks[passage][n]
            if items[c.first].sentence < items[chunk.first].sentence - sentences:
                break
            place = set("PC") & set(word_codes(self._words(passage, n)))
            if c.kind == "cap" and not c.human and c.head not in TIMES and not place:
                return self._words(passage, n)
        return None

    def _speaking_in(self, p: int) -> set[int]:
        """The chunks of a passage that are subjects of verbs of saying."""
        if p not in self.spoken:
            cues_of = self.scene.linked[p].items()
            self.spoken[p] = {n for n, cues in cues_of if any(cue.kind in ("say", "argue") for cue in cues)}
        return self.spoken[p]

    def _by_apposition(self, passage: int, chunk: Chunk) -> str | None:
        """The organisation that "the group" was last said to be: "the group, Fair Quays, …", "Fair Quays, a group that …"."""
        if self.apposed is None:
            self.apposed = self._appositions()
        told = self.apposed.get(chunk.head, [])
        at = bisect_left(told, (passage, chunk.first))
        if at < len(told) and told[at][:2] == (passage, chunk.end + 1):
            at += 1  # "the group, Fair Quays, said"
        return self._words(told[at - 1][0], told[at - 1][2]) if at else None

    def _by_kind(self, passage: int, chunk: Chunk) -> str | None:
        """The one organisation named before "the agency" that can be one; None where several can, or where one without a name
        stands within reach ("a health commission", then "the commission")."""
        items = self.scene.passages[passage].items
        kind = KIND_OF.get(chunk.head)
        plain = chunk.end - chunk.first == 2 and items[chunk.first + 1].text.islower()
        if kind is None or not plain:
            return None
        fitting: dict[tuple[str, ...], tuple[int, int]] = {}
        others: dict[tuple[str, ...], tuple[int, int]] = {}
        for p, n in self._before(passage, chunk):
            c = self.scene.chunks[p][n]
            named = self._name_of(p, c)
            unnamed = not named and (c.kind == "indef" or c.end - c.first > 2)
            if unnamed and (c.head == chunk.head or (c.kind == "indef" and KIND_OF.get(c.head) == kind)):
                return None
            if named and not c.modifier and self._can_be(named, c, chunk.head):
                fitting.setdefault(named, (p, n))
            elif named and chunk.head in COMPANIES and self._may_be_company(named):
                others.setdefault(named, (p, n))
        fitting = fitting or others
        if len(fitting) > 1:  # one of them with the very noun in its name
            fitting = {name: at for name, at in fitting.items() if chunk.head in [w.lower() for w in name]}
        return self._words(*next(iter(fitting.values()))) if len(fitting) == 1 else None

    def _may_be_company(self, name: tuple[str, ...]) -> bool:
        """True for a name that tells nothing of its kind and is no place, time, people or part of the state."""
        lower = [w.lower() for w in name]
        if any(w in KIND_OF or w in TIMES for w in lower) or STATE & set(lower) or is_person_noun(name[0]):
            return False
        return not set("PCDFM") & set(word_codes(" ".join(name)))

    def _before(self, passage: int, chunk: Chunk) -> Iterator[tuple[int, int]]:
        """(passage, chunk) of those before a chunk, the nearest first, as far as a name is looked for."""
        scene = self.scene
        here = scene.sentence_number(passage, chunk.first)
        looked_at = 0
        for p in range(passage, -1, -1):
            chunks = scene.chunks[p]
            end = scene.chunk_number(p, chunk.first) if p == passage else len(chunks)
            for n in range(end - 1, -1, -1):
                looked_at += 1
                back = here - scene.sentence_number(p, chunks[n].first)
                if looked_at > NAME_CHUNKS_BACK_MOST or back > NAME_SENTENCES_BACK:
                    return
                yield p, n

    def _name_of(self, p: int, c: Chunk) -> tuple[str, ...]:
        """The words of an organisation's name without its article; none if the chunk is not all a name."""
        if c.human or c.kind not in ("cap", "def") or self.scene.passages[p].kind == "headline":
            return ()
        items = self.scene.passages[p].items
        if c.first and items[c.first - 1].text in ("-", "–", "and", "&"):
            return ()  # "7-Eleven", "Ernst and Young": not all of the name
        words = tuple(i.text for i in items[c.first : c.end] if i.lower != "the")
        return words if all(w[0].isupper() or w in ("of", "for", "&") for w in words) else ()

    def _can_be(self, name: tuple[str, ...], c: Chunk, noun: str) -> bool:
        """True if a name may be called by the noun: by a noun of its own or, for one that tells nothing, if it is the subject of
        a reporting verb somewhere in the article."""
        lower = [w.lower() for w in name]
        own = {KIND_OF[w] for w in lower if w in KIND_OF}
        if own or is_person_noun(name[0]):
            fits = noun in lower or (noun in GENERAL and KIND_OF[noun] in own)
            return fits and (c.subject or noun not in ("club", "team", "side", "university", "school", "bank"))
        letters = len(name) == 1 and name[0].isupper() and name[0].isalpha() and len(name[0]) > 2
        if noun not in (ABBREVIATED if letters else GENERAL) or STATE & set(lower):
            return False
        if set("PCD") & set(word_codes(" ".join(name))) or any(w in TIMES for w in lower):
            return False
        if self.speaking is None:
            self.speaking = {
                self._name_of(q, chunks[n]) for q, chunks in enumerate(self.scene.chunks) for n in self.scene.linked[q]
            }
        return (c.subject or letters) and name in self.speaking

    def _appositions(self) -> dict[str, list[tuple[int, int, int]]]:
        """Noun to (passage, item, chunk) of each name that stands in apposition to it, in order."""
        found: dict[str, list[tuple[int, int, int]]] = {}
        for p, chunks in enumerate(self.scene.chunks):
            items = self.scene.passages[p].items
            for n in range(len(chunks) - 1):
                one, two = chunks[n], chunks[n + 1]
                if two.first != one.end + 1 or items[one.end].text != ",":
                    continue
                behind = items[two.end].lower if two.end < len(items) else "."
                name, noun, number = (one, two, n) if one.kind == "cap" else (two, one, n + 1)
                if name.kind != "cap" or name.human or name.modifier or noun.human or noun.plural:
                    continue
                if set("PC") & set(word_codes(self._words(p, number))) or any(
                    i.lower in TIMES for i in items[name.first : name.end]
                ):
                    continue  # "In Paris, France, the company …", "Last Monday, the union …"
                closed = behind in BEHIND_NOUN if noun is two else behind in (",", ".", ";")
                led = items[name.first - 1].lower if name.first else ""
                if closed and noun.kind in (("def", "indef") if noun is two else ("def",)) and led not in PLACE_LEADS:
                    found.setdefault(noun.head, []).append((p, name.first, number))
        return found

    def _words(self, passage: int, number: int) -> str:
        chunk = self.scene.chunks[passage][number]
        return " ".join(self.scene.text[chunk.start : chunk.end_char].split())
