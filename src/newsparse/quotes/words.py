"""Classes of words that tell noun phrases, verbs and clauses apart."""

from __future__ import annotations

from functools import lru_cache

from newsparse.lexicons import lexicon_classes, person_noun, word_codes

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
# Nouns of what somebody thinks, counts or does: they speak for nobody.
IDEAS = frozenset(
    (
        "issue issues concern concerns idea fact question problem problems case matter move situation goal aim reason reasons "
        "result results plan decision number numbers rate rates price prices measure measures talks meeting attack attacks demand "
        "demands way end line rest role"
    ).split()
)
GROUPS = frozenset(["people", "person", "police", "children", "spokespeople"])
# Nouns for people that papers are called by.
PAPERS = frozenset(
    (
        "guardian observer spectator courier messenger sentinel examiner enquirer inquirer advertiser economist scotsman reporter "
        "citizen star pilot advocate reader witness wanderer intelligencer"
    ).split()
)
# Singular nouns with plural verbs: "the family believe".
COLLECTIVE = frozenset(
    (
        "family band club company board couple party committee government team council crew jury public staff union group pair duo "
        "side firm crowd audience cabinet opposition"
    ).split()
)
SHARES = frozenset(["half", "two-thirds", "three-quarters", "one-third", "majorities"])
SINGLE = frozenset(["a", "an"])  # "an angry Smith"
# Determiners that stand for people by themselves: "Several said".
STAND_ALONE = frozenset(
    ["those", "one", "some", "many", "several", "few", "both", "another", "two", "three", "either", "each"]
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
# Pasts that are no nouns. (Those in -ed are told by their ending.)
PASTS = frozenset(
    (
        "came went took got gave made kept became began ran sat stood grew drew won lost paid sent held led brought bought fought "
        "taught caught sought spent built threw flew knew blew chose wrote broke drove rode swore tore wore hid bit sank sang "
        "drank swam sprang shook forgot arose awoke met sold slept fell rose left wept crept swept slid dug flung hung leapt lent dealt "
        "withdrew overcame became undertook oversaw"
    ).split()
)
BEFORE_SUBJECT = frozenset(
    (
        ", ; “” and but or that who which as when where while if because although though since after before whether "
        "what how why — – -- - : ( so then"
    ).split()
)


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


def is_title(word: str) -> bool:
    """True for a word before a name that says who that is: "Sgt.", "spokesman"."""
    return word in lexicon_classes("titles") or is_person_noun(word)


def is_finite(form: str, lemma: str) -> bool:
    """True for "tweeted", "says" and "put"; False for a bare form and for a participle in -ing."""
    return (form != lemma or lemma in UNCHANGED) and not form.endswith("ing")


def is_regular_past(lower: str) -> bool:
    """True for "prompted", "agreed"; not for "hundred", "speed"."""
    return lower.endswith("ed") and ("W" in word_codes(lower[:-2]) or "W" in word_codes(lower[:-1]))


def is_plural(head: str) -> bool:
    return (
        (head.endswith("s") and not head.endswith(("ss", "us", "is")))
        or head.endswith("men")
        or head in ("people", "police", "children")
    )
