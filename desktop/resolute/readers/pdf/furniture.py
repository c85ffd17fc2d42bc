"""What stands on a page and is none of its text: running heads, page numbers, job numbers, bar codes.

Without this, a paragraph that goes on over a page comes out as "… as well as those 2/9 23-26020 A/RES/78/208
belonging to …". A line at the head or foot of a page is left out where another page has the same one at the
same height, to the letter ("⁹ Resolution 66/288" and "⁴ Resolution 55/2" are notes); where it is set apart by
size or weight and repeats words of the first page (a text of two pages has its running head but once); where
it is the page's own number, or the one that it has in its volume; or where it is a job number, a bar code or
the plea to recycle. Going inwards from the edge, the first line that is none of these ends it, so that
nothing is taken from the middle of a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from resolute.readers.pdf.lines import Line
from resolute.readers.pdf.measures import size_of

_SPACES = re.compile(r"\s+")
_PAGE_NUMBER = re.compile(
    r"\D{0,6}(?P<page>\d{1,4})(?:\s*(?:/|of|de|sur|из|من)\s*(?P<pages>\d{1,4}))?\D{0,3}"
)
_JOB_NUMBER = re.compile(
    r"(?:[A-Z]{2}\.)?\d{2}-\d{5}(?: \([A-Z]\))?(?: +\d{6})*|\*\d{7}\*|\*[A-Z0-9]{6,12}\*"
)
_EMBLEM = re.compile(
    r"(?:Please recycle|Merci de recycler|Se ruega reciclar|Просьба отправить на вторичную переработку"
    r"|الرجاء إعادة (?:استعمال|استخدام) الورق|请回收)\W*"
)
_DEPTH = 8
"""Lines at either edge of a page that are looked at."""
_STEP = 3
"""Points within which two pages' lines stand at the same height."""


def without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """The pages' lines without it, and what was left out on the first page."""
    seen = Counter(key for page in pages for key in {_key(part) for line in page for part in line.columns()})
    first = _squeezed(line.text for line in pages[0]) if pages else ""
    size = size_of(line for page in pages for line in page)
    ahead = _ahead(pages)
    kept: list[list[Line]] = []
    dropped: list[str] = []
    for number, page in enumerate(pages, 1):
        judge = _Judge(seen, first if number > 1 else "", size, number, len(pages), ahead)
        head = judge.count(page) if number > 1 else 0
        foot = judge.count(page[head:][::-1])
        kept.append(list(page[head : len(page) - foot]))
        dropped += [line.text.strip() for line in page[len(page) - foot :]] if number == 1 else []
    return kept, dropped


def _ahead(pages: Sequence[Sequence[Line]]) -> int:
    """By how much the printed page numbers are ahead, as in a part of a volume, if two pages say so."""
    ahead: Counter[int] = Counter()
    for number, page in enumerate(pages, 1):
        edges = {part.text.strip() for line in (*page[:1], *page[-1:]) for part in line.columns()}
        found = (_PAGE_NUMBER.fullmatch(text) for text in edges)
        ahead.update({int(each["page"]) - number for each in found if each and not each["pages"]})
    return max((each for each, count in ahead.items() if count > 1), key=lambda each: ahead[each], default=0)


class _Judge:
    """Tells of one page's lines which are none of its text."""

    def __init__(
        self, seen: Counter[tuple[str, int]], first: str, size: float, number: int, pages: int, ahead: int
    ) -> None:
        self._seen = seen
        self._first = first
        self._size = size
        self._number = number
        self._pages = pages
        self._ahead = ahead

    def count(self, lines: Sequence[Line]) -> int:
        """How many of the lines, from the edge inwards."""
        for place, line in enumerate(lines[:_DEPTH]):
            if not all(self._is_furniture(part) for part in line.columns()):
                return place
        return min(len(lines), _DEPTH)

    def _is_furniture(self, line: Line) -> bool:
        text = line.text.strip()
        if self._seen[_key(line)] > 1 or self._is_number(text):
            return True
        if _JOB_NUMBER.fullmatch(text) or _EMBLEM.fullmatch(text):
            return True
        if not line.is_bold and abs(line.size - self._size) < 0.05 * self._size:
            return False
        squeezed = _squeezed([text])
        return len(squeezed) > 2 and squeezed in self._first

    def _is_number(self, text: str) -> bool:
        found = _PAGE_NUMBER.fullmatch(text)
        if not found or int(found["page"]) not in (self._number, self._number + self._ahead):
            return False
        return not found["pages"] or int(found["pages"]) == self._pages


def _key(line: Line) -> tuple[str, int]:
    """What a line says, and how high it stands."""
    return _squeezed([line.text]), round(line.baseline / _STEP)


def _squeezed(texts: Iterable[str]) -> str:
    return _SPACES.sub("", "".join(texts))
