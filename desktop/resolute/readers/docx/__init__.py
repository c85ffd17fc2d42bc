"""Word documents (.docx): the package's bytes become blocks, notes and the masthead's lines."""

from resolute.readers.docx.looks import other_looks, page_lines
from resolute.readers.docx.reading import read, read_resolved
from resolute.readers.docx.revisions import resolve_package, resolve_part
from resolute.readers.docx.sameness import Difference, differences_when_rejected

__all__ = [
    "Difference",
    "differences_when_rejected",
    "other_looks",
    "page_lines",
    "read",
    "read_resolved",
    "resolve_package",
    "resolve_part",
]
