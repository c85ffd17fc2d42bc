"""The user's own word on which paragraphs carry on which; `compare()` keeps it as it is."""

from resolute.model import Link

__all__ = ["Link"]
