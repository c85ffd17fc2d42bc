"""Laying a text or XML resolution out as a Word file, on a template of templates/.

The redline needs a package to stand on; a text that never was a Word file gets one here, in the look of its
organ's documents.
"""

from resolute.writers.layout.laying import LaidOut, lay_out

__all__ = ["LaidOut", "lay_out"]
