"""How much a reader takes before it refuses, in one place. Sizes are in bytes."""

from __future__ import annotations

MEGABYTE = 1 << 20

FILE = 512 * MEGABYTE
"""Of an input as a whole."""

PART = 256 * MEGABYTE
"""Of one part of a package, unpacked."""

PACKAGE = 512 * MEGABYTE
"""Of all parts of a package, unpacked."""

PARTS = 20_000
"""Number of parts of a package."""

PAGES = 1_000
"""Number of pages of a PDF."""

PIECES = 20_000
"""Number of pieces of text on a page of a PDF; a full one in small print, each letter by itself, a third."""

CHARACTERS = 10_000_000
"""Number of characters of a PDF."""

CONVERSION = 60
"""Seconds that another program may take to convert a file."""

NESTING = 200
"""How deep the elements of a web page may stand within one another."""

MARKED_UP = 200_000
"""Characters of a paragraph in which Markdown's signs are looked for; a longer one is no person's."""
