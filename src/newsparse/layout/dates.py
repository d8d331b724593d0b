"""Dates as news files print them, to ISO 8601. No part is ever invented: a date without a year is no date here."""

from __future__ import annotations

import re
from typing import NamedTuple

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
            "sep sept september", "oct october", "nov november", "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_STARTS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Offsets in minutes of the zones that news pages print. Abbreviations that stand for zones hours apart (IST, CST of
# China, AMST) are left out, unless one meaning is usual in English-language news.
ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 60, "WET": 0, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180, "NST": -210, "NDT": -150, "JST": 540,
    "KST": 540, "HKT": 480, "SGT": 480, "PKT": 300, "EAT": 180, "WAT": 60, "CAT": 120, "SAST": 120,
    "AEST": 600, "AEDT": 660, "ACST": 570, "AWST": 480, "NZST": 720, "NZDT": 780,
}  # fmt: skip
# Any word of a month's length; whether it is a month MONTHS tells (long alternations are slow to compile).
MONTH = r"(?P<month>[A-Za-z]{3,9})"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
# A year may be glued to the time that follows it ("Apr 28 20232:23 PM").
YEAR = r"(?P<year>(?:19|20)\d{2})"
# Compiled when the first line with a year's digits comes.
FORMS = (
    # October 12, 2022   Nov. 18, 2019   May 17,2019
    rf"(?<!\w){MONTH}\b\.?,?\s{{0,3}}{DAY}(?!\d)\s?,?\s{{0,3}}(?:at\s)?{YEAR}",
    # 12 October 2022   20th of November, 2019   12-Oct-2022
    rf"(?<![\w.,]){DAY}(?:\s{{1,3}}of)?[\s\-]{{0,3}}{MONTH}\b\.?,?[\s\-]{{0,3}}{YEAR}(?!\d(?!:))",
    # 2022-10-12   2022/10/12
    r"(?<![\w/\-.])(?P<year>(?:19|20)\d{2})(?P<s>[-/.])(?P<monthno>\d{1,2})(?P=s)(?P<day>\d{1,2})(?!\d)(?![-/]\d)",
    # 10/12/2022   12.10.2022   11/18/19
    r"(?<![\w/\-.])(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<year>(?:19|20)?\d{2})(?![\w/\-])",
)
# October 2022, where no day is printed
MONTH_YEAR = rf"(?<!\w){MONTH}\b\.?,?\s{{1,3}}{YEAR}(?!\d)"
# 8:15   08:15:30   8.15pm   8 p.m.   20h15   0815 GMT
CLOCK = (
    r"(?<![\d:./])(?P<hour>2[0-3]|[01]?\d)(?!\d)(?:(?P<sep>[:.h])(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?"
    r"(?:\s?(?P<half>[apAP])\.?[mM]\b\.?)?(?:\s{0,2}\(?(?P<zone>[A-Za-z]{1,4}|[+-]\d{2}:?\d{2})(?![A-Za-z])\)?)?"
)
# A wire story's last line: "AP-NY-04-12-94 1512EDT"
SLUG = r"^[A-Z]{2,4}-(?:[A-Z]{2}-)?(\d\d)-(\d\d)-(\d\d)\s([01]\d|2[0-3])([0-5]\d)([A-Z]{3})$"
CLOCK_AFTER = r"(?:T|\s{0,3}[,|·•–—-]?\s{0,3}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s{1,3})?(?:at\s)?)"
# Between a time and the date that follows it there is at most a mark and the weekday.
CLOCK_BEFORE = r"\s{0,3}(?:on\s|[,|·•–—-]\s?|\w{3,9},?\s)?(?:\w{3,9},?\s)?"
CLOCK_BEFORE_CHARS = 30


DIGIT = re.compile(r"\d")


class FoundDate(NamedTuple):
    """A date where it stands. `iso` has just the parts that are printed. `doubtful`: day and month could be swapped."""

    iso: str
    start: int
    end: int
    doubtful: bool = False


def find_dates(line: str, *, day_first: bool | None = None) -> list[FoundDate]:
    """Every date with a year in the line, with its time where one is printed beside it; offsets into the line.

    `day_first` settles 03/04/2022; None leaves it to the numbers, and to month first, marked as doubtful, where they
    do not tell.
    """
    found: list[FoundDate] = []
    if DIGIT.search(line) is None:
        return found
    lower = line.lower()
    forms = FORMS[:2] if any(month in lower for month in MONTH_STARTS) else ()
    for form in forms + (FORMS[2:] if any(mark in line for mark in "-/.") else ()):
        for match in re.finditer(form, line):
            if any(match.start() < f.end and f.start < match.end() for f in found):
                continue
            day = _read_day(match, day_first)
            if day is not None:
                found.append(_with_clock(line, match, *day))
    if not found:
        for match in re.finditer(MONTH_YEAR, line):
            month = MONTHS.get(match["month"].lower())
            if month is not None:
                found.append(FoundDate(f"{match['year']}-{month:02}", match.start(), match.end()))
    if not found and (slug := re.search(SLUG, line)):
        mm, dd, yy, hour, minute, zone = slug.groups()
        year = int(yy) + (1900 if int(yy) >= 70 else 2000)
        if 1 <= int(mm) <= 12 and 1 <= int(dd) <= days_in(year, int(mm)) and zone in ZONES:
            iso = f"{year}-{mm}-{dd}T{hour}:{minute}{_offset(zone)}"
            found.append(FoundDate(iso, slug.start(1), slug.end()))
    return sorted(found, key=lambda f: f.start)


def _read_day(match: re.Match[str], day_first: bool | None) -> tuple[str, bool] | None:
    """The day as ISO and whether it is doubtful; None where there is no such day."""
    groups = match.groupdict()
    doubtful = False
    if "a" in groups:
        a, b = int(groups["a"]), int(groups["b"])
        dotted = groups["s"] == "."  # 12.10.2022 is written where the day comes first
        if a > 12 or (b <= 12 and (day_first or (day_first is None and dotted))):
            day, month = a, b
        else:
            day, month = b, a
        doubtful = day_first is None and not dotted and a <= 12 and b <= 12 and a != b
        year = int(groups["year"])
        if len(groups["year"]) == 2:
            if dotted or groups["s"] == "-":
                return None  # 1.2.19 is a version or a section as often as a day
            year += 2000 if year < 70 else 1900
    else:
        day, year = int(groups["day"]), int(groups["year"])
        month = int(groups["monthno"]) if groups.get("monthno") else MONTHS.get(groups["month"].lower(), 0)
    if not (1 <= month <= 12 and 1 <= day <= days_in(year, month)):
        return None
    return f"{year:04}-{month:02}-{day:02}", doubtful


def days_in(year: int, month: int) -> int:
    """How many days the month has (Gregorian)."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _with_clock(line: str, match: re.Match[str], day: str, doubtful: bool) -> FoundDate:
    start, end = match.span()
    after = re.compile(CLOCK_AFTER).match(line, end)
    rest = (
        line[after.end() :] if after else ""
    )  # cut off, so that a year glued to the hour does not count as a part of it
    clock = re.match(CLOCK, rest)
    if after and clock and _is_clock(clock):
        return FoundDate(day + _clock_iso(clock), start, after.end() + clock.end(), doubtful)
    before = None
    for candidate in re.compile(CLOCK).finditer(line, max(0, start - CLOCK_BEFORE_CHARS), start):
        if _is_clock(candidate) and re.compile(CLOCK_BEFORE).fullmatch(line, candidate.end(), start):
            before = candidate
    if before:
        return FoundDate(day + _clock_iso(before), before.start(), end, doubtful)
    return FoundDate(day, start, end, doubtful)


def _is_clock(match: re.Match[str]) -> bool:
    """True if it is a time of day and not just a number: minutes or a.m./p.m. stand with it."""
    if match["half"]:
        return int(match["hour"]) <= 12
    return (match["minute"] is not None and match["sep"] == ":") or (
        match["minute"] is not None and match["zone"] is not None and match["zone"].upper() in ZONES
    )


def _clock_iso(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    zone = (match["zone"] or "").upper()
    offset = ""
    if zone in ZONES:
        offset = _offset(zone)
    elif zone[:1] in "+-" and zone:
        offset = f"{zone[:3]}:{zone[-2:]}"
    return f"T{hour:02}:{minute:02}{offset}"


def _offset(zone: str) -> str:
    """The zone's offset as ISO 8601 writes it: "-04:00"."""
    minutes = ZONES[zone]
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
