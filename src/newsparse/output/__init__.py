"""Articles to JSON. Each form has its writer."""

from newsparse.output.json import schema_text, to_json, to_json_line

__all__ = ["schema_text", "to_json", "to_json_line"]
