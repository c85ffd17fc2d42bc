"""How a format's reader says that it cannot read what it was given.

Readers know bytes and no paths: `open_resolution` makes an `Unreadable` with the file's name of it.
"""

from __future__ import annotations

from resolute import limits
from resolute.model import English, Phrase

TOO_LONG: English = "has more than {most} characters, the most that are read"
TOO_MANY_LINES: English = "has more than {most} lines, the most that are read"
"""What `refuse_more` says of any text."""


class Refusal(Exception):
    """`reason` goes on from the file's name: "is empty", "is encrypted; …"."""

    def __init__(self, reason: English) -> None:
        super().__init__(reason)
        self.reason = Phrase(reason)


def refuse_larger(
    size: int, limit: int, reason: English = "is larger than {megabytes} MB, the most that is read"
) -> None:
    """Raise `Refusal`, whose reason names the limit, where there are more bytes than that."""
    if size > limit:
        raise Refusal(Phrase(reason, megabytes=limit // limits.MEGABYTE))


def refuse_more(count: int, limit: int, reason: English) -> None:
    """Raise `Refusal`, whose reason names the limit as `{most}`, where there is more of something."""
    if count > limit:
        raise Refusal(Phrase(reason, most=f"{limit:,}"))
