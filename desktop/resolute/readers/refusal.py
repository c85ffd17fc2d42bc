"""How a format's reader says that it cannot read what it was given.

Readers know bytes and no paths: `open_resolution` makes an `Unreadable` with the file's name of it.
"""

from __future__ import annotations

from resolute import limits


class Refusal(Exception):
    """`reason` goes on from the file's name: "is empty", "is encrypted; …"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def refuse_larger(size: int, limit: int, what: str = "is") -> None:
    """Raise `Refusal`, which names the limit, where `what` ("has a part") is of more bytes than that."""
    if size > limit:
        raise Refusal(f"{what} larger than {limit // limits.MEGABYTE} MB, the most that is read")


def refuse_more(count: int, limit: int, what: str) -> None:
    """Raise `Refusal`, which names the limit, where there are more of `what` ("pages") than that."""
    if count > limit:
        raise Refusal(f"has more than {limit:,} {what}, the most that are read")
