"""What the article says somebody is: "Tesla CEO Elon Musk", "NAME, a retired nurse", "Her deputy, NAME,"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import lexicon_classes, person_noun, verb_forms
from newsparse.people.tagging import Candidate
from newsparse.people.words import CALENDAR, classes, is_capitalised
from newsparse.records import Span
from newsparse.segments import Paragraph, Token

# Said out of courtesy; they tell nothing of what somebody does.
HONORIFICS = frozenset(
    (
        "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Doctor Prof Prof. Professor Sir Dame Lord Lady Madam Madame Mme "
        "Mme. Shri Smt Smt. Señor Señora Herr Frau Monsieur Don Hon Hon. Messrs."
    ).split()
)
DETERMINERS = frozenset("a an the his her its their our my your".split())
STOPS = frozenset(
    (
        "and or but that which who whom whose when where while as if than then so because although though after "
        "before by with from in on at for to of into about against between during under over through out up down "
        "off is are was were be been being has have had do does did will would can could may might must shall "
        "should not no he she it they we i you him them us me this these those there here what how why said says "
        "say told tells tell added saying also just only even both either all any some more most"
    ).split()
)
LINKS = frozenset("of to for in at and de & ’s 's - /".split())
ENDS = frozenset(",.;:!?()[]—–“”\"``''") | {
    "who",
    "whose",
    "which",
    "that",
    "where",
    "--",
    "``",
    "''",
    "said",
    "told",
    "was",
    "is",
    "has",
    "had",
}
# "NAME, who runs a bait shop": what somebody does is what they are.
ACTIVITIES = frozenset(
    "runs leads owns chairs heads teaches plays coaches represents edits manages directs oversees studies".split()
)
CLAUSE_ENDS = frozenset("but while when because after before although and".split())
ROLE_TOKENS_MOST = 16
PRENOMINAL_TOKENS_MOST = 7


def find_roles(mentions: Sequence[Candidate], paragraphs: dict[int, Paragraph], text: str) -> tuple[Span, ...]:
    """The roles beside any mention, in order, each once."""
    found: dict[str, tuple[int, int]] = {}
    for m in mentions:
        p = paragraphs[m.paragraph]
        for bounds in (_before(p.tokens, m.first), _apposition(p.tokens, m.end)):
            if bounds is not None:
                start, end = p.tokens[bounds[0]].start, p.tokens[bounds[1] - 1].end
                found.setdefault(" ".join(text[start:end].split()).casefold(), (start, end))
    return tuple(Span(text[a:b], a, b) for a, b in sorted(found.values()))


def is_role_word(word: str) -> bool:
    """True for a noun that says what a person is: "spokesman", "CEO", "Sen."."""
    return word in lexicon_classes("titles") or person_noun(word) is not None


def _before(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """The role written before a name, with or without a comma between them."""
    end = first
    while end > 0 and tokens[end - 1].text in HONORIFICS:
        end -= 1
    comma = end > 1 and tokens[end - 1].text == ","
    if comma:
        end -= 1
    head = end - 1
    if head < 0:
        return None
    if not is_role_word(tokens[head].text):
        # "Ambassador to Germany | Andrij Melnyk", "The director of the museum, | Joan Reed"
        k = head
        while k > 0 and k > head - 4 and (is_capitalised(tokens[k].text) or (comma and _is_inner(tokens[k].text))):
            k -= 1
        if not (tokens[k].text in ("to", "of", "for") and k > 0 and k < head and is_role_word(tokens[k - 1].text)):
            return None
        k -= 1
    else:
        k = head
    start = _noun_phrase_start(tokens, k)
    if comma and start > 1 and tokens[start - 1].text in ("for", "of", "to") and is_role_word(tokens[start - 2].text):
        start = _noun_phrase_start(tokens, start - 2)  # "A spokesman for the governor, | Ben Kalish"
    owned = start + 1 < end and tokens[start + 1].text in ("’s", "'s")
    if comma and not owned and tokens[start].text.lower() not in DETERMINERS:
        return None
    return start, end


def _is_inner(word: str) -> bool:
    """True for a word inside the phrase that says of what somebody is the head: articles and ordinary words."""
    return word.isalpha() and (word.lower() in DETERMINERS or word.lower() not in STOPS)


def _noun_phrase_start(tokens: Sequence[Token], head: int) -> int:
    """The first token of the noun phrase whose last noun is at head: adjectives, nouns and one determiner."""
    k = head
    while k > 0 and head - k < PRENOMINAL_TOKENS_MOST:
        word = tokens[k - 1].text
        lower = word.lower()
        if lower in DETERMINERS:
            return k - 1
        if word in ("’s", "'s") and k > 1 and tokens[k - 2].text[0].isalpha():
            k -= 2
            continue
        if not (word[0].isalpha() or word[0].isdigit()) or lower in STOPS or classes(word) & CALENDAR:
            break
        if lower in verb_forms() and not is_role_word(word):
            break
        k -= 1
    return k


def _apposition(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """The role written after a name: ", the founder of X,", ", 46, a baker,", ", who is the founder of X,"."""
    k, count = end, len(tokens)
    if k < count and tokens[k].text == "(":
        return None
    if k >= count or tokens[k].text not in (",", "—", "–", "--"):
        return None
    k += 1
    if k + 1 < count and tokens[k].text.isdigit() and tokens[k + 1].text in (",", "—"):
        k += 2
    active = False
    if k + 1 < count and tokens[k].text == "who":
        active = tokens[k + 1].text in ACTIVITIES
        if active or tokens[k + 1].text in ("is", "was"):
            k += 1 if active else 2
    stop = k
    ends = ENDS | CLAUSE_ENDS if active else ENDS
    while stop < count and stop - k < ROLE_TOKENS_MOST and tokens[stop].text not in ends:
        stop += 1
    words = [t.text for t in tokens[k:stop]]
    if not words or stop >= count or not (active or _begins_role(words)):
        return None
    if words[0] == "the" and tokens[stop].text in ("said", "told") and not _opens(tokens, end):
        return None  # "Speaking with NAME, the mother of one said": somebody else
    return k, stop


def _opens(tokens: Sequence[Token], end: int) -> bool:
    """True if the name that ends at `end` opens its sentence: nothing but capitals stands before it."""
    for k in range(end - 1, -1, -1):
        if tokens[k].text in (".", "!", "?"):
            return True
        if not is_capitalised(tokens[k].text):
            return False
    return True


def _begins_role(words: list[str]) -> bool:
    """True if the words are a noun phrase that says what a person is."""
    if words[0].lower() in DETERMINERS:
        return any(is_role_word(w) for w in words[1:8])
    if words[0].lower() in STOPS or (words[0].lower() in verb_forms() and not is_role_word(words[0])):
        return False
    for word in words[:5]:
        if is_role_word(word):
            return True
        if word.lower() in STOPS or (word in LINKS and word not in ("’s", "'s")):
            return False
    return False
