"""Plain text, in the shape that the old .doc files of the United Nations give when their text is taken out."""

from resolute.readers.text.reading import read

__all__ = ["read"]
