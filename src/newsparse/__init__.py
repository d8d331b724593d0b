"""newsparse: reads news articles and tells who said what.

>>> import newsparse
>>> article = newsparse.parse("“We will rebuild,” said Lena Ortiz.")
>>> article.quotes[0].speaker.name
'Lena Ortiz'
"""

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
