"""Whose by-line it is, on pages that print it without a "By", below pictures, and with a post."""

from __future__ import annotations

import pytest

import newsparse

STORY = (
    "The old bridge over the Tern opened again on Monday after three years of repairs that the council had hoped to have "
    "done in one, and nobody fell in.\n\n"
    "The council had closed the bridge in 2021, when a lorry went through its railing into the river below.\n\n"
    "Repairs to the bridge cost twice what the council had been told, and took two years longer than that.\n"
)
HEADLINE = "Old bridge over the Tern opens again"
TOPS = [  # what it shows, what stands below the headline, authors
    ("two, one with a place", "Anna Lee in Aske and Peter Weld\n\n", ("Anna Lee", "Peter Weld")),
    ("two, each with a place", "Anna Lee in Aske, Peter Weld in New Marsh\n\n", ("Anna Lee", "Peter Weld")),
    ("a name and a place are a caption’s", "Anna Lee in Aske\n\n", ()),
    (
        "a name below a picture’s credit",
        "By Anna Lee\n\nPhoto: Tia Marsh / Echo\n\nHelen Osgood\n\nPhoto: Peter Weld\n\n",
        ("Anna Lee",),
    ),
    (
        "a name below a credit and above the date",
        "Photo: Tia Marsh / Echo\n\nAnna Lee\n\n3 March 2024\n\n",
        ("Anna Lee",),
    ),
    ("an agency’s writer", "By ANNA LEE\n\nContinental Press Writer\n\n", ("Anna Lee",)),
]


@pytest.mark.parametrize(("_", "top", "authors"), TOPS, ids=[c[0] for c in TOPS])
def test_authors(_: str, top: str, authors: tuple[str, ...]) -> None:
    article = newsparse.parse(f"{HEADLINE}\n\n{top}{STORY}")
    assert (article.headline, article.authors) == (HEADLINE, authors)


def test_a_post_below_the_by_line_is_no_headline() -> None:
    article = newsparse.parse(
        f"BRIDGE OPENS\nCP-ASKE-BRIDGE-04-12-19 1512EDT\nBy ANNA LEE\nContinental Press Writer\n\n{STORY}"
    )
    assert (article.headline, article.authors) == ("BRIDGE OPENS", ("Anna Lee",))
