"""Quotation marks to stretches: every pair, by kind, with what is left open. One pass over each paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.segments import Paragraph

# What may stand before an opening mark that could as well be a closing one or an apostrophe.
BEFORE_OPENING = frozenset(" \t\u00a0\n\r([{—–-/|…:;,") | {""}
BLANKS_MOST = 4  # looked over before a mark
# How many lines a quotation may run on without a mark at their start.
LINES_OPEN_MOST = 4
MARK = re.compile(r"``|''|‘‘|’’(?!’)|'˜|[“”„«»\"‘’']")
BROKEN = "'˜"  # what a faulty conversion makes of ‘
# A line with nothing but a name of two to four words, or with a name and what somebody is: "Lena Ortiz, mayor of Aske".
NAME_LINE = re.compile(r"(?:[^\W\d_a-z][\w.’'-]* ){1,3}[^\W\d_a-z][\w’'-]*(?:,[^.?!]{1,80})?\.?\Z")
DECADE = re.compile(r"\d0s\b")
# Clipped words that begin with an apostrophe where the text has straight ones: 'em, 'til, '90s
CLIPPED = re.compile(r"(?:em|til|till|cause|bout|tis|twas|n|round|cos|ere|neath|\d\ds?)\b", re.I)


class Stretch(NamedTuple):
    """What stands between two marks, at start:end of the text; the marks themselves at outer_start and before outer_end.

    `closed`: False where no closing mark follows in the paragraph. `single`: in single marks. `continues`: it opens a
    paragraph and goes on with a stretch that the paragraph before left open.
    """

    paragraph: int
    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    single: bool = False
    continues: bool = False


def find_stretches(text: str, paragraphs: Sequence[Paragraph]) -> tuple[list[Stretch], list[str]]:
    """All stretches in order, and a warning for each mark that was never closed. Stretches never overlap."""
    found: list[Stretch] = []
    warnings: list[str] = []
    open_before: Stretch | None = None
    closing: dict[int, Stretch] = {}
    for number, p in enumerate(paragraphs):
        here = _in_paragraph(
            text, p, reopened=number + 1 < len(paragraphs) and _opens_single(text, paragraphs[number + 1])
        )
        if number in closing:
            part = closing.pop(number)  # its closing mark may look like another's opening one
            here = [part, *(s for s in here if s.outer_start >= part.outer_end)]
            open_before = None if here[0].closed else open_before
            found += here[:1]
            here = here[1:]
            if not found[-1].closed:
                continue
        if here and open_before is not None:
            first = here[0]
            opens = not text[p.start : first.outer_start].strip() and first.single == open_before.single
            if opens:
                here[0] = Stretch(
                    first.paragraph, first.start, first.end, first.outer_start, first.outer_end, first.closed,
                    first.single, continues=True,
                )  # fmt: skip
        if open_before is not None and not (here and here[0].continues):
            warnings.append(_unclosed(text, open_before))
        open_before = here[-1] if here and not here[-1].closed else None
        found += here
        if open_before is not None:
            closing = _closed_later(
                text, paragraphs[number + 1 : number + 1 + LINES_OPEN_MOST], number + 1, open_before
            )
    if open_before is not None:
        warnings.append(_unclosed(text, open_before))
    return found, warnings


def _closed_later(text: str, following: Sequence[Paragraph], number: int, opening: Stretch) -> dict[int, Stretch]:
    """Verse and broken lines: paragraphs without an opening mark up to one whose first mark closes; empty where there
    is none near."""
    closer = {"“": "”", "``": "''", "‘‘": "’’", '"': '"'}.get(text[opening.outer_start : opening.start])
    parts: dict[int, Stretch] = {}
    for k, p in enumerate(following):
        first = next(
            (
                m
                for m in MARK.finditer(text, p.start, p.end)
                if m.group() == closer or m.group() not in ("‘", "’", "'", "’’")
            ),
            None,
        )
        if first is None:
            parts[number + k] = Stretch(p.number, p.start, p.end, p.start, p.end, closed=False, continues=True)
        elif first.group() == closer and _closes_here(text, p, first.start(), first.end()):
            parts[number + k] = Stretch(p.number, p.start, first.start(), p.start, first.end(), continues=True)
            return parts
        else:
            break
    return {}


def _closes_here(text: str, p: Paragraph, start: int, end: int) -> bool:
    """False for a straight mark that may be an opening one, and for the name that some pages set inside a pulled quotation:
    "“We won.", and on a line of its own "Lena Ortiz, mayor of Aske”"."""
    before, after = _char(text, p, start - 1), _char(text, p, end)
    if text[start] == '"' and (not before or before.isspace() or after.isalnum() or _opens(text, p, '"', start, end)):
        return False
    return not NAME_LINE.match(text, p.start, start)


def _unclosed(text: str, s: Stretch) -> str:
    words = " ".join(text[s.outer_start : s.outer_start + 40].split())
    return f"quotation mark never closed: {words}…"


def _marks(text: str, p: Paragraph) -> list[tuple[str, int, int]]:
    """(mark, start, end) of each. Two curly single marks count as a double one: ‘‘ opens, and ’’ closes what is open."""
    marks: list[tuple[str, int, int]] = []
    curly = pair = False  # which opening mark waits for its closing one
    for m in MARK.finditer(text, p.start, p.end):
        mark, start, end = m.group(), m.start(), m.end()
        if mark == "’’" and not (curly or pair):
            marks += [("’", start, start + 1), ("’", start + 1, end)]
            continue
        mark = {"’’": "''", BROKEN: "‘"}.get(mark, mark)
        if mark in ("“", "‘‘"):
            curly, pair = curly or mark == "“", pair or mark == "‘‘"
        elif mark == "”" or (mark == "''" and not pair):
            curly = False
        elif mark == "''":
            pair = False
        marks.append((mark, start, end))
    return marks


def _opens_single(text: str, p: Paragraph) -> bool:
    """True for a paragraph that begins with a single mark before a capital, as speech does that goes on."""
    return text[p.start] in "‘'" and _char(text, p, p.start + 1).isupper()


def _in_paragraph(text: str, p: Paragraph, *, reopened: bool) -> list[Stretch]:
    """The stretches of a paragraph. `reopened`: the next one begins with a single mark."""
    marks = _marks(text, p)
    closers = _single_closers(text, p, marks)
    found: list[Stretch] = []
    i = 0
    while i < len(marks):
        mark, start, end = marks[i]
        if mark in "‘'":
            j = _single_close(text, p, marks, i, closers)
            if j is not None:
                _add(found, text, p, marks[i], marks[j], single=True)
                i = j
            elif _is_left_open(text, p, marks[i], reopened=reopened) and bisect_right(closers, i) == len(closers):
                found.append(Stretch(p.number, end, p.end, start, p.end, closed=False, single=True))
                break
        elif _opens(text, p, mark, start, end):
            j = _double_close(text, p, marks, i)
            if j is None:
                if text[end : p.end].strip():
                    found.append(Stretch(p.number, end, p.end, start, p.end, closed=False))
                break
            _add(found, text, p, marks[i], marks[j])
            i = j
        i += 1
    return found


def _is_left_open(text: str, p: Paragraph, mark: tuple[str, int, int], *, reopened: bool) -> bool:
    """True for a single mark that opens speech without closing it: at the paragraph's start, or behind a colon, a comma or a
    stop where the next one goes on with such a mark."""
    if not _char(text, p, mark[2]).isupper():
        return False
    if mark[1] == p.start:
        return mark[0] == "‘" or reopened
    return reopened and text[max(p.start, mark[1] - BLANKS_MOST) : mark[1]].rstrip()[-1:] in (":", ",", ".", "!", "?")


def _add(
    found: list[Stretch],
    text: str,
    p: Paragraph,
    opening: tuple[str, int, int],
    closing: tuple[str, int, int],
    *,
    single: bool = False,
) -> None:
    if any(c.isalnum() for c in text[opening[2] : closing[1]]):
        found.append(Stretch(p.number, opening[2], closing[1], opening[1], closing[2], single=single))


def _char(text: str, p: Paragraph, at: int) -> str:
    """The character at a place in the paragraph, "" outside it."""
    return text[at] if p.start <= at < p.end else ""


def _opens(text: str, p: Paragraph, mark: str, start: int, end: int) -> bool:
    before, after = _char(text, p, start - 1), _char(text, p, end)
    if mark in ("“", "„", "``", "‘‘"):
        # “ where ” is meant: something before it, nothing after it
        return not (before.isalnum() or (before and before in ".,!?")) or after.isalnum() or mark in ("``", "‘‘")
    if mark == "«":
        return True
    if mark in ('"', "''"):
        return (before in BEFORE_OPENING or before in "‘'“") and bool(after) and not after.isspace()
    return False


def _double_close(text: str, p: Paragraph, marks: list[tuple[str, int, int]], i: int) -> int | None:
    """The index of the mark that closes marks[i]; None where the paragraph has none."""
    opening = marks[i][0]
    inner = 0  # double marks open inside a pair of single ones
    for j in range(i + 1, len(marks)):
        mark, start, end = marks[j]
        after = _char(text, p, end)
        if opening == "``":
            if mark == "''" or mark in ('"', "”"):
                return j
        elif opening in ("''", "‘‘"):
            opens = mark == "“" or (mark == '"' and _opens(text, p, mark, start, end))
            inches = mark == '"' and _char(text, p, start - 1).isdigit()
            closes = mark in '”"' and not opens and not inches and not after.isalnum()
            if mark == "''" or (closes and not inner):
                return j
            if opens:
                inner += 1
            elif closes:
                inner -= 1
        elif opening == "«":
            if mark == "»":
                return j
        elif opening == "„":
            if mark in ("“", "”", '"'):
                return j
        elif opening == "“":
            if mark in ("”", "''") or (mark == '"' and not after.isalnum()):
                return j
            if mark == "“" and not _opens(text, p, mark, start, end):
                return j
        elif mark == "”" or (mark == '"' and not after.isalnum() and not _is_inches(text, p, start)):
            return j
    return None


def _is_inches(text: str, p: Paragraph, at: int) -> bool:
    """True for the mark of 12" when words go on behind it inside a quotation."""
    rest = text[at + 1 : min(p.end, at + 300)]
    return _char(text, p, at - 1).isdigit() and rest[:1] == " " and rest[1:2].islower() and '"' in rest


def _single_closers(text: str, p: Paragraph, marks: list[tuple[str, int, int]]) -> list[int]:
    """Indexes of the single marks that may close: not inside a word, something before them."""
    closers = []
    for j, (mark, start, end) in enumerate(marks):
        if mark in "’'" and not _char(text, p, end).isalnum():
            before = _char(text, p, start - 1)
            if before and not before.isspace():
                closers.append(j)
    return closers


def _single_close(text: str, p: Paragraph, marks: list[tuple[str, int, int]], i: int, closers: list[int]) -> int | None:
    """The index of the mark that closes the single mark i, if that is an opening one; None for an apostrophe."""
    mark, start, end = marks[i]
    before, after = _char(text, p, start - 1), _char(text, p, end)
    if not (before in BEFORE_OPENING or before in '“"') or not (after.isalnum() or after in '“…$£€@#["'):
        return None
    if (mark == "'" and CLIPPED.match(text, end, p.end)) or DECADE.match(text, end, p.end):
        return None
    at = bisect_right(closers, i)
    while at < len(closers):
        j = closers[at]
        # the players’ bus: a closing mark only if no later mark could close before the next one opens
        plural = text[marks[j][1] - 1] == "s" and at + 1 < len(closers) and _char(text, p, marks[j][2]) == " "
        if plural and not any(
            m[0] == "‘" or (m[0] == "'" and _may_open(text, p, m)) for m in marks[j + 1 : closers[at + 1]]
        ):
            at += 1
            continue
        return j if marks[j][1] - end > 1 else None
    return None


def _may_open(text: str, p: Paragraph, mark: tuple[str, int, int]) -> bool:
    return _char(text, p, mark[1] - 1) in BEFORE_OPENING and _char(text, p, mark[2]).isalnum()
