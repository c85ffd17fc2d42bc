"""What is kept of a comparison: both files, what was done by hand, and how it was looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from resolute.app.values import Pair
from resolute.model import Handwork, Spot

SUFFIX = ".resolute"
"""How the name of a comparison file ends."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read. `words` say how the paragraphs begin that the handwork names.

    `part` is the name of the text that was compared of a file that holds several; empty for all of it.
    """

    path: Path
    data: bytes
    words: tuple[tuple[int, str], ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What the list of changes hides, by the names that the window has for it."""

    kinds: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the comparison was looked at.

    `top` is the row at the top of the view, of which the share `share` was scrolled away.
    """

    hidden: Hidden = field(default_factory=Hidden)
    by_weight: bool = False
    current: Spot | None = None
    top: Spot | None = None
    share: float = 0.0
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Session:
    """All that is kept. `revisions` is how tracked changes in the files were taken."""

    earlier: Source
    later: Source
    handwork: Handwork = field(default_factory=Handwork)
    outlook: Outlook = field(default_factory=Outlook)
    revisions: str = "accept"


@dataclass(frozen=True, slots=True)
class Opened:
    """A comparison as it is taken up. `file` is where it was saved; None where it never was.

    `is_saved` tells that the file has all of it, or that there is nothing to be saved. `outlook` is how it
    was looked at; None where nobody has yet.
    """

    pair: Pair
    handwork: Handwork = field(default_factory=Handwork)
    outlook: Outlook | None = None
    file: Path | None = None
    is_saved: bool = True


@dataclass(frozen=True, slots=True)
class Saved:
    """A comparison that was written, with the handwork that the file has now."""

    path: Path
    handwork: Handwork
