"""Plain text, as it comes out of the United Nations' old .doc files, as somebody typed it, or in Markdown."""

from resolute.readers.text.decoding import recoded
from resolute.readers.text.reading import read, source_of

__all__ = ["read", "recoded", "source_of"]
