"""Carries out a command line: whatever happens ends in an exit code and, in trouble, in one sentence."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence

from resolute.app.faults import fault
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
    except Exception as error:  # the last resort
        if os.environ.get("RESOLUTE_DEBUG"):
            raise
        sentence = fault(error)
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
    if name == "batch":
        from resolute.cli.batch import batch  # noqa: PLC0415

        return batch
    from resolute.cli.comparing import compare  # noqa: PLC0415

    return compare
