"""Train the weights of people/evidence.py: is a candidate a person's name?

    python tools/train_names.py --own tools/training/names [--corpus FOLDER ...] [--unlabelled FOLDER ...] [--folds N]
        --output src/newsparse/data/name_weights.txt

`--own`: our own text, names marked [[so]], articles parted by "===", the first line of each its headline. `--corpus`: a
folder with text/*.txt and a gold.jsonl whose `person_mentions` are spans; only corpora whose licence allows training. Where
such a gold has no name behind a title or a role, nothing is learned: that of GUM leaves most of them out ("actor NAME").
`--unlabelled`: folders with text/*.txt, from which what a model is sure of is learned as well; none of them may hold the
articles of a `--corpus`. The features are classes of words, never words. The same input gives the same weights. With
--folds N, prints for each labelled folder how well mentions are found in articles not trained on, and writes nothing.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import newsparse
from ftrl import Ftrl, train_logistic  # the folder of this script is on the path
from newsparse.layout import read_layout
from newsparse.people import evidence, find_people
from newsparse.people.evidence import VERSION, document_of, name_features
from newsparse.people.tagging import Candidate, find_candidates
from newsparse.segments import split_paragraphs


class Article(NamedTuple):
    """A text with the spans of its names. `loose`: some names behind a title or a role are left out of them."""

    text: str
    gold: set[tuple[int, int]]
    loose: bool


# Log-odds from which a model's own label is taken, and below which a form counts as none.
SURE, UNLIKELY = 2.5, -1.0
MARK = re.compile(r"\[\[(.+?)\]\]")


def read_own(folder: Path) -> list[Article]:
    """Our own articles: the text without its marks, and the spans that were marked."""
    articles: list[Article] = []
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n===\n"):
            text, spans, at = "", set(), 0
            for match in MARK.finditer(block):
                text += block[at : match.start()]
                spans.add((len(text), len(text) + len(match[1])))
                text += match[1]
                at = match.end()
            articles.append(Article(text + block[at:], spans, loose=False))
    return articles


def read_corpus(folder: Path) -> list[Article]:
    articles: list[Article] = []
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = (folder / "text" / gold["file"]).read_bytes().decode("utf-8")
        articles.append(Article(text, {(a, b) for a, b in gold["person_mentions"]}, loose=True))
    return articles


def candidates_of(text: str) -> list[Candidate]:
    found: list[Candidate] = []
    for p in split_paragraphs(text):
        heading = p.number == 0 and len(p.tokens) < 30
        found += find_candidates(p, heading=heading)
    return found


def examples_of(article: Article, model: Mapping[str, float]) -> list[tuple[list[str], bool]]:
    """(features, is a name) of each candidate; one that overlaps a name without being it teaches nothing. `model` says which
    full names the document holds; an empty one takes all."""
    text, gold, loose = article
    candidates = candidates_of(text)
    document = document_of(candidates, model)
    examples = []
    for c in candidates:
        span = (c.start_char, c.end_char)
        if span in gold:
            examples.append((name_features(c, document), True))
        elif not any(a < span[1] and span[0] < b for a, b in gold) and not (loose and c.title is not None):
            examples.append((name_features(c, document), False))
    return examples


def label_self(folder: Path, model: dict[str, float]) -> list[list[tuple[list[str], bool]]]:
    """Examples from unlabelled articles, by what a model is sure of and the document bears out: every mention of a full
    name that is sure somewhere, and of its last word alone, is a name; a form that is nowhere likely is none; the rest
    teaches nothing."""
    found = []
    for path in sorted((folder / "text").glob("*.txt")):
        candidates = candidates_of(path.read_bytes().decode("utf-8"))
        document = document_of(candidates, model)
        features = [name_features(c, document) for c in candidates]
        forms: dict[tuple[str, ...], list[float]] = defaultdict(list)
        for c, f in zip(candidates, features, strict=True):
            forms[c.words].append(sum(model.get(x, 0.0) for x in f))
        sure = {
            words for words, scores in forms.items() if len(words) > 1 and max(scores) >= SURE and min(scores) > -SURE
        }
        surnames = {words[-1] for words in sure}
        examples = []
        for c, f in zip(candidates, features, strict=True):
            if c.words in sure or (len(c.words) == 1 and c.words[0] in surnames and max(forms[c.words]) > 0):
                examples.append((f, True))
            elif max(forms[c.words]) < UNLIKELY and c.words[-1] not in surnames:
                examples.append((f, False))
        found.append(examples)
    return found


def train(articles: Sequence[Article], options: argparse.Namespace) -> dict[str, float]:
    """The weights for labelled articles, trained twice: what a full name is in the documents is told by the first model."""
    model: dict[str, float] = {}
    for _ in range(2):
        labelled = [x for a in articles for x in examples_of(a, model)]
        model = train_logistic(labelled, Ftrl(0.1, 1.0, options.l1, 1.0), epochs=options.epochs, least=3)
    return model


def cross_validate(corpora: Mapping[str, Sequence[Article]], options: argparse.Namespace) -> None:
    """Print, for each corpus, how well the whole of people/ finds the mentions of articles that it was not trained on."""
    counts = {name: [0, 0, 0] for name in corpora}
    for fold in range(options.folds):
        held = {name: articles[fold :: options.folds] for name, articles in corpora.items()}
        model = train_fully(
            [a for articles in corpora.values() for k, a in enumerate(articles) if k % options.folds != fold], options
        )
        evidence.load_weights = lambda model=model: model  # type: ignore[assignment]  # the one place they come from
        for name, articles in held.items():
            for text, gold, _ in articles:
                people = find_people(read_layout(newsparse.Document(text), split_paragraphs(text)))
                found = {(m.start, m.end) for person in people for m in person.mentions}
                for k, n in enumerate((len(found & gold), len(found), len(gold))):
                    counts[name][k] += n
    for name, (right, said, there) in counts.items():
        p, r = right / max(1, said), right / max(1, there)
        print(f"{name}: mentions P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}")


def train_fully(articles: Sequence[Article], options: argparse.Namespace) -> dict[str, float]:
    """The weights for labelled articles and, in rounds, for what a model is sure of in unlabelled ones."""
    model = train(articles, options)
    labelled = [x for a in articles for x in examples_of(a, model)]
    for _ in range(options.rounds if options.unlabelled else 0):
        own = [x for folder in options.unlabelled for e in label_self(folder, model) for x in e]
        print(f"self-labelled: {len(own)} candidates, {sum(y for _, y in own)} names")
        model = train_logistic(
            labelled * options.weight + own, Ftrl(0.1, 1.0, options.l1, 1.0), epochs=options.epochs, least=3
        )
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, action="append", default=[])
    parser.add_argument("--unlabelled", type=Path, action="append", default=[])
    parser.add_argument("--rounds", type=int, default=2, help="rounds of self-labelling")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--weight", type=int, default=3, help="how often labelled text counts")
    parser.add_argument("--l1", type=float, default=6.0)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    corpora = {str(options.own): read_own(options.own), **{str(f): read_corpus(f) for f in options.corpus}}
    articles = [a for found in corpora.values() for a in found]
    print(f"{len(articles)} articles, {sum(len(a.gold) for a in articles)} names")
    if options.folds:
        cross_validate(corpora, options)
        return
    model = train_fully(articles, options)
    lines = [
        "# Weights of named features for telling persons' names from other capitalised words.",
        "# Source: made by tools/train_names.py; see MODEL_CARD.md. Feature, weight; no feature holds a word.",
        f"version\t{VERSION}",
    ]
    lines += [f"{f}\t{w:.2f}" for f, w in sorted(model.items()) if round(w, 2)]
    if options.output:
        options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines) - 3, "weights")


if __name__ == "__main__":
    main()
