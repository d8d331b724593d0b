"""Which line is the headline."""

from __future__ import annotations

import pytest

import newsparse

STORY = (
    "The old bridge over the Tern opened again on Monday after three years of repairs that the council had hoped "
    "to have done in one, and nobody fell in.\n\n"
    "The council had closed the bridge in 2021, when a lorry went through its railing into the river below.\n\n"
    "Repairs to the bridge cost twice what the council had been told, and took two years longer than that.\n"
)
HEADLINE = "Old bridge over the Tern opens again"
TOPS = [  # what stands above the story
    ("the first line", f"{HEADLINE}\n\n"),
    ("with a full stop", f"{HEADLINE}.\n\n"),
    ("a promotion above it", f"Join our brand new channel and get the news uncensored!\n\n{HEADLINE}\n\n"),
    ("a section above it", f"News\n\n{HEADLINE}\n\n"),
    ("a menu above it", f"Home\n\nNews\n\nSport\n\nOpinion\n\nWhat’s On\n\n{HEADLINE}\n\nBy Ann Lee\n\n"),
    ("a breadcrumb above it", f"Home > News > History\n\n{HEADLINE}\n\n"),
    (
        "a standfirst below it",
        f"{HEADLINE}\n\nNobody fell in, but the mayor lost his hat.\n\nBy Ann Lee\n\n4 March 2025\n\n",
    ),
    ("a label for sharing", f"Share this Story : {HEADLINE}\n\nCopy Link\n\n{HEADLINE}\n\n"),
    ("a caption above it", f"Mayor Bo Okafor on the bridge (Ann Lee/The Courier)\n\n{HEADLINE}\n\n"),
    ("the outlet behind it", f"{HEADLINE} | The Courier\n\n"),
]


@pytest.mark.parametrize(("_", "top"), TOPS, ids=[c[0] for c in TOPS])
def test_headline(_: str, top: str) -> None:
    article = newsparse.parse(top + STORY)
    assert (article.headline or "").rstrip(".") == HEADLINE
    assert article.spans.headline is not None


def test_a_story_without_a_headline_has_none() -> None:
    assert newsparse.parse(STORY).headline is None


def test_data_in_the_text_tells(tmp_path: object) -> None:
    from newsparse.reading.embedded import read_data_lines

    text = 'window.__STATE__ = {"app":{"page":{"headline":"Bridge opens","datePublished":"2024-03-04","author":[{"name":"Ann Lee"}]}}}'
    assert read_data_lines(text) == ("Bridge opens", "2024-03-04", ("Ann Lee",))
    assert read_data_lines('He wrote {"a": 1} on the wall.') == (None, None, ())
