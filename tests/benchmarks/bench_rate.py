"""Words a second over folders of articles, in one process: run by hand.

python tests/benchmarks/bench_rate.py [FOLDER ...]      (default: fixtures/)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import newsparse

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
    print(
        f"{len(texts)} articles, {rounds} rounds: {words / seconds:,.0f} words/s, {seconds / rounds / len(texts) * 1000:.1f} ms an article"
    )


if __name__ == "__main__":
    main()
