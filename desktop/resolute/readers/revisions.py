"""What to take of tracked changes that a document carries."""

from __future__ import annotations

from enum import StrEnum


class Revisions(StrEnum):
    """Their accepted text, their rejected text, or nothing: such a document is then refused."""

    ACCEPT = "accept"
    REJECT = "reject"
    REFUSE = "refuse"
