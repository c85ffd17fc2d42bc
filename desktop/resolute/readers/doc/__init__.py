"""Word 97 documents (.doc): converted by LibreOffice, where it is installed, and read as Word documents.

No library that is kept reads them, and their format is described on 600 pages. The document that LibreOffice
makes has layout, so that a redline can stand on it.
"""

from resolute.readers.doc.reading import read

__all__ = ["read"]
