"""Two resolutions become one comparison: which paragraphs carry on which, and which words changed.

`compare()` goes these steps, each a module that says which bad output it prevents:

`normalize`, `tokens`, `openings`, `numerals`, `wordings`   what matching sees of a paragraph
`texts`, `anchors`, `candidates`, `copies`, `rivals`        which pairs are worth a look
`assignment`, `gaps`, `matching`                            which paragraph carries on which, one to one
`shares`, `parts`, `groups`                                 splits and merges
`order`, `sides`, `tables`, `ascent`, `settle`, `lines`     what keeps its place and what has moved
`align`                                                     all of these, in order
`rows`, `slides`, `words`, `notes`, `rowspans`              the rows in reading order, their words and notes
`findings`                                                  what is to be said about a row
"""

from resolute.compare.comparing import compare
from resolute.model import Link

__all__ = ["Link", "compare"]
