"""Names, pronouns and noun phrases that begin at an item: those who could be speaking, and what could."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import is_english_word, lexicon_classes, verb_forms, word_codes
from newsparse.quotes.items import Item
from newsparse.quotes.phrase_ends import noun_phrase_end, through_proper
from newsparse.quotes.words import (
    ARTICLES,
    BEFORE_SUBJECT,
    FUNCTION,
    INDEFINITE,
    PAPERS,
    PASTS,
    POSSESSIVES,
    SAID_NOUNS,
    SHARES,
    SINGLE,
    STAND_ALONE,
    TIMES,
    is_finite,
    is_person_noun,
    is_plural,
    is_regular_past,
    is_title,
)

ORGANISATION_LINKS = frozenset(["of", "for", "&", "the"])
SENTENCE_OPENERS = frozenset(
    (
        "according asked meanwhile however still later earlier yesterday today tomorrow monday tuesday wednesday "
        "thursday friday saturday sunday january february march april may june july august september october "
        "november december instead moreover indeed perhaps maybe yet once despite unlike like"
    ).split()
)
OF_NAME_MOST = 2  # words up to the noun behind a name: "one Baxter family friend"
DOER_ENDINGS = ("er", "or", "ist")  # of who is behind a work: "the “Red Dirt” picker"
BEFORE_GERUND = frozenset(["by", "without"])
ACTING = frozenset("has have had would will could can do did are were think thought want wanted".split())
BEFORE_DATE = frozenset("in by since after at on before until from to".split())


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


def find_name(passage_at: int, items: Sequence[Item], i: int, end_char: int, person: int) -> Chunk:
    end = i + 1
    while end < len(items) and items[end].start < end_char:
        end += 1
    title = None
    if i > 0 and items[i - 1].stretch is None:
        before = items[i - 1]
        if is_title(before.text):
            title = before.text
    following = items[end] if end < len(items) else None
    modifier = (
        following is not None
        and following.stretch is None
        and (
            (following.lower in ("’s", "'s", "’") and not _is_year(items, end))
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


def _is_year(items: Sequence[Item], k: int) -> bool:
    """True for the mark of a student’s class: "NAME ’17"."""
    return items[k].text in ("’", "'") and k + 1 < len(items) and items[k + 1].text.isdigit()


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


def find_noun_phrase(
    passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]
) -> Chunk | None:
    """An article or possessive with its noun; None where no noun follows, or where it is a name's own title."""
    determiner = items[i].lower
    end = noun_phrase_end(items, i, mentions)
    if end is None:
        return None
    if determiner == "that" and _is_conjunction(items, i, end):
        return None
    if end == i + 1 and determiner in STAND_ALONE:
        found = _find_of_name(passage_at, items, i, mentions)
        if found is not None:
            return found
    if end == i + 1:
        alone = determiner not in ("few", "another") or _opens_clause(items, i) or _is_behind_saying(items, i)
        if determiner in STAND_ALONE and alone:
            return Chunk(passage_at, i, end, "quant", determiner, items[i].start, items[i].end, plural=True, human=True)
        return None
    through = through_proper(items, i, end, mentions)
    if through is None:
        return None
    end = through
    if end < len(items) and items[end].start in mentions and _belongs_to_name(items, i, end):
        return None  # "his lawyer John Smith", "an angry Smith": the name is the candidate
    last = _head_of(items, i, end)
    head = items[last].lower
    kind = "poss" if determiner in POSSESSIVES else "indef" if determiner in INDEFINITE else "def"
    human = is_person_noun(items[last].text) and not _is_proper(items, i, last + 1)
    if end == i + 2 and items[last].text.isupper() and items[last].text in lexicon_classes("titles"):
        human = True  # "the CP", of a CP NAME
    if items[last].text[0].isupper() and head in PAPERS and end == i + 2 and determiner == "the":
        human = False  # "the Guardian"
    plural = is_plural(head) or determiner in (
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


def _find_of_name(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """Somebody who belongs to a name: "one | Baxter insider", "another Clinton supporter"; None where it is none, or leads to
    another name."""
    k = i + 1
    if k >= len(items) or items[k].start not in mentions:
        return None
    name_end = mentions[items[k].start][0]
    while k < len(items) and items[k].start < name_end:
        k += 1
    for stop in range(k, min(len(items), k + OF_NAME_MOST)):
        item = items[stop]
        if item.stretch is not None or not item.text.isalpha() or not item.text.islower() or item.lower in FUNCTION:
            return None
        behind = items[stop + 1] if stop + 1 < len(items) and items[stop + 1].sentence == item.sentence else None
        if is_person_noun(item.text) and not (behind is not None and behind.start in mentions):
            plural = is_plural(item.lower)
            return Chunk(
                passage_at, i, stop + 1, "indef", item.lower, items[i].start, item.end, plural=plural, human=True
            )
    return None


def _opens_clause(items: Sequence[Item], i: int) -> bool:
    before = items[i - 1] if i else None
    return before is None or before.sentence != items[i].sentence or before.lower in BEFORE_SUBJECT


def _is_behind_saying(items: Sequence[Item], i: int) -> bool:
    """True behind a verb of saying, or behind any past at a quotation: "“…,” wrote | another", "“…” fumed | another"."""
    if not i:
        return False
    before = items[i - 1].lower
    form = verb_forms().get(before)
    if form is not None and form[1] == "say" and is_finite(before, form[0]):
        return True
    at = i - 3 if i > 2 and items[i - 2].text == "," else i - 2
    quoted = at >= 0 and items[at].stretch is not None
    return quoted and (before in PASTS or is_regular_past(before))


def _is_conjunction(items: Sequence[Item], i: int, end: int) -> bool:
    """True if "that" at i opens a clause and is no determiner: "said that super PACs", "that some accounts"."""
    if i + 1 >= len(items) or items[i + 1].stretch is not None:
        return True
    following = items[i + 1]
    return (
        following.lower in ARTICLES
        or following.text[0].isdigit()
        or (end > i + 1 and (following.text[0].isupper() or is_plural(items[end - 1].lower)))
    )


def _belongs_to_name(items: Sequence[Item], i: int, end: int) -> bool:
    """True if items i:end are a title, a role or words for what somebody is like, before a name at `end`."""
    last = items[end - 1]
    return is_title(last.text) or (
        end - i == 2 and last.text.islower() and not is_plural(last.lower) and items[i].lower in SINGLE
    )


def _head_of(items: Sequence[Item], i: int, end: int) -> int:
    """The item that is the head of a phrase: its last word, or the last before "of": "the Department | of Justice"."""
    if items[end - 1].text.islower() and is_person_noun(items[end - 1].text):
        return end - 1  # "the Ministry of Works spokesman"
    return next((k - 1 for k in range(i + 2, end) if items[k].lower in ("of", "for", "&")), end - 1)


def _is_proper(items: Sequence[Item], i: int, end: int) -> bool:
    """True if the phrase ends in a proper name: "the shipping company Daehan Marine" is no marine."""
    last, before = items[end - 1].text, items[end - 2].text
    return end - i > 2 and last[0].isupper() and before[0].isupper() and not is_english_word(before.lower())


def find_capitalised(
    passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]
) -> Chunk | None:
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
    if end < len(items) and items[end].start in mentions and is_title(items[end - 1].text):
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
        if only.endswith("ing") or following not in forms or not is_finite(following, forms[following][0]):
            return None  # but "Twitter pledged"
        after = items[end + 1].lower if end + 1 < len(items) and items[end + 1].stretch is None else ""
        if following[:-1] in SAID_NOUNS and after in ("by", "of", "about", "on", "from", "in"):
            return None  # "Public remarks by NAME"
    chunk = Chunk(
        passage_at,
        i,
        end,
        "cap",
        head,
        items[i].start,
        items[end - 1].end,
        plural=human and is_plural(head),
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


def _opens_sentence(items: Sequence[Item], i: int) -> bool:
    return i == 0 or items[i - 1].sentence != items[i].sentence or items[i - 1].stretch is not None


def find_bare(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """Lower-case words without an article that end in a person noun: "police", "company officials", "spokesman"."""
    if i and items[i].lower.endswith("ing") and items[i - 1].lower in BEFORE_GERUND:
        return None  # "by | slamming candidates"
    end = i
    forms = verb_forms()
    last = None
    # "the “Pose” actor", "the “Red Dirt” picker": its article stands before a title
    led = i > 1 and items[i - 1].stretch is not None and items[i - 2].lower == "the"
    while end < len(items) and end < i + 4:
        item = items[end]
        if item.stretch is not None or not item.text[0].isalpha() or item.lower in FUNCTION or item.start in mentions:
            break
        if item.lower in forms and not is_person_noun(item.lower):
            break
        end += 1
        if is_person_noun(item.text) or (led and item.lower.endswith(DOER_ENDINGS)):
            last = end
    if last is None:
        return None
    head = items[last - 1].lower
    return Chunk(
        passage_at,
        i,
        last,
        "def" if led else "bare",
        head,
        items[i].start,
        items[last - 1].end,
        plural=is_plural(head),
        human=True,
    )


def find_owned(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
    """The thing that belongs to the owner before it: "Harwich Week’s | recent analysis"; None behind an "’s" that is a verb."""
    if items[i - 1].lower not in ("’s", "'s") or not items[i].text[0].islower():
        return None
    if items[i].lower in verb_forms() or items[i].lower.endswith(("ing", "ly")):
        return None
    found = find_noun_phrase(passage_at, items, i - 1, mentions)
    if found is None or found.end <= i:
        return None
    found.first, found.start, found.kind = i, items[i].start, "poss"
    return found


def find_quantity(passage_at: int, items: Sequence[Item], i: int, mentions: dict[int, tuple[int, int]]) -> Chunk | None:
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
    found = find_bare(passage_at, items, end, mentions)
    if found is None or not found.plural:
        return None
    return Chunk(passage_at, i, found.end, "indef", found.head, items[i].start, found.end_char, plural=True, human=True)
