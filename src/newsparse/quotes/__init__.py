"""Quoted speech and who spoke it."""

from newsparse.quotes.finder import find_quotes

__all__ = ["find_quotes"]
