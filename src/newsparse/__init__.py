"""newsparse: reads news articles and tells who said what.

>>> import newsparse
>>> article = newsparse.parse("“We will rebuild,” said Lena Ortiz.")
>>> article.quotes[0].speaker.name
'Lena Ortiz'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsparse.api import parse, read
    from newsparse.pipeline import parse_document
    from newsparse.reading import ReadError
    from newsparse.records import Article, Document, Person, Quote, Span, Spans, Speaker

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Document",
    "Person",
    "Quote",
    "ReadError",
    "Span",
    "Spans",
    "Speaker",
    "__version__",
    "parse",
    "parse_document",
    "read",
]

# Where each public name lives. They are imported when first asked for (PEP 562), so that `newsparse --help` and shell
# completion need not wait for the parser.
HOMES = {
    "parse": "newsparse.api",
    "read": "newsparse.api",
    "parse_document": "newsparse.pipeline",
    "ReadError": "newsparse.reading",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
    value = getattr(import_module(HOMES.get(name, "newsparse.records")), name)
    globals()[name] = value
    return value
