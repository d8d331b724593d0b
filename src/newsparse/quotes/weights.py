"""The numbers behind the choices: weights of named features, trained offline by tools/train_quotes.py."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newsparse.lexicons import entries
from newsparse.quotes.features import VERSION

E = 2.718281828459045  # the module math takes a millisecond to load


class Weights:
    """Weights by model ("speech", "speaker", "cue" or "content") and feature. A feature without one weighs nothing."""

    def __init__(self, tables: dict[str, dict[str, float]]) -> None:
        self.tables = tables

    def score(self, model: str, features: Iterable[str]) -> float:
        return sum(filter(None, map(self.tables.get(model, {}).get, features)), 0.0)


@cache
def load_weights() -> Weights:
    """The weights of data/quote_weights.txt. Raises ValueError where they are of another feature version."""
    return _load("quote_weights", VERSION, "tools/train_quotes.py")


@cache
def load_reported_weights(version: int) -> Weights:
    """The weights of data/reported_weights.txt. Raises ValueError where they are of another feature version."""
    return _load("reported_weights", version, "tools/train_reported.py")


def _load(name: str, version: int, tool: str) -> Weights:
    tables: dict[str, dict[str, float]] = {}
    lines = entries(name)
    if not lines or lines[0] != f"version\t{version}":
        raise ValueError(f"{name}.txt is not of feature version {version}: run {tool}")
    for line in lines[1:]:
        model, feature, weight = line.split("\t")
        tables.setdefault(model, {})[feature] = float(weight)
    return Weights(tables)
