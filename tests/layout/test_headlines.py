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
    ("a menu with the words of lists above it", f"Latest\n\nTrending\n\nMost read\n\n{HEADLINE}\n\nBy Ann Lee\n\n"),
    ("a breadcrumb above it", f"Home > News > History\n\n{HEADLINE}\n\n"),
    (
        "a standfirst below it",
        f"{HEADLINE}\n\nNobody fell in, but the mayor lost his hat.\n\nBy Ann Lee\n\n4 March 2025\n\n",
    ),
    ("a label for sharing", f"Share this Story : {HEADLINE}\n\nCopy Link\n\n{HEADLINE}\n\n"),
    ("a caption above it", f"Mayor Bo Okafor on the bridge (Ann Lee/The Courier)\n\n{HEADLINE}\n\n"),
    ("the outlet behind it", f"{HEADLINE} | The Courier\n\n"),
    (
        "a standfirst that says more of the story than it does",
        f"Opinion\n\nTern valley\n\n{HEADLINE}\n\nEditorial\n\nThe council closed the bridge over the river in 2021 after a lorry "
        "went through its railing, and repairs took two years longer than it had been told\n\nMon 4 Mar 2024 18.54 GMT\n\n",
    ),
    (
        "a caption without a mark above the date",
        f"News\n\n{HEADLINE}\n\nShare via email\n\nShare on X\n\nThe council had closed the bridge after a lorry went through its "
        "railing. | Ann Lee\n\nMarch 4, 2024 5:50 pm CET\n\nBy Bo Okafor\n\n",
    ),
    (
        "links to more on it above the story",
        f"News\n\nShare this:\n\nFacebook\n\n{HEADLINE}\n\nBy Ann Lee\n\nView author archive\n\nMost Popular Today\n\n"
        "March 4, 2024 | 4:10pm\n\nMore On:\n\nbridges\n\nCouncil told repairs to the bridge cost twice as much\n\n"
        "Lorry went through the railing of the bridge into the river\n\n",
    ),
    (
        "a long menu above it",
        "Courier International\n\nWorld\n\nBusiness\n\nOpinion\n\nTech\n\nRadio\n\nMiddle Valley\n\nBrave Old World\n\n"
        "The Mother of All Bridge Talk\n\nCartoons\n\nInfographics\n\nVideo\n\nListen Live\n\nSearch\n\n"
        f"{HEADLINE}\n\n© AGENCY / POOL\n\nColumnists\n\n21:17 18.11.2019\n\nGet short URL\n\nby Ann Lee\n\n",
    ),
    ("a kicker in capitals above it", f"RIVER CROSSINGS\n\n{HEADLINE}\n\nBy Ann Lee\n\n4 March 2024\n\n"),
    ("a column’s name above it", f"Ann Lee on the valley\n\n{HEADLINE}\n\nAnn Lee\n\n4 March 2024\n\n"),
    ("the date and author above it", f"4 March 2024\n\nBy Ann Lee\n\n{HEADLINE}\n\n"),
    ("news of another kind above it", f"BREAKING: Two held after fire at fish market\n\n{HEADLINE}\n\nBy Ann Lee\n\n"),
    (
        "weather and markets above it",
        f"72°F\n\nDow 38,989.83 -97.55\n\nSign in\n\nLocal\n\n{HEADLINE}\n\n5 min read\n\n",
    ),
    ("the browser’s title above it", f"{HEADLINE} - The Courier\n\nSkip to content\n\n{HEADLINE}\n\nBy Ann Lee\n\n"),
    (
        "key points below it",
        f"{HEADLINE}\n\nKey points\n\nRepairs cost twice as much\n\nA lorry broke the railing in 2021\n\n",
    ),
    (
        "a call upon readers above it",
        f"Subscribe for £1 a week\n\nYour support keeps the valley’s news free for all to read\n\n{HEADLINE}\n\nAnn Lee, Reporter\n\n",
    ),
]
BELOW = [  # what stands below the story
    (
        "a list of links with it",
        f"Related\n\nTwo held after fire at fish market\n\n{HEADLINE}\n\nHow the valley votes\n\n",
        HEADLINE,
    ),
    (
        "a list of links without it",
        "Related\n\nTwo held after fire at fish market\n\nHow the valley votes this autumn\n\n",
        None,
    ),
]


@pytest.mark.parametrize(("_", "top"), TOPS, ids=[c[0] for c in TOPS])
def test_headline(_: str, top: str) -> None:
    article = newsparse.parse(top + STORY)
    assert (article.headline or "").rstrip(".") == HEADLINE
    assert article.spans.headline is not None


@pytest.mark.parametrize(("_", "below", "headline"), BELOW, ids=[c[0] for c in BELOW])
def test_headline_below_the_story(_: str, below: str, headline: str | None) -> None:
    article = newsparse.parse(STORY + "\n" + below)
    assert article.headline == headline


def test_a_story_without_a_headline_has_none() -> None:
    assert newsparse.parse(STORY).headline is None


def test_data_in_the_text_tells(tmp_path: object) -> None:
    from newsparse.reading.embedded import read_text_data

    text = 'window.__STATE__ = {"app":{"page":{"headline":"Bridge opens","datePublished":"2024-03-04","author":[{"name":"Ann Lee"}]}}}'
    assert read_text_data(text).told[:3] == ("Bridge opens", "2024-03-04", ("Ann Lee",))
    assert read_text_data('He wrote {"a": 1} on the wall.').told[:3] == (None, None, ())
