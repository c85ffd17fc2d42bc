"""report.pdf: the comparison side by side or as a redline, on paper."""

from resolute.writers.pdf.report import LAYOUTS, Report, render_pdf

__all__ = ["LAYOUTS", "Report", "render_pdf"]
