"""Reporting verbs: their kind and place, their forms, what stands before them."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.quotes.items import Item

PREPOSITIONS = frozenset(
    (
        "of in on at by for with from to into about against between during under over through up off upon within "
        "without toward towards among around across until since per via after before than like as behind beyond "
        "including despite following amid"
    ).split()
)
BE = frozenset("is are was were be been being am ’s 's ’re 're".split())
AUXILIARIES = BE | frozenset(
    (
        "has have had do does did will would can could may might must shall should not never also later then ever "
        "even just simply reportedly repeatedly"
    ).split()
)
# Before the bare form of a verb; after anything else it is a noun: "state radio", "a call".
BEFORE_BARE_FORM = frozenset(
    (
        "to will would can could may might must shall should do does did not never also i we you they who and or "
        "always often still people police many some others both"
    ).split()
)
ALWAYS_VERBS = frozenset(["say", "tell", "add"])
GET = frozenset(["get", "gets", "got", "getting"])
BEFORE_PARTICIPLE = frozenset("not also never first been being".split())
# How far before a participle its form of "be" may stand, and how far behind it whom the words are by, in items.
PASSIVE_REACH = 4
NOT_VERB_AFTER = frozenset("the a an this that these those his her its their my our your no any of such".split())


class Cue:
    """A reporting verb at items[at] (to items[end]). `kind`: "say", "argue", "weak", "according" or "colon".

    `mode`: how its subject was found: "inverted" (behind it, as the agent of a passive verb, too), "ing", "part" (its own noun
    right before it: a participle, "a poster that read", "quoted NAME as saying"), "inf", "and", "comma", "clause", "after" or
    "". `subject`: the chunk's index in its passage, or None.
    """

    __slots__ = ("at", "end", "kind", "lemma", "mode", "subject")

    def __init__(self, at: int, end: int, lemma: str, kind: str, mode: str = "", subject: int | None = None) -> None:
        self.at = at
        self.end = end
        self.lemma = lemma
        self.kind = kind
        self.mode = mode
        self.subject = subject


def leads_to(cue: Cue, items: Sequence[Item], at: int) -> bool:
    """True if a verb stands right before items[at], with at most a comma or a colon between: "NAME replied: “…”"."""
    return cue.end == at or (cue.end == at - 1 and items[cue.end].text in (",", ":"))


def is_verb_form(items: Sequence[Item], i: int, lemma: str, kind: str) -> bool:
    """True unless the form is a noun here: "the claim", "a report", "his call"."""
    item = items[i]
    before = items[i - 1].lower if i and items[i - 1].stretch is None and items[i - 1].sentence == item.sentence else ""
    if item.text[0].isupper() and before and before not in ("”", "“"):
        return False
    relative = before == "that" and item.lower.endswith("ed")  # "ads that accused", not "that claim"
    if before in NOT_VERB_AFTER and kind != "say" and not relative:
        return False
    if (
        item.lower == lemma
        and lemma not in ALWAYS_VERBS
        and before
        and not (before in BEFORE_BARE_FORM or before.endswith(("s", "ly", "n’t", "n't")))
    ):
        return lemma in ("put", "read", "cast", "forecast")
    return not (before in ("the", "a", "an", "of", "’s", "'s") and not item.lower.endswith("ed"))


def is_passive(items: Sequence[Item], i: int, *, contracted: bool = False) -> bool:
    """True for a participle after a form of "be" or "get"; `contracted`: "’s" is one, too, though it may stand for "has"."""
    lower = items[i].lower
    if lower.endswith(("ing", "s")):
        return False
    for k in range(i - 1, max(-1, i - 1 - PASSIVE_REACH), -1):
        before = items[k]
        if before.sentence != items[i].sentence or before.stretch is not None:
            return False
        short = before.lower in ("’s", "'s")
        if (before.lower in BE and (contracted or not short)) or before.lower in GET:
            return True
        if not (before.lower.endswith(("ly", "n’t", "n't")) or before.lower in BEFORE_PARTICIPLE):
            return False
    return False
