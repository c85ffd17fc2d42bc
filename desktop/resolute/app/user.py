"""Who the tracked changes are by, where nobody says so."""

from __future__ import annotations

import getpass


def user_name() -> str:
    """The user's name; "Resolute" where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "Resolute"
