"""Records to rows: one for each quote, the same columns in every flat form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

QUOTE_COLUMNS = (
    "source", "headline", "date", "authors", "quote_id", "type", "text", "speaker", "person_id", "speaker_full",
    "cue", "confidence", "rule", "start", "end",
)  # fmt: skip


def quote_rows(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row for each quote of the record, indirect ones included, in the order of the text.

    `authors` is a list. `speaker`: as the record names them; `speaker_full`: the person's full name, None for a group or a
    source without a name. `start`, `end`: from the first part's first code point to behind the last part's last.
    """
    names = {person["id"]: person["name"] for person in record["people"]}
    quotes = [*record["quotes"], *record["indirect_quotes"]]
    for quote in sorted(quotes, key=lambda quote: extent(quote)[0]):
        speaker = quote["speaker"] or {}
        person = speaker.get("person")
        start, end = extent(quote)
        yield {
            "source": record["source"],
            "headline": record["headline"],
            "date": record["date"],
            "authors": record["authors"],
            "quote_id": quote["id"],
            "type": quote["type"],
            "text": quote["text"],
            "speaker": speaker.get("name"),
            "person_id": person,
            "speaker_full": names.get(person),
            "cue": quote["cue"]["text"] if quote["cue"] else None,
            "confidence": quote["confidence"],
            "rule": quote["rule"],
            "start": start,
            "end": end,
        }


def extent(quote: dict[str, Any]) -> tuple[int, int]:
    """From where to where the quote runs in the text."""
    return quote["parts"][0]["start"], quote["parts"][-1]["end"]


def printable(text: str) -> str:
    """The text with lone surrogates (bytes of a file name that are no UTF-8) as escapes, for forms that are UTF-8."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
