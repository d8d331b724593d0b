"""The order of the steps. Each needs those above it, and nothing else."""

from __future__ import annotations

from newsparse.layout import read_layout
from newsparse.people import find_people
from newsparse.quotes import find_quotes
from newsparse.records import Article, Document
from newsparse.segments import split_paragraphs


def parse_document(document: Document) -> Article:
    """Parse one article. Never raises for any text; the same document gives the same article."""
    paragraphs = split_paragraphs(document.text, document.ranges)
    layout = read_layout(document, paragraphs)
    people = find_people(layout)
    quotes, quote_warnings = find_quotes(layout, people)
    return Article(
        text=document.text,
        source=document.source,
        headline=layout.headline,
        date=layout.date,
        authors=layout.authors,
        dateline=layout.dateline,
        people=people,
        quotes=quotes,
        spans=layout.spans,
        metadata=document.metadata,
        warnings=document.warnings + layout.warnings + quote_warnings,
    )
