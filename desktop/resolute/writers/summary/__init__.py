"""The summary page: on one sheet what a delegate has to know of a comparison before reading it."""

from resolute.writers.summary.content import summary_page
from resolute.writers.summary.sheet import render_summary_html
from resolute.writers.summary.text import render_summary_text
from resolute.writers.summary.word import render_summary_docx

__all__ = ["render_summary_docx", "render_summary_html", "render_summary_text", "summary_page"]
