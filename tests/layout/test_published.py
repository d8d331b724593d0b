"""Which of a page's dates is the day of its publication."""

from __future__ import annotations

import pytest

import newsparse

STORY = (
    "The old bridge over the Tern opened again on Monday after three years of repairs that the council had hoped to have "
    "done in one, and nobody fell in.\n\n"
    "The council had closed the bridge in 2021, when a lorry went through its railing into the river below.\n\n"
    "Repairs to the bridge cost twice what the council had been told, and took two years longer than that.\n\n"
)
HEADLINE = "Old bridge over the Tern opens again\n\n"
PAGES = [  # what it shows, page, date
    ("below the headline", f"{HEADLINE}By Ann Lee\n\nMarch 3, 2024\n\n{STORY}", "2024-03-03"),
    (
        "the day that the page was opened stands in its menu",
        f"Menu\n\nMonday, March 4, 2024\n\nToday’s Paper\n\n{HEADLINE}By Ann Lee\n\nMarch 3, 2024\n\n{STORY}",
        "2024-03-03",
    ),
    (
        "an event’s day below the story",
        f"{HEADLINE}March 3, 2024\n\n{STORY}Bridge Day\n\nDate: Saturday, April 20, 2024\n\nVenue: The Quay\n",
        "2024-03-03",
    ),
    (
        "an event’s day alone",
        f"{HEADLINE}{STORY}Bridge Day\n\nWhen: Saturday, April 20, 2024\n\nVenue: The Quay\n",
        None,
    ),
    (
        "the day of a mail that the story’s short beginning quotes",
        f"{HEADLINE}March 3, 2024\n\nThe mail is short.\n\nFrom: Bo Okafor\n\nDate: 2 March 2018\n\nSubject: Bridge\n\n"
        f"“No,” it says.\n\n{STORY}",
        "2024-03-03",
    ),
]


@pytest.mark.parametrize(("_", "page", "expected"), PAGES, ids=[c[0] for c in PAGES])
def test_published(_: str, page: str, expected: str | None) -> None:
    assert newsparse.parse(page).date == expected
