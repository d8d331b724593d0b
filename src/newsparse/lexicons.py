"""The word lists of `data/`, read once, on first use, and handed out frozen."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache, lru_cache

DATA = os.path.join(os.path.dirname(__file__), "data")


@cache
def lexicon(name: str) -> frozenset[str]:
    """The entries of data/NAME.txt: one a line; lines that begin with "# " are about the list. Raises without it."""
    return frozenset(entries(name))


@cache
def _words() -> bytes:
    """data/words.txt without its header, as it stands: lines "word<tab>codes", sorted by word."""
    data = _read("words")
    start = 0
    while data.startswith(b"# ", start):
        start = data.index(b"\n", start) + 1
    return data[start:]


@lru_cache(maxsize=50_000)
def word_codes(word: str) -> str:
    """What the word can be: F, M (first name of women, of men), S, R (frequent, rarer surname), P (city, state),
    C (country), D (demonym, faith or party), W (ordinary English word, in lower case); "" for a word in no list.

    Searched by halving in the file's bytes, whose order is that of the code points: an article looks up some hundred
    words, and to build a set of all 70,000 takes longer than to parse it.
    """
    data, wanted = _words(), word.encode("utf-8", "surrogatepass")
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = data.index(b"\t", start)
        found = data[start:end]
        if found == wanted:
            return data[end + 1 : data.index(b"\n", end)].decode("ascii")
        if found < wanted:
            low = data.index(b"\n", end) + 1
        else:
            high = start
    return ""


def _read(name: str) -> bytes:
    with open(os.path.join(DATA, f"{name}.txt"), "rb") as file:
        return file.read()


def is_english_word(word: str) -> bool:
    """True for an ordinary English word in lower case, its plain inflections included."""
    return "W" in word_codes(word) or any("W" in word_codes(base) for base in base_forms(word))


def base_forms(word: str) -> set[str]:
    """The words of which `word` would be a plain inflection; words.txt leaves inflections by these rules out."""
    found: set[str] = set()
    if word.endswith("s") and not word.endswith("ss"):
        found.add(word[:-1])
        if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            found.add(word[:-2])
        if word.endswith("ies"):
            found.add(word[:-3] + "y")
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            found |= {stem, stem + "e"}
            if len(stem) > 1 and stem[-1] == stem[-2] and stem[-1] in "bcdfgklmnprstvz":
                found.add(stem[:-1])
            if ending == "ed" and stem.endswith("i"):
                found.add(stem[:-1] + "y")
    if word.endswith("ly"):
        found.add(word[:-2])
        if word.endswith("ily"):
            found.add(word[:-3] + "y")
        if word.endswith("bly"):
            found.add(word[:-1] + "e")
        if word.endswith("ically"):
            found.add(word[:-4])
    return {base for base in found if len(base) >= 3}


@cache
def lexicon_classes(name: str) -> dict[str, str]:
    """Entry to class, for a list whose lines are "entry<tab>class"."""
    return dict(line.split("\t") for line in entries(name))


def entries(name: str) -> list[str]:
    """The entries as they stand in the file."""
    lines = _read(name).decode("utf-8").split("\n")
    first = next((i for i, line in enumerate(lines) if line and not line.startswith("# ")), len(lines))
    return [line for line in lines[first:] if line]


def in_title_case(word: str) -> str:
    """A word of a name as it is written where it does not stand in capitals: "Romero-Baines", "O’Neill", "McAvoy"."""
    if not word.isupper() or len(word) < 3 or "." in word:
        return word
    lower = word[:1] + word[1:].lower()
    cased = "".join(c.upper() if k and lower[k - 1] in "-’'" and k + 1 < len(lower) else c for k, c in enumerate(lower))
    return cased[:2] + cased[2:].capitalize() if cased.startswith("Mc") else cased


# Nouns that end so mean a human being, whatever comes before: "hydrologist", "shipbuilder", "schoolteacher".
PERSON_ENDINGS = (
    "ologist", "ographer", "onomist", "ematician", "etician", "ician", "istician", "woman", "teacher", "worker", "keeper", "maker",
    "builder", "writer", "seller", "dealer", "owner", "holder", "leader", "player", "fighter", "grower", "monger", "smith",
    "master", "officer", "warden", "trepreneur", "ologue", "driver", "singer", "runner", "digger", "coustician", "trician",
)  # fmt: skip


@lru_cache(maxsize=20_000)
def person_noun(word: str) -> str | None:
    """The gender that a noun for one human being tells: "m", "f", or "n" for none; None for any other word."""
    nouns = lexicon_classes("person_nouns")
    lower = word.lower()
    kind = nouns.get(word) or nouns.get(lower)
    if kind is None and len(lower) > 6 and lower.endswith(PERSON_ENDINGS) and lower.replace("-", "").isalpha():
        return "f" if lower.endswith("woman") else "n"
    return kind


# Verbs of the lists whose past is not built with -ed: past and participle.
IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "read": "read", "think": "thought", "feel": "felt",
    "know": "knew known", "see": "saw seen", "find": "found", "show": "showed shown", "begin": "began begun",
    "go": "went gone", "put": "put", "make": "made", "give": "gave given", "hear": "heard", "mean": "meant",
    "speak": "spoke spoken", "swear": "swore sworn", "take": "took taken", "get": "got gotten", "send": "sent",
    "lead": "led", "cast": "cast", "sing": "sang sung", "run": "ran run", "understand": "understood",
    "repay": "repaid", "deal": "dealt", "dream": "dreamed dreamt", "spell": "spelled spelt", "tear": "tore torn",
    "uphold": "upheld", "sell": "sold", "hold": "held", "leave": "left", "keep": "kept", "become": "became become",
    "overhear": "overheard", "foresee": "foresaw foreseen", "forecast": "forecast",
    "hit": "hit", "shoot": "shot", "learn": "learned learnt",
}  # fmt: skip
DOUBLING = frozenset(
    (
        "admit hit sum quip blog beg chat plan dub rap pen sob snap nod shrug rebut refer slam brag flag rip pan "
        "aver deadpan commit prefer regret bet forget fret"
    ).split()
)


@cache
def verb_forms() -> dict[str, tuple[str, str]]:
    """Every form of the reporting verbs, to (lemma, class); where two lemmas share a form, the stronger class wins."""
    forms: dict[str, tuple[str, str]] = {}
    rank = {"say": 0, "argue": 1, "weak": 2}
    for lemma, kind in sorted(lexicon_classes("reporting_verbs").items(), key=lambda item: rank[item[1]]):
        for form in inflect(lemma):
            forms.setdefault(form, (lemma, kind))
    return forms


def inflect(verb: str) -> list[str]:
    """The verb and its -s, -ing and past forms: "deny", "denies", "denying", "denied"; of "label" British ones as well."""
    vowel_before_last = len(verb) > 2 and verb[-2] in "aeiou"
    if verb[-1] == "y" and not vowel_before_last:
        third, stem, past = verb[:-1] + "ies", verb, verb[:-1] + "ied"
    elif verb.endswith(("s", "sh", "ch", "x", "z")):
        third, stem, past = verb + "es", verb, verb + "ed"
    elif verb.endswith("ie"):
        third, stem, past = verb + "s", verb[:-2] + "y", verb + "d"
    elif verb[-1] == "e" and verb[-2:] != "ee":
        third, stem, past = verb + "s", verb[:-1], verb + "d"
    elif verb in DOUBLING:
        third, stem, past = verb + "s", verb + verb[-1], verb + verb[-1] + "ed"
    else:
        third, stem, past = verb + ("es" if verb == "go" else "s"), verb, verb + ("d" if verb[-1] == "e" else "ed")
    pasts = IRREGULAR[verb].split() if verb in IRREGULAR else [past]
    british = [verb + "ling", verb + "led"] if verb.endswith(("el", "al")) and verb[-3:-2] not in "aeiou" else []
    return [verb, third, stem + "ing", *pasts, *british]


FILLERS = frozenset(["only", "just", "simply", "merely"])
REFLEXIVES = frozenset(["himself", "herself", "themselves", "themself"])


def leads_to_given_name(words: Sequence[str]) -> bool:
    """True if a name that somebody gives follows the words (lower-case): "who gave her name only as", "who identified himself
    simply as", "who asked to be known as"; not for "who named the killer as"."""
    if not words or words[-1] != "as":
        return False
    before = [w for w in words[:-1] if w not in FILLERS][-4:]
    if before[-1:] and before[-1] in REFLEXIVES:
        return before[-2:-1] in (["identified"], ["introduced"], ["named"])
    if before[-1:] == ["name"]:
        return before[-2:-1] in (["his"], ["her"], ["their"])
    return before[-3:-1] == ["to", "be"] and before[-1] in ("identified", "known", "named", "called")
