"""A folder of articles through `newsparse batch`: the time of 1 and 2 jobs, and the parent's peak memory. Run by hand.

python tests/benchmarks/bench_batch.py [--articles 5000] [--rounds 3] [--form jsonl] [--jobs 1 2]

The articles are the fixtures again and again, each with a line of its own. Times are the best of the rounds.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
FOLDER_FILES = 250
# Runs the command in this very process and tells its own peak, without that of the workers.
RUNNER = (
    "import resource, sys\nfrom newsparse.cli import main\ntry:\n    main()\n"
    "finally:\n    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
)


def make_articles(folder: Path, number: int) -> None:
    """Write so many article files into folders below this one."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*/article.txt"))]
    for n, text in zip(range(number), itertools.cycle(texts), strict=False):
        path = folder / f"{n // FOLDER_FILES:03}" / f"{n:06}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{text}\nThis is copy {n} of its kind.\n", encoding="utf-8")


def run_once(folder: Path, form: str, jobs: int) -> tuple[float, float]:
    """Seconds, and the peak of the parent's resident memory in MB."""
    with tempfile.TemporaryDirectory() as place:
        output = Path(place) / f"out.{form}"
        arguments = ["batch", str(folder), "--output", str(output), "--format", form, "--jobs", str(jobs)]
        began = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", RUNNER, *arguments], capture_output=True, text=True, check=True)
        return time.perf_counter() - began, int(done.stderr.split()[-1]) / 1000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--form", default="jsonl")
    parser.add_argument("--jobs", type=int, nargs="*", default=[1, 2])
    given = parser.parse_args()
    print(f"{os.cpu_count()} cores, form {given.form}")
    with tempfile.TemporaryDirectory() as place:
        few, many = Path(place) / "few", Path(place) / "many"
        for folder, number in ((few, given.articles // 5), (many, given.articles)):
            folder.mkdir()
            make_articles(folder, number)
        best: dict[int, float] = {}
        for _ in range(given.rounds):
            for jobs in given.jobs:
                seconds, peak = run_once(many, given.form, jobs)
                best[jobs] = min(seconds, best.get(jobs, seconds))
                print(f"{given.articles:,} articles, {jobs} jobs: {seconds:.1f} s, parent's peak {peak:.0f} MB")
        for jobs in given.jobs:
            _, peak = run_once(few, given.form, jobs)
            print(f"{given.articles // 5:,} articles, {jobs} jobs: parent's peak {peak:.0f} MB")
        first = given.jobs[0]
        for jobs in given.jobs:
            rate, ratio = given.articles / best[jobs], best[first] / best[jobs]
            print(f"best with {jobs} jobs: {best[jobs]:.1f} s, {rate:.0f} articles/s, {ratio:.2f} times {first} jobs")


if __name__ == "__main__":
    main()
