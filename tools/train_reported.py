"""Train the weights of reported speech: does a cue report something, and which proposal is its content.

    python tools/train_reported.py --own tools/training/reported --polnear FOLDER
        --output src/newsparse/data/reported_weights.txt

`--own` holds our own sentences (see read_own), `--polnear` names a corpus as train_quotes.py takes it. All features are classes
of words, positions and counts, never words (see quotes/content_features.py). With --hold, trains on half of the articles and prints
figures on the other half.
"""

from __future__ import annotations

import argparse
import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ftrl import Ftrl, train_logistic  # the folder of this script is on the path
from newsparse.quotes.clauses import Clauses
from newsparse.quotes.content_features import VERSION, accept_features, content_features, cue_features
from newsparse.quotes.contents import Content, find_contents
from newsparse.quotes.items import Item, Passage
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.reported import CUE_LEAST, choose_content, choose_source
from newsparse.quotes.reporting import ReportingCue, Source, find_reporting_cues, find_sources, source_features
from newsparse.quotes.scene import Scene
from newsparse.quotes.weights import Weights
from train_quotes import Example, Spans, covered, format_weights, plain_scene_of, train_speaker

OWN_MARK = re.compile(r"⟨([SCQ]):([^⟩]+)⟩")
# A proposal is right if its overlap with the gold content (Jaccard, of characters) is this, and near the best one's.
RIGHT, NEAR_BEST = 0.5, 0.08
# A relation with so much of its content in quotation marks is a quote's.
QUOTED = 0.8


def spans_of(items: list[Item], content: Content) -> Spans:
    parts = [(content.first, content.end), *([content.second] if content.second else [])]
    return [[items[a].start, items[b - 1].end] for a, b in parts]


def read_own(folder: Path) -> list[tuple[str, list[dict[str, Any]]]]:
    """Our own sentences as (text, relations): one a line, with ⟨S:source⟩, ⟨C:cue⟩ and ⟨Q:content⟩ marked. A cue belongs to
    the contents and the source nearest to it; a line without marks reports nothing."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text, at = "", 0
            spans: dict[str, Spans] = {"S": [], "C": [], "Q": []}
            for match in OWN_MARK.finditer(line):
                text += line[at : match.start()]
                spans[match[1]].append([len(text), len(text) + len(match[2])])
                text += match[2]
                at = match.end()
            text += line[at:]
            relations = []
            for n, cue in enumerate(spans["C"]):
                several = len(spans["C"]) > 1
                contents = spans["Q"][n : n + 1] if several else spans["Q"]
                source = min(spans["S"], key=lambda s: abs(s[0] - cue[0]), default=None)
                relations.append({"cue": [cue], "content": contents, "source": [source] if source else []})
            found.append((text, relations))
    return found


def jaccard(a: Spans, b: Spans) -> float:
    ca = {i for s, e in a for i in range(s, e)}
    cb = {i for s, e in b for i in range(s, e)}
    return len(ca & cb) / len(ca | cb) if ca | cb else 0.0


@dataclass
class Case:
    """One cue of one scene: what the models look at, and the gold relation, None where it reports nothing."""

    clauses: Clauses
    cues: list[ReportingCue]
    number: int
    relation: dict[str, Any] | None

    @property
    def cue(self) -> ReportingCue:
        return self.cues[self.number]

    @property
    def place(self) -> tuple[Passage, Sequence[Chunk]]:
        return self.clauses.passage, self.clauses.chunks


def cases_of(scene: Scene, relations: list[dict[str, Any]]) -> list[Case]:
    """Every cue of an article. One whose words stand in quotation marks reports nothing here: it is a quote's."""
    found: list[Case] = []
    quoted: Spans = [[s.start, s.end] for s in scene.stretches]
    for at, passage in enumerate(scene.passages):
        cues = find_reporting_cues(passage, scene.chunks[at])
        clauses = Clauses(passage, scene.chunks[at])
        for number, cue in enumerate(cues):
            start, end = passage.items[cue.at].start, passage.items[cue.end - 1].end
            relation = next((r for r in relations if any(a < end and start < b for a, b in r["cue"])), None)
            if relation is not None:
                size = sum(b - a for a, b in relation["content"])
                inside = sum(covered((a, b), quoted) * (b - a) for a, b in relation["content"])
                relation = None if inside > QUOTED * size else relation
            found.append(Case(clauses, cues, number, relation))
    return found


def source_example(case: Case) -> Example | None:
    """The candidates for a source and which overlap the gold one; None where none does. Leaves the gold source in the
    cue, as the proposals of contents look at it."""
    passage, chunks = case.place
    candidates: list[Source | None] = [*find_sources(passage, chunks, case.cue), None]
    gold = case.relation["source"] if case.relation else []
    right = []
    for s in candidates:
        if s is None:
            right.append(not gold)
            continue
        start, end = passage.items[s.first].start, passage.items[s.end - 1].end
        of = s.first and passage.items[s.first - 1].lower in ("of", "for", "in", "at", "from", "with", "on", "to")
        inside = any(a <= passage.items[s.first - 1].start < b for a, b in gold) if of else False
        right.append(any(a < end and start < b for a, b in gold) and not inside)
    chosen = next((s for s, r in zip(candidates, right, strict=True) if r and s is not None), None)
    case.cue.place = None if chosen is None else (chosen.first, chosen.end)
    if not any(right):
        return None
    return Example([], True, [source_features(passage, chunks, case.cue, s) for s in candidates], right)


def content_example(case: Case) -> Example | None:
    """The proposals for a content and which are right; None where none is."""
    assert case.relation is not None
    items = case.clauses.items
    proposals = find_contents(case.clauses, case.cue)
    overlaps = [jaccard(spans_of(items, c), case.relation["content"]) for c in proposals]
    if not proposals or max(overlaps) < RIGHT:
        return None
    least = max(RIGHT, max(overlaps) - NEAR_BEST)
    features = [content_features(case.clauses, case.cue, c) for c in proposals]
    return Example([], True, features, [o >= least for o in overlaps])


def accept_example(case: Case, weights: Weights, least: float) -> tuple[list[str], bool] | None:
    """The features of what the other models chose for a cue, and whether it is right; None for cues left aside."""
    score = weights.score("cue", cue_features(case.clauses, case.cues, case.number))
    if score < least:
        return None
    choose_source(*case.place, case.cue, weights)
    best = choose_content(case.clauses, case.cue, weights)
    if best is None:
        return None
    gold = case.relation["content"] if case.relation else []
    right = bool(gold) and jaccard(spans_of(case.clauses.items, best), gold) >= RIGHT
    return accept_features(case.clauses, case.cue, best, score), right


def train(cases: list[Case], options: argparse.Namespace) -> Weights:
    cues = [(cue_features(c.clauses, c.cues, c.number), c.relation is not None) for c in cases]
    reporting = [c for c in cases if c.relation is not None]
    sources = [e for c in reporting if (e := source_example(c))]
    contents = [e for c in reporting if (e := content_example(c))]
    weights = Weights({
        "cue": train_logistic(cues, Ftrl(0.1, 1.0, options.cue_l1, 1.0), epochs=options.epochs, least=4),
        "source": train_speaker(sources, l1=options.source_l1, epochs=options.epochs, least=4),
        "content": train_speaker(contents, l1=options.content_l1, epochs=options.epochs, least=4),
    })  # fmt: skip
    accepts = [a for c in cases if (a := accept_example(c, weights, CUE_LEAST))]
    weights.tables["accept"] = train_logistic(
        accepts, Ftrl(0.1, 1.0, options.accept_l1, 1.0), epochs=options.epochs, least=4
    )
    return weights


def report(cases: list[Case], weights: Weights) -> None:
    """Shares right on articles that were held back."""
    reporting = [c for c in cases if c.relation is not None]
    examples: dict[str, list[Example]] = {"source": [], "content": []}
    for c in reporting:
        for name, example in (("source", source_example(c)), ("content", content_example(c))):
            if example is not None:
                examples[name].append(example)
    for name, found in examples.items():
        right = 0
        for e in found:
            scores = [weights.score(name, features) for features in e.candidates]
            right += e.right[scores.index(max(scores))]
        print(f"{name} right: {right / len(found):.3f} of {len(found)} that can be, {len(reporting)} in all")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--own", type=Path, required=True)
    parser.add_argument("--own-weight", type=int, default=5, help="how often our own sentences count")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--cue-l1", type=float, default=160.0)
    parser.add_argument("--source-l1", type=float, default=160.0)
    parser.add_argument("--content-l1", type=float, default=135.0)
    parser.add_argument("--accept-l1", type=float, default=160.0)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--hold", action="store_true")
    options = parser.parse_args()
    cases: list[Case] = []
    held_cases: list[Case] = []
    for line in (options.polnear / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = (options.polnear / "text" / gold["file"]).read_bytes().decode("utf-8")
        held = options.hold and zlib.crc32(gold["id"].encode()) % 2 == 0
        (held_cases if held else cases).extend(cases_of(plain_scene_of(text), gold["relations"]))
    for text, relations in read_own(options.own):
        cases += cases_of(plain_scene_of(text), relations) * options.own_weight
    weights = train(cases, options)
    print({name: len(table) for name, table in weights.tables.items()})
    if held_cases:
        report(held_cases, weights)
    if options.output:
        what = "for reported speech: does a cue report, whose words, which, and is all of it right"
        options.output.write_text(format_weights(weights, what, "train_reported.py", VERSION), encoding="utf-8")


if __name__ == "__main__":
    main()
