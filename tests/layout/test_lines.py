"""What single lines of a page are: datelines, by-lines, furniture, captions."""

from __future__ import annotations

import pytest

from newsparse.layout.bylines import read_byline
from newsparse.layout.datelines import read_dateline
from newsparse.layout.furniture import credit_start, is_caption, is_credit, is_furniture, is_teaser_heading

DATELINES = [  # paragraph, place
    ("KYIV, Ukraine (AP) — The bridge opened.", "KYIV, Ukraine"),
    ("WASHINGTON (Reuters) - Scientists said", "WASHINGTON"),
    ("PORT ALBERIN, Slovenia (CP) -- A strike", "PORT ALBERIN, Slovenia"),
    ("NEW YORK, March 3, 2024 /PRNewswire/ -- Harlan Inc. today", "NEW YORK"),
    ("TERN HARBOR, Maine – September 17, 2024 – The clinic", "TERN HARBOR, Maine"),
    ("RIO DE JANEIRO — The match", "RIO DE JANEIRO"),
    ("The bridge — long awaited — opened.", None),
    ("He said: no.", None),
    ("It opened.", None),
    ("ASKE, England--(BUSINESS WIRE)--The mill opened on Monday.", "ASKE, England"),
    ("STRATFORD-UPON-AVON, England -- The mill opened on Monday.", "STRATFORD-UPON-AVON, England"),
]
BYLINES = [  # line, names
    ("By Ann Lee", ["Ann Lee"]),
    ("By Ann Lee and Bo Okafor", ["Ann Lee", "Bo Okafor"]),
    ("BY ANN LEE", ["Ann Lee"]),
    ("by Ann Lee", ["Ann Lee"]),
    ("By Ann Lee, Bo Okafor and Cy Tan | The Courier", ["Ann Lee", "Bo Okafor", "Cy Tan"]),
    ("By Takeo Maeda and Rin Abe / Harbour News Staff Writers", ["Takeo Maeda", "Rin Abe"]),
    ("By Jonathan GarberFOXBusiness", ["Jonathan Garber"]),
    ("Written by Dr. Ann Lee", ["Ann Lee"]),
    ("By Staff Reporter", []),
    ("By the time it opened, nobody came.", None),
    ("The bridge opened.", None),
]
FURNITURE = [  # line, is it the site's
    ("Advertisement", True),
    ("SHARE", True),
    ("3 comments", True),
    ("4 min read", True),
    ("Join our brand new channel and get important news uncensored!", True),
    ("Sign up for our free newsletter", True),
    ("Read more: Harbour chief “sorry” for delay", True),
    ("© 2025 Harbour Herald Ltd. All rights reserved.", True),
    ("(Reporting by Ann Lee; editing by Bo Okafor)", True),
    ("https://example.org/story", True),
    ("window.dataLayer = window.dataLayer || [];", True),
    ("Join the navy, his father told him in 1961, and he did.", False),
    ("Go to bed.”", False),
    ("Ann Lee reported from Aske, and Bo Okafor from New Marsh.", True),
    ("Ann Lee and Bo Okafor reported from Aske, England.", True),
    ("Ann Lee reported from Aske for thirty years, and nobody there forgot it.", False),
    ("Recommended from the editor’s chair, he left it.", False),
    ("We apologize, but this video has failed to load.", True),
    ("The council voted to share the cost.", False),
    ("Copyright was no matter, said Ann Lee. “It is mine.”", False),
    ("Copyright The Caledon Courier", True),
    ("Subscribers to the plan will be paid in May.", False),
]
CAPTIONS = [  # line, where the credit begins; None for a line that is no caption
    ("Tesla CEO Ann Lee (Xinhua/Zuma Press/TNS)", 18),
    ("A barge waits at the lower gate. Photo: Bo Okafor", 33),
    ("He voted on Monday.Credit...Bo Okafor/The Courier", 19),
    ("The bridge opened on Monday.", None),
]
CREDITS = [
    ("Getty Images", True),
    ("© REUTERS / POOL", True),
    ("Photo: Ann Lee/Herald", True),
    ("Ann Lee spoke.", False),
]


@pytest.mark.parametrize(("paragraph", "place"), DATELINES)
def test_dateline(paragraph: str, place: str | None) -> None:
    found = read_dateline(paragraph)
    assert (found and found.place) == place
    assert found is None or paragraph[found.start : found.end] == place


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_byline(line: str, names: list[str] | None) -> None:
    assert read_byline(line) == names


@pytest.mark.parametrize(("line", "expected"), FURNITURE)
def test_furniture(line: str, expected: bool) -> None:
    assert is_furniture(line) == expected


@pytest.mark.parametrize(
    "line", ["Related articles", "Most read", "You might also like", "Editors’ picks", "RELATED (3)"]
)
def test_teaser_heading(line: str) -> None:
    assert is_teaser_heading(line)
    assert not is_teaser_heading(line + " are gone.")


@pytest.mark.parametrize(("line", "start"), CAPTIONS)
def test_caption(line: str, start: int | None) -> None:
    assert is_caption(line) == (start is not None)
    if start is not None:
        assert credit_start(line) == start


@pytest.mark.parametrize(("line", "expected"), CREDITS)
def test_credit(line: str, expected: bool) -> None:
    assert is_credit(line) == expected
