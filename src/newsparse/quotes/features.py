"""What speaks for a candidate as the speaker of a quotation, as named yes-or-no features.

No feature holds a word of the vocabulary, only classes of words, positions and distances, so that what is learned from
one paper holds for another. The set follows what O'Keefe et al. (2012), Almeida et al. (2014) and Newell et al. (2018)
found to carry quote attribution: the verb's subject, position, distance, and the speaker before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.lexicons import lexicon, verb_forms
from newsparse.quotes.items import Item
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.scene import Scene
from newsparse.quotes.verbs import AUXILIARIES, BE, PREPOSITIONS, Cue, leads_to
from newsparse.quotes.words import DOCUMENTS, TIMES, is_person_noun

VERSION = 6
SENTENCES_BACK = 3
SENTENCES_ON = 2
PASSAGES_BACK = 2
PASSAGES_ON = 1
CANDIDATES_MOST = 30  # on each side of the quotation
CANDIDATES_BESIDE = 20  # in each of the passages before and after its own
# How far a sentence is looked at from a quotation, in items.
REACH_ITEMS = 150
FIRST_WORD_MOST = 20  # characters
GLUE = frozenset(", : that of the a to his her “ -- — – in an as".split())


class Candidate(NamedTuple):
    """A chunk that may be the source of a quotation, or one of two more: `kind` "carry" (whoever spoke before) and
    "none" (the article does not tell)."""

    kind: str  # "chunk", "carry" or "none"
    passage: int = -1
    chunk: int = -1


class Previous(NamedTuple):
    """The quotation before this one, as far as it was attributed. `person`: index of its speaker, or None."""

    stretch: int
    person: int | None
    source: tuple[int, int] | None
    carried: bool


def bucket(n: int) -> str:
    """0, 1, 2, 3, 4 (to 5), 6 (to 8), 9 (to 15), 16 and more."""
    if n < 4:
        return str(n)
    return "4" if n < 6 else "6" if n < 9 else "9" if n < 16 else "16"


def find_candidates(scene: Scene, stretch: int) -> list[Candidate]:
    """The chunks within reach of a quotation, and the two that are always there."""
    at, item = scene.places[stretch]
    here = scene.passages[at]
    sentence = scene.sentence_number(at, item)
    found: list[Candidate] = []
    for p in range(max(0, at - PASSAGES_BACK), min(len(scene.passages), at + PASSAGES_ON + 1)):
        if p != at and (scene.passages[p].kind == "headline") != (here.kind == "headline"):
            continue
        base = scene.sentence_base[p] - sentence
        items, chunks = scene.passages[p].items, scene.chunks[p]
        numbers = range(len(chunks))
        if p == at:
            middle = scene.chunk_number(p, item)
            numbers = range(max(0, middle - CANDIDATES_MOST), min(len(chunks), middle + CANDIDATES_MOST))
        elif p < at:
            numbers = range(max(0, len(chunks) - CANDIDATES_BESIDE), len(chunks))
        else:
            numbers = range(min(len(chunks), CANDIDATES_BESIDE))
        found += [
            Candidate("chunk", p, n)
            for n in numbers
            if -SENTENCES_BACK <= base + items[chunks[n].first].sentence <= SENTENCES_ON
        ]
    found.append(Candidate("carry"))
    found.append(Candidate("none"))
    return found


def word_class(item: Item | None) -> str:
    """A neighbour's class: what kind of word or mark it is, never which."""
    if item is None:
        return "^"
    if not item.word_class:
        item.word_class = _classify(item)
    return item.word_class


def _classify(item: Item) -> str:
    if item.stretch is not None:
        return "Q"
    lower = item.lower
    if lower in (",", ":", ".", "(", ")", "that", "by", "to", "of", "for", "with", "and", "but", "who", "which", "as"):
        return lower
    if lower in ("—", "–", "-", "--"):
        return "-"
    if lower in ("’s", "'s", "’"):
        return "'s"
    if lower in BE:
        return "be"
    if lower in AUXILIARIES:
        return "aux"
    form = verb_forms().get(lower)
    if form is not None and not item.text[0].isupper():
        return {"say": "v1", "argue": "v2", "weak": "v3"}[form[1]] + ("g" if lower.endswith("ing") else "")
    if lower in PREPOSITIONS:
        return "in"
    if is_person_noun(item.text):
        return "pn"
    if lower in ("the", "a", "an", "his", "her", "their", "its"):
        return "d"
    if item.text[0].isupper():
        return "C"
    if not item.text[0].isalnum():
        return "."
    return "o"


def quote_shape(scene: Scene, stretch: int) -> str:
    """How the quotation itself begins and ends: a capital or not, and its last mark."""
    s = scene.stretches[stretch]
    content = scene.text[s.start : s.end].strip(" \t\n‘'“\"[(")
    first = "U" if content[:1].isupper() else "l"
    last = content[-1:] if content else ""
    after = scene.text[s.outer_end : s.outer_end + 1]
    if last not in ",.?!…" and after in (",", "."):
        last = after
    return first + (last if last in ",." else "?" if last in "?!…" and last else "0")


class QuoteView:
    """What all candidates of one quotation share, computed once."""

    def __init__(self, scene: Scene, stretch: int, previous: Previous | None) -> None:
        self.scene = scene
        self.stretch = stretch
        self.previous = previous
        self.at, self.item = scene.places[stretch]
        self.passage = scene.passages[self.at]
        self.items = self.passage.items
        self.sentence = self.items[self.item].sentence
        self.shape = quote_shape(scene, stretch)
        self.named = scene.named_in(stretch)
        first, end = self.passage.sentences[self.sentence]
        # a sentence that goes on for ever is looked at as far as a long one goes
        self.first = first = max(first, self.item - REACH_ITEMS)
        self.end = end = min(end, self.item + REACH_ITEMS)
        own = [i for i in self.items[first:end] if i.stretch is None and i.text[0].isalnum()]
        self.own_words = len(own)
        self.opens = self.item == 0
        self.closes = self.item >= len(self.items) - 1 or (
            self.item == len(self.items) - 2 and self.items[-1].text == "."
        )
        self.alone = self.own_words == 0
        before = self.items[self.item - 1] if self.item else None
        self.before = word_class(before if before is not None and before.sentence == self.sentence else None)
        after = self.items[self.item + 1] if self.item + 1 < len(self.items) else None
        self.after = word_class(after if after is not None and after.sentence == self.sentence else None)
        self.colon = before is not None and before.text == ":"
        self.chunk_number = scene.chunk_number(self.at, self.item)
        self.sentence_cues = scene.cues_between(self.at, first, end)
        self.strong_cues = [c for c in self.sentence_cues if c.kind != "weak"]
        self.sentence_chunks = scene.chunks[self.at][
            scene.chunk_number(self.at, first) : scene.chunk_number(self.at, end)
        ]
        self.headline = self.passage.kind == "headline"
        near = [
            abs(c.at - self.item)
            for c in self.sentence_cues
            if c.kind in ("say", "argue", "according") and c.subject is not None
        ]
        self.cue_near = "0" if not near else "n" if min(near) <= 2 else "s"
        prior = self.items[first - 1] if first > 0 else None
        self.prior_colon = prior is not None and prior.text == ":"
        self.about: Cue | None = None
        self.glued = self._glued()

    def _glued(self) -> Cue | None:
        """The verb that stands at the quotation itself and has a subject: "NAME replied: “…”", "“…,” said NAME"."""
        stretch = self.scene.stretches[self.stretch]
        opening = self.scene.text[stretch.start : min(stretch.end, stretch.start + FIRST_WORD_MOST)].split(maxsplit=1)[
            :1
        ]
        goes_on = bool(opening) and opening[0] in PREPOSITIONS
        for cue in self.sentence_cues:
            if cue.kind in ("weak", "according") or cue.subject is None:
                continue
            if goes_on and cue.kind != "say" and cue.end == self.item:
                self.about = cue  # "Officers said NAME apologized “to everyone”": words about what somebody did
                continue
            behind = cue.at - self.item  # British papers set the comma behind the mark: “…”, says NAME
            if leads_to(cue, self.items, self.item) or behind == 1:
                return cue
            if behind == 2 and cue.mode == "inverted" and self.items[self.item + 1].text == ",":
                return cue
        return None


def position(view: QuoteView, chunk: Chunk) -> str:
    """Where a chunk stands seen from the quotation."""
    p = chunk.passage
    scene = view.scene
    if p == view.at:
        distance = view.items[chunk.first].sentence - view.sentence
        if distance:
            return f"s{distance:+d}"
        lo, hi = (chunk.end, view.item) if chunk.first < view.item else (view.item + 1, chunk.first)
        between = scene.stretches_between(p, lo, hi)
        return ("B" if chunk.first < view.item else "A") + ("q" if between else "")
    passage = scene.passages[p]
    sentence = passage.items[chunk.first].sentence
    if p == view.at - 1:
        return "p-1s" if sentence == len(passage.sentences) - 1 else "p-1"
    if p == view.at + 1:
        return "p+1s" if sentence == 0 else "p+1"
    return "p-2"


def kind_of(chunk: Chunk) -> str:
    if chunk.kind == "pron":
        word = chunk.head
        if word in ("he", "she"):
            return "hs"
        if word in ("they", "it", "who"):
            return word
        return "iw" if word in ("i", "we", "you") else "obl"
    return chunk.kind + ("h" if chunk.human and chunk.kind != "name" else "") + ("m" if chunk.modifier else "")


def chunk_features(view: QuoteView, c: Candidate) -> list[str]:
    """The features of a chunk as the source of the view's quotation."""
    scene = view.scene
    chunk = scene.chunks[c.passage][c.chunk]
    items = scene.passages[c.passage].items
    pos = position(view, chunk)
    kind = kind_of(chunk)
    side = "A" if pos[0] == "A" else "B" if pos[0] == "B" else "o"
    f = [
        "pos=" + pos,
        "kind=" + kind,
        f"pk={pos}{kind}",
        f"ps={pos}{view.shape}",
        f"poc={pos}{'O' if view.opens else ''}{'C' if view.closes else ''}",
    ]
    sentence = items[chunk.first].sentence
    before = items[chunk.first - 1] if chunk.first and items[chunk.first - 1].sentence == sentence else None
    after = items[chunk.end] if chunk.end < len(items) and items[chunk.end].sentence == sentence else None
    wb, wa = word_class(before), word_class(after)
    f += [f"wb={wb}{side}", f"wa={wa}{side}", f"wba={wb}_{wa}{side}", f"wap={wa}{pos}"]
    same_passage = c.passage == view.at
    if same_passage:
        lo, hi = (chunk.end, view.item) if chunk.first < view.item else (view.item + 1, chunk.first)
        gap = hi - lo
        between_quotes = scene.stretches_between(c.passage, lo, hi)
        if chunk.first < view.item:
            first_other, end_other = c.chunk + 1, view.chunk_number
        else:
            first_other, end_other = view.chunk_number, c.chunk
        others = max(0, end_other - first_other)
        names = max(0, scene.names_before[c.passage][end_other] - scene.names_before[c.passage][first_other])
        f += [
            f"gap={pos}{bucket(gap)}",
            f"bq={pos}{min(between_quotes, 2)}",
            f"bc={pos}{min(others, 3)}",
            f"bn={pos}{min(names, 3)}",
            f"bnk={side}{min(names, 2)}{kind}",
        ]
    subject = "S" if chunk.subject else "-"
    f += [f"sub={subject}{pos}", f"subk={subject}{kind}"]
    verb = "0"
    for k in range(chunk.end, min(chunk.end + 4, len(items))):
        cls = word_class(items[k])
        if cls in ("v1", "v2", "v3", "be", "aux", "Q"):
            verb = cls
            break
    f.append(f"verb={verb}{subject}{pos}")
    f += _link_features(view, c, chunk, pos, side, kind, same_passage)
    if view.glued is not None:
        whose = "own" if same_passage and view.glued.subject == c.chunk else "other"
        mode = view.glued.mode if view.glued.mode in ("ing", "part", "inf", "and") else ""
        f += [f"glued={whose}", f"glued={whose}{view.glued.kind}{mode}", f"gluedk={whose}{kind}"]
    if view.colon:
        f += [f"colon{pos}{subject}", "colonk" + kind]
    if view.prior_colon:
        f.append(f"pcolon{pos}{subject}")
    if chunk.kind == "name" and chunk.person is not None:
        f.append(f"men={min(scene.mention_counts[chunk.person], 6)}{side}")
        if chunk.person in view.named:  # few speak of themselves by name
            f += ["named", "named" + pos]
        if chunk.title:
            f.append("titled" + side)
    if chunk.plural:
        f.append("plural" + side)
    if chunk.head in DOCUMENTS:
        f.append("doc" + side)
    elif not chunk.human and chunk.kind in ("def", "indef", "poss", "cap"):
        named = (
            "time"
            if chunk.head in TIMES
            else "org"
            if chunk.head.capitalize() in lexicon("organisation_words")
            else "thing"
        )
        f += [named + side, f"{named}{chunk.kind}", f"{named}{subject}{pos}"]
    hint = scene.hints.get(view.stretch)
    if hint is not None:
        f.append(f"hint={hint == (c.passage, c.chunk)}{same_passage}")
    previous = view.previous
    if previous is not None:
        if chunk.person is not None and chunk.person == previous.person:
            f.append("again" + pos)
        if previous.source == (c.passage, c.chunk):
            f.append("same" + pos)
    if chunk.first == scene.passages[c.passage].sentences[sentence][0]:
        f.append("first" + pos)
    if view.headline:
        f.append("head" + kind)
    if view.alone:
        f.append(f"alone{pos}{subject}")
        if previous is not None:
            f.append(f"aloneprev{pos}")
    if chunk.end - chunk.first >= len(items) - 2 and not same_passage:
        f.append("line" + pos)
    f.append(f"cue{view.cue_near}{pos}")
    return f


def _link_features(
    view: QuoteView, c: Candidate, chunk: Chunk, pos: str, side: str, kind: str, same_passage: bool
) -> list[str]:
    scene = view.scene
    items = scene.passages[c.passage].items
    cues: Sequence[Cue] = scene.linked[c.passage].get(c.chunk, ())
    if view.about is not None:
        cues = [cue for cue in cues if cue is not view.about]
    if not cues:
        f = [f"nolink{pos}{kind}"]
        if same_passage and pos[0] in "AB":
            lo, hi = (chunk.end, view.item) if chunk.first < view.item else (view.item + 1, chunk.first)
            between = sum(1 for q in view.sentence_cues if lo <= q.at < hi and q.kind != "weak")
            f.append(f"nolinkc{pos}{min(between, 2)}")
        return f
    if same_passage:
        best = min(cues, key=lambda q: abs(q.at - view.item))
        if best.at < view.item:
            gap_items = items[best.end : view.item]
            where = "b"
        else:
            gap_items = items[view.item + 1 : best.at]
            where = "a"
        glued = "g" if all(i.lower in GLUE for i in gap_items) else "-"
        strong = [q for q in cues if q.kind != "weak"]
        return [
            f"link={pos}{best.kind}{best.mode}",
            f"linkg={pos}{where}{bucket(len(gap_items))}{glued}",
            f"linkk={best.kind}{kind}{side}",
            f"linkc={pos}{best.kind}{where}{glued}",
            f"linkbest={pos}{min((q.kind for q in strong), default='weak')}",
            f"between={pos}{min(2, len(scene.cues_between(c.passage, min(best.at, view.item) + 1, max(best.at, view.item))))}",
        ]
    kinds = {q.kind for q in cues}
    top = "say" if "say" in kinds else "argue" if kinds & {"argue", "according"} else "weak"
    return [f"link={pos}{top}", f"linkk={top}{kind}{side}"]


def carry_features(view: QuoteView) -> list[str]:
    """The features of "the same as the quotation before"."""
    scene = view.scene
    previous = view.previous
    if previous is None:
        return ["carry", "carry0"]
    at, item = scene.places[previous.stretch]
    s = scene.stretches[previous.stretch]
    if at == view.at:
        distance = view.sentence - scene.passages[at].items[item].sentence
        d = "ss" if distance == 0 else "sp1" if distance == 1 else "sp"
        gap = view.item - item - 1
        first, end = scene.chunk_number(at, item), view.chunk_number
        others = end - first
        names = scene.names_before[at][end] - scene.names_before[at][first]
    else:
        d = f"p{min(3, view.at - at)}"
        gap = view.item + len(scene.passages[at].items) - item - 1
        first, end = scene.chunk_number(at, item), len(scene.chunks[at])
        others = end - first + view.chunk_number
        names = scene.names_before[at][end] - scene.names_before[at][first]
        names += scene.names_before[view.at][view.chunk_number]
    last = scene.text[max(s.start, s.end - 1) : s.end]
    last = last if last in (",", ".") else "?" if last in "?!…" and last else "0"
    cues = [q for q in view.sentence_cues if q.kind in ("say", "argue", "according")]
    linked = [q for q in cues if q.subject is not None]
    own = view.own_words
    new_name = any(c.kind == "name" and c.person != previous.person for c in view.sentence_chunks)
    same_name = any(
        c.kind == "name" and c.person == previous.person and previous.person is not None for c in view.sentence_chunks
    )
    oc = ("O" if view.opens else "") + ("C" if view.closes else "")
    f = [
        "carry",
        "c=" + d,
        f"cs={d}{view.shape}",
        f"coc={d}{oc}",
        f"cgap={d}{bucket(gap)}",
        f"ccue={d}{min(len(linked), 2)}{view.cue_near}",
        f"cn={d}{min(names, 3)}",
        f"cb={d}{min(others, 3)}",
        f"cown={d}{bucket(own)}",
        f"clast={d}{last}",
        f"clastown={d}{last}{bucket(own)}{view.shape[0]}",
        f"calone={d}{view.alone}{view.shape}",
        f"cnew={d}{new_name}{same_name}",
        f"cbf={d}{view.before}",
        f"caf={d}{view.after}",
        f"ccarried={d}{previous.carried}",
    ]
    if previous.person in view.named:
        f.append("cnamed")
    if not s.closed:
        f.append(f"copen={d}{scene.stretches[view.stretch].continues}")
    if scene.stretches[view.stretch].continues:
        f.append("ccont")
    if view.colon or view.prior_colon:
        f.append("ccolon" + d)
    if view.headline or scene.passages[at].kind == "headline":
        f.append("chead")
    if previous.person is None:
        f.append("cnoperson" + d)
    return f


def none_features(view: QuoteView) -> list[str]:
    """The features of "the article does not tell"."""
    return [
        "none",
        f"ncue={view.cue_near}",
        f"nown={bucket(view.own_words)}",
        f"nshape={view.shape}",
        f"nchunks={min(3, len(view.sentence_chunks))}",
        f"nalone={view.alone}{view.opens}",
        f"nhead={view.headline}",
        f"nprev={view.previous is not None}",
    ]


def features_of(view: QuoteView, c: Candidate) -> list[str]:
    if c.kind == "chunk":
        return chunk_features(view, c)
    return carry_features(view) if c.kind == "carry" else none_features(view)
