"""Constructions that a trained score does not know: each decides its own sample."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.quotes import rare


def speakers(text: str) -> list[str | None]:
    return [q.speaker and q.speaker.name for q in newsparse.parse(text).quotes]


RIGHT = (  # the speakers of each sample, in the order of rare.RARE
    ["a memo from the city engineer"],
    ["Ann Lee"],
    ["Ann Lee", "Ann Lee", "Ann Lee"],
    ["Helen Bright", "Helen Bright"],
    ["Susan Pruitt"],
    [None],
)


@pytest.mark.parametrize(
    ("case", "right"), list(zip(rare.RARE, RIGHT, strict=True)), ids=[r.sample[:30] for r in rare.RARE]
)
def test_each_decides_its_sample(monkeypatch: pytest.MonkeyPatch, case: rare.Rare, right: list[str | None]) -> None:
    assert speakers(case.sample) == right
    monkeypatch.setattr(rare, "RARE", tuple(other for other in rare.RARE if other is not case))
    assert speakers(case.sample) != right
