"""Starts the program: the command line where a command or an option is named, else the window."""

from __future__ import annotations

import gc
import sys

COMMANDS = ("compare", "batch", "show")
"""The commands of the command line; a test holds that its parser knows the same."""


def main() -> int:
    """Start what the arguments ask for; returns the exit code."""
    if hasattr(sys, "frozen"):
        from multiprocessing import freeze_support

        freeze_support()  # first of all: in a frozen program a worker process begins here too
    arguments = sys.argv[1:]
    # Each side is imported only where it is started: the window must not wait for the readers, and the
    # command line must work without Qt.
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from resolute import cli

        gc.disable()  # one command makes many values, no cycles to speak of, and ends: looking costs a tenth
        return cli.main(arguments)
    from resolute.window.main import main as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
