"""How well newsparse finds quotations and their speakers in our own articles.

    python tools/evaluate.py [--errors] [--least F1] [FILE ...]

Without FILE all of tools/evaluation/*.txt, articles of many kinds that we wrote after the shapes of real ones. Nothing is
trained on them. In a file articles are parted by a line "==="; behind a closing quotation mark stands

    {3=Ann Lee}    speech of a person, with the fullest name in the article; the words that name the speaker beside it are
                   ⟨3:she⟩, and 0 stands where there are none
    {3~the union}  speech of somebody who is no named person, as the article calls them
    {0}            speech, and the article does not tell whose
    {x}            no speech

and marks without any of these are not judged. Prints for each file and for all: quotations, the share whose speech is found
(R), how many are found that are none, the shares of the speakers that are right among people and others, and the attributed
F1. With --least, ends with status 1 where the F1 of all is lower.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import newsparse
from newsparse.records import Article, Quote

FOLDER = Path(__file__).parent / "evaluation"
LABEL = re.compile(r"\{(?:(?P<none>x)|(?P<number>\d+)(?P<kind>[=~]?)(?P<who>[^}]*))\}|⟨(?P<source>\d+):|⟩")
SMALL = frozenset("the a an of his her their its s".split())
NEAR = 3  # characters between the end of a quotation and its label


class Label(NamedTuple):
    """What a reader wrote behind the quotation that ends before `place`: `kind` is "=", "~", "" or "x"."""

    place: int
    kind: str
    who: str
    source: str


def read_articles(path: Path) -> list[tuple[str, list[Label], dict[str, tuple[int, int]]]]:
    """(text, labels, where the words of each source stand) of each article of a file."""
    articles = []
    for block in path.read_text(encoding="utf-8").split("\n===\n"):
        text, at = "", 0
        labels: list[Label] = []
        sources: dict[str, tuple[int, int]] = {}
        opened: list[tuple[str, int]] = []
        for m in LABEL.finditer(block):
            text += block[at : m.start()]
            at = m.end()
            if m["source"]:
                opened.append((m["source"], len(text)))
            elif m.group() == "⟩":
                number, start = opened.pop()
                sources[number] = (start, len(text))
            else:
                labels.append(Label(len(text), m["none"] or m["kind"], m["who"] or "", m["number"] or ""))
        articles.append((text + block[at:], labels, sources))
    return articles


def words(name: str) -> set[str]:
    return {w for w in re.findall(r"\w+", name.lower()) if w not in SMALL}


def is_right(article: Article, quote: Quote, label: Label, sources: dict[str, tuple[int, int]]) -> bool:
    """True if the record names the speaker whom the reader named: a person by a part of the name, others by a word of it."""
    speaker = quote.speaker
    if not label.kind:
        return speaker is None
    if speaker is None:
        return False
    if label.kind == "=":
        got, gold = words(speaker.name), words(label.who)
        return speaker.person is not None and bool(got) and (got <= gold or gold <= got)
    if speaker.person is not None:
        return False
    start, end = sources.get(label.source, (0, 0))
    overlaps = speaker.mention is not None and speaker.mention.start < end and start < speaker.mention.end
    return overlaps or bool(words(speaker.name) & words(label.who))


def judge(path: Path, counts: Counter[str], *, errors: bool) -> None:
    """Count what is right in the articles of a file."""
    for number, (text, labels, sources) in enumerate(read_articles(path)):
        article = newsparse.parse(text)
        for label in labels:
            quote = next(
                (q for q in reversed(article.quotes) for p in q.parts if p.start < label.place <= p.end + NEAR), None
            )
            what = ""
            if label.kind == "x":
                counts["false"] += quote is not None
                what = "no speech" if quote is not None else ""
            else:
                group = "person" if label.kind == "=" else "other"
                counts["speech"] += 1
                if quote is None:
                    what = "missed"
                else:
                    right = is_right(article, quote, label, sources)
                    counts.update({"found": 1, group: 1, f"right {group}": right})
                    what = "" if right else "wrong speaker"
            if what and errors:
                speaker = quote.speaker.name if quote is not None and quote.speaker is not None else None
                shown = " ".join(text[max(0, label.place - 160) : label.place + 40].split())
                print(f"{path.stem} {number}: {what}: {label.who or label.kind!r}, printed {speaker!r}: …{shown}…")


def f1(counts: Counter[str]) -> float:
    right = counts["right person"] + counts["right other"]
    printed = counts["found"] + counts["false"]
    return 2 * right / (printed + counts["speech"]) if printed else 0.0


def line(name: str, c: Counter[str]) -> str:
    share = {g: c[f"right {g}"] / max(1, c[g]) for g in ("person", "other")}
    return (
        f"{name:22} {c['speech']:5} quotations, R {c['found'] / max(1, c['speech']):.3f}, {c['false']:2} false; "
        f"speaker of people {share['person']:.3f}, of others {share['other']:.3f}; attributed F1 {f1(c):.3f}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what is wrong")
    parser.add_argument("--least", type=float, default=0.0, help="the F1 of all below which the exit status is 1")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for path in options.files or sorted(FOLDER.glob("*.txt")):
        counts: Counter[str] = Counter()
        judge(path, counts, errors=options.errors)
        print(line(path.stem, counts))
        total += counts
    print(line("all", total))
    return int(f1(total) < options.least)


if __name__ == "__main__":
    sys.exit(main())
