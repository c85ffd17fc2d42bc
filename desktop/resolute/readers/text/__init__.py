"""Plain text, as it comes out of the United Nations' old .doc files, as somebody typed it, or in Markdown."""

from resolute.readers.text.decoding import recoded
from resolute.readers.text.lines import Line, vocabulary_of_lines
from resolute.readers.text.reading import read, source_of
from resolute.readers.text.wrapping import Wrapping, ends, wrapping_of

__all__ = ["Line", "Wrapping", "ends", "read", "recoded", "source_of", "vocabulary_of_lines", "wrapping_of"]
