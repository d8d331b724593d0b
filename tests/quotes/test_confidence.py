"""`confidence` is the share of quotes that come out right: shown as a table on the fixtures, whose quotes no model saw.

The table by corpora, on which the numbers in quotes/finder.py were read off, is in MODEL_CARD.md.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.quotes.finder import RELIABILITY, calibrated

FIXTURES = Path(__file__).parents[2] / "fixtures"
BINS = (0.0, 0.5, 0.8, 0.9, 0.95, 1.01)
# Quotes of a bin from which its share tells something, and by how much fewer than said may then be right.
ENOUGH, SLACK = 20, 0.1


def named(speaker: dict[str, Any] | str | None) -> str | None:
    name = speaker["name"] if isinstance(speaker, dict) else speaker
    return name.casefold().removeprefix("the ") if name else None


def answers() -> list[tuple[float, bool]]:
    """(confidence, right) of every quote of the fixtures that is one."""
    found: list[tuple[float, bool]] = []
    for folder in sorted(p for p in FIXTURES.iterdir() if p.is_dir()):
        data = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        path = next(folder.glob("article.*"))
        for article, want in zip(newsparse.read(path), data.get("articles", [data]), strict=True):
            speakers = {q["text"]: named(q["speaker"]) for q in want["quotes"]}
            for quote in article.quotes:
                if quote.text in speakers:
                    got = named(quote.speaker.to_dict() if quote.speaker else None)
                    found.append((quote.confidence, got == speakers[quote.text]))
    return found


def test_reliability(capsys: pytest.CaptureFixture[str]) -> None:
    cases = answers()
    lines = ["", "confidence   quotes  mean   right"]
    too_sure: list[str] = []
    for low, high in pairwise(BINS):
        inside = [(c, right) for c, right in cases if low <= c < high]
        if inside:
            mean, share = sum(c for c, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)
            lines.append(f"{low:.2f}-{min(high, 1.0):.2f} {len(inside):10}  {mean:.2f}   {share:.2f}")
            if len(inside) >= ENOUGH:
                too_sure += [lines[-1]] if share < mean - SLACK else []
    with capsys.disabled():
        print("\n".join(lines))
    assert len(cases) > 200
    sure = [right for c, right in cases if c >= 0.9]
    unsure = [right for c, right in cases if c < 0.9]
    assert sum(sure) / len(sure) >= 0.9
    assert sum(unsure) / len(unsure) <= sum(sure) / len(sure)
    assert not too_sure


def test_calibration_keeps_the_order_and_the_bounds() -> None:
    values = [calibrated(i / 200) for i in range(201)]
    assert values == sorted(values)
    assert values[0] == RELIABILITY[0][1]
    assert values[-1] == RELIABILITY[-1][1]
