"""table.docx: the comparison as a Word table, the document that delegations circulate."""

from resolute.writers.table.document import render_table

__all__ = ["render_table"]
