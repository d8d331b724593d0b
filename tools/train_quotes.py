"""Train the weights of quotes/: is a stretch speech, and which candidate is its speaker.

    python tools/train_quotes.py --own tools/training/quotes --polnear FOLDER [--folds N]
        --output src/newsparse/data/quote_weights.txt

`--own` holds our own articles (see read_own). `--polnear` names a corpus of news articles with `text/*.txt` and a
`gold.jsonl` whose relations give content and source spans. All features are classes of words, positions and distances,
never words (see quotes/features.py), so the weights are a few hundred numbers tuned on the corpus and no model of its
words. Needs nothing but newsparse itself; the same input gives the same weights. With --folds N, prints cross-validated
figures and writes nothing.

Method: the speaker model is a softmax over the candidates of a quotation, the loss minus the log of the summed
probability of all correct ones; the speech model is logistic. Both are trained by FTRL-proximal with L1 (McMahan et al.
2013, "Ad Click Prediction: a View from the Trenches", algorithm 1), which leaves a few hundred weights.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ftrl import Ftrl, train_logistic  # the folder of this script is on the path
from newsparse.layout import read_layout
from newsparse.people import find_people
from newsparse.quotes.features import VERSION, Previous, QuoteView, features_of, find_candidates
from newsparse.quotes.marks import find_stretches
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.reported import find_reported, with_hints
from newsparse.quotes.scene import Scene, build_scene
from newsparse.quotes.speech import speech_features
from newsparse.quotes.weights import Weights
from newsparse.records import Document
from newsparse.segments import split_paragraphs

OWN_MARK = re.compile(r"⟨(?P<source>\d+):|\{(?P<label>x|\?|\d+)\}|⟩")
Spans = list[list[int]]


@dataclass
class Example:
    """One stretch: the features of "is it speech"; for speech with a known source, those of each candidate and which
    are right."""

    speech: list[str]
    is_speech: bool
    candidates: list[list[str]]
    right: list[bool]


def covered(span: tuple[int, int], others: Spans) -> float:
    start, end = span
    return sum(max(0, min(end, b) - max(start, a)) for a, b in others) / max(1, end - start)


def read_own(folder: Path) -> list[tuple[str, list[dict[str, Any]]]]:
    """Our own articles as (text, relations). In them a quotation's closing mark is followed by {N} (its source is the
    words ⟨N:…⟩), {0} (the article does not tell), {?} (it does, but nowhere near: only that it is speech is learned) or {x} (no
    speech); articles are parted by "==="."""
    articles = []
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n===\n"):
            text, at = "", 0
            sources: dict[str, list[int]] = {}
            labels: list[tuple[int, str]] = []
            open_source = ""
            for match in OWN_MARK.finditer(block):
                text += block[at : match.start()]
                at = match.end()
                if match["source"]:
                    open_source = match["source"]
                    sources[open_source] = [len(text), len(text)]
                elif match["label"]:
                    labels.append((len(text), match["label"]))
                else:
                    sources[open_source][1] = len(text)
            text += block[at:]
            stretches, _ = find_stretches(text, split_paragraphs(text))
            relations: dict[str, dict[str, Any]] = {}
            for s in stretches:
                label = next((label for place, label in labels if s.end <= place <= s.outer_end + 1), "x")
                if label != "x":
                    source = [sources[label]] if label in sources else []
                    key = label if source else f"0-{s.start}"
                    relation = relations.setdefault(
                        key, {"content": [], "source": source, "untold": not source and label != "?"}
                    )
                    relation["content"].append([s.start, s.end])
            articles.append((text, list(relations.values())))
    return articles


def plain_scene_of(text: str) -> Scene:
    """The scene without what reported speech tells, which needs weights of its own."""
    layout = read_layout(Document(text), split_paragraphs(text))
    people = find_people(layout)
    stretches, _ = find_stretches(text, layout.readable)
    return build_scene(layout, people, stretches)


def scene_of(text: str) -> Scene:
    scene = plain_scene_of(text)
    return with_hints(scene, find_reported(scene))


def is_source(scene: Scene, passage: int, chunk: Chunk, source: Spans) -> bool:
    """True if the chunk is the head of the gold source: it overlaps it and no noun follows that it belongs to."""
    if chunk.modifier:
        return False
    if not any(a < chunk.end_char and chunk.start < b for a, b in source):
        return False
    items = scene.passages[passage].items
    before = items[chunk.first - 1] if chunk.first else None
    inside = before is not None and any(a <= before.start < b for a, b in source)
    return not (
        inside and before is not None and before.lower in ("of", "for", "in", "at", "from", "with", "by", "on", "to")
    )


def examples_of(scene: Scene, relations: list[dict[str, Any]]) -> list[Example]:
    """The examples of one article, with the gold speaker of each quotation as the next one's "before"."""
    found: list[Example] = []
    previous: Previous | None = None
    previous_relation: dict[str, Any] | None = None
    for n, s in enumerate(scene.stretches):
        if scene.places[n][0] < 0:
            continue
        relation = max(relations, key=lambda r: covered((s.start, s.end), r["content"]), default=None)
        is_speech = relation is not None and covered((s.start, s.end), relation["content"]) >= 0.5
        view = QuoteView(scene, n, previous)
        example = Example(speech_features(view), is_speech, [], [])
        found.append(example)
        if not is_speech or relation is None:
            continue
        candidates = find_candidates(scene, n)
        source: tuple[int, int] | None = None
        person: int | None = None
        same = previous_relation is not None and (
            relation is previous_relation
            or (bool(relation["source"]) and relation["source"] == previous_relation["source"])
        )
        for c in candidates:
            if c.kind == "chunk":
                chunk = scene.chunks[c.passage][c.chunk]
                right = is_source(scene, c.passage, chunk, relation["source"])
                if right and source is None:
                    source, person = (c.passage, c.chunk), chunk.person
            elif c.kind == "carry":
                right = same
            else:
                right = relation.get("untold", not relation["source"])
            if c.kind != "carry" or previous is not None:
                example.candidates.append(features_of(view, c))
                example.right.append(right)
        if source is None and same and previous is not None:
            source, person = previous.source, previous.person
        carried = same and not any(r for c, r in zip(candidates, example.right, strict=False) if c.kind == "chunk")
        previous = Previous(n, person, source, carried)
        previous_relation = relation
    return found


def train_speaker(examples: list[Example], *, l1: float, epochs: int, least: int) -> dict[str, float]:
    usable = [e for e in examples if any(e.right)]
    counts = Counter(f for e in usable for c in e.candidates for f in set(c))
    model = Ftrl(0.15, 1.0, l1, 1.0)
    order = random.Random(1)
    for _ in range(epochs):
        order.shuffle(usable)
        for e in usable:
            features = [[f for f in c if counts[f] >= least] for c in e.candidates]
            scores = [sum(model.weight(f) for f in c) for c in features]
            top = max(scores)
            weights = [math.exp(s - top) for s in scores]
            total = sum(weights)
            total_right = sum(w for w, r in zip(weights, e.right, strict=True) if r)
            gradient: dict[str, float] = {}
            for c, w, r in zip(features, weights, e.right, strict=True):
                g = w / total - (w / total_right if r else 0.0)
                if abs(g) > 1e-6:
                    for f in c:
                        gradient[f] = gradient.get(f, 0.0) + g
            for f, g in gradient.items():
                model.update(f, g)
    return model.weights()


def train_speech(examples: list[Example], *, l1: float, epochs: int, least: int) -> dict[str, float]:
    pairs = [(e.speech, e.is_speech) for e in examples]
    return train_logistic(pairs, Ftrl(0.1, 1.0, l1, 1.0), epochs=epochs, least=least)


def evaluate(examples: list[Example], weights: Weights) -> dict[str, float]:
    """Shares right: the speaker's candidate (gold speech, gold speaker before), and speech precision and recall."""
    right = cases = 0
    tp = predicted = gold = 0
    for e in examples:
        said = weights.score("speech", e.speech) >= 0
        tp += said and e.is_speech
        predicted += said
        gold += e.is_speech
        if e.candidates:
            cases += 1
            scores = [weights.score("speaker", c) for c in e.candidates]
            right += e.right[scores.index(max(scores))]
    p, r = tp / max(1, predicted), tp / max(1, gold)
    return {"speaker": right / max(1, cases), "speech_p": p, "speech_r": r, "speech_f1": 2 * p * r / max(1e-9, p + r)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--own", type=Path, required=True)
    parser.add_argument("--own-weight", type=int, default=3, help="how often our own text counts")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--l1", type=float, default=45.0)
    parser.add_argument("--speech-l1", type=float, default=40.0)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--most", type=int, default=0, help="use only so many articles")
    options = parser.parse_args()
    own = [examples_of(scene_of(text), relations) for text, relations in read_own(options.own)]
    documents = []
    lines = (options.polnear / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines[: options.most or None]:
        gold = json.loads(line)
        text = (options.polnear / "text" / gold["file"]).read_bytes().decode("utf-8")
        documents.append(examples_of(scene_of(text), gold["relations"]))
    if options.folds:
        order = list(range(len(documents)))
        random.Random(0).shuffle(order)
        for fold in range(options.folds):
            test = [e for i in order[fold :: options.folds] for e in documents[i]]
            train = [e for k, i in enumerate(order) if k % options.folds != fold for e in documents[i]]
            half = options.folds // 2
            own_test = [e for d in own[fold % 2 :: 2] for e in d] if half else []
            own_train = [e for d in own[1 - fold % 2 :: 2] for e in d]
            weights = fit(train + own_train * options.own_weight, options)
            sizes = {name: len(table) for name, table in weights.tables.items()}
            print(fold, {k: round(v, 4) for k, v in evaluate(test, weights).items()}, sizes, flush=True)
            print("  own", {k: round(v, 4) for k, v in evaluate(own_test, weights).items()}, flush=True)
        return
    weights = fit([e for d in documents for e in d] + [e for d in own for e in d] * options.own_weight, options)
    if options.output:
        what = "for choosing a quotation's speaker and for telling speech from other quotations"
        options.output.write_text(format_weights(weights, what, "train_quotes.py", VERSION), encoding="utf-8")
    print({name: len(table) for name, table in weights.tables.items()})


def fit(examples: list[Example], options: argparse.Namespace) -> Weights:
    speaker = train_speaker(examples, l1=options.l1, epochs=options.epochs, least=4)
    speech = train_speech(examples, l1=options.speech_l1, epochs=options.epochs, least=4)
    return Weights({"speaker": speaker, "speech": speech})


def format_weights(weights: Weights, what: str, tool: str, version: int) -> str:
    """The text of a weights file: what the weights are for, what made them, and model, feature, weight."""
    lines = [
        f"# Weights of named features {what}.",
        f"# Source: made by tools/{tool}; see MODEL_CARD.md. Model, feature, weight; no feature holds a word.",
        f"version\t{version}",
    ]
    for model, table in sorted(weights.tables.items()):
        lines += [f"{model}\t{feature}\t{weight:.2f}" for feature, weight in sorted(table.items()) if round(weight, 2)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
