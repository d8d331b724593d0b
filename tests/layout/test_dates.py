"""Dates as printed, to ISO 8601."""

from __future__ import annotations

import pytest

from newsparse.layout.dates import find_dates

CASES = [  # line, the dates found in it
    ("October 12, 2022", ["2022-10-12"]),
    ("Published: Nov. 18, 2019 at 9:24 pm ET", ["2019-11-18T21:24"]),
    ("12 October 2022", ["2022-10-12"]),
    ("20th of November, 2019", ["2019-11-20"]),
    ("13-Nov-2017", ["2017-11-13"]),
    ("May 17,2019", ["2019-05-17"]),
    ("2019-11-18T20:51:19Z", ["2019-11-18T20:51+00:00"]),
    ("2022/10/12", ["2022-10-12"]),
    ("4 March 2025, 08:15 GMT", ["2025-03-04T08:15+00:00"]),
    ("5:45 AM PST 11/19/2019 by Ann Lee", ["2019-11-19T05:45-08:00"]),
    ("17:41 JST, October 13, 2024", ["2024-10-13T17:41+09:00"]),
    ("Published Fri, Apr 28 20232:23 PM EDT", ["2023-04-28T14:23-04:00"]),
    ("March 4, 2019 Monday 6:12 PM GMT", ["2019-03-04T18:12+00:00"]),
    ("October 2022", ["2022-10"]),
    ("CP-04-12-94 1512EDT", ["1994-04-12T15:12-04:00"]),
    ("31 December 1999 and 1 January 2000", ["1999-12-31", "2000-01-01"]),
    ("March 3", []),
    ("Friday", []),
    ("2 hours ago", []),
    ("February 30, 2022", []),
    ("13/13/2022", []),
    ("The Act of 1998", []),
    ("Call 555-2022-1234", []),
    ("version 1.2.19", []),
    ("Room 2022", []),
    ("Maybe 12, 2022", []),
]


@pytest.mark.parametrize(("line", "expected"), CASES, ids=[c[0] for c in CASES])
def test_find_dates(line: str, expected: list[str]) -> None:
    assert [f.iso for f in find_dates(line)] == expected


def test_day_and_month_that_could_be_swapped_are_told() -> None:
    (found,) = find_dates("03/04/2022")
    assert (found.iso, found.doubtful) == ("2022-03-04", True)
    (found,) = find_dates("03/04/2022", day_first=True)
    assert (found.iso, found.doubtful) == ("2022-04-03", False)
    (found,) = find_dates("25/04/2022")
    assert (found.iso, found.doubtful) == ("2022-04-25", False)
