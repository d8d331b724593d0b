"""Paragraphs, sentences and tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.segments import split_paragraphs

PARAGRAPHS = [  # what it shows, text, paragraphs with white space folded
    ("blank lines", "One.\n\nTwo.", ["One.", "Two."]),
    ("one paragraph a line", "One two three.\nFour five six.", ["One two three.", "Four five six."]),
    ("Windows line ends", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]),
    ("old Mac line ends", "One.\r\rTwo.", ["One.", "Two."]),
    ("white space around", "\n  One.  \n\t\nTwo.\n\n", ["One.", "Two."]),
    (
        "hard-wrapped copy, paragraphs by indent",
        "   The port authority said on Tuesday that it would not talk to the\n"
        "union while trucks stood at its gates and pickets burned tyres on\n"
        "the road that leads to the container terminal.\n"
        "   Nobody answered the telephone at the union's own office, where a\n"
        "light burned all night and a flag hung from the window.\n",
        [
            "The port authority said on Tuesday that it would not talk to the union while trucks stood at its gates and "
            "pickets burned tyres on the road that leads to the container terminal.",
            "Nobody answered the telephone at the union's own office, where a light burned all night and a flag hung from the window.",
        ],
    ),
    ("empty", "", []),
    ("white space only", " \n\t\r\n ", []),
]
SENTENCES = [  # what it shows, text, sentences
    ("two", "It rained. We left.", ["It rained.", "We left."]),
    ("title", "We met Mr. Tan today.", ["We met Mr. Tan today."]),
    ("initials", "J. R. Whitfield came.", ["J. R. Whitfield came."]),
    ("country", "He left the U.S. in May.", ["He left the U.S. in May."]),
    ("country at the end", "He left the U.S. The court sat.", ["He left the U.S.", "The court sat."]),
    ("closing mark", "“We won.” The crowd sang.", ["“We won.”", "The crowd sang."]),
    ("straight mark", '"We won." The crowd sang.', ['"We won."', "The crowd sang."]),
    ("wire marks", "``We won.'' The crowd sang.", ["``We won.''", "The crowd sang."]),
    ("question inside a sentence", "“Really?” he asked.", ["“Really?” he asked."]),
    ("number", "It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]),
    ("quotation opens a sentence", "He sat down. “No.”", ["He sat down.", "“No.”"]),
    ("ellipsis", "He waited … and left.", ["He waited … and left."]),
    ("company", "Harlan Inc. sold it. Nobody knew.", ["Harlan Inc. sold it.", "Nobody knew."]),
    ("bracket", "It closed (at last). Nobody came.", ["It closed (at last).", "Nobody came."]),
]
TOKENS = [  # what it shows, text, tokens
    ("decoded twice", "JosÃ© GarcÃ\xada, JesÃ\x83Âºs.", ["JosÃ©", "GarcÃ\xada", ",", "JesÃ\x83Âºs", "."]),
    ("possessive", "Musk’s plan", ["Musk", "’s", "plan"]),
    ("apostrophe in a name", "O’Malley's", ["O’Malley", "'s"]),
    ("hyphens", "co-chair Lopez-Okafor", ["co-chair", "Lopez-Okafor"]),
    ("abbreviations", "Mr. Tan, U.S. Sen. J. Doe", ["Mr.", "Tan", ",", "U.S.", "Sen.", "J.", "Doe"]),
    ("wire marks", "``No,'' he said", ["``", "No", ",", "''", "he", "said"]),
    ("numbers", "1,250 at 9:30", ["1,250", "at", "9:30"]),
    ("handle", "@elonmusk said", ["@elonmusk", "said"]),
    ("contraction", "don’t", ["don’t"]),
    ("a name and its repetition glued", "Ann LeeAnn LeeBridge", ["Ann", "Lee", "Ann", "Lee", "Bridge"]),
    ("a surname that repeats the first name", "Donald MacDonald sat", ["Donald", "MacDonald", "sat"]),
    ("an age", "the 46-year-old won 3-1", ["the", "46-year-old", "won", "3", "-", "1"]),
    ("capitals inside of words", "McDonald met YouTube, DeVos", ["McDonald", "met", "YouTube", ",", "DeVos"]),
]


def fold(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("_", "text", "expected"), PARAGRAPHS, ids=[c[0] for c in PARAGRAPHS])
def test_paragraphs(_: str, text: str, expected: list[str]) -> None:
    assert [fold(p.text) for p in split_paragraphs(text)] == expected


@pytest.mark.parametrize(("_", "text", "expected"), SENTENCES, ids=[c[0] for c in SENTENCES])
def test_sentences(_: str, text: str, expected: list[str]) -> None:
    (p,) = split_paragraphs(text)
    assert [text[p.tokens[a].start : p.tokens[b - 1].end] for a, b in p.sentences] == expected


@pytest.mark.parametrize(("_", "text", "expected"), TOKENS, ids=[c[0] for c in TOKENS])
def test_tokens(_: str, text: str, expected: list[str]) -> None:
    (p,) = split_paragraphs(text)
    assert [t.text for t in p.tokens] == expected


BRIEFS = [  # what it shows, a container's story, paragraphs with white space folded
    (
        "a brief of two lines",
        "The mill at Aske opened again on Monday, nine years after the flood, and\nhired forty people from the valley.\n",
        [
            "The mill at Aske opened again on Monday, nine years after the flood, and hired forty people from the valley."
        ],
    ),
    (
        "two short paragraphs",
        "The mill at Aske opened again on Monday, nine years after the flood, and\nhired forty people.\n\n"
        "“We will need them all,” said Lena Ortiz, its manager, who had kept the\nkeys.\n",
        [
            "The mill at Aske opened again on Monday, nine years after the flood, and hired forty people.",
            "“We will need them all,” said Lena Ortiz, its manager, who had kept the keys.",
        ],
    ),
    (
        "lines that are whole sentences",
        "The mill at Aske opened again on Monday, after the flood.\nIt hired forty people from the valley, and a dog.\n",
        [
            "The mill at Aske opened again on Monday, after the flood.",
            "It hired forty people from the valley, and a dog.",
        ],
    ),
]


@pytest.mark.parametrize(("_", "text", "expected"), BRIEFS, ids=[c[0] for c in BRIEFS])
def test_briefs(_: str, text: str, expected: list[str]) -> None:
    whole = "Mill opens\n\n" + text
    assert [fold(p.text) for p in split_paragraphs(whole, [(12, len(whole))])][1:] == expected


@given(st.text())
def test_nothing_is_lost_and_offsets_are_true(text: str) -> None:
    seen: set[int] = set()
    for p in split_paragraphs(text):
        assert text[p.start : p.end] == p.text
        assert [i for a, b in p.sentences for i in range(a, b)] == list(range(len(p.tokens)))
        for token in p.tokens:
            assert text[token.start : token.end] == token.text
            seen.update(range(token.start, token.end))
    assert all(c.isspace() or i in seen or not c.isprintable() for i, c in enumerate(text))
