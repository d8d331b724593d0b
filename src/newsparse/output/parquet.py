"""Quotes as a Parquet file: the columns of the CSV form with their types, one quote a row."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from newsparse.output.rows import QUOTE_COLUMNS, printable, quote_rows

TYPES = {"authors": pa.list_(pa.string()), "confidence": pa.float64(), "start": pa.int64(), "end": pa.int64()}
SCHEMA = pa.schema([(column, TYPES.get(column, pa.string())) for column in QUOTE_COLUMNS])
# Rows held until they are written as one group: 2 MB or so. Fewer make the file larger and its reading slower.
GROUP_ROWS = 10_000


class ParquetFile:
    """A Parquet file in the making."""

    def __init__(self, path: str) -> None:
        self.writer = parquet.ParquetWriter(path, SCHEMA, compression="zstd")
        self.rows: list[dict[str, Any]] = []

    def add(self, record_line: str) -> None:
        """Add the quotes of a record. Raises OSError."""
        for row in quote_rows(json.loads(record_line)):
            self.rows.append({key: _storable(value) for key, value in row.items()})
        if len(self.rows) >= GROUP_ROWS:
            self._flush()

    def close(self) -> None:
        """Write what is held and the file's end. Raises OSError."""
        self._flush()
        self.writer.close()

    def abandon(self) -> None:
        """Let go of the file, which is not to be kept."""
        with suppress(Exception):
            self.writer.close()

    def _flush(self) -> None:
        if self.rows:
            self.writer.write_table(pa.Table.from_pylist(self.rows, schema=SCHEMA))
            self.rows.clear()


def _storable(value: Any) -> Any:
    if isinstance(value, list):
        return [printable(item) for item in value]
    return printable(value) if isinstance(value, str) else value
