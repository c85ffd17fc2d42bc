"""Who the tracked changes are by, where nobody says so."""

from __future__ import annotations

import getpass
import re

_FALLBACK = "Resolute"
_NEVER_IN_XML = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def user_name() -> str:
    """The user's name; "Resolute" where the system has none that a Word file can hold."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return _FALLBACK
    return name if is_author(name) else _FALLBACK


def is_author(name: str) -> bool:
    """Whether a Word file can hold the name."""
    return bool(name.strip()) and not _NEVER_IN_XML.search(name)
