"""Readers: a file's bytes become a `Resolution`.

`open_resolution` judges the format by content, lets the format's reader turn the bytes into blocks with
hints (docx, text, akn), and lets `structure`, one step for all formats, tell what each block is.
"""

from resolute.readers.opening import Reading, open_part, open_resolution, read_wording
from resolute.readers.revisions import Revisions

__all__ = ["Reading", "Revisions", "open_part", "open_resolution", "read_wording"]
