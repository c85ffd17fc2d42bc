"""Two resolutions become one comparison: which paragraphs carry on which, and which words changed."""

from resolute.compare.comparing import compare
from resolute.compare.links import Link

__all__ = ["Link", "compare"]
