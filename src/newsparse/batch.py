"""Many inputs to many outcomes: one for each article, one for each input that failed. Never stops at a bad input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.pipeline import parse_document
from newsparse.reading import ReadError, read_documents
from newsparse.records import Article


class Options(NamedTuple):
    """How inputs are to be read. `kind`: "auto", "text" or "html"; `encoding`: None to find out. `indirect`: with reported
    speech; `attitudes`: with what people are said to think or want, too."""

    kind: str = "auto"
    encoding: str | None = None
    indirect: bool = True
    attitudes: bool = False


class Outcome(NamedTuple):
    """What came of one input: an article, or the reason why there is none. `alone`: its file's only article."""

    source: str
    article: Article | None = None
    error: str | None = None
    alone: bool = True


def outcomes_of(source: str, options: Options) -> list[Outcome]:
    """What came of one file: never raises for what is wrong with it."""
    try:
        documents = read_documents(source, kind=options.kind, encoding=options.encoding)
        alone = len(documents) == 1
        return [
            Outcome(
                source,
                article=parse_document(d, indirect=options.indirect, attitudes=options.attitudes),
                alone=alone,
            )
            for d in documents
        ]
    except ReadError as error:
        return [Outcome(source, error=str(error))]
    except MemoryError:
        return [Outcome(source, error="too large for this machine's memory; split it first")]
    except Exception as error:  # a fault of ours must not cost the other files
        return [Outcome(source, error=f"newsparse failed on it ({type(error).__name__}: {error}); please report this")]


def parse_all(sources: Iterable[str], options: Options) -> Iterator[Outcome]:
    """The outcomes of every source, in the order given."""
    for source in sources:
        yield from outcomes_of(source, options)
