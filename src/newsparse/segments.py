"""Text to paragraphs, sentences and tokens. Nothing is copied or changed: all of them are offsets into the text.

A raw article parts its paragraphs by blank lines, by plain line breaks, or, when it is hard-wrapped as wire copy is,
by an indent. Every step is one pass, so the work is linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

# The widest line of hard-wrapped text. Wire copy is set at 60 to 80 columns, mail at 72 to 78; a line longer than this
# is one that nobody wrapped.
WRAP_CHARS_MOST = 100
WRAP_CHARS_LEAST = 38

LINE = re.compile(r"[^\r\n\f\v\x1c-\x1e\x85\u2028\u2029]+")
BREAKS = re.compile(r"\r\n|[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]")

# Written with their full stop; those before a name never end a sentence, the others may.
TITLES_WITH_STOP = frozenset(
    (
        "Mr. Mrs. Ms. Mx. Dr. Prof. Sen. Sens. Rep. Reps. Gov. Govs. Pres. Lt. Col. Gen. Maj. Capt. Cpl. Sgt. Pvt. Adm. "
        "Cmdr. Brig. Det. Insp. Supt. Rev. Fr. Hon. St. Ste. Mt. Ft. Messrs. Mme. Mlle. Assn. Atty. Asst. Dist. Amb. vs. "
        "Nos. Spc. Ald. Sec. Pfc. Cllr. Adv."
    ).split()
)
ABBREVIATIONS_WITH_STOP = frozenset(
    (
        "Jr. Sr. Inc. Ltd. Co. Corp. Cos. Bros. Esq. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Ala. Ariz. "
        "Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. "
        "Okla. Ore. Pa. Penn. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Blvd. Ave. Rd. etc. al. Dept. Univ. Hwy. approx. est."
    ).split()
)
LETTER = r"[^\W\d_]"
# The letters of a word, also where they were decoded twice: "JosÃ©", saved so by many a scraper, is one word.
LETTERS = r"[\w\u0300-\u036f]+(?:(?<=[ÃÂ\u0302\u0303])[\x80-\x9f¡-ª¬-º¼-¿][\w\u0300-\u036f]*)*"
TOKEN = re.compile(
    r"``|''"  # wire marks
    rf"|(?:{LETTER}\.){{2,}}"  # U.S.  J.K.  p.m.
    rf"|{LETTER}\.(?=[\s\-–])"  # J. as an initial, and the last word of "Plan B."
    rf"|{LETTER}{{2,6}}\.(?!\w)"  # Mr.  Calif. and, taken apart again, the last word of many a sentence
    r"|[’'][sS]\b"  # the 's of Musk's
    r"|\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?(?:-years?-olds?)?"  # 1,250  3.5m  9:30  2nd  46-year-old
    rf"|@?{LETTERS}(?:(?:[’'\-‑&](?![sS]\b(?![’'\-]))|\.(?=[a-z])){LETTERS})*"  # O’Malley, AT&T
    r"|\.{2,}"
    r"|\S"
)
# A capital inside of a word, behind two small letters.
GLUE = re.compile(r"(?<=[a-zß-öø-ÿ]{2})[A-ZÀ-ÖØ-Þ](?=[a-zß-öø-ÿ])")
# Beginnings of surnames that are written in one word: MacDonald, FitzGerald.
SURNAME_PREFIXES = frozenset("Mac Fitz Van Von Des Del Della Dela San Saint".split())
# Within so many words the repetition says the end of the name again.
GLUE_REACH = 4
TERMINALS = frozenset([".", "!", "?", "…"])
CLOSERS = frozenset("”’\"')]»") | {"''"}
OPENERS = frozenset("“‘\"'([«„") | {"``", "''"}
# Words that start a sentence far more often than they continue a name, for "in the U.S. The court".
STARTERS = frozenset(
    (
        "The A An He She It They We I You But And In On At For If When While After Before This That These Those His "
        "Her Its Their There As Since Although However What Who Why How Some Many Most No Not Our My One So Then"
    ).split()
)


class Token(NamedTuple):
    """One word, number or mark."""

    text: str
    start: int
    end: int


class Paragraph(NamedTuple):
    """A paragraph, without the white space around it. It may hold line breaks where the text is hard-wrapped.

    `sentences`: (first, end) indexes into `tokens`, end exclusive; together they hold every token.
    """

    number: int
    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]


def split_paragraphs(text: str, ranges: Sequence[tuple[int, int]] = ()) -> list[Paragraph]:
    """Every paragraph of the text that holds more than white space, in order.

    `ranges`: stretches of the text, in order, whose bounds no paragraph crosses; whether the text is hard-wrapped is then
    told by the lines inside them.
    """
    paragraphs: list[Paragraph] = []
    for start, end in paragraph_bounds(text, ranges):
        tokens = tokenize(text, start, end)
        paragraphs.append(
            Paragraph(len(paragraphs), start, end, text[start:end], tokens, tuple(sentence_bounds(text, tokens)))
        )
    return paragraphs


def paragraph_bounds(text: str, ranges: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """(start, end) of each paragraph: lines, save that the lines of hard-wrapped text are joined."""
    lines = [(m.start(), m.end()) for m in LINE.finditer(text)]
    cuts: list[int] = sorted({at for bounds in ranges for at in bounds})
    if cuts:
        lines = list(_cut(lines, cuts))
    lines = [line for line in (_stripped(text, *line) for line in lines) if line[0] < line[1]]
    inside = [line for line in lines if _is_inside(line, ranges)] if ranges else lines
    width = wrap_width(text, inside, story=bool(ranges))
    bounds: list[tuple[int, int]] = []
    previous: tuple[int, int] | None = None
    for line in lines:
        apart = previous is None or bisect_left(cuts, previous[1]) != bisect_right(cuts, line[0])
        if previous is not None and width and not apart and _continues(text, previous, line, width):
            bounds[-1] = (bounds[-1][0], line[1])
        else:
            bounds.append(line)
        previous = line
    return bounds


def _cut(lines: Iterable[tuple[int, int]], cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The lines, parted where a cut lies inside one."""
    for start, end in lines:
        for at in cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]:
            yield start, at
            start = at
        yield start, end


def _is_inside(line: tuple[int, int], ranges: Sequence[tuple[int, int]]) -> bool:
    """True if the line begins in one of the ranges, which are in order."""
    i = bisect_right(ranges, line[0], key=lambda r: r[0])
    return i > 0 and line[0] < ranges[i - 1][1]


def wrap_width(text: str, lines: list[tuple[int, int]], *, story: bool = False) -> int:
    """The column at which the text is hard-wrapped, in characters; 0 where it is not.

    Wrapped text has no long lines, and most of its lines end within a word's length of the longest. The longest is
    taken at the 98th percentile, so that one long line (a link, a table) does not hide the wrapping.
    """
    lengths = sorted(end - start for start, end in lines)
    if len(lengths) < (2 if story else 4):
        return 0
    width = lengths[-1] if story and len(lengths) < 8 else lengths[int(0.98 * (len(lengths) - 1))]
    if not WRAP_CHARS_LEAST <= width <= WRAP_CHARS_MOST:
        return 0
    fitting = joined = inside = 0
    for (a, b), (c, d) in pairwise(lines):
        if len(BREAKS.findall(text, b, c)) == 1:
            joined += 1
            inside += text[b - 1] not in ".!?:;\"”'’)" and (text[c].islower() or text[b - 1] == ",")
            fitting += (b - a) + 1 + _first_word_chars(text, c, d) > width - 4
    if story and 0 < joined < 3:  # a brief: a line that breaks off within a sentence tells as much
        return width if fitting == joined and inside else 0
    return width if joined >= 3 and fitting >= 0.5 * joined else 0


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    stripped = line.strip()
    if not stripped:
        return start, start
    start += line.index(stripped[0])
    return start, start + len(stripped)


def _first_word_chars(text: str, start: int, end: int) -> int:
    space = text.find(" ", start, end)
    return (end if space < 0 else space) - start


def _indent(text: str, start: int) -> int:
    count = 0
    while start - count - 1 >= 0 and text[start - count - 1] in " \t\u00a0":
        count += 1
    return count


def _continues(text: str, previous: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    """True if the line goes on with the paragraph of the one before it: nothing but one line break lies between them,
    it is not indented deeper, and its first word would not have fitted on the line before."""
    if len(BREAKS.findall(text, previous[1], line[0])) != 1:
        return False
    if _indent(text, line[0]) > _indent(text, previous[0]) + 1:
        return False
    used = previous[1] - previous[0] + min(_indent(text, previous[0]), 8)
    return used + 1 + _first_word_chars(text, *line) > width - 4


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of text[start:end], offsets into text."""
    tokens: list[Token] = []
    for match in TOKEN.finditer(text, start, end):
        word, first, last = match.group(), match.start(), match.end()
        stopped = word[-1] == "." and len(word) > 2 and "." not in word[:-1]
        if stopped and word not in TITLES_WITH_STOP and word not in ABBREVIATIONS_WITH_STOP:
            # a short word and a full stop that are no abbreviation
            tokens.append(Token(word[:-1], first, last - 1))
            tokens.append(Token(".", last - 1, last))
        else:
            tokens.append(Token(word, first, last))
    return tuple(_unglued(tokens) if GLUE.search(text, start, end) else tokens)


def _unglued(tokens: list[Token]) -> Iterator[Token]:
    """The tokens, those parted that hold the end of a name and its repetition: a page's links, saved without the space
    between what is shown and what is said aloud ("Ann LeeAnn Lee speaks")."""
    pieces: set[str] = set()
    before = ""
    for i, token in enumerate(tokens):
        word = token.text
        glue = GLUE.search(word)
        at = glue.start() if glue and word[: glue.start()] not in SURNAME_PREFIXES else 0
        repeats = (
            at and word[at:] == before and any(t.text.startswith(word[:at]) for t in tokens[i + 1 : i + GLUE_REACH])
        )
        if repeats or (at and (word[:at] in pieces or word[at:] in pieces)):
            pieces |= {word[:at], word[at:]}
            yield Token(word[:at], token.start, token.start + at)
            yield Token(word[at:], token.start + at, token.end)
        else:
            yield token
        before = word


def sentence_bounds(text: str, tokens: tuple[Token, ...]) -> list[tuple[int, int]]:
    """(first, end) token indexes of each sentence. Closing marks belong to the sentence that they close."""
    bounds: list[tuple[int, int]] = []
    first = i = 0
    count = len(tokens)
    while i < count:
        word = tokens[i].text
        i += 1
        if not _may_end(word):
            continue
        while i < count and tokens[i].text in TERMINALS:
            i += 1
        while i < count and tokens[i].text in CLOSERS and tokens[i].start == tokens[i - 1].end:
            i += 1
        if i < count and _starts_sentence(text, word, tokens, i):
            bounds.append((first, i))
            first = i
    if first < count:
        bounds.append((first, count))
    return bounds


def _may_end(word: str) -> bool:
    return word in TERMINALS or (word[-1] == "." and word not in TITLES_WITH_STOP)


def _starts_sentence(text: str, last: str, tokens: tuple[Token, ...], i: int) -> bool:
    """True if a sentence may start at token i after one that ended in `last` (and its closing marks)."""
    token = tokens[i]
    if token.start == tokens[i - 1].end and token.text not in OPENERS:
        return False
    k = i
    while k < len(tokens) - 1 and (tokens[k].text in OPENERS or tokens[k].text in "[—–-"):
        k += 1
    head = tokens[k].text
    if not (head[0].isupper() or head[0].isdigit() or head[0] in "@#" or (k > i and head[0].islower())):
        # caseless scripts have no capitals to tell a start by
        return not (head[0].islower() or head[0] in ",;:)—–-&%")
    if last in TERMINALS or last[0] == ".":
        return k == i or not head[0].islower() or tokens[i].text in ("“", "``", '"', "''")
    # an initial or an abbreviation: a new sentence only where the next word says so
    return head in STARTERS or k > i
