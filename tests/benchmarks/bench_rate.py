"""Words a second over folders of articles, in one process, in all and step by step: run by hand.

python tests/benchmarks/bench_rate.py [FOLDER ...]      (default: fixtures/)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import newsparse
from newsparse.layout import read_layout
from newsparse.people import find_people
from newsparse.quotes import find_quotes
from newsparse.records import Document
from newsparse.segments import split_paragraphs

FIXTURES = Path(__file__).parents[2] / "fixtures"
LEAST_SECONDS = 5.0


def main() -> None:
    folders = [Path(f) for f in sys.argv[1:]] or [FIXTURES]
    texts = [p.read_bytes().decode() for f in folders for p in sorted(f.rglob("*.txt"))]
    newsparse.parse(texts[0])
    words = rounds = 0
    began = time.perf_counter()
    while time.perf_counter() - began < LEAST_SECONDS:
        for text in texts:
            newsparse.parse(text)
            words += text.count(" ") + text.count("\n")
        rounds += 1
    seconds = time.perf_counter() - began
    print_steps(texts)
    print(
        f"{len(texts)} articles, {rounds} rounds: {words / seconds:,.0f} words/s, {seconds / rounds / len(texts) * 1000:.1f} ms an article"
    )


def print_steps(texts: list[str]) -> None:
    """The words a second of each step alone, best of three runs over all texts."""
    words = sum(text.count(" ") + text.count("\n") for text in texts)
    best: dict[str, float] = {}
    for _ in range(3):
        spent = dict.fromkeys(("segments", "layout", "people", "quotes"), 0.0)
        for text in texts:
            clock = time.perf_counter()
            paragraphs = split_paragraphs(text)
            spent["segments"] += -clock + (clock := time.perf_counter())
            layout = read_layout(Document(text), paragraphs)
            spent["layout"] += -clock + (clock := time.perf_counter())
            people = find_people(layout)
            spent["people"] += -clock + (clock := time.perf_counter())
            find_quotes(layout, people)
            spent["quotes"] += time.perf_counter() - clock
        best = {step: min(seconds, best.get(step, seconds)) for step, seconds in spent.items()}
    for step, seconds in best.items():
        print(f"{step:10} {words / seconds:10,.0f} words/s")


if __name__ == "__main__":
    main()
