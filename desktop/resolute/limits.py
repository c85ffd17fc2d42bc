"""How much is read before it is refused, in one place. Sizes are in bytes.

What is allowed is read within 10 seconds and 500 MB of memory; the longest resolutions stay below a tenth.
Who is refused is told the limit.
"""

from __future__ import annotations

MEGABYTE = 1 << 20

FILE = 128 * MEGABYTE
"""Of an input as a whole, pictures and attachments with it."""

PART = 64 * MEGABYTE
"""Of one part of a package, unpacked; of an XML file."""

PACKAGE = 256 * MEGABYTE
"""Of all parts of a package, unpacked."""

MAIL = 48 * MEGABYTE
"""Of a mail with what is attached to it: twice what most servers carry, and eight times that to unpack."""

PARTS = 10_000
"""Number of parts of a package."""

ELEMENTS = 2_000_000
"""Number of elements of an XML file, of a part, or of a web page, attributes with them."""

PARAGRAPHS = 100_000
"""Number of paragraphs, cells of tables with them."""

RUNS = 400_000
"""Number of stretches of one formatting; a paragraph has some few."""

CHARACTERS = 10_000_000
"""Number of characters of a text, a web page, or a PDF."""

LINES = 1_000_000
"""Number of lines of a mail, attachments with them."""

HEADER = 10_000
"""Bytes of a line at the head of a mail, or of one of its parts."""

WORDS = 4_000_000
"""Number of control words and groups of a Rich Text; a page that Word writes has some thousands."""

PAGES = 1_000
"""Number of pages of a PDF."""

PAGE_LINES = 60_000
"""Number of lines of a PDF, those of two columns counted each; a thousand full pages of one have fewer."""

PIECES = 20_000
"""Number of pieces of text on a page of a PDF; a full one in small print, each letter by itself, a third."""

CONVERSION = 60
"""Seconds that another program may take to convert a file."""

NESTING = 200
"""How deep the elements of a web page may stand within one another."""

MAILS = 50
"""How deep the parts of a mail may stand within one another."""

MARKED_UP = 200_000
"""Characters of a paragraph in which Markdown's signs are looked for; a longer one is no person's."""

FIGURES = 10_000
"""Figures of a text that may be the marks of notes; where there are more, none is."""
