"""Plain text, as it comes out of the United Nations' old .doc files, or as somebody typed it."""

from resolute.readers.text.reading import read

__all__ = ["read"]
