"""amendments.docx and .txt: the changes as a list in the United Nations' wording, and its reader.

Writer and reader stand together: both go by the patterns of resources/amendments, and what the one writes the
other applies to the earlier text.
"""

from resolute.writers.amendments.applying import NotApplied
from resolute.writers.amendments.document import render_amendments_docx
from resolute.writers.amendments.proving import Trial, try_list
from resolute.writers.amendments.revising import apply_list
from resolute.writers.amendments.text import render_amendments_text

__all__ = [
    "NotApplied",
    "Trial",
    "apply_list",
    "render_amendments_docx",
    "render_amendments_text",
    "try_list",
]
