"""Words without what is only a matter of typing.

Prevents folding from calling harmless what is another word. Matching folds more (see normalize): it may take
the Arabic أن for إن, since it only looks for a counterpart; a reader who is told "editorial" does not look.

    co‑operation, “Harbour”, ещё, أيضاً     are     co-operation, "harbour", еще, أيضا
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013", "-")
    | dict.fromkeys("‘’‛`´", "'")
    | dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f", " ")
    | dict.fromkeys("\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "")
    | {"ё": "е", "Ё": "Е"}
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile("[\u064b-\u0652\u0670]")


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """`text` in small letters, with one kind of quotes, hyphens and blanks, without Arabic vowels."""
    return text.lower() if text.isascii() else cased(text).casefold()


def plain_words(text: str) -> list[str]:
    """The words of `text` as `plain` has them, without figures and signs."""
    return _WORD.findall(plain(text))


@lru_cache(maxsize=1 << 14)
def cased(text: str) -> str:
    """`text` as `plain` has it, but with its capitals: WHO is not who."""
    return text if text.isascii() else _VOWELS.sub("", unicodedata.normalize("NFC", text).translate(_ALIKE))
