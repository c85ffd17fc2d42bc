"""How a format's reader says that it cannot read what it was given.

Readers know bytes and no paths: `open_resolution` makes an `Unreadable` with the file's name of it.
"""

from __future__ import annotations


class Refusal(Exception):
    """`reason` goes on from the file's name: "is empty", "is encrypted; …"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def refuse_more(count: int, limit: int, what: str) -> None:
    """Raise `Refusal`, which names the limit, where there are more of `what` ("pages") than that."""
    if count > limit:
        raise Refusal(f"has more than {limit:,} {what}, the most that are read")
