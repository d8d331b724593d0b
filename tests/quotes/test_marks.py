"""Quotation marks to stretches."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.quotes.marks import find_stretches
from newsparse.segments import split_paragraphs

CASES = [  # what it shows, text, what stands between marks
    ("curly", "“We won,” she said. “At last.”", ["We won,", "At last."]),
    ("straight", '"We won," she said. "At last."', ["We won,", "At last."]),
    ("wire", "``We won,'' she said. ``At last.''", ["We won,", "At last."]),
    ("two curly single marks", "‘‘We won,’’ she said. “At last.’’", ["We won,", "At last."]),
    ("a double mark inside", "‘‘He told me, “Go home.” So I did,’’ she said.", ["He told me, “Go home.” So I did,"]),
    ("three marks in a row", "“She told me ‘get out.’’’ he said.", ["She told me ‘get out.’"]),
    ("over two paragraphs", "‘‘Roses are red\n\nviolets are blue’’", ["Roses are red", "violets are blue"]),
    ("two apostrophes", "''We won,'' she said.", ["We won,"]),
    ("angled", "«We won», she said.", ["We won"]),
    ("low and high", "„We won“, she said.", ["We won"]),
    ("British", "‘We won,’ she said.", ["We won,"]),
    ("British, plural possessive", "‘The players’ bus was late,’ she said.", ["The players’ bus was late,"]),
    ("apostrophes", "It’s Lena’s dog’s bone, isn’t it", []),
    ("straight apostrophes", "It's the players' bus and 'twas ever so", []),
    ("decade", "In the ’90s and the '80s it rained.", []),
    ("nested", "“He said ‘no’ and left,” she said.", ["He said ‘no’ and left,"]),
    ("inch mark", 'A 12" board and a "smart" meter.', ["smart"]),
    ("closing mark typed as opening", "“We won“, she said.", ["We won"]),
    ("unclosed runs to its paragraph's end", "“We won, she said.\n\nAll left.", ["We won, she said."]),
    ("reopened in each paragraph", "“One.\n\n“Two.”", ["One.", "Two."]),
    ("verse", "“One.\nTwo.\nThree.”", ["One.", "Two.", "Three."]),
    ("a bracket or a blank behind the first mark", "“[We] won,” she said.\n\n“ At last.”", ["[We] won,", " At last."]),
    ("straight, over paragraphs", 'She said, "We won.\n\nAt last."', ["We won.", "At last."]),
    ("straight, never closed", 'She said, "We won.\n\nAll "left" then.', ["We won.", "left"]),
    ("a name inside the last mark", '"We won.\n\nLena Ortiz, mayor of Aske"', ["We won."]),
    ("nothing inside", "“” and “ ”", []),
]


@pytest.mark.parametrize(("_", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_stretches(_: str, text: str, expected: list[str]) -> None:
    found, _warnings = find_stretches(text, split_paragraphs(text))
    assert [text[s.start : s.end] for s in found] == expected


def test_an_unclosed_mark_is_told_and_costs_only_its_paragraph() -> None:
    text = "“We won, she said.\n\n“They lost,” he said."
    found, warnings = find_stretches(text, split_paragraphs(text))
    assert text[found[-1].start : found[-1].end] == "They lost,"
    text = "He said “we won.\n\nNobody came. “They lost,” he said."
    found, warnings = find_stretches(text, split_paragraphs(text))
    assert len(found) == 2
    assert len(warnings) == 1


@given(st.lists(st.sampled_from([*"“”\"'‘’«»„ \nab.,s", "``", "''"]), max_size=60).map("".join))
def test_stretches_are_in_order_and_never_overlap(text: str) -> None:
    found, _ = find_stretches(text, split_paragraphs(text))
    for a, b in pairwise(found):
        assert a.outer_end <= b.outer_start
    for s in found:
        assert s.outer_start <= s.start <= s.end <= s.outer_end
