"""The order of the steps. Each needs those above it, and nothing else."""

from __future__ import annotations

from newsparse.layout import read_layout
from newsparse.people import find_people
from newsparse.quotes import find_quotes
from newsparse.records import Article, Document
from newsparse.segments import split_paragraphs


def parse_document(document: Document, *, indirect: bool = True, attitudes: bool = False) -> Article:
    """Parse one article. Never raises for any text; the same document gives the same article.

    `indirect`: reported speech without quotation marks as well; `attitudes`: also what people are said to think or want.
    """
    paragraphs = split_paragraphs(document.text, document.ranges)
    layout = read_layout(document, paragraphs)
    people = find_people(layout)
    found = find_quotes(layout, people, indirect=indirect, attitudes=attitudes)
    return Article(
        text=document.text,
        source=document.source,
        headline=layout.headline,
        date=layout.date,
        authors=layout.authors,
        dateline=layout.dateline,
        people=people,
        quotes=found.quotes,
        indirect_quotes=found.indirect,
        spans=layout.spans,
        metadata=document.metadata,
        warnings=document.warnings + layout.warnings + found.warnings,
    )
