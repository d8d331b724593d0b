"""How long one small file takes from a cold start, as a multiple of a bare Python: run by hand.

    python tests/benchmarks/bench_start.py

The bound that we hold ourselves to is 6 times. Measure an ordinary install, whose modules are compiled.
Best of 30 runs each, so that other work on the machine matters little.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLES = [FIXTURES / "no-people" / "article.txt", FIXTURES / "local-paper" / "article.txt"]
RUNS = 30


def best(command: list[str]) -> float:
    """The shortest wall time of RUNS runs, in seconds."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - began)
    return min(times)


def main() -> None:
    script = Path(sys.executable).with_name("newsparse")
    bare = best([sys.executable, "-c", "pass"])
    print(f"bare python {bare * 1000:.0f} ms")
    for article in ARTICLES:
        words = len(article.read_text(encoding="utf-8").split())
        extract = best([str(script), "extract", str(article)])
        print(f"newsparse extract, {words} words: {extract * 1000:.0f} ms, {extract / bare:.1f} times")


if __name__ == "__main__":
    main()
