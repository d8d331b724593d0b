"""File, folder or standard input to decoded article texts."""

from newsparse.reading.decode import ReadError, decode
from newsparse.reading.documents import read_bytes, read_documents, read_file

__all__ = ["ReadError", "decode", "read_bytes", "read_documents", "read_file"]
