"""Rich Text (.rtf), read without any library.

Those that there are give plain text and lose notes and italics, by which openings and marks are told, or are
no longer kept; a conversion by LibreOffice would need LibreOffice. `tokens` cuts the file into words, groups
and text, `state` knows what they switch on and off, `stories` gathers paragraphs, `reading` joins them.
"""

from resolute.readers.rtf.reading import read

__all__ = ["read"]
