"""Whole articles: what `newsparse` finds in each of fixtures/, against what a reader wrote down in expected.json.

`known_misses` in an expected.json names what is known to come out wrong, with the reason; each is a strict xfail, so a
miss that is mended must be struck off. A file that holds several articles has a list of them under `articles`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsparse

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES = sorted(p.name for p in FIXTURES.iterdir() if p.is_dir())
KEYS = ("headline", "date", "authors", "dateline", "people", "roles", "quotes", "types", "speakers", "cues", "metadata")


@cache
def expected(case: str) -> list[dict[str, Any]]:
    """What each article of the case should give."""
    data: dict[str, Any] = json.loads((FIXTURES / case / "expected.json").read_text(encoding="utf-8"))
    articles: list[dict[str, Any]] = data.get("articles", [data])
    return articles


@cache
def found(case: str) -> list[dict[str, Any]]:
    path = next((FIXTURES / case).glob("article.*"))
    return [article.to_dict() for article in newsparse.read(path)]


def cases() -> list[Any]:
    params = []
    for case in CASES:
        for i, article in enumerate(expected(case)):
            misses = article.get("known_misses", {})
            assert set(misses) <= set(KEYS), f"{case}: known_misses names what is no key"
            for key in KEYS:
                marks = [pytest.mark.xfail(strict=True, reason=misses[key])] if key in misses else []
                number = f"-{i + 1}" if len(expected(case)) > 1 else ""
                params.append(pytest.param(case, i, key, marks=marks, id=f"{case}{number}-{key}"))
    return params


def fold(name: str | None) -> str | None:
    """A speaker who is no person may be cut shorter or longer: article and case do not count."""
    if name is None:
        return None
    words = name.casefold().split()
    return " ".join(words[1:] if words[0] in ("the", "a", "an") else words)


def folded(value: str | dict[str, Any] | None, key: str) -> str | None:
    """A value of an expectation (plain text) or of a record (an object with the text under `key`)."""
    if isinstance(value, dict):
        value = str(value[key])
    return None if value is None else " ".join(value.split())


def view(record: dict[str, Any], key: str) -> Any:
    """What a key's test compares, from a record or from an expectation."""
    if key in ("headline", "date", "authors", "dateline"):
        return record[key]
    if key == "metadata":
        return record.get("metadata", {})
    if key == "people":
        return [(p["name"], sorted(p["aliases"])) for p in record["people"]]
    if key == "roles":
        return {p["name"]: sorted(folded(r, "text") or "" for r in p["roles"]) for p in record["people"]}
    if key == "quotes":
        return [q["text"] for q in record["quotes"]]
    if key == "types":
        return {q["text"]: q["type"] for q in record["quotes"]}
    if key == "speakers":
        return {q["text"]: fold(folded(q["speaker"], "name")) for q in record["quotes"]}
    assert key == "cues"
    return {q["text"]: folded(q["cue"], "text") for q in record["quotes"]}


def both(case: str, i: int, key: str) -> tuple[Any, Any]:
    """Found and expected. A quote or person that only one side has is a matter of "quotes" and "people" alone."""
    got, want = view(found(case)[i], key), view(expected(case)[i], key)
    if isinstance(want, dict) and key != "metadata":
        assert want.keys() & got.keys() or not want, f"nothing of {key} to compare"
        return {k: got[k] for k in got if k in want}, {k: want[k] for k in want if k in got}
    return got, want


@pytest.mark.parametrize(("case", "i", "key"), cases())
def test_fixture(case: str, i: int, key: str) -> None:
    got, want = both(case, i, key)
    assert got == want


@pytest.mark.parametrize("case", CASES)
def test_number_of_articles(case: str) -> None:
    assert len(found(case)) == len(expected(case))


def test_there_are_enough_fixtures_and_none_lacks_its_expectation() -> None:
    assert len(CASES) >= 15
    assert all((FIXTURES / case / "expected.json").exists() for case in CASES)
