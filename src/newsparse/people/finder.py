"""From candidates to people: what the whole document says of each form, and which forms are one human being."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from newsparse.layout import Layout
from newsparse.lexicons import (
    in_title_case,
    is_english_word,
    lexicon,
    lexicon_classes,
    person_noun,
    verb_forms,
    word_codes,
)
from newsparse.people.evidence import score_names
from newsparse.people.roles import find_roles
from newsparse.people.tagging import THING_NOUNS, Candidate, find_candidates
from newsparse.people.words import (
    CALENDAR,
    DEMONYM,
    FIRST,
    NAME_LIKE,
    ORGANISATION,
    PLACE,
    SUFFIXES,
    WORD,
    classes,
    first_name_gender,
    is_upper,
)
from newsparse.records import Person, Span
from newsparse.segments import Paragraph

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
NAMED = 3.0  # "who gave his name as"


Scored = list[tuple[Candidate, float]]


class Somebody:
    """A person in the making. `forms`: every name's words as printed, longest first once sorted."""

    __slots__ = ("forms", "genders", "mentions", "words")

    def __init__(self, words: tuple[str, ...], mentions: list[Candidate], genders: set[str]) -> None:
        self.words = words
        self.mentions = mentions
        self.genders = genders
        self.forms = {fold_words(m.words): None for m in mentions}  # in order of appearance

    def add(self, c: Candidate, gender: str | None = None) -> None:
        self.mentions.append(c)
        self.forms[fold_words(c.words)] = None
        if gender:
            self.genders.add(gender)

    @property
    def key(self) -> tuple[str, ...]:
        return fold_words(self.words)


def find_people(layout: Layout) -> tuple[Person, ...]:
    """The people named in the headline, the story and its captions, in order of first mention."""
    paragraphs = layout.readable
    candidates: list[Candidate] = []
    for p in paragraphs:
        heading = layout.kinds[p.number] in ("headline", "line")
        skip_to = layout.story_starts.get(p.number, 0)
        cut_at = layout.story_ends.get(p.number, p.end)
        candidates += [
            c for c in find_candidates(p, heading=heading) if c.start_char >= skip_to and c.end_char <= cut_at
        ]
    somebodies = link(candidates)
    tokens_of = {p.number: p for p in paragraphs}
    _add_lower_case(somebodies, paragraphs)
    _add_headings(somebodies, [p for p in paragraphs if layout.kinds[p.number] in ("headline", "line")])
    _add_plain_words(somebodies, [p for p in paragraphs if layout.kinds[p.number] not in ("headline", "line")])
    _add_handles(somebodies, paragraphs)
    people: list[Person] = []
    for somebody in sorted(somebodies, key=lambda s: min(m.start_char for m in s.mentions)):
        people.append(_person(f"p{len(people) + 1}", somebody, layout.text, tokens_of))
    return tuple(people)


@lru_cache(maxsize=20_000)
def fold_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without case, suffix, marks and nickname, for comparing names."""
    folded = []
    quoted = False
    for word in words:
        if word == '"':
            quoted = not quoted
        elif word in "“‘(":
            quoted = True
        elif word in "”’)":
            quoted = False
        elif not quoted and word not in SUFFIXES and word != ",":
            folded.append(word.casefold().replace("’", "'").rstrip(".") or word)
    if not folded:
        folded = [w.casefold() for w in words]
    return tuple(folded)


def link(candidates: list[Candidate]) -> list[Somebody]:
    """Join the candidates that are names into people."""
    scored = _best_of_runs(candidates, score_names(candidates))
    full = [(c, score) for c, score in scored if _parts(c) > 1]
    lone = [(c, score) for c, score in scored if _parts(c) == 1]
    best: dict[tuple[str, ...], float] = {}
    for c, score in full:
        key = fold_words(c.words)
        best[key] = max(best.get(key, -9.0), score)
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
        known = next((s for s in people.bearing(key[-1:]) if _same_person(s, key)), None)
        if known is not None:
            known.add(c)
        elif any(_is_part(key[:-1], form) for s in people.bearing(key[:1]) for form in s.forms):
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
        self.index(somebody, fold_words(somebody.words))

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
        if _same_person(somebody, key):
            known = key in somebody.forms
            somebody.add(c, gender)
            if not known:
                people.index(somebody, key)
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


def _same_person(somebody: Somebody, key: tuple[str, ...]) -> bool:
    """True if two full names can be one person's: "Joseph R. Biden Jr." and "Joe Biden", "Ortiz Salcedo"."""
    if key in somebody.forms:
        return True
    for other in somebody.forms:
        if key[-1] == other[-1] and _first_names_agree(key[0], other[0]):
            return True
        short, long = sorted((key, other), key=len)
        if len(short) > 1 and len(long) > len(short) and _is_sublist(short, long):
            return True
    return False


def _first_names_agree(a: str, b: str) -> bool:
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    short, long = sorted((a, b), key=len)
    if long in SHORT_FORMS.get(short, ()):
        return True
    return len(short) >= 3 and long.startswith(short) and not _is_other_gender(short, long)


def _is_other_gender(short: str, long: str) -> bool:
    """True for "Eric" and "Erica", two names of which one begins like the other; "Sam" may well be a Samantha."""
    if len(long) - len(short) > 2:
        return False
    a, b = first_name_gender(short.capitalize()), first_name_gender(long.capitalize())
    return a is not None and b is not None and a != b


SHORT_FORM_CHARS = 3
# So many mentions before anybody is introduced who bears the name are a country's.
COUNTRY_LEAST = 2
# English short forms that are not the beginning of the name that they stand for.
SHORT_FORMS = {
    "abe": ("abraham",), "al": ("albert", "alfred", "alan"), "andy": ("andrew",), "art": ("arthur",),
    "artie": ("arthur",), "barney": ("bernard",), "bea": ("beatrice",), "becky": ("rebecca",), "benny": ("benjamin",),
    "bernie": ("bernard",), "beth": ("elizabeth",), "betsy": ("elizabeth",), "betty": ("elizabeth",),
    "bill": ("william",), "billy": ("william",), "bob": ("robert",), "bobby": ("robert",), "cathy": ("catherine",),
    "charlie": ("charles",), "chuck": ("charles",), "cindy": ("cynthia",), "danny": ("daniel",), "dave": ("david",),
    "debbie": ("deborah",), "dick": ("richard",), "don": ("donald",), "dot": ("dorothy",), "drew": ("andrew",),
    "ed": ("edward", "edwin", "edmund"), "eddie": ("edward", "edwin"), "ellie": ("eleanor",), "ernie": ("ernest",),
    "freddie": ("frederick", "alfred"), "freddy": ("frederick",), "gabby": ("gabrielle", "gabriela"),
    "gerry": ("gerald", "gerard"), "gus": ("augustus", "august"), "gussie": ("augusta",), "hal": ("harold",),
    "hank": ("henry",), "harry": ("henry", "harold"), "hattie": ("harriet",), "jack": ("john",), "jake": ("jacob",),
    "jenny": ("jennifer",), "jerry": ("gerald", "jerome"), "jim": ("james",), "jimmy": ("james",), "joe": ("joseph",),
    "johnny": ("jonathan",), "kate": ("katherine", "catherine"), "kathie": ("katherine", "kathleen"),
    "kathy": ("kathleen", "katherine"), "katie": ("katherine", "kathleen"), "kenny": ("kenneth",),
    "kit": ("christopher",), "kitty": ("katherine",), "larry": ("lawrence",), "lenny": ("leonard",),
    "libby": ("elizabeth",), "liz": ("elizabeth",), "lizzie": ("elizabeth",), "lou": ("louis", "louise"),
    "maggie": ("margaret",), "mandy": ("amanda",), "manny": ("manuel", "emmanuel"), "marty": ("martin",),
    "meg": ("margaret",), "mick": ("michael",), "mickey": ("michael",), "mike": ("michael",), "ned": ("edward",),
    "nell": ("eleanor",), "nick": ("nicholas",), "ollie": ("oliver",), "patty": ("patricia",), "peg": ("margaret",),
    "peggy": ("margaret",), "randy": ("randall", "randolph"), "rick": ("richard",), "rob": ("robert",),
    "robbie": ("robert",), "ron": ("ronald",), "ronnie": ("ronald",), "rudy": ("rudolph", "rudolf"),
    "russ": ("russell",), "sally": ("sarah",), "sammy": ("samuel",), "sandy": ("alexander", "alexandra"),
    "sasha": ("alexander", "alexandra"), "steve": ("steven", "stephen"), "stevie": ("steven", "stephen"),
    "sue": ("susan",), "ted": ("edward", "theodore"), "terry": ("terence", "teresa", "theresa"), "timmy": ("timothy",),
    "tom": ("thomas",), "tommy": ("thomas",), "tony": ("anthony", "antonio"), "trish": ("patricia",),
    "vicki": ("victoria",), "vicky": ("victoria",), "vinny": ("vincent",), "wally": ("walter",), "will": ("william",),
    "willie": ("william",), "willy": ("william",), "zeke": ("ezekiel",),
}  # fmt: skip


def _is_sublist(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def _join_part(people: People, c: Candidate, *, strict: bool = False) -> bool:
    """Add a mention that is a part of somebody's name: the person it fits, the nearest where several do. `strict`: not a man
    for "Mrs. Szabo", in an article that calls him plain Szabo."""
    key = fold_words(c.words)
    gender = title_gender(c.title)
    fitting = [s for s in people.bearing(key[:1]) if any(_is_part(key, form) for form in s.forms)]
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


def _is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    if len(part) >= len(whole) and part != whole:
        return False
    return _is_sublist(part, whole)


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
        and (
            s.key[0] in SHORT_FORMS.get(form, ())
            or (s.key[0] != form and s.key[0].startswith(form))
            or s.key[0].endswith(form)
        )
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
    fitting = [s for s in full if _one_letter_off(form, s.key[-1])]
    if len(fitting) != 1:
        return False
    for c in mentions:
        fitting[0].add(c)
    return True


def _one_letter_off(a: str, b: str) -> bool:
    """True if one insertion, deletion, substitution or swap turns a into b; the first letters must agree."""
    if a == b or a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
    short, long = sorted((a, b), key=len)
    return short[i:] == long[i + 1 :]


def _add_lower_case(somebodies: list[Somebody], paragraphs: Iterable[Paragraph]) -> None:
    """Names in passages that somebody wrote without capitals: "elon musk told me he had spoken with putin".

    Only sentences that have no capital letter at all are looked at, so that an ordinary word is not taken for a name.
    """
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        for word in {s.key[-1], s.key[0]}:
            if len(word) > 3 and not is_english_word(word):
                surnames[word] = None if word in surnames else s
    if not surnames:
        return
    for p in paragraphs:
        for first, end in p.sentences:
            tokens = p.tokens[first:end]
            if any(t.text[0].isupper() for t in tokens) and not _is_lower_quote(tokens):
                continue
            i = first
            while i < end:
                found = _lower_case_at(p, i, end, surnames)
                if found:
                    somebody, stop = found
                    words = tuple(t.text for t in p.tokens[i:stop])
                    somebody.mentions.append(
                        Candidate(
                            p.number, i, i, stop, words, (), p.tokens[i].start, p.tokens[stop - 1].end, setting="lower"
                        )
                    )
                    i = stop
                else:
                    i += 1


def _add_headings(somebodies: list[Somebody], headings: Iterable[Paragraph]) -> None:
    """Surnames in headings, where capitals tell nothing: of people whom the story names, and words that are names only."""
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        word = s.key[-1]
        alone = sum(1 for m in s.mentions if len(m.words) == 1 and m.setting == "text")
        if len(word) > 2 and (alone > 1 or ((alone or len(s.key) > 1) and not is_english_word(word))):
            surnames[word] = None if word in surnames else s
    if not surnames:
        return
    taken = {(m.paragraph, i) for s in somebodies for m in s.mentions for i in range(m.first, m.end)}
    for p in headings:
        for i, token in enumerate(p.tokens):
            found = surnames.get(token.text.casefold()) if token.text[0].isupper() else None
            if found is None or (p.number, i) in taken or _is_in_longer_name(p, i, found):
                continue
            found.mentions.append(
                Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end, setting="heading")
            )


def _add_plain_words(somebodies: list[Somebody], paragraphs: Sequence[Paragraph]) -> None:
    """Surnames that are ordinary words and no known names, "Suckling" of a Kieran Suckling: beside a verb of saying, where the
    article has one of them within a sentence, "says Suckling"."""
    surnames: dict[str, Somebody | None] = {}
    for s in somebodies:
        word = s.words[-1]
        plain = classes(word) & WORD and not classes(word) & (NAME_LIKE | PLACE | DEMONYM | CALENDAR | ORGANISATION)
        if plain and len(s.key) > 1 and len(word) > 3:
            surnames[word] = None if surnames.get(word, s) is not s else s
    if not surnames:
        return
    taken = {(m.paragraph, i) for s in somebodies for m in s.mentions for i in range(m.first, m.end)}
    places: list[tuple[Paragraph, int]] = []
    inside: set[str] = set()  # those of which a capital within a sentence is no accident
    for p in paragraphs:
        starts = {first for first, _ in p.sentences}
        for i, token in enumerate(p.tokens):
            if surnames.get(token.text) is not None and (p.number, i) not in taken and _says(p, i):
                places.append((p, i))
                if i not in starts and i and p.tokens[i - 1].text[0].isalnum():
                    inside.add(token.text)
    for p, i in places:
        token = p.tokens[i]
        found = surnames[token.text]
        if found is not None and token.text in inside:
            found.mentions.append(
                Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end, setting="plain")
            )


def _says(p: Paragraph, i: int) -> bool:
    """True for a capital with a verb of saying beside it, and no other capital."""
    before = p.tokens[i - 1].text if i else ""
    after = p.tokens[i + 1].text if i + 1 < len(p.tokens) else ""
    if before[:1].isupper() or after[:1].isupper():
        return False
    return any(verb_forms().get(word, ("", "weak"))[1] == "say" for word in (before, after))


def _add_handles(somebodies: list[Somebody], paragraphs: Iterable[Paragraph]) -> None:
    """Handles: one that is a full name run together, and one that stands in brackets, or between commas, behind a name."""
    places = [(p, i) for p in paragraphs if "@" in p.text for i in range(len(p.tokens)) if _is_handle(p, i)]
    if not places:
        return
    owners: dict[str, Somebody] = {}
    for s in somebodies:
        if len(s.key) > 1:
            owners.setdefault("".join(s.key), s)
    ends = {(m.paragraph, m.end): s for s in somebodies for m in s.mentions}
    for p, i in places:
        owner = ends.get((p.number, i - 1))
        around = p.tokens[i - 1].text + (p.tokens[i + 1].text if i + 1 < len(p.tokens) else "") if i else ""
        if owner is not None and around in ("()", "(,", ",,"):
            owners.setdefault(_handle(p.tokens[i].text), owner)
    for p, i in places:
        token = p.tokens[i]
        somebody = owners.get(_handle(token.text))
        if somebody is not None:
            somebody.mentions.append(Candidate(p.number, i, i, i + 1, (token.text,), (), token.start, token.end))


def _is_handle(p: Paragraph, i: int) -> bool:
    """True for "@name" as a word of its own, not for the end of an address."""
    token = p.tokens[i]
    glued = i > 0 and p.tokens[i - 1].end == token.start and p.tokens[i - 1].text[-1].isalnum()
    return token.text[0] == "@" and bool(_handle(token.text)) and not glued


def _handle(text: str) -> str:
    return text.lstrip("@").casefold().replace("_", "")


def _is_in_longer_name(p: Paragraph, i: int, somebody: Somebody) -> bool:
    """True if the word belongs to a thing ("Trump Tower") or to somebody else of the same surname."""
    after = p.tokens[i + 1].text.lower() if i + 1 < len(p.tokens) else ""
    before = p.tokens[i - 1].text if i else ""
    return after in THING_NOUNS or (
        before[:1].isupper() and bool(classes(before) & FIRST) and before.casefold() not in somebody.key
    )


def _is_lower_quote(tokens: tuple) -> bool:  # type: ignore[type-arg]
    """True if the sentence is a quotation that begins with a small letter, whatever the reporter adds after it."""
    words = [t.text for t in tokens]
    return len(words) > 3 and words[0] in ("“", '"', "``", "‘") and words[1][0].islower()


def _lower_case_at(p: Paragraph, i: int, end: int, surnames: dict[str, Somebody | None]) -> tuple[Somebody, int] | None:
    somebody = surnames.get(p.tokens[i].text)
    if somebody is None:
        return None
    for form in (somebody.key, somebody.key[-1:]):
        stop = i + len(form)
        if stop <= end and tuple(t.text for t in p.tokens[i:stop]) == form:
            return somebody, stop
    return None


def _person(id_: str, somebody: Somebody, text: str, paragraphs: dict[int, Paragraph]) -> Person:
    mentions = sorted({(m.start_char, m.end_char) for m in somebody.mentions})
    spans = tuple(Span(text[a:b], a, b) for a, b in mentions)
    name = _fold(_printed(somebody.words, somebody.mentions, text))
    aliases: list[str] = []
    for span in spans:
        form = _fold(span.text)
        if form != name and form not in aliases:
            aliases.append(form)
    roles = find_roles(somebody.mentions, paragraphs, text)
    return Person(id_, name, tuple(aliases), roles, spans)


def _printed(words: tuple[str, ...], mentions: list[Candidate], text: str) -> str:
    mention = next(m for m in mentions if m.words == words)
    name = text[mention.start_char : mention.end_char]
    if all(is_upper(w) or not w.isalpha() for w in words):
        return " ".join(map(in_title_case, name.split()))
    return name


def _fold(text: str) -> str:
    return " ".join(text.split())
