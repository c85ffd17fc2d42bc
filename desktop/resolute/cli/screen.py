"""What the command line says: results on standard output, everything else on standard error.

A stream may be missing (closed by the caller), lead into a pipe that nobody reads, or lack characters.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import suppress
from typing import TextIO

from resolute.app.files import reason_of
from resolute.model import Progress, UserError, silent

_START_OF_LINE = "\r\033[K"
_WIDEST = 120
_INVISIBLE = re.compile(r"[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def accept_any_character() -> None:
    """A terminal that lacks a character shows it as an escape; the program does not stop at it."""
    for stream in (sys.stdout, sys.stderr):
        _configure(stream, errors="backslashreplace")


def say(text: str) -> None:
    """Print a result. Raises UserError where standard output takes no more.

    That its reader has gone (`resolute … | head`) is no trouble of the user's.
    """
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _say_no_more()
    except OSError as error:
        _say_no_more()
        raise UserError(f"Standard output cannot be written: {reason_of(error)}.") from None


def say_json(text: str) -> None:
    """Print JSON, which is UTF-8 wherever it goes."""
    _configure(sys.stdout, encoding="utf-8", errors="backslashreplace")
    say(text)


def visible(text: str) -> str:
    """A file's name on one line: what would break it, turn it round or steer the terminal is an escape."""
    return _INVISIBLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def note(sentence: str) -> None:
    """Print something for the user that is no result."""
    _tell(sys.stderr, f"{visible(sentence)}\n")


def trouble(sentence: str) -> None:
    """Print why there is no result."""
    clear_progress()
    note(f"resolute: {sentence}")


def progress() -> Progress:
    """One line on standard error that is written over, where that is a terminal."""
    if not _is_terminal(sys.stderr):
        return silent
    return lambda doing, share: _on_one_line(f"{visible(doing)} … {share:.0%}")


def clear_progress() -> None:
    """Make room for what is said next."""
    if _is_terminal(sys.stderr):
        _on_one_line("")


def width() -> int:
    """The columns of a line."""
    return min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)


def has_colour() -> bool:
    """Whether results may be coloured (NO_COLOR is a convention of many programs)."""
    return _is_terminal(sys.stdout) and "NO_COLOR" not in os.environ


def _on_one_line(text: str) -> None:
    _tell(sys.stderr, f"{_START_OF_LINE}{text}")


def _tell(stream: TextIO | None, text: str) -> None:
    """Where trouble cannot be told, there is nobody to tell that."""
    if stream is not None:
        with suppress(OSError):
            stream.write(text)
            stream.flush()


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _configure(stream: TextIO | None, **how: str) -> None:
    """Change how a stream writes its characters, where it is one that can."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**how)


def _say_no_more() -> None:
    """What is still in the buffer goes nowhere, or the interpreter would complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
