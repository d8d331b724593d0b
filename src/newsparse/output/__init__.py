"""Articles to JSON and to every other form. Each form has its writer; `forms` chooses among them."""

from newsparse.output.files import ClosedPipeError, OutputError, Writer
from newsparse.output.json import schema_text, to_json, to_json_line

__all__ = ["ClosedPipeError", "OutputError", "Writer", "schema_text", "to_json", "to_json_line"]
