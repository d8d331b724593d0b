"""Texts that no one wrote, at three sizes: the time must grow no faster than the size. Run by hand.

python tests/benchmarks/bench_hostile.py [NAME ...]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from newsparse.pipeline import parse_document
from newsparse.reading.containers import read_container
from newsparse.records import Document

SIZES = (50_000, 100_000, 200_000)
TEXTS: dict[str, str] = {
    "quotes in one paragraph": "“a” said B. ",
    "marks left open": "“a said B. ",
    "straight quotes": '"a" said Bob. ',
    "apostrophes": "'a 'b 'c' s' said Bob. ",
    "British quotes": "‘a’ said Bob’s men’ ‘",
    "wire quotes": "``a'' said Bob. ",
    "one sentence of quotes": "he said “a b” and ",
    "open paragraphs": "“We will go on\n\n",
    "the mayor": "“We won,” the mayor said. ",
    "capitals": "Abc Def ",
    "lines of capitals": "Abc Def\n",
    "one word": "a",
    "dates": "12/11/2022 ",
    "short lines": "ab c\n",
    "by-lines": "By Ann Lee\n",
    "titles": "Mr. ",
    "brackets": "(",
    "dashes": "— ",
    "commas": "a, ",
    "datelines": "NEW YORK, N.Y. ",
    "broken data": '{"a":',
}

CONTAINERS: dict[str, tuple[str, str]] = {  # what opens the text, and the piece that fills it
    "numbered articles": ("", "1 of 2 DOCUMENTS\n\n"),
    "Factiva's codes": ("", "HD\nPD\nLP\nTD\n"),
    "form feeds": ("HD x\nPD y\nLP z\nTD a\n", "\f"),
    "rules": ("Headline: x\nDate: 3 May 2020\n\n", "-----\n"),
    "headers": ("", "Headline: x\nDate: y\n-----\n"),
    "paragraph tags": ("<DOC>\n<TEXT>\n", "<P>\na\n"),
    "ends of documents": ("", "Length: 3\nEnd of Document\n"),
    "turns": ("", "ANN LEE, HOST: x\n(LAUGHTER)\n"),
}


def names(count: int) -> str:
    """As many different names as fit."""
    letters = "abcdefgh"
    found: list[str] = []
    k = 0
    while len(found) * 18 < count:
        first = "".join(letters[(k >> shift) % 8] for shift in (0, 3, 6, 9, 12))
        found.append(f"{first.title()} {first[::-1].title()}x said. ")
        k += 7
    return "".join(found)


def main() -> None:
    makers: dict[str, Callable[[int], str]] = {
        name: (lambda n, piece=piece: piece * (n // len(piece)))  # type: ignore[misc]
        for name, piece in TEXTS.items()
    }
    for name, (head, piece) in CONTAINERS.items():
        makers[name] = lambda n, head=head, piece=piece: head + piece * (n // len(piece))  # type: ignore[misc]
    makers["different names"] = names
    for name in sys.argv[1:] or makers:
        times = []
        for size in SIZES:
            text = makers[name](size)
            began = time.perf_counter()
            for document in read_container(text, "-") or [Document(text)]:
                parse_document(document)
            times.append(time.perf_counter() - began)
        growth = times[-1] / max(1e-9, times[-2])
        print(
            f"{name:26} "
            + "  ".join(f"{t:7.2f} s" for t in times)
            + ("   GROWS FASTER" if growth > 2.9 and times[-1] > 1 else "")
        )


if __name__ == "__main__":
    main()
