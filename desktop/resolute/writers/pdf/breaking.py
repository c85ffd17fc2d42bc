"""Where lines may break: between words, behind a hyphen, and between Chinese characters.

经济及社会理事会，    never a line that begins with 。or ends with （
"""

from __future__ import annotations

import re

_OPENING = "“‘（《〈「『【〔［"
_CLOSING = "”’）》〉」』】〕］，。、；：？！…"
_IDEOGRAPHS = (
    "\u2e80-\u2fff\u3003-\u3007\u3012-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff21-\uffef\U00020000-\U0003ffff"
)
_BLANKS = " \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
_LETTER = "[^\\W\\d_]"
_WORD = (
    f"[^{_BLANKS}{_IDEOGRAPHS}]*?"
    f"(?:{_LETTER}-(?={_LETTER}{{2}})|(?=[{_OPENING}]*[{_IDEOGRAPHS}]|[{_BLANKS}]|$))"
)
_TOKEN = re.compile(f"(?P<blank>[{_BLANKS}]+)|(?:[{_OPENING}]*[{_IDEOGRAPHS}]|{_WORD})[{_CLOSING}]*")


def tokens(text: str) -> list[tuple[int, int, bool]]:
    """The text in stretches that hold together: start, end, and whether it is blank.

    A line may break between two of them, but not before a blank one.
    """
    found = (match for match in _TOKEN.finditer(text) if match.end() > match.start())
    return [(match.start(), match.end(), match["blank"] is not None) for match in found]
