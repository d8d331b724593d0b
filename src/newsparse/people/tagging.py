"""Which capitalised words name a human being: runs of them, taken apart by rules, each scored by what it looks like
and what stands beside it. Deciding over the whole document comes after (`finder`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.lexicons import leads_to_given_name, lexicon, person_noun, verb_forms, word_codes
from newsparse.people.words import (
    ACRONYM,
    CALENDAR,
    DEMONYM,
    FIRST,
    INITIAL,
    NAME_LIKE,
    ORGANISATION,
    PARTICLE,
    PLACE,
    RARE_SURNAME,
    ROLE,
    SURNAME,
    TITLE,
    WORD,
    classes,
    is_capitalised,
)
from newsparse.segments import Paragraph, Token

OPEN_MARKS = frozenset("“\"‘'(")
CLOSE_MARKS = frozenset("”\"’')")
PLACE_PREPOSITIONS = frozenset("in at near from across outside inside around throughout toward towards into".split())
DETERMINERS = frozenset("the a an this these those its their our every each no".split())
# "the Obama administration", "a Trump supporter": the name stands for something that belongs to somebody
THING_NOUNS = frozenset(
    (
        "administration campaign era foundation family government presidency doctrine rally rallies tower "
        "university organization organisation supporter supporters voter voters team camp cabinet ticket estate "
        "brand trial case investigation plan bill act law tax effect years faction regime committee fund award "
        "prize street school center centre hospital museum library airport stadium"
    ).split()
)
# What stands before its own name: "the ferry Grace Akinyi", "Hurricane Beatrix".
NAMED_THINGS = frozenset(
    (
        "ferry trawler tanker steamer schooner frigate destroyer cruiser submarine tugboat freighter Hurricane Storm Cyclone "
        "Typhoon HMS USS MV SS HMAS HMCS RMS"
    ).split()
)
# Prizes that are first names, too, and what stands behind them: "Emmy winner".
PRIZES = frozenset("Emmy Oscar Tony Grammy Edgar Hugo Orson".split())
BEHIND_PRIZE = frozenset("winner winners nominee nominees award awards nomination nominations prize".split())
# Streets are called by these, and offices with a field begin with those.
STREET_TITLES = frozenset("Admiral Duke King Queen Prince Princess Bishop Abbot Lord Earl Baron".split())
DEPUTIES = frozenset("Deputy Assistant Associate Vice Chief Principal Joint Additional".split())
STREETS = frozenset("Street Road Avenue Place Square Terrace Crescent Boulevard Row".split())
# Only a name stands behind these, whatever else the word may mean: "Ms. Boxer".
BEFORE_SURNAME = frozenset("Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Miss Messrs. Herr Frau Monsieur Madame Señor Señora".split())
# … but for those who are called by their office, and who wins a crown.
NO_SURNAMES = frozenset(
    "Speaker Chairman Chair President Justice Secretary Mayor Chancellor Minister Universe World Earth Prime".split()
)
NO_RUN = frozenset("I I’m I'm I’ve I've I’ll I'll I’d I'd A".split())


class Candidate(NamedTuple):
    """Words that may be a person's name, at tokens[first:end] of a paragraph; `kinds` are their classes, word by word.

    `run`: the number of the run of capitals that it comes from: at most one candidate of a run is a name. `title`: the
    word before it that says who that is ("Sen."), or None. `left`, `right`: the classes of its neighbours.
    `setting`: "text", "heading" (set in title case, where a capital tells nothing) or "lower" (found in lower case).
    """

    paragraph: int
    run: int
    first: int
    end: int
    words: tuple[str, ...]
    kinds: tuple[int, ...]
    start_char: int
    end_char: int
    title: str | None = None
    left: str = ""
    right: str = ""
    setting: str = "text"
    sentence_start: bool = False


def find_candidates(p: Paragraph, *, heading: bool) -> Iterator[Candidate]:
    """The candidates of a paragraph, left to right. `heading`: the line may be set in title case or in capitals."""
    tokens = p.tokens
    starts = {s for s, _ in p.sentences}
    title_case = heading and _is_title_case(tokens)
    for first, end in find_runs(tokens, starts):
        yield from _take_apart(p, first, end, starts, title_case)


def _is_title_case(tokens: Sequence[Token]) -> bool:
    words = [t.text for t in tokens if t.text[0].isalpha() and len(t.text) > 3]
    if sum(1 for t in tokens if t.text[0].isdigit() or t.text in ("(", ",", "b", "c", "v")) > 1:
        return False  # a list of results or of names
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.7 * len(words)


def find_runs(tokens: Sequence[Token], starts: set[int]) -> Iterator[tuple[int, int]]:
    """(first, end) of each run of capitalised words, with the particles, initials and nicknames between them."""
    i, count = 0, len(tokens)
    particles = lexicon("name_particles")
    while i < count:
        word = tokens[i].text
        if not _opens_run(tokens, i, particles):
            i += 1
            continue
        first = i
        i += 1
        while i < count and i not in starts:
            word = tokens[i].text
            if is_capitalised(word) and word not in NO_RUN:
                if tokens[i].start == tokens[i - 1].end and tokens[i - 1].text[-1].islower():
                    break  # "Ann Lee|Ann Lee", saved without a space between
                i += 1
            elif (word in particles and (k := _after_particles(tokens, i, particles))) or (
                word in OPEN_MARKS and (k := _after_nickname(tokens, i))
            ):
                i = k
            elif word == "," and i + 1 < count and tokens[i + 1].text in ("Jr.", "Jr", "Sr.", "Sr"):
                i += 2
            else:
                break
        yield first, i


def _opens_run(tokens: Sequence[Token], i: int, particles: frozenset[str]) -> bool:
    word = tokens[i].text
    if is_capitalised(word):
        return word not in NO_RUN
    if word in (
        "van",
        "von",
        "de",
        "bin",
        "al",
        "el",
        "dos",
        "da",
        "di",
        "del",
        "della",
        "ten",
        "ter",
        "ap",
    ) and i + 1 < len(tokens):
        # "said van der Zwaan": a name may begin with its particle, unless a capital stands before (then it is inside)
        k = _after_particles(tokens, i, particles)
        return bool(k) and word != "al" and not (i and is_capitalised(tokens[i - 1].text)) and word not in ("el", "la")
    return False


def _after_particles(tokens: Sequence[Token], i: int, particles: frozenset[str]) -> int:
    """The index after the particles at i and the capitalised word that they lead to; 0 where there is none."""
    k = i
    while k < len(tokens) and k < i + 3 and tokens[k].text in particles:
        k += 1
    return k + 1 if k < len(tokens) and k > i and is_capitalised(tokens[k].text) and len(tokens[k].text) > 1 else 0


def _after_nickname(tokens: Sequence[Token], i: int) -> int:
    """The index of the surname after a nickname in marks, Marco “Tank” Bellini; 0 where there is no nickname."""
    if i == 0 or not classes(tokens[i - 1].text) & (FIRST | INITIAL) or not is_capitalised(tokens[i - 1].text):
        return 0
    k = i + 1
    while k < len(tokens) and k < i + 5 and tokens[k].text not in CLOSE_MARKS:
        if not (tokens[k].text[0].isalpha() or tokens[k].text[0] in "-’'"):
            return 0
        k += 1
    if (
        k + 1 >= len(tokens)
        or k == i + 1
        or tokens[k].text not in CLOSE_MARKS
        or not is_capitalised(tokens[i + 1].text)
        or (tokens[i].text == "(" and classes(tokens[i + 1].text) & (PLACE | DEMONYM | ACRONYM))
    ):
        return 0  # no nickname, or "(Britain)" after the name of an athlete
    following = tokens[k + 1].text
    return k + 1 if is_capitalised(following) and not classes(following) & (CALENDAR | ORGANISATION) else 0


def _take_apart(p: Paragraph, first: int, end: int, starts: set[int], title_case: bool) -> Iterator[Candidate]:
    """The name inside a run: titles, roles, places and organisations before and after it are taken off."""
    tokens = p.tokens
    kinds = [classes(t.text) if t.text[0].isalpha() else 0 for t in tokens[first:end]]
    for i in range(first, end):
        if tokens[i].text == "He" and _is_surname(tokens, i, first, end, kinds, starts):
            kinds[i - first] = SURNAME
    k = first
    title: str | None = None
    # the last title or role in the run parts what somebody is from who it is: "Tesla CEO | Elon Musk"
    for i in range(first, end - 1):
        kind = kinds[i - first]
        if (
            kind & (TITLE | ROLE)
            and tokens[i + 1].text not in CLOSE_MARKS
            and not (i > first and tokens[i - 1].text in OPEN_MARKS)  # Pieter “| Oom Piet” Saaiman
            and not _is_name_here(tokens, i, first, end, kinds)
        ):
            k, title = i + 1, tokens[i].text
    if title not in BEFORE_SURNAME or tokens[k].text in NO_SURNAMES:
        if (
            end - k > 3
            and not kinds[k - first] & FIRST
            and set("PC") & set(word_codes(f"{tokens[k].text} {tokens[k + 1].text}"))
        ):
            k += 2  # "the ambassador to the United States Hamdi Mohib"
        while k < end and _may_be_dropped(tokens, k, first, end, kinds, starts):
            k += 1
    if k >= end:
        return
    stop = end
    while stop > k and (
        (kinds[stop - 1 - first] & CALENDAR and not kinds[stop - 1 - first] & NAME_LIKE)
        or (stop - k > 1 and tokens[stop - 1].text in MONTH_SURE)
    ):
        stop -= 1
    while stop > k + 1 and tokens[stop - 1].text in POSTNOMINALS:
        stop -= 1
    if stop > k + 1 and kinds[stop - 1 - first] & ACRONYM and kinds[stop - 1 - first] & PLACE:
        stop -= 1  # "Will US": a question, not a name
    if (
        stop > k + 2
        and kinds[stop - 1 - first] & ACRONYM
        and len(tokens[stop - 1].text) < 5
        and tokens[stop - 1].text.lower() in lexicon("picture_sources")
    ):
        stop -= 1  # "Ann Lee AP": whose the picture is
    if title_case:
        yield from _inside_title_case(p, k, stop, kinds, first, starts)
        return
    if stop <= k or (stop == k + 1 and kinds[k - first] & CALENDAR and _is_in_date(tokens, k)):
        return
    if k > 0 and title is None and tokens[k - 1].text in NAMED_THINGS:
        return
    if stop == k + 1 and stop < len(tokens) and tokens[k].text in PRIZES and tokens[stop].text in BEHIND_PRIZE:
        return
    if title is None and k > 0 and (person_noun(tokens[k - 1].text) or _is_age_before(tokens, k, kinds[k - first])):
        title = tokens[k - 1].text
    if title is None and stop - k > 1 and k > first:
        title = _office_before(tokens, first)
    if title is not None and stop == k + 1:
        office = title in DEPUTIES and not kinds[k - first] & NAME_LIKE and _leads_on(tokens, stop)
        if office or (title in STREET_TITLES and tokens[k].text in STREETS):
            return  # "Deputy | Conservator of Forests", "Admiral | Place"
    phrase = " ".join(t.text for t in tokens[k:stop])
    if stop - k > 1 and set("PC") & set(word_codes(phrase)) and not (title and kinds[k - first] & FIRST):
        return  # "Hong Kong"
    yield _candidate(p, first, k, stop, kinds[k - first : stop - first], title, starts)
    # "Eurasia Group Ian Bremmer": the name may also begin at a first name further on
    for i in range(k + 1, stop - 1):
        kind = kinds[i - first]
        inside = tokens[i - 1].text in OPEN_MARKS  # Wilhelmina "| Billie" Vandersloot
        if kind & FIRST and not kind & WORD and not inside and not kinds[i - 1 - first] & (FIRST | INITIAL | PARTICLE):
            yield _candidate(p, first, i, stop, kinds[i - first : stop - first], None, starts)
            break


def _office_before(tokens: Sequence[Token], first: int) -> str | None:
    """The noun of the office that ends at the start of a run: "Deputy Conservator of | Forests Ann Lee"; None for none."""
    if first < 2 or tokens[first - 1].text not in ("of", "for") or not is_capitalised(tokens[first - 2].text):
        return None
    office = tokens[max(0, first - 3) : first - 1]
    return tokens[first - 2].text if any(classes(t.text) & (TITLE | ROLE) for t in office) else None


def _leads_on(tokens: Sequence[Token], stop: int) -> bool:
    """True if "of" and a capital follow."""
    return stop + 1 < len(tokens) and tokens[stop].text == "of" and is_capitalised(tokens[stop + 1].text)


def _is_surname(tokens: Sequence[Token], i: int, first: int, end: int, kinds: list[int], starts: set[int]) -> bool:
    """True for "He" in "Liu He" and "He Jianxiong": no pronoun has a capital in a sentence, or stands before a noun."""
    if i in starts:
        return i + 1 < end and not kinds[i + 1 - first] & WORD and not tokens[i + 1].text.endswith(("ed", "s"))
    return i > first and not kinds[i - 1 - first] & (WORD | ORGANISATION)


def _is_age_before(tokens: Sequence[Token], k: int, kind: int) -> bool:
    """True for "13-year-old Jonathan", not for "13-year-old Subaru"; of a make that is a first name, too, it can't be told."""
    return bool(kind & FIRST) and tokens[k - 1].text.endswith("-old")


def _is_in_date(tokens: Sequence[Token], k: int) -> bool:
    """True for a month beside its day or before its year: "8 April", "May 9", "May 2019"."""
    before = tokens[k - 1].text if k else ""
    return (before.isdigit() and len(before) < 3) or (k + 1 < len(tokens) and tokens[k + 1].text[0].isdigit())


# Honours, degrees and seats written after a name.
POSTNOMINALS = frozenset("KC QC SC OBE MBE CBE KBE MP MEP MSP MLA MPP JP PhD MD RN CPA FRS DSO OAM AM AO".split())
MONTH_SURE = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])


LEADING_PARTICLES = frozenset("Van Von De Du Dos Di Del Della Ter Ten Le Bin Ibn".split())


def _is_name_here(tokens: Sequence[Token], i: int, first: int, end: int, kinds: list[int]) -> bool:
    """True if a word that may be a title is the name itself: "Judge" in "Aaron Judge", "Bishop" in "Mary Bishop Lee"."""
    before = kinds[i - 1 - first] if i > first else 0
    kind = kinds[i - first]
    following = kinds[i + 1 - first]
    if kind & FIRST and following & (SURNAME | RARE_SURNAME) and not kind & TITLE:
        return True
    if kind & FIRST and not following & (FIRST | WORD | PLACE | ORGANISATION) and (i == first or not before):
        return True  # "Guy Hellers", "Dean Headley": a dean would be called by both names
    if kind & FIRST and kind & TITLE and before & (TITLE | ROLE):
        return True  # "Coach Earl Weaver"
    return bool(
        before & (FIRST | INITIAL)
        and not before & (TITLE | ROLE | PLACE)
        and kind & (SURNAME | RARE_SURNAME | FIRST)
        and i + 1 < end
        and not kinds[i + 1 - first] & NAME_LIKE
    )


def _may_be_dropped(tokens: Sequence[Token], k: int, first: int, end: int, kinds: list[int], starts: set[int]) -> bool:
    """True if the word at k, the first that is left of its run, belongs to no name."""
    kind, left = kinds[k - first], end - k
    if (
        left > 1
        and tokens[k].text.lower() in lexicon("name_particles")
        and (
            tokens[k].text.islower()
            or tokens[k + 1].text in lexicon("name_particles")
            or (tokens[k].text in LEADING_PARTICLES and (k not in starts or not kinds[k + 1 - first] & WORD))
        )
    ):
        return False  # "dos Anjos", "Van der Zwaan", "Van Heeswijk"
    following = kinds[k + 1 - first] if left > 1 else 0
    if left > 2 and kind & (ORGANISATION | WORD) and not kind & FIRST and following & FIRST and not following & WORD:
        return True  # "the Refugee Council Enver Solomon"
    if kind & DEMONYM and left > 2 and following & FIRST and not following & (PLACE | ORGANISATION):
        return True  # "German Tommy Haas"
    if (
        kind & FIRST
        and left > 1
        and following & (SURNAME | RARE_SURNAME | INITIAL | FIRST | PARTICLE)
        and not kind & PLACE
    ):
        return False
    if kind & (ORGANISATION | CALENDAR) and not kind & NAME_LIKE:
        return left > 1
    if kind & (DEMONYM | ACRONYM) and not kind & FIRST:
        return left > 1 and not (following & ORGANISATION)
    if kind & PLACE and left > 2 and following & FIRST:
        return True
    if kind & WORD and not kind & NAME_LIKE:
        return True
    return bool(k in starts and kind & WORD and left > 1 and following & FIRST and not kind & FIRST)


def _inside_title_case(
    p: Paragraph, k: int, stop: int, kinds: list[int], first: int, starts: set[int]
) -> Iterator[Candidate]:
    """In a line where every word has a capital only a known first name with a word that is no common one is a name."""
    i = k
    while i < stop - 1:
        kind = kinds[i - first]
        if kind & FIRST and not kind & WORD:
            j = i + 1
            while (
                j < stop
                and j < i + 4
                and kinds[j - first] & (SURNAME | RARE_SURNAME | INITIAL)
                and not (kinds[j - first] & WORD and not kinds[j - first] & SURNAME)
            ):
                j += 1
            if j > i + 1:
                title = p.tokens[i - 1].text if i and classes(p.tokens[i - 1].text) & TITLE else None
                yield _candidate(p, i, i, j, kinds[i - first : j - first], title, starts, "heading")
                i = j
                continue
        i += 1


def _candidate(
    p: Paragraph,
    run: int,
    first: int,
    end: int,
    kinds: Sequence[int],
    title: str | None,
    starts: set[int],
    setting: str = "text",
) -> Candidate:
    tokens = p.tokens
    return Candidate(
        p.number,
        run,
        first,
        end,
        tuple(t.text for t in tokens[first:end]),
        tuple(kinds),
        tokens[first].start,
        tokens[end - 1].end,
        title,
        "T" if title is not None else _left(tokens, first, starts),
        _right(tokens, first, end, starts),
        setting,
        first in starts or (first > 0 and tokens[first - 1].text in OPEN_MARKS and first - 1 in starts),
    )


def _left(tokens: Sequence[Token], first: int, starts: set[int]) -> str:
    """The class of what stands before a candidate; "^" at a sentence's start."""
    if first in starts or first == 0:
        return "^"
    word = tokens[first - 1].text
    if word == "," and first > 1:
        before = tokens[first - 2].text
        if any(t.text.lower() in ("its", "their") for t in tokens[max(0, first - 5) : first - 2]):
            return ","  # "Its owner, Orbis,"
        return ",p" if person_noun(before) else ",C" if before[0].isupper() else ","
    if word == "as" and leads_to_given_name([t.text.lower() for t in tokens[max(0, first - 6) : first]]):
        return "named"
    if word == "named" and _is_described(tokens, first - 2):
        return "named"
    form = verb_forms().get(word.lower())
    if form is not None and form[1] != "weak" and first > 1 and tokens[first - 2].text in CLOSE_MARKS:
        return "say"  # "“I am done,” whined Ann Lee"
    if first - 1 in starts and classes(word) & WORD and not classes(word) & NAME_LIKE:
        return _class_of(word.lower())  # "When Ann Lee": the capital is the sentence's
    return _class_of(word)


def _is_described(tokens: Sequence[Token], head: int) -> bool:
    """True for a noun for people behind "a", as in "a tall woman | named"; not for "the president | named"."""
    if head < 1 or not person_noun(tokens[head].text):
        return False
    return any(t.text.lower() in ("a", "an") for t in tokens[max(0, head - 3) : head])


def _right(tokens: Sequence[Token], first: int, end: int, starts: set[int]) -> str:
    """The class of what stands behind a candidate; "$" at a sentence's end, "(=" where it is what its letters stand for."""
    if end >= len(tokens) or end in starts:
        return "$"
    word = tokens[end].text
    after = tokens[end + 1].text if end + 1 < len(tokens) else ""
    if word in (",", "("):
        if after.isdigit() and len(after) <= 4:
            return word + ("9" if len(after) < 4 else "y")
        if after in ("who", "whose", "whom"):
            return word + "w"
        if after == "which":
            return word + "t"
        letters = "".join(t.text[0] for t in tokens[first:end])
        if word == "(" and end - first > 1 and after == letters and not classes(tokens[first].text) & FIRST:
            return "(="  # but "Franklin Delano Roosevelt (FDR)"
        if after in ("a", "an", "the", "his", "her", "its") or person_noun(after):
            return word + ("p" if any(person_noun(t.text) for t in tokens[end + 1 : end + 7]) else "d")
        return word + (
            "C" if after[:1].isupper() else "v" if verb_forms().get(after, ("", "weak"))[1] != "weak" else ""
        )
    if word.lower() in THING_NOUNS:
        return "thing"
    return _class_of(word)


def _class_of(word: str) -> str:
    """What kind of word or mark stands beside a candidate, for the classes that tell names from other capitals."""
    if word in ("’s", "'s"):
        return "'s"
    if word in OPEN_MARKS or word in CLOSE_MARKS:
        return "Q"
    if not word[0].isalnum():
        return word if word in (":", ".", "-", "—", "/", ";", "&") else "."
    lower = word.lower()
    if lower in (
        "the",
        "a",
        "an",
        "and",
        "of",
        "by",
        "to",
        "with",
        "for",
        "who",
        "mr",
        "ms",
        "from",
        "as",
        "is",
        "was",
        "has",
        "et",
    ):
        return lower
    if lower in DETERMINERS:
        return "det"
    if lower in PLACE_PREPOSITIONS:
        return "in"
    if word[0].isdigit():
        return "9"
    if word[0].isupper():
        return "C"
    form = verb_forms().get(lower)
    if form is not None and form[1] != "weak":
        return "say" if form[1] == "say" else "arg"
    if person_noun(word):
        return "p"
    if lower.endswith("ed") or lower.endswith("ing"):
        return "ed"
    return "o"
