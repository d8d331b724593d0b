"""Records as an SQLite database: articles, people, quotes and mentions, with full-text search."""

from __future__ import annotations

import json
import os
import sqlite3
import unicodedata
from typing import Any

from newsparse.output.rows import extent, printable

SCHEMA_FILE = os.path.join(os.path.dirname(__file__), "schema.sql")
# Made when all rows are there, which is faster than keeping them right with each row.
INDEXES = """
CREATE INDEX articles_source ON articles (source);
CREATE INDEX articles_date ON articles (date);
CREATE INDEX people_name ON people (name);
CREATE INDEX appearances_person ON appearances (person);
CREATE INDEX mentions_article ON mentions (article);
CREATE INDEX mentions_person ON mentions (person);
CREATE INDEX quotes_article ON quotes (article);
CREATE INDEX quotes_person ON quotes (person);
CREATE INDEX quotes_speaker ON quotes (speaker);
"""
# In an SQLite file's head (https://www.sqlite.org/fileformat.html), as schema.sql sets it.
MAGIC = b"SQLite format 3\0"
APPLICATION_ID = b"nwsp"
APPLICATION_ID_AT = 68
# What a program that has the database open, or died over it, leaves beside it.
LEFT_BESIDE = ("-wal", "-journal")
CACHE_KIB = 16_000
COMMIT_ARTICLES = 500
# Words that open a family name ("Van Dyke", "El Sayed", "Le Pen") or end one ("Smith Jr"): they tell no given name.
FAMILY_WORDS = frozenset(
    "abu al am bar bat ben bin bint da dal das de del della dem den der des di do dos du e el i ibn la las le les lo los mac"
    " mc ni o san santa st ter und van vom von y zu zur jr junior sr senior ii iii iv".split()
)
# Those of them that are given names as well: "Ben Carson", "Al Gore", "Van Jones" (and with them "Van Dyke").
GIVEN_TOO = frozenset("al ben mac san van".split())


def why_not_replaced(path: str) -> str | None:
    """Why the file at this path must not be replaced by a new database, and what to do; None where it may be.

    Raises OSError.
    """
    for suffix in LEFT_BESIDE:
        beside = path + suffix
        if os.path.exists(beside) and os.path.getsize(beside):  # SQLite would play it into the new database
            return f"another program has it open ({beside} lies beside it); close that and run again with --resume"
    if not os.path.exists(path) or not os.path.getsize(path):
        return None
    with open(path, "rb") as file:
        head = file.read(APPLICATION_ID_AT + len(APPLICATION_ID))
    if head.startswith(MAGIC) and head[APPLICATION_ID_AT:] == APPLICATION_ID:
        return None
    return "not a database that newsparse wrote; name another file, or remove it"


class Database:
    """A new database in the making. Nobody sees it before it is whole, so that it needs no journal of its own."""

    def __init__(self, path: str) -> None:
        """Raises OSError or sqlite3.Error, as all its methods do."""
        if os.path.exists(path):
            os.unlink(path)
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.run = self.connection.execute
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE_KIB}"):
            self.run(f"PRAGMA {setting}")
        with open(SCHEMA_FILE, encoding="utf-8") as file:
            self.connection.executescript(file.read())
        # who is known by which key; on disk, as the people of a large collection do not fit the memory
        self.run("CREATE TABLE known (key TEXT PRIMARY KEY, person INTEGER NOT NULL) WITHOUT ROWID")
        self.run("BEGIN")
        self.pending = 0

    def add(self, record_line: str) -> None:
        """Add an article, from its record with the text."""
        record = json.loads(record_line)
        article = self._insert(
            "articles", source=record["source"], headline=record["headline"], date=record["date"],
            authors=_json(record["authors"]), dateline=record["dateline"], text=record["text"],
            warnings=_json(record["warnings"]), metadata=_json(record["metadata"]) if record.get("metadata") else None,
        )  # fmt: skip
        self._insert("articles_fts", rowid=article, headline=record["headline"], text=record["text"])
        people = self._add_people(article, record["people"])
        for quote in sorted([*record["quotes"], *record["indirect_quotes"]], key=lambda quote: extent(quote)[0]):
            self._add_quote(article, quote, people)
        self.pending += 1
        if self.pending == COMMIT_ARTICLES:
            self.run("COMMIT")
            self.run("BEGIN")
            self.pending = 0

    def _add_people(self, article: int, people: list[dict[str, Any]]) -> dict[str, int]:
        """The row of each of the article's people, by the id that they have in the record."""
        rows: dict[str, int] = {}
        for person in people:
            row = self._person(person["name"], taken=rows.values())
            rows[person["id"]] = row
            roles = _json([role["text"] for role in person["roles"]])
            self._insert(
                "appearances",
                article=article,
                person=row,
                key=person["id"],
                aliases=_json(person["aliases"]),
                roles=roles,
            )
            for mention in person["mentions"]:
                self._insert("mentions", article=article, person=row, **mention)
        return rows

    def _person(self, name: str, taken: Any) -> int:
        """The row of whoever has this name, a new one where nobody is known by it or one of the article's own people is."""
        key = person_key(name)
        if key is not None:
            known = self.run("SELECT person FROM known WHERE key = ?", (printable(key),)).fetchone()
            if known is not None and known[0] not in taken:
                return int(known[0])
        row = self._insert("people", name=name)
        if key is not None:
            self.run("INSERT OR IGNORE INTO known VALUES (?, ?)", (printable(key), row))
        return row

    def _add_quote(self, article: int, quote: dict[str, Any], people: dict[str, int]) -> None:
        speaker = quote["speaker"] or {}
        start, end = extent(quote)
        row = self._insert(
            "quotes", article=article, key=quote["id"], type=quote["type"], text=quote["text"],
            speaker=speaker.get("name"), person=people.get(speaker.get("person", "")),
            cue=quote["cue"]["text"] if quote["cue"] else None, confidence=quote["confidence"], rule=quote["rule"],
            start=start, end=end, parts=_json(quote["parts"]),
        )  # fmt: skip
        self._insert("quotes_fts", rowid=row, text=quote["text"], speaker=speaker.get("name"))

    def _insert(self, table: str, **values: Any) -> int:
        """The number of the new row. Table and columns are names of ours; values are always parameters."""
        columns = ", ".join(f'"{column}"' for column in values)
        marks = ", ".join("?" * len(values))
        cells = [printable(value) if isinstance(value, str) else value for value in values.values()]
        return int(self.run(f"INSERT INTO {table} ({columns}) VALUES ({marks})", cells).lastrowid or 0)

    def finish(self) -> None:
        """Make the indexes and close."""
        self.run("COMMIT")
        self.run("DROP TABLE known")
        self.connection.executescript(INDEXES)
        for table in ("articles_fts", "quotes_fts"):
            self._insert(table, **{table: "optimize"})
        self.close()

    def close(self) -> None:
        """Let go of the file, whatever state it is in."""
        self.connection.close()


def person_key(name: str) -> str | None:
    """What makes two names of different articles the same person's: the full name, in any case of letters.

    None for a name that may be many people's: one without a given name ("Ortiz", "van Dyke") or with initials only
    ("J. Smith"). Accents tell people apart.
    """
    words = unicodedata.normalize("NFC", name).split()
    telling = [
        word for word in words
        if len(word.replace(".", "")) > 1 + word.count(".")  # no initials: "J.", "J.R."
        and not (len(word) == 2 and word.isupper())  # nor these: "JR"
        and word.casefold().strip(".,") not in FAMILY_WORDS
        and not word[0].islower()
    ]  # fmt: skip
    if len(words) == 2 and len(telling) == 1 and telling[0] == words[1] and _is_given(words[0]):
        telling = words
    return " ".join(words).casefold() if len(telling) >= 2 else None


def _is_given(word: str) -> bool:
    return word[0].isupper() and word.casefold() in GIVEN_TOO


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
