"""Which paragraph is headline, byline, date, dateline, caption, furniture or story."""

from newsparse.layout.reader import Layout, read_layout

__all__ = ["Layout", "read_layout"]
