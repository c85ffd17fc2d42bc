"""What to take of tracked changes that a document carries."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from resolute.model import English


class Revisions(StrEnum):
    """Their accepted text, their rejected text, or nothing: such a document is then refused."""

    ACCEPT = "accept"
    REJECT = "reject"
    REFUSE = "refuse"


TAKEN: Mapping[Revisions, English] = {
    Revisions.ACCEPT: "carries tracked changes; they were taken as accepted",
    Revisions.REJECT: "carries tracked changes; they were taken as rejected",
}
"""What the user is told of a document that carries some; it goes on from the file's name."""
