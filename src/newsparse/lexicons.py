"""The word lists of `data/`, read once, on first use, and handed out frozen."""

from __future__ import annotations

from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("data")


@cache
def lexicon(name: str) -> frozenset[str]:
    """The entries of data/NAME.txt: one a line; lines that begin with "# " are about the list. Raises if it is missing."""
    return frozenset(entries(name))


@cache
def lexicon_classes(name: str) -> dict[str, str]:
    """Entry to class, for a list whose lines are "entry<tab>class"."""
    return dict(line.split("\t") for line in entries(name))


def entries(name: str) -> list[str]:
    """The entries as they stand in the file."""
    lines = (DATA / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    first = next((i for i, line in enumerate(lines) if line and not line.startswith("# ")), len(lines))
    return [line for line in lines[first:] if line]


# Verbs of the lists whose past is not built with -ed: past and participle.
IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "read": "read", "think": "thought", "feel": "felt",
    "know": "knew known", "see": "saw seen", "find": "found", "show": "showed shown", "begin": "began begun",
    "go": "went gone", "put": "put", "make": "made", "give": "gave given", "hear": "heard", "mean": "meant",
    "speak": "spoke spoken", "swear": "swore sworn", "take": "took taken", "get": "got gotten", "send": "sent",
    "lead": "led", "cast": "cast", "sing": "sang sung", "run": "ran run", "understand": "understood",
    "repay": "repaid", "deal": "dealt", "dream": "dreamed dreamt", "spell": "spelled spelt", "tear": "tore torn",
    "uphold": "upheld", "sell": "sold", "hold": "held", "leave": "left", "keep": "kept", "become": "became become",
    "overhear": "overheard", "foresee": "foresaw foreseen", "forecast": "forecast", "learn": "learned learnt",
}  # fmt: skip
DOUBLING = frozenset("admit quip blog beg chat plan dub rap pen sob snap nod shrug chip jab rebut concur refer".split())


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
    """The verb and its -s, -ing and past forms: "deny", "denies", "denying", "denied"."""
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
    return [verb, third, stem + "ing", *pasts]
