"""Carries out a command line: whatever happens ends in an exit code and, in trouble, in one sentence."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence

from resolute.cli import screen
from resolute.cli.grammar import TROUBLE, parser
from resolute.model import UserError


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line (without the program's name); returns the exit code."""
    screen.accept_any_character()
    given = parser().parse_args(arguments)
    try:
        return _command(given.command)(given)
    except UserError as error:
        sentence = str(error)
    except KeyboardInterrupt:
        sentence = "Stopped."
    except MemoryError:
        sentence = "The computer has not enough memory for this."
    except Exception as error:  # the last resort: a fault of ours is told as one, without a traceback
        if os.environ.get("RESOLUTE_DEBUG"):
            raise
        fault = f"{type(error).__name__}: {error}"
        sentence = f"A fault in Resolute itself: {fault} (RESOLUTE_DEBUG=1 shows where)."
    screen.trouble(sentence)
    return TROUBLE


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """What carries out a command.

    Imported here and not above: readers and writers take a fifth of a second to load, which --version, --help
    and a mistyped option need not wait for.
    """
    if name == "show":
        from resolute.cli.showing import show  # noqa: PLC0415

        return show
    from resolute.cli.comparing import compare  # noqa: PLC0415

    return compare
