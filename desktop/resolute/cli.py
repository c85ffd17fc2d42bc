"""The command line. Says everything on standard output but progress and trouble, which go to standard error.

Exit codes: 0 done, 1 (only with --exit-code) the texts differ, 2 trouble, said in one sentence.
"""

from __future__ import annotations

import argparse
import getpass
import os
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from resolute import __version__
from resolute.app.exports import comparison_json, export
from resolute.app.pairs import compare_files, open_document
from resolute.app.values import ExportOptions, Pair, ReadingOptions
from resolute.model import Progress, UserError, silent
from resolute.writers.json import render_resolution_json
from resolute.writers.terminal import render_recognized, render_terminal

_DONE, _DIFFERENT, _TROUBLE = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line (without the program's name); returns the exit code."""
    _accept_any_character()
    given = parser().parse_args(arguments)
    try:
        return _show(given) if given.command == "show" else _compare(given)
    except UserError as error:
        return _trouble(str(error))
    except KeyboardInterrupt:
        return _trouble("Stopped.")
    except BrokenPipeError:
        return _close_quietly()
    except Exception as error:  # the last resort: a fault of ours is told as one, without a traceback
        if os.environ.get("RESOLUTE_DEBUG"):
            raise
        return _trouble(
            f"A fault in Resolute itself: {type(error).__name__}: {error} (RESOLUTE_DEBUG=1 shows where)."
        )


def parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    top = _Parser(
        prog="resolute",
        description="Compare an earlier and a later United Nations resolution, and write what changed.",
        epilog="Without a command the window opens, on two files where named: resolute EARLIER LATER",
    )
    top.add_argument("--version", action="version", version=f"resolute {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _add_compare(commands.add_parser("compare", help="compare two files"))
    _add_show(commands.add_parser("show", help="show what was recognized in a file"))
    return top


def _add_compare(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Print what changed, or write it: the ending of OUT (.docx, .html, .json) chooses how."
    )
    command.add_argument("earlier", type=Path, metavar="EARLIER")
    command.add_argument("later", type=Path, metavar="LATER")
    command.add_argument(
        "-o", "--output", type=Path, action="append", default=[], metavar="OUT", help="may be repeated"
    )
    command.add_argument("--author", help="of the tracked changes (default: your user name)")
    command.add_argument(
        "--date", type=_date, metavar="ISO-8601", help="of the tracked changes (default: now)"
    )
    command.add_argument(
        "--keep-base", type=Path, metavar="FILE.docx", help="write the base laid out for a text or XML"
    )
    command.add_argument("--changes-only", action="store_true", help="fold what is unchanged")
    command.add_argument("--json", action="store_true", help="print the comparison as JSON")
    command.add_argument("--exit-code", action="store_true", help="exit with 1 where the texts differ")
    _add_revisions(command)


def _add_show(command: argparse.ArgumentParser) -> None:
    command.description = "Show the paragraphs of a file and what each of them is."
    command.add_argument("file", type=Path, metavar="FILE")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON")
    form.add_argument("--text", action="store_true", help="the clean text with labels")
    _add_revisions(command)


def _add_revisions(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--revisions",
        choices=("accept", "reject", "refuse"),
        default="accept",
        help="what to take of tracked changes that a file carries already (default: accept)",
    )


def _compare(given: argparse.Namespace) -> int:
    progress = _progress()
    pair = compare_files(given.earlier, given.later, ReadingOptions(given.revisions), progress)
    options = ExportOptions(
        author=given.author or _user(),
        date=given.date or datetime.now(UTC),
        changes_only=given.changes_only,
        keep_base=given.keep_base,
    )
    written = [export(pair, out, options, progress) for out in given.output]
    _clear_progress()
    for notice in pair.notices:
        print(notice, file=sys.stderr)
    if given.json:
        print(comparison_json(pair))
    elif not written:
        _print_redline(pair)
    for exported in written if not given.json else ():
        print(f"{exported.path} written.", *exported.sentences, sep="\n  ")
    return _DIFFERENT if given.exit_code and not pair.comparison.is_equal else _DONE


def _print_redline(pair: Pair) -> None:
    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(render_terminal(pair.comparison, width=width, colour=colour))


def _show(given: argparse.Namespace) -> int:
    resolution = open_document(given.file, ReadingOptions(given.revisions)).resolution
    if given.json:
        print(render_resolution_json(resolution))
    else:
        print(render_recognized(resolution, text_only=given.text))
    return _DONE


def _date(text: str) -> datetime:
    """An ISO 8601 date or time; without a time zone it is the user's own."""
    date = datetime.fromisoformat(text)
    return date if date.tzinfo else date.astimezone()


def _user() -> str:
    """The user's name, for the author of tracked changes; "Resolute" where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "Resolute"


def _progress() -> Progress:
    """One line on standard error that is written over, where that is a terminal."""
    if not sys.stderr.isatty():
        return silent
    return lambda doing, share: print(f"\r\033[K{doing} … {share:.0%}", end="", file=sys.stderr, flush=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _trouble(sentence: str) -> int:
    _clear_progress()
    print(f"resolute: {sentence}", file=sys.stderr)
    return _TROUBLE


def _close_quietly() -> int:
    """The reader of our output has gone (`resolute … | head`): that is no trouble of the user's."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _DONE


def _accept_any_character() -> None:
    """A terminal that lacks a character shows it as an escape; the program does not stop at it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


class _Parser(argparse.ArgumentParser):
    """Trouble with the command line is one sentence, like all trouble."""

    def error(self, message: str) -> NoReturn:
        print(f"resolute: {message}. See '{self.prog} --help'.", file=sys.stderr)
        raise SystemExit(_TROUBLE)
