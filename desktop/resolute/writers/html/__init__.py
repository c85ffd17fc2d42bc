"""report.html: the comparison side by side in one file that needs nothing else."""

from resolute.writers.html.report import render_html

__all__ = ["render_html"]
