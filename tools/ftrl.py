"""FTRL-proximal with L1 (McMahan et al. 2013, "Ad Click Prediction: a View from the Trenches", algorithm 1), for sparse
yes-or-no features. It leaves few weights, and the same examples in the same order give the same ones."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence


class Ftrl:
    """FTRL-proximal with L1 and L2; a feature's weight is computed when it is asked for."""

    def __init__(self, alpha: float, beta: float, l1: float, l2: float) -> None:
        self.alpha, self.beta, self.l1, self.l2 = alpha, beta, l1, l2
        self.z: dict[str, float] = {}
        self.n: dict[str, float] = {}

    def weight(self, feature: str) -> float:
        z = self.z.get(feature, 0.0)
        if abs(z) <= self.l1:
            return 0.0
        n = self.n[feature]
        return -(z - math.copysign(self.l1, z)) / ((self.beta + math.sqrt(n)) / self.alpha + self.l2)

    def update(self, feature: str, gradient: float) -> None:
        n = self.n.get(feature, 0.0)
        sigma = (math.sqrt(n + gradient * gradient) - math.sqrt(n)) / self.alpha
        self.z[feature] = self.z.get(feature, 0.0) + gradient - sigma * self.weight(feature)
        self.n[feature] = n + gradient * gradient

    def weights(self) -> dict[str, float]:
        return {f: w for f in self.z if abs(w := self.weight(f)) > 0.0}


def train_logistic(
    examples: Sequence[tuple[list[str], bool]], model: Ftrl, *, epochs: int, least: int
) -> dict[str, float]:
    """The weights of a logistic model of (features, answer); features seen fewer than `least` times are left out."""
    counts = Counter(f for features, _ in examples for f in set(features))
    order = list(examples)
    shuffle = random.Random(2)
    for _ in range(epochs):
        shuffle.shuffle(order)
        for features, answer in order:
            known = [f for f in features if counts[f] >= least]
            score = sum(model.weight(f) for f in known)
            gradient = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score)))) - float(answer)
            for f in known:
                model.update(f, gradient)
    return _centred(model.weights(), examples)


def _centred(weights: dict[str, float], examples: Sequence[tuple[list[str], bool]]) -> dict[str, float]:
    """The weights with a bias by which as many answers are expected as there are: online training leaves it where the last
    examples pushed it, which moves a threshold's meaning from one training to the next."""
    if not examples or any("bias" not in features for features, _ in examples):
        return weights
    scores = [sum(weights.get(f, 0.0) for f in features) for features, _ in examples]
    wanted = sum(answer for _, answer in examples)
    low, high = -5.0, 5.0
    for _ in range(40):
        middle = (low + high) / 2
        expected = sum(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, s + middle)))) for s in scores)
        low, high = (middle, high) if expected < wanted else (low, middle)
    return weights | {"bias": weights.get("bias", 0.0) + (low + high) / 2}
