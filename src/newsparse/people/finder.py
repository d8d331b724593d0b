"""The people of a document, with all that tells of them."""

from __future__ import annotations

from newsparse.layout import Layout
from newsparse.lexicons import in_title_case
from newsparse.people.further import add_handles, add_headings, add_lower_case, add_plain_words
from newsparse.people.joining import Somebody, link
from newsparse.people.roles import find_roles
from newsparse.people.tagging import Candidate, find_candidates
from newsparse.people.words import is_upper
from newsparse.records import Person, Span
from newsparse.segments import Paragraph


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
    add_lower_case(somebodies, paragraphs)
    add_headings(somebodies, [p for p in paragraphs if layout.kinds[p.number] in ("headline", "line")])
    add_plain_words(somebodies, [p for p in paragraphs if layout.kinds[p.number] not in ("headline", "line")])
    add_handles(somebodies, paragraphs)
    people: list[Person] = []
    for somebody in sorted(somebodies, key=lambda s: min(m.start_char for m in s.mentions)):
        people.append(_person(f"p{len(people) + 1}", somebody, layout.text, tokens_of))
    return tuple(people)


def _person(id_: str, somebody: Somebody, text: str, paragraphs: dict[int, Paragraph]) -> Person:
    mentions = sorted({(m.start_char, m.end_char) for m in somebody.mentions})
    spans = tuple(Span(text[a:b], a, b) for a, b in mentions)
    name = _on_one_line(_printed(somebody.words, somebody.mentions, text))
    aliases: list[str] = []
    for span in spans:
        form = _on_one_line(span.text)
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


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
