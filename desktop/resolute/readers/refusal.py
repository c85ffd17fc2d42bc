"""How a format's reader says that it cannot read what it was given.

Readers know bytes and no paths: `open_resolution` makes an `Unreadable` with the file's name of it.
"""

from __future__ import annotations

from resolute.model import English, Phrase


class Refusal(Exception):
    """`reason` goes on from the file's name: "is empty", "is encrypted; …"."""

    def __init__(self, reason: English) -> None:
        super().__init__(reason)
        self.reason = Phrase(reason)
