"""From candidates to people: what the whole document says of each form, and which forms are one human being."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

from newsparse.lexicons import lexicon, lexicon_classes, person_noun, word_codes
from newsparse.people.evidence import score_names
from newsparse.people.matching import (
    SHORT_FORM_CHARS,
    fold_words,
    is_part,
    one_letter_off,
    other_forms,
    same_person,
    short_for,
)
from newsparse.people.tagging import Candidate
from newsparse.people.words import DEMONYM, FIRST, ORGANISATION, PLACE, WORD, classes, first_name_gender, is_upper

# Log-odds from which a form counts as a name: a full one, a lone one, and one that is a part of a name already found.
# Set on half of the development articles; higher costs foreign names that no lexicon knows, lower lets companies in.
FULL_NAME_LEAST = 0.0
LONE_NAME_LEAST = 1.5
LINKED_LEAST = -2.0
DEMONYM_LINKED_LEAST = 0.0  # "German" beside a German Garcia
# What each further mention of a lone form adds, up to so many.
EACH_MORE, MORE_MOST = 0.5, 6
# Bounds that no real article comes near, for texts that are none: people who share a word of their names, people among
# whom a misspelled or shortened name is looked for, mentions looked back to.
BEARERS_MOST = 50
FULL_NAMES_MOST = 300
MENTIONS_BACK = 50
# What an honorific or an office before one of them adds: they stand before names only.
TITLED = 1.5
QUOTED = 2.0  # "“…,” Gary said"
APPOSED = 0.5  # "the boy’s mother, Muniammal,"
SPEAKING = 0.5  # "Donnchadh Keaveney accused", at a sentence's start
NAMED = 3.0  # "who gave his name as"
Scored = list[tuple[Candidate, float]]
# So many mentions before anybody is introduced who bears the name are a country's.
COUNTRY_LEAST = 2


class Somebody:
    """A person in the making. `forms`: each name's words, folded, and what else it gives: a nickname, no Arabic article."""

    __slots__ = ("forms", "genders", "mentions", "words")

    def __init__(self, words: tuple[str, ...], mentions: list[Candidate], genders: set[str]) -> None:
        self.words = words
        self.mentions = mentions
        self.genders = genders
        self.forms: dict[tuple[str, ...], None] = {}  # in order of appearance
        for m in mentions:
            self._add_forms(m)

    def add(self, c: Candidate, gender: str | None = None) -> None:
        self.mentions.append(c)
        self._add_forms(c)
        if gender:
            self.genders.add(gender)

    def _add_forms(self, c: Candidate) -> None:
        self.forms[fold_words(c.words)] = None
        self.forms.update(dict.fromkeys(other_forms(c.words)))

    @property
    def key(self) -> tuple[str, ...]:
        return fold_words(self.words)


def link(candidates: list[Candidate]) -> list[Somebody]:
    """Join the candidates that are names into people."""
    scored = _best_of_runs(candidates, score_names(candidates))
    full = [(c, score) for c, score in scored if _parts(c) > 1]
    lone = [(c, score) for c, score in scored if _parts(c) == 1]
    best: dict[tuple[str, ...], float] = {}
    for c, score in full:
        key = fold_words(c.words)
        speaks = c.left == "^" and c.right in ("say", "arg") and not any(kind & ORGANISATION for kind in c.kinds)
        best[key] = max(best.get(key, -9.0), score + (SPEAKING if speaks else 0.0))
    people = People()
    for c, _ in full:
        if best[fold_words(c.words)] >= FULL_NAME_LEAST:
            _join_full(people, c)
    for c, _ in full:
        # a part of a longer name ("Ortiz Salcedo") or one that does not look like a name by itself
        if LINKED_LEAST <= best[fold_words(c.words)] < FULL_NAME_LEAST:
            _join_part(people, c)
    _join_lone(people, _join_shared(people, scored, lone))
    for somebody in people.all:
        somebody.words = _fullest(somebody.mentions)
    return people.all


def _best_of_runs(candidates: list[Candidate], scores: list[float]) -> Scored:
    """Of the candidates that overlap the one with the best score, the first of those that are alike."""
    kept: Scored = []
    for c, score in zip(candidates, scores, strict=True):
        if kept and kept[-1][0].paragraph == c.paragraph and c.first < kept[-1][0].end:
            if score > kept[-1][1]:
                kept[-1] = (c, score)
        else:
            kept.append((c, score))
    return kept


def _join_shared(people: People, scored: Scored, lone: Scored) -> Scored:
    """Join first names whose surname stands with another, "David and Charles Koch"; returns what is left of the lone ones."""
    left = []
    following = {c.start_char: after for (c, _), (after, _) in pairwise(scored)}
    for c, score in lone:
        after = following.get(c.start_char)
        if after is None or not _shares_surname(people, c, after):
            left.append((c, score))
            continue
        key = (*fold_words(c.words), fold_words(after.words)[-1])
        known = next((s for s in people.bearing(key[-1:]) if same_person(s.forms, key)), None)
        if known is not None:
            known.add(c)
        elif any(is_part(key[:-1], form) for s in people.bearing(key[:1]) for form in s.forms):
            left.append((c, score))  # "Clinton and Donald Trump", of a Hillary Clinton
        else:
            people.add(Somebody(c.words, [c], set()))
    return left


def _shares_surname(people: People, c: Candidate, after: Candidate) -> bool:
    """True for a first name, "and", and the full name of one of the people."""
    beside = c.right == "and" and after.paragraph == c.paragraph and after.first == c.end + 1 and _parts(after) > 1
    return (
        beside
        and bool(classes(c.words[0]) & classes(after.words[0]) & FIRST)
        and fold_words(after.words)[-1] in people.by_word
    )


def _parts(c: Candidate) -> int:
    """How many words of the name count: particles, suffixes and nicknames do not. A last word is no particle: "Tara Das"."""
    words = fold_words(c.words)
    return 1 + sum(w not in lexicon("name_particles") for w in words[:-1])


class People:
    """The people found so far, and for each word of a name those who bear it."""

    def __init__(self) -> None:
        self.all: list[Somebody] = []
        self.by_word: dict[str, list[Somebody]] = defaultdict(list)

    def add(self, somebody: Somebody) -> None:
        self.all.append(somebody)
        for form in somebody.forms:
            self.index(somebody, form)

    def index(self, somebody: Somebody, key: tuple[str, ...]) -> None:
        """Let the person be found by the words of a name. A word that very many bear finds the first of them only."""
        for word in set(key):
            bearers = self.by_word[word]
            if somebody not in bearers[-1:] and len(bearers) < BEARERS_MOST and somebody not in bearers:
                bearers.append(somebody)

    def bearing(self, words: Iterable[str]) -> list[Somebody]:
        """Those who bear one of the words, each once, in order of introduction to the first that fits."""
        return list(dict.fromkeys(s for word in words for s in self.by_word.get(word, ())))


def _join_full(people: People, c: Candidate) -> None:
    key = fold_words(c.words)
    gender = title_gender(c.title)
    for somebody in people.bearing(key):
        if same_person(somebody.forms, key):
            known = len(somebody.forms)
            somebody.add(c, gender)
            for form in list(somebody.forms)[known:]:
                people.index(somebody, form)
            return
    people.add(Somebody(c.words, [c], {gender} if gender else set()))


def _fullest(mentions: list[Candidate]) -> tuple[str, ...]:
    """The form with the most words; of those the one printed most often, and in capitals only where all are. Where several
    rank alike the first printed, or a longer form of its first name: "Daniel Ruiz" for "Dan Ruiz"."""
    count = Counter(m.words for m in mentions)

    def rank(words: tuple[str, ...]) -> tuple[bool, int, bool, int]:
        capitals = all(is_upper(w) for w in words if len(w) > 2 and w[0].isalpha())
        return not capitals, len(words), len(words[0].rstrip(".")) > 1, count[words]

    first = max(count, key=rank)
    alike = [words for words in count if rank(words) == rank(first) and words[0].startswith(first[0])]
    return max(alike, key=lambda words: len(words[0]))


def _join_part(people: People, c: Candidate, *, strict: bool = False) -> bool:
    """Add a mention that is a part of somebody's name: the person it fits, the nearest where several do. `strict`: not a man
    for "Mrs. Szabo", in an article that calls him plain Szabo."""
    key = fold_words(c.words)
    gender = title_gender(c.title)
    fitting = [s for s in people.bearing(key[:1]) if any(is_part(key, form) for form in s.forms)]
    if gender:
        agreeing = [s for s in fitting if not (s.genders | _name_genders(s)) - {gender}]
        fitting = agreeing if strict else agreeing or fitting
        fitting = [s for s in fitting if gender in s.genders | _name_genders(s)] or fitting
    if not fitting:
        return False
    if len(fitting) > 1:
        surname_fits = [s for s in fitting if s.key[-1] == key[-1]]
        fitting = surname_fits or fitting
    best = fitting[0] if len(fitting) == 1 else min(fitting, key=lambda s: _distance(s, c))
    best.add(c, gender)
    return True


def _distance(somebody: Somebody, c: Candidate) -> tuple[bool, int]:
    """How far the person is from the mention: in the same paragraph before it, else by order of introduction."""
    near = somebody.mentions[-MENTIONS_BACK:]
    same = [m.end_char for m in near if m.paragraph == c.paragraph and m.start_char < c.start_char]
    if same:
        return False, c.start_char - max(same)
    return True, somebody.mentions[0].start_char


def title_gender(title: str | None) -> str | None:
    """ "m" or "f" where the title or role word tells: Mr, Dame, spokeswoman."""
    if title is None:
        return None
    kind = lexicon_classes("titles").get(title) or person_noun(title)
    return kind if kind in ("m", "f") else None


def _name_genders(somebody: Somebody) -> set[str]:
    gender = first_name_gender(somebody.words[0])
    return {gender} if gender else set()


def _join_lone(people: People, lone: Scored) -> None:
    """Lone names: parts of people who are named in full, then single-name people, then slips of one letter."""
    left: dict[str, list[tuple[Candidate, float]]] = defaultdict(list)
    countries = _countries(people, lone)
    honours = Counter((fold_words(c.words)[-1], title_gender(c.title)) for c, _ in lone)
    for c, score in lone:
        if c.right == "thing" and c.left in ("the", "a", "an"):
            continue  # "the Obama administration"
        if c.start_char in countries:
            continue
        least = LINKED_LEAST if not classes(c.words[-1]) & DEMONYM else DEMONYM_LINKED_LEAST
        form = fold_words(c.words)[-1]
        wife = c.title in ("Mrs", "Mrs.") and honours[form, None] >= honours[form, "f"]
        if score < least or not _join_part(people, c, strict=wife):
            left[fold_words(c.words)[-1]].append((c, score))
    full = [s for s in people.all if len(s.key) > 1]
    for form, scored in left.items():
        mentions = [c for c, _ in scored]
        if len(full) <= FULL_NAMES_MOST and (_slip_of(form, mentions, full) or _short_form_of(form, mentions, full)):
            continue
        evidence = sum(score for _, score in scored) / len(scored)
        if not classes(mentions[0].words[-1]) & (
            PLACE | DEMONYM
        ):  # countries and cities are named again and again, too
            evidence += EACH_MORE * min(len(scored) - 1, MORE_MOST)
        if any(m.title in lexicon_classes("titles") for m in mentions):
            evidence += TITLED
        kind = classes(mentions[0].words[-1])
        placed = kind & PLACE and any(m.left in ("in", "of", "to", "from", "the") for m in mentions)
        if not (kind & (DEMONYM | ORGANISATION) or placed or "C" in word_codes(mentions[0].words[-1])):
            if kind & FIRST and any(m.left == "Q" and m.right == "say" for m in mentions):
                evidence += QUOTED
            if any(m.left == ",p" and m.right.startswith(",") for m in mentions):
                evidence += APPOSED
        if any(m.left == "named" for m in mentions):
            evidence += NAMED
        if evidence >= LONE_NAME_LEAST:
            genders = {g for m in mentions if (g := title_gender(m.title))}
            people.add(Somebody(mentions[0].words, mentions, genders))


def _countries(people: People, lone: Scored) -> set[int]:
    """Where names of countries stand that are somebody's first name, too: all that stand before anybody who bears it is
    introduced, and where those are several, all: "Israel denied it … Israel Katz, the minister"."""
    by_word: dict[str, list[Candidate]] = defaultdict(list)
    for c, _ in lone:
        if c.setting == "text" and c.title is None and "C" in word_codes(c.words[-1]):
            by_word[c.words[-1]].append(c)
    found: set[int] = set()
    for word, mentions in by_word.items():
        folded = fold_words((word,))[0]
        bearers = people.bearing((folded,))
        if not bearers or any(s.key[-1] == folded for s in bearers):
            continue
        introduced = min(m.start_char for s in bearers for m in s.mentions)
        before = [c.start_char for c in mentions if c.start_char < introduced]
        found.update(c.start_char for c in mentions) if len(before) >= COUNTRY_LEAST else found.update(before)
    return found


def _short_form_of(form: str, mentions: list[Candidate], full: list[Somebody]) -> bool:
    """Join a form that is short for one person's first name, and only one's: "Seun" for "Oluwaseun", "Bill"."""
    fitting = [
        s
        for s in full
        if len(form) >= SHORT_FORM_CHARS
        and (s.key[0] in short_for(form) or (s.key[0] != form and s.key[0].startswith(form)) or s.key[0].endswith(form))
    ]
    if len(fitting) != 1:
        return False
    for c in mentions:
        fitting[0].add(c)
    return True


def _slip_of(form: str, mentions: list[Candidate], full: list[Somebody]) -> bool:
    """Join a form that is one letter off one person's surname, and only one's: "Bremme" for "Bremmer"."""
    if len(form) < 5 or len(mentions) > 2 or classes(mentions[0].words[-1]) & (FIRST | PLACE | WORD | DEMONYM):
        return False
    fitting = [s for s in full if one_letter_off(form, s.key[-1])]
    if len(fitting) != 1:
        return False
    for c in mentions:
        fitting[0].add(c)
    return True
