"""Who could be speaking: names, pronouns and noun phrases among the reporter's words, none inside quotations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newsparse.lexicons import is_english_word, lexicon_classes, person_noun, verb_forms, word_codes
from newsparse.quotes.items import Item, Passage

SUBJECT_PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "you", "who"])
OBLIQUE_PRONOUNS = frozenset(["him", "her", "them", "me", "us", "himself", "herself", "themselves", "itself"])
QUANTIFIERS = frozenset(
    (
        "one some many others those another several few most both all none critics someone somebody anyone anybody everyone "
        "everybody nobody"
    ).split()
)
# What stands before a number or a share: "about 50 protesters", "more than half".
APPROXIMATE = frozenset(
    "about around nearly almost roughly some over more fewer less than at least up to an estimated just only".split()
)
ARTICLES = frozenset(
    (
        "the a an this that these those another one two three four five six seven eight nine ten several some many "
        "few no every each either both other"
    ).split()
)
POSSESSIVES = frozenset(["his", "her", "their", "its", "our", "my", "your", "whose"])
INDEFINITE = frozenset("a an another one some several many few no two three four five six seven eight nine ten".split())
NOUN_OPENERS = ARTICLES | POSSESSIVES
SINGULAR_IN_S = frozenset(["news", "means"])
# Words that end a noun phrase. Reporting verbs end it as well.
FUNCTION = frozenset(
    (
        "and or but nor that which who whom whose when where while as if than then so because although though after "
        "before by with from in on at for to of into about against between during under over through out up down "
        "off upon within without toward towards among around across until since per via is are was were be been "
        "being am has have had having do does did doing will would can could may might must shall should ought not "
        "never cannot also just only even still already soon now here there he she it they we i you him them us me himself "
        "herself themselves itself myself the a an this these those his her their its our my your what how why "
        "whether yes no ’s 's isn’t isn't wasn’t wasn't didn’t didn't doesn’t doesn't don’t don't won’t won't "
        "hasn’t hasn't later recently reportedly"
    ).split()
)
# Heads of phrases that tell when, and never who.
TIMES = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow day days week weeks month months year "
        "years night morning afternoon evening time times hour hours minutes decade decades january february march april may june "
        "july august september october november december century season summer winter spring autumn weekend moment"
    ).split()
)
# What is written and speaks for itself: "The sign read".
DOCUMENTS = frozenset(
    (
        "statement report tweet tweets post posts letter letters email emails e-mail e-mails memo article editorial book study survey "
        "poll lawsuit complaint filing indictment document documents website ad ads advert advertisement commercial video press release "
        "column blog message messages text texts note notes sign signs headline headlines transcript petition banner banners placard "
        "placards poster posters notice notices plaque card cards caption slogan inscription label leaflet leaflets flyer flyers"
    ).split()
)
GROUPS = frozenset(["people", "person", "police", "children", "spokespeople"])
NOUN_PHRASE_MOST = 7
ORGANISATION_LINKS = frozenset(["of", "for", "&", "the"])


class Chunk:
    """A candidate: items first:end of a passage, its head word last of its noun phrase.

    `kind`: "name", "pron", "def", "indef", "poss", "cap" (a capitalised run that is no person), "bare" or "quant".
    `person`: the index of the person whose name it is; None for all but names. `start`, `end`: offsets.
    `opens`: the item where it begins with its role. `modifier`: the name stands before a noun it belongs to ("Clinton
    spokeswoman X", "Clinton’s campaign").
    """

    __slots__ = (
        "end", "end_char", "first", "head", "human", "kind", "modifier", "opens", "passage", "person", "plural", "start", "subject",
        "title",
    )  # fmt: skip

    def __init__(
        self, passage: int, first: int, end: int, kind: str, head: str, start: int, end_char: int, person: int | None = None,
        *, plural: bool = False, modifier: bool = False, title: str | None = None, human: bool = False,
    ) -> None:  # fmt: skip
        self.passage = passage
        self.first = first
        self.end = end
        self.kind = kind
        self.head = head
        self.start = start
        self.end_char = end_char
        self.person = person
        self.plural = plural
        self.modifier = modifier
        self.title = title
        self.human = human
        self.subject = False
        self.opens = first  # with the role before a name


def find_chunks(passage_at: int, passage: Passage, mentions: dict[int, tuple[int, int]]) -> list[Chunk]:
    """The candidates of a passage in order. `mentions`: start offset of each name to (end offset, person's index)."""
    items = passage.items
    chunks: list[Chunk] = []
    i, count = 0, len(items)
    while i < count:
        item = items[i]
        if item.stretch is not None or not (item.text[0].isalnum() or item.text[0] == "@"):
            i += 1
            continue
        found = None
        if item.start in mentions:
            found = _name(passage_at, items, i, *mentions[item.start])
        elif (item.lower in SUBJECT_PRONOUNS or item.lower in OBLIQUE_PRONOUNS) and not _is_possessive(items, i):
            found = Chunk(
                passage_at,
                i,
                i + 1,
                "pron",
                item.lower,
                item.start,
                item.end,
                plural=item.lower in ("they", "them", "we", "us"),
                human=item.lower != "it",
            )
        elif item.lower in ARTICLES or item.lower in POSSESSIVES:
            found = _noun_phrase(passage_at, items, i, mentions)
        elif item.lower in QUANTIFIERS:
            found = Chunk(passage_at, i, i + 1, "quant", item.lower, item.start, item.end, plural=True, human=True)
        elif item.text[0].isdigit() or item.lower in SHARES:
            found = _quantity(passage_at, items, i, mentions)
        elif item.text[0].isupper() or item.text[0] == "@":
            shares = i + 1 < count and items[i + 1].lower in ("percent", "%", "per")  # "Fifty-one percent"
            found = _quantity(passage_at, items, i, mentions) if shares else None
            found = found or _capitalised(passage_at, items, i, mentions)
        elif item.lower not in FUNCTION:
            found = _bare(passage_at, items, i, mentions)
            if found is None and chunks and chunks[-1].modifier and chunks[-1].end == i - 1:
                found = _owned(passage_at, items, i, mentions)
        if found is None:
            i += 1
        else:
            chunks.append(found)
            i = max(found.end, i + 1)
    chunks = _without_roles(items, chunks)
    before: Chunk | None = None
    for chunk in chunks:
        chunk.opens = role_start(items, chunk.first) if chunk.kind == "name" else chunk.first
        if before is not None and before.modifier and before.end == chunk.first - 1 and chunk.kind in ("bare", "poss"):
            chunk.opens = before.opens  # "the report’s | authors"
        chunk.subject = is_subject_like(items, chunk)
        if before is not None and before.end == chunk.first and before.kind == chunk.kind == "def" and before.subject:
            chunk.subject = True  # "the civil rights organization | the League"
        before = chunk
    return chunks


def _without_roles(items: Sequence[Item], chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without those that are part of the role before a name: "the Ukrainian ambassador to Germany NAME"."""
    kept: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind == "name" and not chunk.modifier:
            start = role_start(items, chunk.first)
            if start and (items[start - 1].lower in ARTICLES or items[start - 1].lower in POSSESSIVES):
                start -= 1
            while (
                kept
                and kept[-1].kind != "name"
                and (kept[-1].end > start or _is_role_of(kept[-1], chunk) or _is_house_of(items, kept[-1], chunk))
            ):
                start = min(start, kept.pop().first)
            before = kept[-1] if kept else None
            if (
                before is not None
                and before.human
                and not before.plural
                and before.kind != "name"
                and before.end == start - 1
                and items[start - 1].lower == "and"
                and start < chunk.first
            ):
                kept.pop()  # "planetary geologist and author NAME"
        kept.append(chunk)
    return kept


def _is_house_of(items: Sequence[Item], chunk: Chunk, name: Chunk) -> bool:
    """True for the house in "the Courier engineering lead NAME": nouns only stand between."""
    between = items[chunk.end : name.first]
    return (
        chunk.kind == "cap"
        and 0 < len(between) <= 2
        and all(
            i.stretch is None
            and i.text.isalpha()
            and i.text.islower()
            and i.lower not in FUNCTION
            and verb_forms().get(i.lower, ("", "weak"))[1] == "weak"
            and i.lower not in PASTS
            and not i.lower.endswith(("ed", "s", "ing", "ly"))
            for i in between
        )
    )


def _is_role_of(chunk: Chunk, name: Chunk) -> bool:
    """True for a description that runs up to the name: "planetary geologist NAME", "her brother NAME"."""
    return (
        chunk.human and not chunk.plural and chunk.end == name.first and chunk.kind in ("bare", "def", "poss", "indef")
    )


def role_start(items: Sequence[Item], first: int) -> int:
    """Where the role written before the name at `first` begins: titles, person nouns and capitals, "of" between them."""
    i = first
    sentence = items[first].sentence
    while i > 0 and items[i - 1].stretch is None and items[i - 1].sentence == sentence:
        before = items[i - 1]
        if before.lower in TIMES:
            break  # "On Monday | Ms NAME said"
        if _is_title(before.text) or (before.text[0].isupper() and before.lower not in FUNCTION):
            i -= 1
        elif (led := _role_with_phrase(items, i, first)) is not None:
            i = led
        else:
            break
    return i


def _role_with_phrase(items: Sequence[Item], i: int, first: int) -> int | None:
    """Where a role begins whose phrase ends at i: "| ambassador to Germany", "| secretary of state", "| Speaker of the House";
    None where there is none, or where somebody else is meant: "a spokesman for President | NAME"."""
    sentence = items[first].sentence
    for k in range(i - 1, max(0, i - ROLE_PHRASE_MOST), -1):
        item = items[k]
        if item.stretch is not None or item.sentence != sentence or not item.text[0].isalpha():
            return None
        if item.lower in ("of", "to", "for"):
            between = items[k + 1 : first]
            told = between and not any(_is_title(b.text) or b.lower in POSSESSIVES for b in between)
            return k - 1 if told and items[k - 1].stretch is None and _is_title(items[k - 1].text) else None
        if item.lower in FUNCTION and item.lower != "the":
            return None
    return None


ROLE_PHRASE_MOST = 5


@lru_cache(maxsize=20_000)
def is_person_noun(word: str) -> bool:
    """True for a noun that means a human being, singular or plural."""
    lower = word.lower()
    return person_noun(word) is not None or lower in GROUPS or is_plural_person(lower) or age_of(lower) is not None


def age_of(lower: str) -> str | None:
    """The age that "46-year-old" or "46-year-olds" tells, as it is written; None for other words."""
    age, _, unit = lower.partition("-")
    return age if age.isdigit() and unit in ("year-old", "year-olds", "years-old") else None


def is_plural_person(lower: str) -> bool:
    return (
        (lower.endswith("s") and person_noun(lower[:-1]) is not None)
        or (lower.endswith("men") and person_noun(lower[:-2] + "an") is not None)
        or (lower.endswith("ies") and person_noun(lower[:-3] + "y") is not None)
    )


def _is_title(word: str) -> bool:
    """True for a word before a name that says who that is: "Sgt.", "spokesman"."""
    return word in lexicon_classes("titles") or is_person_noun(word)


def _is_possessive(items: Sequence[Item], i: int) -> bool:
    """True for "her" before a noun."""
    if items[i].lower != "her" or i + 1 >= len(items):
        return False
    following = items[i + 1]
    return following.stretch is None and following.text[0].isalpha() and following.lower not in FUNCTION


def _name(passage_at: int, items: Sequence[Item], i: int, end_char: int, person: int) -> Chunk:
    end = i + 1
    while end < len(items) and items[end].start < end_char:
        end += 1
    title = None
    if i > 0 and items[i - 1].stretch is None:
        before = items[i - 1]
        if _is_title(before.text):
            title = before.text
    following = items[end] if end < len(items) else None
    modifier = (
        following is not None
        and following.stretch is None
        and (
            following.lower in ("’s", "'s", "’")
            or (following.text[0].islower() and following.lower not in FUNCTION and _leads_to_noun(items, end))
        )
    )
    return Chunk(
        passage_at,
        i,
        end,
        "name",
        items[end - 1].lower,
        items[i].start,
        end_char,
        person,
        title=title,
        modifier=modifier,
        human=True,
    )


def _leads_to_noun(items: Sequence[Item], i: int) -> bool:
    """True if the words at i are a noun that the name before them belongs to: "campaign", "spokeswoman"."""
    word = items[i].lower
    return is_person_noun(word) or word in (
        "campaign",
        "administration",
        "team",
        "camp",
        "aides",
        "family",
        "supporters",
        "rally",
        "foundation",
    )


def _noun_phrase(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """An article or possessive with its noun; None where no noun follows, or where it is a name's own title."""
    determiner = items[i].lower
    end = i + 1
    forms = verb_forms()
    while end < len(items) and end - i < NOUN_PHRASE_MOST:
        item = items[end]
        joins = (
            item.text in ("’", "'")
            and end + 1 < len(items)
            and (
                (items[end - 1].text[0].isupper() and items[end + 1].text[:1].isupper())
                or (end > i + 1 and items[end - 1].lower.endswith("s") and _may_be_noun(items, end + 1))
            )
        )  # "the Supporters’ Trust", "the teachers’ union"
        if item.stretch is not None or not (item.text[0].isalnum() or item.text in ("’s", "'s") or joins):
            break
        if item.start in mentions:
            break
        lower = item.lower
        if lower in ("’s", "'s"):
            break
        if lower in FUNCTION or lower.endswith(("n’t", "n't")) or _is_other_verb(items, i, end, mentions):
            break
        if lower in forms and item.text[0].islower() and not is_person_noun(lower):
            # "his repeated claims of", "NAME’s recent claims"
            owned = determiner in ("’s", "'s") and (lower in SAID_NOUNS or lower[:-1] in SAID_NOUNS)
            bare = end == i + 2 and (owned or items[i + 1].lower.endswith("ed"))
            if end > i + 1 and not bare and _is_verb_here(items, end, forms, singular=determiner in SINGLE):
                break
            if end == i + 1 and determiner in STAND_ALONE and _is_finite(lower, forms[lower][0]):
                break  # "Another tweeted"
        if end > i + 1 and (
            _is_adverb_here(items, end) or (lower in POSTPOSED and is_person_noun(items[end - 1].text))
        ):
            break
        end += 1
    if end > i + 1 and items[end - 1].lower in TIMES and items[end - 1].text.islower():
        while end > i + 1 and (items[end - 1].lower in TIMES or items[end - 1].lower in BEFORE_TIME):
            end -= 1  # "the court | last week"
        if end == i + 1:
            return None  # "this year", never who
    while end > i + 2 and items[end - 1].lower in ("earlier", "later"):
        end -= 1  # "the trust | earlier this week"
    if determiner == "that" and _is_conjunction(items, i, end):
        return None
    if end == i + 1:
        if determiner in STAND_ALONE and (determiner not in ("few", "another") or _opens_clause(items, i)):
            return Chunk(passage_at, i, end, "quant", determiner, items[i].start, items[i].end, plural=True, human=True)
        return None
    through = _through_proper(items, i, end, mentions)
    if through is None:
        return None
    end = through
    if end < len(items) and items[end].start in mentions and _belongs_to_name(items, i, end):
        return None  # "his lawyer John Smith", "an angry Smith": the name is the candidate
    last = _head_of(items, i, end)
    head = items[last].lower
    kind = "poss" if determiner in POSSESSIVES else "indef" if determiner in INDEFINITE else "def"
    human = is_person_noun(items[last].text) and not _is_proper(items, i, last + 1)
    if items[last].text[0].isupper() and head in PAPERS and end == i + 2 and determiner == "the":
        human = False  # "the Guardian"
    plural = _is_plural(head) or determiner in (
        "these",
        "those",
        "several",
        "many",
        "few",
        "both",
        "some",
        "two",
        "three",
        "four",
        "five",
    )
    chunk = Chunk(passage_at, i, end, kind, head, items[i].start, items[end - 1].end, plural=plural, human=human)
    chunk.modifier = end < len(items) and items[end].lower in ("’s", "'s", "’")
    return chunk


# Nouns for people that papers are called by.
PAPERS = frozenset(
    (
        "guardian observer spectator courier messenger sentinel examiner enquirer inquirer advertiser economist scotsman reporter "
        "citizen star pilot advocate reader witness wanderer intelligencer"
    ).split()
)
BEFORE_TIME = frozenset(["last", "this", "next", "earlier", "late", "early"])
# Determiners that stand for people by themselves: "Several said".
STAND_ALONE = frozenset(
    ["those", "one", "some", "many", "several", "few", "both", "another", "two", "three", "either", "each"]
)
ADVERBS = frozenset(
    "first further somehow again often always sometimes usually once twice instead then therefore thus".split()
)
POSTPOSED = frozenset("close familiar involved briefed aware present".split())  # "a person | close to the talks"
ACTS = frozenset("aims seeks sets lays spells goes hopes vows intends".split())
PARTICLES = frozenset("back out down off away over in on along home ahead aside".split())


def _is_finite(form: str, lemma: str) -> bool:
    """True for "tweeted", "says" and "put"; False for a bare form and for a participle in -ing."""
    return (form != lemma or lemma in UNCHANGED) and not form.endswith("ing")


def _opens_clause(items: Sequence[Item], i: int) -> bool:
    before = items[i - 1] if i else None
    return before is None or before.sentence != items[i].sentence or before.lower in BEFORE_SUBJECT


def _is_adverb_here(items: Sequence[Item], k: int) -> bool:
    """True for an adverb between a noun phrase and its verb: "the officer first called", "the director further said"."""
    lower = items[k].lower
    following = items[k + 1] if k + 1 < len(items) and items[k + 1].sentence == items[k].sentence else None
    if following is None or following.stretch is not None or not items[k].text[0].islower():
        return False
    if lower not in ADVERBS and not lower.endswith("ly"):
        return False
    verb = verb_forms().get(following.lower)
    likely = verb is not None and following.text[0].islower() and _is_finite(following.lower, verb[0])
    return (likely or following.lower in PASTS) and (lower in ADVERBS or _ends_noun_phrase(items[k - 1]))


def _ends_noun_phrase(item: Item) -> bool:
    """True for a word that closes a phrase: a capital, a plural, somebody."""
    return item.text[0].isupper() or _is_plural(item.lower) or is_person_noun(item.text)


def _is_conjunction(items: Sequence[Item], i: int, end: int) -> bool:
    """True if "that" at i opens a clause and is no determiner: "said that super PACs", "that some accounts"."""
    if i + 1 >= len(items) or items[i + 1].stretch is not None:
        return True
    following = items[i + 1]
    return (
        following.lower in ARTICLES
        or following.text[0].isdigit()
        or (end > i + 1 and (following.text[0].isupper() or _is_plural(items[end - 1].lower)))
    )


def _belongs_to_name(items: Sequence[Item], i: int, end: int) -> bool:
    """True if items i:end are a title, a role or words for what somebody is like, before a name at `end`."""
    last = items[end - 1]
    return _is_title(last.text) or (
        end - i == 2 and last.text.islower() and not _is_plural(last.lower) and items[i].lower in SINGLE
    )


SINGLE = frozenset(["a", "an"])  # "an angry Smith"
BEHIND_NOUN = frozenset(["with", "for", "from", "of", "by"])
# Singular nouns with plural verbs: "the family believe".
COLLECTIVE = frozenset(
    (
        "family band club company board couple party committee government team council crew jury public staff union group pair duo "
        "side firm crowd audience cabinet opposition"
    ).split()
)
# Bare forms of verbs of saying that are nouns as well.
SAID_NOUNS = frozenset(
    (
        "note email report comment text tweet post message remark reply answer claim demand question shout cry whisper joke quip "
        "response blog address statement promise"
    ).split()
)
# Pasts that are like the bare form.
UNCHANGED = frozenset("put read cast forecast broadcast hit quit let cut set shut bet".split())


def _through_proper(items: Sequence[Item], i: int, end: int, mentions: dict[int, tuple[int, int]]) -> int | None:
    """The end of a phrase in capitals that goes on: "the Illinois Board | of Elections", "the Institute | for Science"; None
    where it is an office and leads to a name."""
    while (
        end + 1 < len(items)
        and end > i + 1
        and items[end - 1].text[0].isupper()
        and items[end].lower in ("of", "for", "&")
    ):
        k = end + 1
        if items[k].lower == "the" and items[end].lower != "&":
            k += 1
        stop = k
        while (
            stop < len(items)
            and items[stop].stretch is None
            and items[stop].text[0].isupper()
            and items[stop].start not in mentions
        ):
            stop += 1
        if stop == k or items[stop - 1].sentence != items[i].sentence:
            break
        if stop < len(items) and items[stop].start in mentions:
            return None if _is_title(items[end - 1].text) else end
        end = stop
        if end < len(items) and items[end].text.islower() and is_person_noun(items[end].text):
            return end + 1  # "the Ministry of Works | spokesman"
    return end


def _head_of(items: Sequence[Item], i: int, end: int) -> int:
    """The item that is the head of a phrase: its last word, or the last before "of": "the Department | of Justice"."""
    if items[end - 1].text.islower() and is_person_noun(items[end - 1].text):
        return end - 1  # "the Ministry of Works spokesman"
    return next((k - 1 for k in range(i + 2, end) if items[k].lower in ("of", "for", "&")), end - 1)


# Pasts that are no nouns. (Those in -ed are told by their ending.)
PASTS = frozenset(
    (
        "came went took got gave made kept became began ran sat stood grew drew won lost paid sent held led brought bought fought "
        "taught caught sought spent built threw flew knew blew chose wrote broke drove rode swore tore wore hid bit sank sang "
        "drank swam sprang shook forgot arose awoke met sold slept fell rose left wept crept swept slid dug flung hung leapt lent dealt "
        "withdrew overcame became undertook oversaw"
    ).split()
)


def _is_other_verb(items: Sequence[Item], i: int, k: int, mentions: dict[int, tuple[int, int]]) -> bool:
    """True for a verb behind the noun phrase that begins at i with its determiner: "the movement came", "this prompted the
    mayor", "his remarks echo the", "this makes"."""
    word, lower = items[k].text, items[k].lower
    if not word[0].islower() or is_person_noun(lower):
        return False
    demonstrative = items[i].lower in ("this", "that")
    if (
        demonstrative
        and k == i + 1
        and _is_plural(lower)
        and "W" in word_codes(lower[:-1])
        and lower not in SINGULAR_IN_S
    ):
        return True
    following = items[k + 1] if k + 1 < len(items) and items[k + 1].sentence == items[k].sentence else None
    open_behind = (
        following is None
        or following.stretch is not None
        or following.lower in FUNCTION
        or following.lower in QUANTIFIERS
        or following.start in mentions
        or not following.text[0].islower()
        or following.lower in PARTICLES
        or following.lower.endswith("ly")
        or (k > i + 1 and _ends_noun_phrase(items[k - 1]))
    )
    if not open_behind or (k == i + 1 and not (demonstrative and following is not None)):
        return False
    before = items[k - 1].lower
    if lower in PASTS or (_is_regular_past(lower) and not before.endswith("ly")):
        return True
    if k > i + 1 and lower in ACTS and following is not None and following.lower in ("to", "out", "on"):
        return True  # "the blog aims to", "the letter sets out"
    return (
        k > i + 1
        and _is_plural(before)
        and following is not None
        and following.lower in NOUN_OPENERS
        and not _is_plural(lower)
        and not lower.endswith(("ing", "ly", "tion", "ment", "ness", "ity", "ship", "ism"))
    )


def _is_proper(items: Sequence[Item], i: int, end: int) -> bool:
    """True if the phrase ends in a proper name: "the shipping company Daehan Marine" is no marine."""
    last, before = items[end - 1].text, items[end - 2].text
    return end - i > 2 and last[0].isupper() and before[0].isupper() and not is_english_word(before.lower())


def _may_be_noun(items: Sequence[Item], k: int) -> bool:
    """True if a word that may be a noun stands at k: what belongs to those before it."""
    item = items[k]
    plain = item.stretch is None and item.text.isalpha() and item.text.islower()
    return plain and item.lower not in FUNCTION and item.lower not in verb_forms()


def _is_regular_past(lower: str) -> bool:
    """True for "prompted", "agreed"; not for "hundred", "speed"."""
    return lower.endswith("ed") and ("W" in word_codes(lower[:-2]) or "W" in word_codes(lower[:-1]))


def _is_plural(head: str) -> bool:
    return (
        (head.endswith("s") and not head.endswith(("ss", "us", "is")))
        or head.endswith("men")
        or head in ("people", "police", "children")
    )


def _is_verb_here(items: Sequence[Item], i: int, forms: dict[str, tuple[str, str]], *, singular: bool) -> bool:
    """True unless the form is used as a noun or an adjective before another noun: "the reported attack". `singular`: the
    phrase opens with "a"."""
    lower = items[i].lower
    lemma = forms[lower][0]
    following = items[i + 1] if i + 1 < len(items) else None
    noun = forms[lower][1] != "say" or lower in SAID_NOUNS  # "the BBC say" is no noun
    if noun and lower == lemma and not _is_finite(lower, lemma):
        before = items[i - 1]
        many = _is_plural(before.lower) or is_person_noun(before.text) or before.lower in COLLECTIVE
        if not many or (following is not None and singular and following.lower in BEHIND_NOUN):
            return False  # "a threatening note", "a public-records request with", "the report that"
    if forms[lower][1] == "say" or following is None:
        return True
    if following.stretch is not None or not following.text[0].isalpha():
        return _is_finite(lower, lemma)
    if following.lower in FUNCTION or following.lower in ARTICLES or following.lower in QUANTIFIERS:
        return True
    if is_person_noun(items[i - 1].text) and lower.endswith(("ed", "ing", "s")):
        return True  # "the mayor described conditions"
    if lower.endswith(("ed", "ing")) and following.lower in forms:
        return False
    return lower.endswith("s") or following.text[0].isupper()


def _capitalised(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """A capitalised run that is no person: organisations, places, papers, with up to three lower-case words after it if
    the last is a person noun ("Trump supporters", "Kremlin officials")."""
    end = i + 1
    while end < len(items):
        item = items[end]
        if item.stretch is not None or item.start in mentions:
            break
        if item.text[0].isupper() or item.text[0] == "@":
            end += 1
        elif (
            item.lower in ORGANISATION_LINKS
            and not (item.lower == "the" and items[end - 1].lower in TIMES)  # "on Wednesday the Secret Service"
            and end + 1 < len(items)
            and items[end + 1].text[:1].isupper()
            and items[end + 1].start not in mentions
            and items[end + 1].stretch is None
        ):
            end += 2
        elif (
            item.text in ("’", "'")
            and items[end - 1].lower.endswith("s")
            and end + 1 < len(items)
            and items[end + 1].text[:1].isupper()
            and items[end + 1].start not in mentions
            and items[end + 1].stretch is None
        ):
            end += 2  # "the Supporters’ Trust"
        else:
            break
    if items[i].sentence != items[end - 1].sentence:
        end = next(k for k in range(i + 1, end + 1) if k == end or items[k].sentence != items[i].sentence)
    only = items[i].lower
    if end == i + 1 and (only in FUNCTION or only in SENTENCE_OPENERS):
        return None
    if only in FUNCTION and _opens_sentence(items, i):
        return None  # "In Paris": the chunk begins behind it
    if end < len(items) and items[end].start in mentions and _is_title(items[end - 1].text):
        return None  # "Attorney General NAME"
    extended = end
    forms = verb_forms()
    while extended < len(items) and extended < end + 3:
        item = items[extended]
        if item.stretch is not None or not item.text[0].isalpha() or item.lower in FUNCTION or item.start in mentions:
            break
        if item.lower in forms and not is_person_noun(item.lower):
            break
        extended += 1
    while extended > end and not is_person_noun(items[extended - 1].text):
        extended -= 1
    if extended > end:
        if extended < len(items) and items[extended].start in mentions:
            return None
        end = extended
    if _is_place_behind(items, i, end):
        return None
    head = items[end - 1].lower
    human = is_person_noun(items[end - 1].text)
    if end == i + 1 and is_english_word(items[i].lower) and _opens_sentence(items, i) and not human:
        following = items[end].lower if end < len(items) and items[end].stretch is None else ""
        if only.endswith("ing") or following not in forms or not _is_finite(following, forms[following][0]):
            return None  # but "Twitter pledged"
    chunk = Chunk(
        passage_at,
        i,
        end,
        "cap",
        head,
        items[i].start,
        items[end - 1].end,
        plural=human and _is_plural(head),
        human=human,
    )
    chunk.modifier = end < len(items) and items[end].lower in ("’s", "'s", "’")
    return chunk


def _is_place_behind(items: Sequence[Item], i: int, end: int) -> bool:
    """True for the state or country behind a city: "Youngstown, | Ohio,"."""
    if i < 2 or end >= len(items) or items[i - 1].text != "," or items[i - 2].stretch is not None:
        return False
    city = items[i - 2]
    if not city.text[0].isupper() or city.lower in TIMES or (i > 2 and items[i - 3].text == ","):
        return False  # "On Monday, Russia,", "Britain, France, Germany,"
    place = set("PC") & set(word_codes(" ".join(item.text for item in items[i:end])))
    return bool(place) and items[end].stretch is None and items[end].text[0] in ",."


SENTENCE_OPENERS = frozenset(
    (
        "according asked meanwhile however still later earlier yesterday today tomorrow monday tuesday wednesday "
        "thursday friday saturday sunday january february march april may june july august september october "
        "november december instead moreover indeed perhaps maybe yet once despite unlike like"
    ).split()
)


def _opens_sentence(items: Sequence[Item], i: int) -> bool:
    return i == 0 or items[i - 1].sentence != items[i].sentence or items[i - 1].stretch is not None


def _bare(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """Lower-case words without an article that end in a person noun: "police", "company officials", "spokesman"."""
    if i and items[i].lower.endswith("ing") and items[i - 1].lower in BEFORE_GERUND:
        return None  # "by | slamming candidates"
    end = i
    forms = verb_forms()
    last = None
    while end < len(items) and end < i + 4:
        item = items[end]
        if item.stretch is not None or not item.text[0].isalpha() or item.lower in FUNCTION or item.start in mentions:
            break
        if item.lower in forms and not is_person_noun(item.lower):
            break
        end += 1
        if is_person_noun(item.text):
            last = end
    if last is None:
        return None
    head = items[last - 1].lower
    # "the “Pose” actor": its article stands before a title
    led = i > 1 and items[i - 1].stretch is not None and items[i - 2].lower == "the"
    return Chunk(
        passage_at,
        i,
        last,
        "def" if led else "bare",
        head,
        items[i].start,
        items[last - 1].end,
        plural=_is_plural(head),
        human=True,
    )


def _owned(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """The thing that belongs to the owner before it: "Harwich Week’s | recent analysis"; None behind an "’s" that is a verb."""
    if items[i - 1].lower not in ("’s", "'s") or not items[i].text[0].islower():
        return None
    if items[i].lower in verb_forms() or items[i].lower.endswith(("ing", "ly")):
        return None
    found = _noun_phrase(passage_at, items, i - 1, mentions)
    if found is None or found.end <= i:
        return None
    found.first, found.start, found.kind = i, items[i].start, "poss"
    return found


BEFORE_GERUND = frozenset(["by", "without"])
SHARES = frozenset(["half", "two-thirds", "three-quarters", "one-third", "majorities"])


def _quantity(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """A number of people or a share of them that does something: "50 protesters", "31 percent of", "Fifty-one percent said";
    no year, date or time, and nothing that somebody said ("said half of staff")."""
    text = items[i].text
    sentence = items[i].sentence
    before = items[i - 1].lower if i and items[i - 1].sentence == sentence else ""

    def word(k: int) -> str:
        return items[k].lower if k < len(items) and items[k].stretch is None and items[k].sentence == sentence else ""

    end = i + 1
    if word(end) == "per" and word(end + 1) == "cent":
        end += 2
    elif word(end) in ("percent", "%"):
        end += 1
    if end > i + 1 or text[-1] == "%" or items[i].lower in SHARES:
        acts = word(end) == "of" or word(end) in verb_forms() or word(end) in ACTING
        if not acts or before in verb_forms() or before in ("is", "are", "was", "were", "by"):
            return None
        return Chunk(
            passage_at, i, end, "quant", "percent", items[i].start, items[end - 1].end, plural=True, human=True
        )
    year = len(text) == 4 and text.startswith(("19", "20"))
    if not text[0].isdigit() or ":" in text or year or before in BEFORE_DATE or before in TIMES:
        return None
    if not word(end) or not items[end].text[0].islower() or word(end) in FUNCTION:
        return None
    found = _bare(passage_at, items, end, mentions)
    if found is None or not found.plural:
        return None
    return Chunk(passage_at, i, found.end, "indef", found.head, items[i].start, found.end_char, plural=True, human=True)


ACTING = frozenset("has have had would will could can do did are were think thought want wanted".split())
BEFORE_DATE = frozenset("in by since after at on before until from to".split())
BEFORE_SUBJECT = frozenset(
    (
        ", ; “” and but or that who which as when where while if because although though since after before whether "
        "what how why — – -- - : ( so then"
    ).split()
)


# With no comma behind them: "Now critics say", "On Monday the company said".
OPENING_ADVERBS = frozenset(
    (
        "now then later meanwhile today yesterday recently instead perhaps maybe still thus therefore once again yet finally "
        "eventually soon even only just sometimes often earlier monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)


def is_subject_like(items: Sequence[Item], chunk: Chunk) -> bool:
    """True if the chunk stands where a subject does: at a sentence's or clause's start, titles and roles skipped."""
    i = chunk.opens - 1
    sentence = items[chunk.first].sentence
    while (
        i >= 0 and chunk.kind in ("quant", "indef") and items[i].sentence == sentence and items[i].lower in APPROXIMATE
    ):
        i -= 1  # "where about 50 protesters"
    if i < 0 or items[i].sentence != sentence or items[i].lower in BEFORE_SUBJECT:
        return True
    opens = i == 0 or items[i - 1].sentence != sentence or items[i - 1].lower in ("and", "but", "on")
    return opens and items[i].lower in OPENING_ADVERBS
