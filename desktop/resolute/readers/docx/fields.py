"""Complex fields: which characters of a paragraph are a field's result and which its instruction.

A field runs from `w:fldChar` begin over separate to end; only what stands between separate and end is text.
A field within a field's result adds to that result. Fields that run over paragraphs (a table of contents)
end with the paragraph here: their instruction stands in `w:instrText`, which is never text.
"""

from __future__ import annotations

import re

_LONGEST = 1000
"""Characters of an instruction that are looked at."""
_NOTE_REFERENCE = re.compile(r"\s*NOTEREF\s+\"?([^\s\"\\]+)", re.IGNORECASE)


class Fields:
    """Where we are among the fields of one paragraph."""

    def __init__(self) -> None:
        self._in_result: list[bool] = []
        self._instruction = ""

    def meet(self, kind: str) -> str:
        """Take a `w:fldChar` of `kind`; the bookmark where this makes a reference to a note, else empty."""
        if kind == "begin":
            self._in_result.append(False)
        elif kind == "separate" and self._in_result:
            self._in_result[-1] = True
        elif kind == "end" and self._in_result:
            self._in_result.pop()
            return self._close()
        return ""

    def instruct(self, text: str) -> None:
        """Take a `w:instrText`."""
        if len(self._in_result) == 1:
            self._instruction = (self._instruction + text)[:_LONGEST]

    @property
    def are_silent(self) -> bool:
        """Whether characters met now are no text."""
        return not all(self._in_result) or (bool(self._in_result) and bool(noted_bookmark(self._instruction)))

    def _close(self) -> str:
        if self._in_result:
            return ""
        instruction, self._instruction = self._instruction, ""
        return noted_bookmark(instruction)


def noted_bookmark(instruction: str) -> str:
    """The bookmark that a NOTEREF instruction names, or empty for any other field."""
    found = _NOTE_REFERENCE.match(instruction)
    return found[1] if found else ""
