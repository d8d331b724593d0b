"""Is it speech? Titles, nicknames, scare quotes and words mentioned as words stand in quotation marks, too."""

from __future__ import annotations

from newsparse.lexicons import verb_forms
from newsparse.quotes.features import QuoteView, bucket, word_class
from newsparse.quotes.verbs import is_passive
from newsparse.quotes.weights import Weights
from newsparse.quotes.words import FUNCTION

NAMING = frozenset(
    (
        "called named titled entitled dubbed nicknamed known so-called termed word phrase term words slogan hashtag "
        "nickname title headlined labeled labelled phrases terms names slogans rated marked stamped meant spelled spelt"
    ).split()
)
WORKS = frozenset(
    (
        "book film movie song album show series novel play episode program programme magazine newspaper poem "
        "documentary painting exhibition exhibit podcast single track essay article paper study musical opera "
        "sitcom drama comedy memoir ballad column feature report column character role event project section "
        "segment tour"
    ).split()
)
PERSONAL = frozenset(
    (
        "i we you i’m i'm we’re we're you’re you're my our your me us i’ve i've we’ve we've i’ll i'll we’ll we'll "
        "don’t don't it’s it's that’s that's"
    ).split()
)
KNOWN_WITHIN = 9
JUDGED_WITHIN = 6  # items
TOLD_WITHIN = 8
NEVER = -9.0
FINITE = frozenset(
    (
        "is are was were am have has had do does did will would can could should must may might won’t won't can’t "
        "can't isn’t isn't aren’t aren't"
    ).split()
)


def is_stress(view: QuoteView) -> bool:
    """True for function words in marks that nobody is said to have spoken: a ‘not’ that the writer stresses."""
    s = view.scene.stretches[view.stretch]
    words = view.scene.text[s.start : s.end].lower().split()
    if len(words) > 2 or not all(word in FUNCTION for word in words):
        return False  # a mark inside (“No,” he said) is a speaker's
    return not any(abs(c.at - view.item) <= 1 and c.kind != "weak" for c in view.sentence_cues)


def speech_features(view: QuoteView) -> list[str]:
    """What speaks for or against a stretch being somebody's words."""
    scene = view.scene
    s = scene.stretches[view.stretch]
    content = scene.text[s.start : s.end].strip()
    words = [w for w in (part.strip(".,;:!?…“”\"'‘’()[]") for part in content.split()) if w]
    count = len(words)
    size = "1" if count == 1 else "2" if count <= 3 else "4" if count <= 7 else "8" if count <= 14 else "15"
    end = content[-1:] if content else ""
    following = scene.text[s.outer_end : s.outer_end + 1]
    mark = end if end in ".,?!…" and end else "out" if following in (".", ",") else "0"
    capitals = sum(1 for w in words if w[0].isupper() or w[0].isdigit())
    long_words = [w for w in words if len(w) > 3 and w.lower() not in FUNCTION]
    long_capitals = sum(1 for w in long_words if w[0].isupper())
    if count > 1 and long_words and long_capitals == len(long_words) and capitals >= 0.5 * count:
        case = "title"
    elif content[:1].isupper():
        case = "upper"
    else:
        case = "lower"
    lowered = {w.lower() for w in words}
    item = view.item
    before = view.items[item - 1] if item else None
    after = view.items[item + 1] if item + 1 < len(view.items) else None
    wb = word_class(before if before is not None and before.sentence == view.sentence else None)
    wa = word_class(after if after is not None and after.sentence == view.sentence else None)
    cues = view.sentence_cues
    kinds = {c.kind for c in cues}
    top = "say" if kinds & {"say", "according"} else "argue" if "argue" in kinds else "weak" if kinds else "0"
    near = min((abs(c.at - item) for c in cues if c.kind != "weak"), default=99)
    back = [i.lower for i in view.items[max(view.first, item - 4) : item] if i.stretch is None]
    siblings = sum(1 for i in view.items[view.first : view.end] if i.stretch is not None)
    people = any(c.kind in ("name", "pron") for c in view.sentence_chunks)
    style = "single" if s.single else "double"
    final = mark in ".,?!…" and mark != "0"
    f = [
        "bias", "size=" + size, "mark=" + mark, "case=" + case, "style=" + style,
        f"sc={size}{case}", f"sm={size}{final}", f"scm={size}{case}{final}", f"ss={size}{style}",
        f"cue={top}", f"cues={top}{size}", f"near={bucket(near)}", f"nears={bucket(near)}{size}",
        f"wb={wb}", f"wa={wa}", f"wbc={wb}{case}", f"wbs={wb}{size}", f"was={wa}{size}",
        f"own={bucket(view.own_words)}", f"owns={bucket(view.own_words)}{size}", f"sib={min(siblings, 3)}", f"people={people}{size}",
        f"personal={bool(lowered & PERSONAL)}", f"finite={bool(lowered & FINITE)}{size}", f"kind={view.passage.kind}",
        f"kinds={view.passage.kind}{size}",
        f"opens={view.opens}{size}", f"closed={s.closed}", f"stylecase={style}{case}{size}", f"stylekind={style}{view.passage.kind}",
    ]  # fmt: skip
    if lowered and lowered <= FUNCTION:
        f.append("function" + size)  # an ordinary "not" in marks is stressed, not said
    named_as = "as" in back[-2:] and any(
        i.lower == "known" for i in view.items[max(view.first, item - KNOWN_WITHIN) : item] if i.stretch is None
    )  # "known around the town hall as the “Garfield plan”"
    if named_as or any(w in NAMING for w in back):
        name = "judging" if not named_as and _judges(view) else "naming"
        f += [name, name + size]
    if any(w in WORKS for w in back):
        f += ["work", "work" + case]
    if before is not None and before.lower in ("the", "a", "an", "this", "these", "of", "and", "or", "’s", "'s"):
        f.append("art" + size)
    if back and back[-1] in verb_forms() and verb_forms()[back[-1]][0] in ("call", "describe", "dub", "label"):
        f.append("calls" + size)
    text_end = view.items[-1]
    if text_end.stretch is None and text_end.text not in (".", "?", "!", "”", '"', ":", ")"):
        f += ["nostop", "nostop" + size]
    if view.stretch in scene.hints and "naming" not in f:
        f += ["hint", "hint" + size]
    if (view.glued is not None and view.glued.at > item) or _is_told_behind(view):
        f += ["told", "told" + size]  # “is not simple”, says NAME
    if not any(c.subject is not None for c in cues):
        f.append("nolink" + size)
    return f


def _is_told_behind(view: QuoteView) -> bool:
    """True for "“betrayed”, he said": a comma, who speaks, and their verb."""
    behind = view.items[view.item + 1].text if view.item + 1 < view.end else ""
    if behind != ",":
        return False
    chunks = view.scene.chunks[view.at]
    for cue in view.sentence_cues:
        if cue.kind == "say" and cue.subject is not None and view.item < cue.at <= view.item + TOLD_WITHIN:
            subject = chunks[cue.subject]
            return view.item < subject.first and subject.opens <= view.item + 2
    return False


def _judges(view: QuoteView) -> bool:
    """True for "NAME called the trial “theatre”", "the council called it “theatre”"; not for "the trial was called", "a town
    called"."""
    scene = view.scene
    chunks = scene.chunks[view.at]
    for cue in view.sentence_cues:
        if cue.lemma in ("call", "term", "dub", "brand", "label") and 0 < view.item - cue.at <= JUDGED_WITHIN:
            subject = chunks[cue.subject] if cue.subject is not None else None
            if subject is None or is_passive(view.items, cue.at):
                continue
            behind = scene.chunk_number(view.at, cue.at)
            named = behind < len(chunks) and chunks[behind].first == cue.at + 1 and chunks[behind].end <= view.item
            # "in what its update called a “slow” year"
            what = subject.opens > 0 and view.items[subject.opens - 1].lower == "what"
            if subject.human or subject.kind in ("cap", "pron") or named or what:
                return True
    return False


def _is_referred_to(view: QuoteView) -> bool:
    """True for what readers are sent to: "(see “Rising seas”)"."""
    before = view.items[max(view.first, view.item - 2) : view.item]
    return [i.text for i in before] in (["(", "see"], [";", "see"], ["(", "See"])


def _is_in_name(view: QuoteView) -> bool:
    """True for the nickname in "Pieter “Oom Piet” Saaiman"."""
    at = view.scene.chunk_number(view.at, view.item) - 1
    return at >= 0 and view.item < view.scene.chunks[view.at][at].end


def speech_score(view: QuoteView, weights: Weights) -> float:
    """The log-odds that the stretch is speech."""
    if is_stress(view) or _is_referred_to(view) or _is_in_name(view):
        return NEVER
    return weights.score("speech", speech_features(view))
