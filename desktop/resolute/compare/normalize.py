"""Folding of what two spellings of one word may differ in, for matching only.

Prevents paragraphs that a reader calls the same from being told apart by their typing:

    “Women’s rights – Chapter VII”   against   "Women's rights - Chapter VII"    deleted and inserted anew
    الإنسـان against الانسان, ещё against еще, ２０１３年 against 2013年           no word in common

Folded text decides which paragraphs and notes belong together; spans are made of the words as written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ALIKE = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys(
        "\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""
    ),  # soft hyphen, tatweel, joiners
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ё": "е",
}
_FOLDS = str.maketrans(_ALIKE)
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670\u06d6-\u06ed]")
_BLANKS = re.compile(r"\s+")


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """`text` in one case, width and kind of quotes, hyphens and blanks; Arabic without its optional signs."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDS)
        return _BLANKS.sub(" ", _ARABIC_MARKS.sub("", text)).strip()
    return _BLANKS.sub(" ", text.casefold().replace("`", "'")).strip()
