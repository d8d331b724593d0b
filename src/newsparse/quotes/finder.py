"""From paragraphs and people to quotes: marks, speech or not, speakers, and stretches joined into one quote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.layout import Layout
from newsparse.quotes.antecedents import GENDER_OF, NOBODY, Last, Unnamed
from newsparse.quotes.features import Candidate, Previous, QuoteView, features_of, find_candidates
from newsparse.quotes.marks import find_stretches
from newsparse.quotes.rare import gain_of, is_told_by_nobody
from newsparse.quotes.repeated import HEADINGS, find_repeated, looks_like_title
from newsparse.quotes.reported import Reported, find_reported, with_hints
from newsparse.quotes.resolve import Resolver
from newsparse.quotes.scene import Scene, build_scene
from newsparse.quotes.speech import speech_score
from newsparse.quotes.verbs import Cue
from newsparse.quotes.weights import E, Weights, load_weights
from newsparse.records import Person, Quote, Span, Speaker

# Log-odds above which a stretch counts as speech.
SPEECH_LEAST = 0.2
# A verb that belongs to a quote stands so near to it, in items: next to a carried one, in reach of any other.
CARRIED_CUE_ITEMS_MOST = 3
CUE_ITEMS_MOST = 6
# What "the article does not tell" must be ahead by: readers found just 2 of 1,000 quotes without a speaker.
NONE_COST = 2.0
# A heading's own speaker stays from this confidence on, whoever says its words in the story.
NAMED_SURELY = 0.8
# A reporter's interruption within one quote has at most so many words: “A,” said NAME, a former mayor, “b.”
INTERRUPTION_ITEMS_MOST = 25


# What the share of the candidates that mean the speaker is worth: (share, share right), read off 977 quotes of 96 articles of
# all sorts, which the model never saw, and off 7,800 of the political news that it was trained on; between the two where they
# differ.
RELIABILITY = (
    (0.0, 0.1), (0.3, 0.3), (0.4, 0.45), (0.5, 0.57), (0.6, 0.66), (0.7, 0.73), (0.8, 0.77), (0.9, 0.86), (0.95, 0.9), (0.98, 0.95),
    (0.995, 0.965), (1.0, 0.985),
)  # fmt: skip


class Attribution(NamedTuple):
    """A stretch that is speech, and what was decided about it."""

    stretch: int
    speaker: Speaker | None
    person: int | None
    cue: Span | None
    confidence: float
    rule: str
    source: tuple[int, int] | None


class Findings(NamedTuple):
    """Quotes and reported speech, each in order of appearance, and warnings about marks."""

    quotes: tuple[Quote, ...]
    indirect: tuple[Quote, ...]
    warnings: tuple[str, ...]


def find_quotes(
    layout: Layout, people: Sequence[Person], *, indirect: bool = True, attitudes: bool = False
) -> Findings:
    """The quotes, and with `indirect` what is reported without quotation marks: speech, with `attitudes` also what
    somebody is said to think, want or support."""
    stretches, warnings = find_stretches(layout.text, layout.readable)
    if not stretches and not indirect:
        return Findings((), (), tuple(warnings))
    scene = build_scene(layout, people, stretches)
    # who was just reported to speak helps to tell whose a quotation is, whatever is asked for
    reported = find_reported(scene, speech=indirect or bool(stretches), attitudes=indirect and attitudes)
    scene = with_hints(scene, reported)
    resolver = Resolver(scene)
    attributions = attribute(scene, load_weights(), resolver, reported)
    reported = [r for r in reported if indirect and (attitudes or r.is_speech)]
    contents = {n: r for r in reported for n in r.stretches(scene)}
    quotes: list[Quote] = []
    for group in _groups(scene, attributions):
        quotes.append(_quote(f"q{len(quotes) + 1}", scene, group, contents.get(group[0].stretch)))
    return Findings(tuple(quotes), _indirect_quotes(scene, resolver, reported, attributions), tuple(warnings))


def _indirect_quotes(
    scene: Scene, resolver: Resolver, reported: Sequence[Reported], attributions: Sequence[Attribution]
) -> tuple[Quote, ...]:
    """The reported contents without quotation marks in them. Who speaks is told by whoever spoke last, marks or not."""
    spoken = sorted((*scene.places[a.stretch], a.person) for a in attributions if a.person is not None)
    found: list[Quote] = []
    last: tuple[int, int, int] | None = None  # passage, item and person of the reported speech before
    for r in reported:
        if r.stretches(scene):
            continue
        before = bisect_left(spoken, (r.passage, r.cue.at, -1))
        recent = max((*spoken[max(0, before - 1) : before], *((last,) if last else ())), default=None)
        speaker: Speaker | None = None
        items = scene.passages[r.passage].items
        if r.source is not None and r.source.chunk is not None:
            speaker, person = resolver.speaker(
                r.passage, r.source.chunk, Last(recent[2], recent[0]) if recent else NOBODY
            )
            last = (r.passage, r.cue.at, person) if person is not None else last
        elif r.source is not None:
            start, end = items[r.source.first].start, items[r.source.end - 1].end
            words = Span(scene.text[start:end], start, end)
            speaker = Speaker(" ".join(words.text.split()), None, words)
        parts = r.spans(scene)
        start, end = items[r.cue.at].start, items[r.cue.end - 1].end
        found.append(
            Quote(
                f"i{len(found) + 1}",
                "indirect",
                " ".join(" ".join(p.text.split()) for p in parts),
                parts,
                speaker,
                Span(scene.text[start:end], start, end),
                round(r.confidence, 3),
                r.rule,
            )
        )
    return tuple(found)


def attribute(
    scene: Scene, weights: Weights, resolver: Resolver, reported: Sequence[Reported] = ()
) -> list[Attribution]:
    """Decide for every stretch, in order, whether it is speech and whose. Each decision sees those before it. Whom a pronoun
    means is told by whoever spoke last, in marks or as `reported`."""
    found: list[Attribution] = []
    told = _named_sources(scene, reported)
    previous: Previous | None = None
    unnamed: Unnamed | None = None
    for n, s in enumerate(scene.stretches):
        if scene.places[n][0] < 0:
            continue
        view = QuoteView(scene, n, previous)
        goes_on = s.continues and bool(found) and found[-1].stretch == n - 1
        if not goes_on and speech_score(view, weights) < SPEECH_LEAST:
            continue
        chosen, shares = choose(view, weights)
        before = found[-1] if found else None
        if chosen.kind == "carry" and before is not None:
            speaker = before.speaker and Speaker(before.speaker.name, before.speaker.person, None)
            cue = _nearest_cue(view, CARRIED_CUE_ITEMS_MOST)
            probability = _sureness(scene, chosen, shares, before.person, before)
            result = Attribution(
                n, speaker, before.person, cue, probability * before.confidence**0.5, "same_as_previous", before.source
            )
        elif chosen.kind == "chunk":
            called = _gender_called(scene, before)
            last = Last(before.person, scene.places[before.stretch][0], unnamed, called) if before else NOBODY
            at = bisect_left(told, (*scene.places[n], -1)) - 1
            if (
                at >= 0
                and (before is None or told[at][:2] > scene.places[before.stretch])
                and _is_next(scene, told[at], n)
            ):
                last = Last(told[at][2], told[at][0], unnamed)
            speaker, person = resolver.speaker(chosen.passage, chosen.chunk, last)
            rule, cue = _trace(view, chosen)
            probability = _sureness(scene, chosen, shares, person, before)
            result = Attribution(n, speaker, person, cue, probability, rule, (chosen.passage, chosen.chunk))
        else:
            probability = _sureness(scene, chosen, shares, None, before)
            result = Attribution(n, None, None, None, probability, "not_told", None)
        unnamed = resolver.unnamed(result.speaker, result.source, scene.places[n], unnamed)
        found.append(result)
        previous = Previous(n, result.person, result.source, chosen.kind == "carry")
    return _with_repeated(scene, found)


def _with_repeated(scene: Scene, found: list[Attribution]) -> list[Attribution]:
    """The attributions with the speakers of words that the story quotes again: of fragments in headings, which are speech then, too,
    and of those in the lead whose speaker it does not name yet."""
    lead = next((p for p, there in enumerate(scene.passages) if there.kind == "story"), -1)
    by_stretch = {a.stretch: a for a in found}
    told = {a.stretch: a for a in found if scene.passages[scene.places[a.stretch][0]].kind not in HEADINGS}
    seeking = [
        n
        for n, (p, _) in enumerate(scene.places)
        if p >= 0 and _may_be_named_below(scene, n, by_stretch.get(n), is_lead=p == lead)
    ]
    for n, repeating in find_repeated(scene, [n for n, a in told.items() if a.speaker is not None], seeking).items():
        own = by_stretch.get(n)
        later = [told[m] for m in repeating if m > n and (n not in told or told[m].person is not None)]
        speakers = {(a.speaker.name, a.speaker.person) for a in later if a.speaker is not None}
        if len(speakers) != 1:
            continue
        surest = max(later, key=lambda a: a.confidence)
        name, person = speakers.pop()
        mention, cue = None, None
        if own is not None and own.speaker is not None and n in told:  # "a pensioner said": the words stay
            mention, cue = own.speaker.mention, own.cue
        by_stretch[n] = Attribution(
            n, Speaker(name, person, mention), surest.person, cue, surest.confidence, "words_repeated", None
        )
    return [by_stretch[n] for n in sorted(by_stretch)]


def _may_be_named_below(scene: Scene, n: int, own: Attribution | None, *, is_lead: bool) -> bool:
    """True for a stretch whose speaker is told where its words stand again: in a heading, unless it names its speaker or is a
    title; in the lead a fragment of nobody, or of one human being without a name."""
    if scene.passages[scene.places[n][0]].kind in HEADINGS:
        if own is None:
            return not looks_like_title(scene, n)
        return not (_is_signed(scene, own) or (own.person is not None and calibrated(own.confidence) >= NAMED_SURELY))
    if not is_lead or own is None or own.person is not None or not is_mixed(scene, n):
        return False
    if own.source is None:
        return own.speaker is None
    chunk = scene.chunks[own.source[0]][own.source[1]]
    return chunk.human and not chunk.plural and chunk.kind in ("indef", "bare", "pron")


def _is_signed(scene: Scene, a: Attribution) -> bool:
    """True for a line of a quotation, a dash and its speaker: "“…” - NAME"."""
    if a.source is None or a.source[0] != scene.places[a.stretch][0]:
        return False
    p, i = scene.places[a.stretch]
    chunk, items = scene.chunks[p][a.source[1]], scene.passages[p].items
    last = chunk.end == len(items) or items[chunk.end].text == ","
    return last and chunk.opens == i + 2 and items[i + 1].text in ("-", "–", "—", "--")


def _gender_called(scene: Scene, a: Attribution | None) -> str | None:
    """The gender of the pronoun that a speaker was called by."""
    if a is None or a.source is None:
        return None
    chunk = scene.chunks[a.source[0]][a.source[1]]
    return GENDER_OF.get(chunk.head) if chunk.kind == "pron" else None


def _named_sources(scene: Scene, reported: Sequence[Reported]) -> list[tuple[int, int, int]]:
    """(passage, item, person) of what named people are reported to have said, in order."""
    found = []
    for r in reported:
        chunk = scene.chunks[r.passage][r.source.chunk] if r.source is not None and r.source.chunk is not None else None
        if r.is_speech and r.cue.kind != "according" and chunk is not None and chunk.person is not None:
            found.append((r.passage, r.cue.at, chunk.person))
    return sorted(found)


def _is_next(scene: Scene, told: tuple[int, int, int], stretch: int) -> bool:
    """True if the sentence of a report stands right before the quotation's."""
    (p, i), (q, j) = told[:2], scene.places[stretch]
    return scene.sentence_number(q, j) - scene.sentence_number(p, i) <= 1


def choose(view: QuoteView, weights: Weights) -> tuple[Candidate, list[tuple[Candidate, float]]]:
    """The candidate with the highest score, and the share of each (softmax)."""
    candidates = find_candidates(view.scene, view.stretch)
    if view.previous is None:
        candidates = [c for c in candidates if c.kind != "carry"]
    none_cost = 0.0 if is_told_by_nobody(view) else NONE_COST
    scores = [
        weights.score("speaker", features_of(view, c)) + (-none_cost if c.kind == "none" else gain_of(view, c))
        for c in candidates
    ]
    top = max(scores)
    shares = [E ** (s - top) for s in scores]
    total = sum(shares)
    return candidates[scores.index(top)], [(c, share / total) for c, share in zip(candidates, shares, strict=True)]


def _sureness(
    scene: Scene,
    chosen: Candidate,
    shares: Sequence[tuple[Candidate, float]],
    person: int | None,
    before: Attribution | None,
) -> float:
    """The share of all candidates that mean the chosen speaker: the same words, the same person's name, the speaker before."""
    total = 0.0
    for c, share in shares:
        if c == chosen:
            total += share
        elif person is not None and c.kind == "chunk":
            total += share if scene.chunks[c.passage][c.chunk].person == person else 0.0
        elif person is not None and c.kind == "carry" and before is not None and before.person == person:
            total += share
    return min(1.0, total)


def _trace(view: QuoteView, chosen: Candidate) -> tuple[str, Span | None]:
    """What decided, in a short name, and the reporting verb that stands with the speaker."""
    scene = view.scene
    chunk = scene.chunks[chosen.passage][chosen.chunk]
    items = scene.passages[chosen.passage].items
    cues: Sequence[Cue] = scene.linked[chosen.passage].get(chosen.chunk, ())
    same = chosen.passage == view.at and items[chunk.first].sentence == view.sentence
    where = "" if same else "_in_other_sentence" if chosen.passage == view.at else "_in_other_paragraph"
    if cues and (same or view.opens or view.alone):
        between = [c for c in cues if chunk.end <= c.at < view.item or view.item < c.at < chunk.first]
        cue = min(between or cues, key=lambda c: abs(c.at - view.item)) if chosen.passage == view.at else cues[-1]
        span = Span(
            scene.text[items[cue.at].start : items[cue.end - 1].end], items[cue.at].start, items[cue.end - 1].end
        )
        if cue.kind == "according":
            return "according_to" + where, span
        order = "verb_name" if cue.at < chunk.first else "name_verb"
        return order + where, span if same or view.colon or view.prior_colon else None
    if same and view.colon:
        return "name_colon", None
    near = _nearest_cue(view, CUE_ITEMS_MOST) if same else None
    if near is not None:
        return "near_verb", near
    return ("near_name" if chunk.kind == "name" else "near_words") + where, None


def _nearest_cue(view: QuoteView, items_most: int) -> Span | None:
    """The reporting verb in the quote's own sentence that stands nearest to it: "adding, “…”"."""
    near = [c for c in view.sentence_cues if c.kind in ("say", "argue") and abs(c.at - view.item) <= items_most]
    if not near:
        return None
    cue = min(near, key=lambda c: abs(c.at - view.item))
    item = view.items[cue.at]
    return Span(view.scene.text[item.start : item.end], item.start, item.end)


def _groups(scene: Scene, attributions: list[Attribution]) -> list[list[Attribution]]:
    """Stretches that are one quote: reopened in the next paragraph, or interrupted in mid-sentence by the reporter."""
    groups: list[list[Attribution]] = []
    for a in attributions:
        if groups and _goes_on(scene, groups[-1][-1], a):
            groups[-1].append(a)
        else:
            groups.append([a])
    return groups


def _goes_on(scene: Scene, before: Attribution, after: Attribution) -> bool:
    if after.stretch != before.stretch + 1:
        return False
    s, t = scene.stretches[before.stretch], scene.stretches[after.stretch]
    if t.continues:
        return True
    (p, i), (q, j) = scene.places[before.stretch], scene.places[after.stretch]
    items = scene.passages[p].items
    own = {a.speaker.name for a in (before, after) if a.source is not None and a.speaker is not None}
    led = after.cue is not None and not scene.text[after.cue.end : t.outer_start].strip(" ,:")
    if led and len(own) > 1:
        return False  # "NAME added, “…,” while NAME wrote, “…”"
    if p != q or items[i].sentence != items[j].sentence or not 1 < j - i <= INTERRUPTION_ITEMS_MOST:
        return False
    inside = scene.text[s.start : s.end].rstrip()
    begins = scene.text[t.start : t.end].lstrip(" ‘'“\"…")
    interrupted = inside.endswith((",", "—", "–", "-", "…")) and items[j - 1].text in (",", "—", "–", "--")
    cued = any(i < c.at < j for c in scene.cues[p] if c.kind in ("say", "argue"))
    opens = i == 0 or items[i - 1].sentence != items[i].sentence or items[i - 1].text in (",", ":", "—")
    return interrupted and cued and opens and bool(begins) and (begins[0].islower() or inside.endswith(","))


def _quote(id_: str, scene: Scene, group: list[Attribution], reported: Reported | None) -> Quote:
    # where the parts disagree (a name only after the last paragraph) the surest of those that name somebody speaks
    named = [a for a in group if a.speaker is not None and a.rule != "same_as_previous"]
    chief = max(named, key=lambda a: a.confidence) if named else group[0]
    parts = []
    for a in group:
        s = scene.stretches[a.stretch]
        start, end = _trimmed(scene.text, s.start, s.end)
        parts.append(Span(scene.text[start:end], start, end))
    cue = chief.cue or next((a.cue for a in group if a.cue), None)
    mixed = is_mixed(scene, group[0].stretch)
    return Quote(
        id_,
        "mixed" if mixed else "direct",
        " ".join(" ".join(p.text.split()) for p in parts),
        tuple(parts),
        chief.speaker,
        cue,
        round(calibrated(chief.confidence), 3),
        chief.rule,
        reported.spans(scene) if mixed and reported is not None else (),
    )


def calibrated(probability: float) -> float:
    """The share of quotes whose speaker was right where the model was so sure; 0 to 1."""
    at = bisect_right(RELIABILITY, (probability, 2.0))
    if at == len(RELIABILITY):
        return RELIABILITY[-1][1]
    (x, low), (y, high) = RELIABILITY[max(0, at - 1)], RELIABILITY[max(1, at)]
    return low + (high - low) * (max(x, probability) - x) / (y - x)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def is_mixed(scene: Scene, stretch: int) -> bool:
    """True if the stretch is a fragment inside the reporter's own sentence, not a sentence of its own."""
    at, i = scene.places[stretch]
    items = scene.passages[at].items
    s = scene.stretches[stretch]
    inside = scene.text[s.start : s.end].strip()
    sentence = items[i].sentence
    before = items[i - 1] if i and items[i - 1].sentence == sentence else None
    after = items[i + 1] if i + 1 < len(items) and items[i + 1].sentence == sentence else None
    whole_end = inside[-1:] in ".,?!…—–-" and inside[-1:] != ""
    if before is not None and before.stretch is None and before.text not in (",", ":", "—", "–", "--", "-", "(", "…"):
        cue_before = any(c.end == i for c in scene.cues[at])
        return not (cue_before and inside[:1].isupper() and whole_end)
    if before is not None and before.text == "," and not inside[:1].isupper():
        # NAME tweeted, “i’ve long …” is whole; the figure, “a number that …,” is a piece of the sentence
        return not any(c.end == i - 1 for c in scene.cues[at])
    return after is not None and after.stretch is None and after.text[0].isalpha() and not whole_end
