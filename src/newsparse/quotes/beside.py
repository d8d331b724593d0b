"""What stands beside a chunk and tells who it is: appositions, "one of them", whoever is before "who", owners."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.lexicons import leads_to_given_name
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.scene import Scene
from newsparse.quotes.verbs import is_passive
from newsparse.quotes.words import is_person_noun

CHUNKS_BACK_MOST = 200  # in one passage
OF_PHRASE = frozenset(["of", "for", "at", "with", "from", "to"])
OF_PHRASE_MOST = 7  # items, from its preposition to the comma behind it
CLAUSE_CHUNKS_MOST = 4
ONE_OF = frozenset(["of them", "of whom", "of those", "of these"])


def find_apposed(scene: Scene, passage: int, number: int) -> Chunk | None:
    """The name that stands beside a description, with a comma between: "the coach, Graziella Poli,"."""
    chunks, items = scene.chunks[passage], scene.passages[passage].items
    chunk = chunks[number]
    end = chunk.end
    if end < len(items) and (items[end].lower in OF_PHRASE or items[end].lower == "in"):
        # "the head of the guild, NAME,", "the minister for work, NAME,"
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
    if chunk.plural or (goes_on and not chunk.subject and _is_in_opening(scene, passage, chunk)):
        return None  # "In talks with the host, NAME was asked"
    begins = min(following.opens, following.first - 2 if following.title else following.first)
    return following if named and begins - end <= 1 else None  # "the force’s spokesman, Det Ch Insp Ian Holt"


def _is_in_opening(scene: Scene, passage: int, chunk: Chunk) -> bool:
    """True if the chunk belongs to a phrase that opens its sentence: "In talks with | the host, …"."""
    there = scene.passages[passage]
    first, _ = there.sentences[there.items[chunk.first].sentence]
    return there.items[first].lower in ("during", "in", "at", "after", "with", "on", "before", "for")


def find_described(scene: Scene, passage: int, number: int) -> Chunk | None:
    """The name that a description follows: "NAME, a builder who lost,"; with "the" only behind a subject."""
    chunks, items = scene.chunks[passage], scene.passages[passage].items
    chunk = chunks[number]
    before = chunks[number - 1] if number else None
    if before is None or before.kind != "name" or before.end + 1 != chunk.first or items[before.end].text != ",":
        return None
    return before if not before.modifier and (chunk.kind == "indef" or before.subject) else None


def find_named_as(scene: Scene, passage: int, number: int) -> Chunk | None:
    """The name that a clause or an apposition gives: "One survivor, who gave his name only as | Mahad,", "the nurse, a tall woman
    named | Odalys"."""
    chunks, items = scene.chunks[passage], scene.passages[passage].items
    chunk = chunks[number]
    begin = chunk.end + 1 if chunk.end < len(items) and items[chunk.end].text == "," else chunk.end
    for c in chunks[number + 1 : number + 1 + CLAUSE_CHUNKS_MOST]:
        if items[c.first].sentence != items[chunk.first].sentence:
            return None
        if c.kind == "name":
            before = [i.lower for i in items[begin : c.first]]
            clause = before[:1] == ["who"] and leads_to_given_name(before)
            described = before[:1] in (["a"], ["an"]) and before[-1:] == ["named"] and is_person_noun(before[-2])
            return c if (clause or described) and not c.modifier else None
    return None


def find_one_of(scene: Scene, passage: int, number: int) -> Chunk | None:
    """What one of several is: "One of them, | a night nurse, said", "Another, | a retired dentist, …"."""
    chunks, items = scene.chunks[passage], scene.passages[passage].items
    chunk = chunks[number]
    if chunk.kind != "quant":
        return None
    end = chunk.end + 2 if " ".join(i.lower for i in items[chunk.end : chunk.end + 2]) in ONE_OF else chunk.end
    beside = next((c for c in chunks[number + 1 : number + 3] if c.first == end + 1), None)
    if beside is None or items[end].text != "," or beside.kind not in ("indef", "name"):
        return None
    if not beside.human or beside.plural:
        return None
    return beside if beside.end < len(items) and items[beside.end].text == "," else None


def find_before_who(scene: Scene, passage: int, number: int) -> int | None:
    """The chunk of whoever stands before "who": the nearest name, over the apposition between them ("NAME, a grower,
    who said"), or the nearest words for people; None where the sentence has none."""
    chunks, items = scene.chunks[passage], scene.passages[passage].items
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
            if not commas or not c.opens or items[c.opens - 1].text != ",":
                break
    return people


def is_owned(scene: Scene, passage: int, chunk: Chunk) -> bool:
    """True for "chief executive" in "the company’s chief executive"."""
    return chunk.first > 0 and scene.passages[passage].items[chunk.first - 1].lower in ("’s", "'s")


def chunks_before(scene: Scene, passage: int, chunk: Chunk, *, passages: int) -> Iterator[tuple[int, int]]:
    """(passage, chunk) of those before a chunk in its passage and so many in all, the nearest first."""
    for p in range(passage, max(-1, passage - passages), -1):
        end = scene.chunk_number(p, chunk.first) if p == passage else len(scene.chunks[p])
        yield from ((p, n) for n in range(end - 1, max(-1, end - 1 - CHUNKS_BACK_MOST), -1))


def speaks(scene: Scene, passage: int, number: int) -> bool:
    """True for the subject of a verb of saying, not for who is told to have asked: "He was asked by a reporter"."""
    items = scene.passages[passage].items
    cues = scene.linked[passage].get(number, ())
    return any(cue.kind in ("say", "argue") and not is_passive(items, cue.at) for cue in cues)
