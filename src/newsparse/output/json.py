"""The record as JSON, and the schema that it keeps to."""

from __future__ import annotations

import json
import os

from newsparse.records import Article

SCHEMA_FILE = os.path.join(os.path.dirname(__file__), "record.schema.json")


def to_json(article: Article, *, text: bool = False) -> str:
    """One indented object, without a line break at its end. UTF-8 text stands as it is."""
    return _escape_surrogates(json.dumps(article.to_dict(text=text), ensure_ascii=False, indent=2))


def to_json_line(article: Article, *, text: bool = False) -> str:
    """One object on one line (JSON Lines), without the line break."""
    line = json.dumps(article.to_dict(text=text), ensure_ascii=False, separators=(",", ":"))
    # JSON allows these two inside strings, but tools that split lines as Unicode does would break the record there
    return _escape_surrogates(line).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085")


def _escape_surrogates(line: str) -> str:
    """A lone surrogate cannot be written as UTF-8; JSON's own escape carries it."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) <= 0xDFFF else c for c in line)
    return line


def schema_text() -> str:
    """The record's JSON Schema (draft 2020-12), as printed by `newsparse schema`."""
    with open(SCHEMA_FILE, encoding="utf-8") as file:
        return file.read()
