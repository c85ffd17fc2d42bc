"""PDF with a text layer: paragraphs are put together again from where the letters stand.

`pdfium` gives the pages as `pieces`; `lines` puts them on baselines, `scripts` into reading order;
`furniture` takes away what is no text, `columns` parts pages that are set in two, `front` takes the masthead
and `notes` the feet; `measures` tells how the document is set, and by it `paragraphs` groups lines, which
`wording` puts together; `reading` makes blocks of it all.
"""

from resolute.readers.pdf.reading import read

__all__ = ["read"]
