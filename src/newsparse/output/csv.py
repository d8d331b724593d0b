"""Quotes as a table for spreadsheets: CSV as RFC 4180 has it, one quote a line, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

from newsparse.output.rows import QUOTE_COLUMNS, quote_rows

BOM = "\ufeff"  # without it some spreadsheets read UTF-8 as the system's old encoding
BREAKS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
# A cell that begins so is a formula to some spreadsheet; the wide forms count where East Asian settings are in use.
FORMULA_STARTS = "=+-@＝＋－＠"
INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\x00"


class CsvText:
    """Records to lines of CSV."""

    def __init__(self) -> None:
        self.buffer = io.StringIO()
        self.writer = csv.writer(self.buffer, lineterminator="\n")

    def head(self, *, bom: bool) -> str:
        """The line of column names."""
        return (BOM if bom else "") + self._take([QUOTE_COLUMNS])

    def lines(self, record_line: str) -> str:
        """A line for each quote of a record, "" where it has none."""
        rows = quote_rows(json.loads(record_line))
        return self._take([[safe_cell(row[column]) for column in QUOTE_COLUMNS] for row in rows])

    def _take(self, rows: Any) -> str:
        self.writer.writerows(rows)
        text = self.buffer.getvalue()
        self.buffer.seek(0)
        self.buffer.truncate()
        return text


def safe_cell(value: Any) -> Any:
    """What stands in the cell: no line breaks or tabs, and an apostrophe before what a spreadsheet would take for a formula."""
    if isinstance(value, list):
        value = "; ".join(value)
    if not isinstance(value, str):
        return value
    first = value.lstrip().lstrip(INVISIBLE).lstrip()[:1]
    text = BREAKS.sub(" ", value)
    # a tab or line break in front is a known way round such checks: it is a blank now, and still gets its apostrophe
    risky = (first != "" and first in FORMULA_STARTS) or value[:1] in ("\t", "\r", "\n")
    return "'" + text if risky else text
