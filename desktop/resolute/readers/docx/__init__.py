"""Word documents (.docx): the package's bytes become blocks, notes and the masthead's lines."""

from resolute.readers.docx.reading import read, read_resolved
from resolute.readers.docx.revisions import resolve_package, resolve_part

__all__ = ["read", "read_resolved", "resolve_package", "resolve_part"]
