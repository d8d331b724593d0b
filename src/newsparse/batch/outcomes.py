"""One input to its outcomes: one for each article, or one that tells what failed. Never raises for a bad input."""

from __future__ import annotations

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
    """What came of one input: an article, or the reason why there is none. `alone`: its file's only article.

    `kind`: the sort of fault in a word or two, "" where there is none.
    """

    source: str
    article: Article | None = None
    error: str | None = None
    alone: bool = True
    kind: str = ""


def outcomes_of(source: str, options: Options, path: str | None = None) -> list[Outcome]:
    """What came of one file: never raises for what is wrong with it. `path`: where it is, if not at `source`."""
    try:
        documents = read_documents(path or source, kind=options.kind, encoding=options.encoding)
        if path is not None and path != source:
            documents = [d._replace(source=source + d.source.removeprefix(path)) for d in documents]
        alone = len(documents) == 1
        asked = {"indirect": options.indirect, "attitudes": options.attitudes}
        return [Outcome(d.source, article=parse_document(d, **asked), alone=alone) for d in documents]
    except ReadError as error:
        return [Outcome(source, error=str(error), kind=error.kind)]
    except MemoryError:
        return [Outcome(source, error="too large for this machine's memory; split it first", kind="memory")]
    except Exception as error:  # a fault of ours must not cost the other files
        fault = f"newsparse failed on it ({type(error).__name__}: {error}); please report this"
        return [Outcome(source, error=fault, kind="fault")]
