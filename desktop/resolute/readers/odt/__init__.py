"""OpenDocument texts (.odt, templates and flat XML): content.xml and styles.xml become blocks and notes.

They are read with lxml alone: what is needed of the format is a few dozen elements, and odfpy, its only
library, has had no release since 2020.
"""

from resolute.readers.odt.reading import read

__all__ = ["read"]
