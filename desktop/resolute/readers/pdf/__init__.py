"""PDF with a text layer: paragraphs are put together again from where the letters stand.

`pdfium` gives the pages as `pieces`; `lines` puts them on baselines, `scripts` into reading order;
`furniture` takes away what is no text, `front` the masthead, `notes` the feet; `measures` tells how the
document is set, and by it `paragraphs` groups lines and `joining` puts them together; `reading` makes blocks
of it all.
"""

from __future__ import annotations

from resolute.readers.revisions import Revisions
from resolute.readers.source import Source


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to; raises `Refusal`."""
    # PDFium takes a tenth of a second to load, which only those pay who open a PDF.
    from resolute.readers.pdf.reading import read as read_pdf  # noqa: PLC0415

    return read_pdf(data, revisions)


__all__ = ["read"]
