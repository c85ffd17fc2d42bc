"""What can be said on the command line."""

from __future__ import annotations

import argparse
import codecs
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from resolute import __version__
from resolute.app.user import is_author
from resolute.app.values import PDF_LAYOUTS
from resolute.cli import screen
from resolute.model import FindingKind
from resolute.model.choice import CHOOSABLE

TROUBLE = 2


def parser() -> argparse.ArgumentParser:
    """The grammar of all commands."""
    top = _Parser(
        prog="resolute",
        description="Compare an earlier and a later United Nations resolution, and write what changed.",
        epilog="Without a command the window opens, on two files where named (resolute EARLIER LATER) "
        "or on a comparison that was saved (resolute FILE.resolute)",
    )
    top.add_argument("--version", action="version", version=f"resolute {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _add_compare(commands.add_parser("compare", help="compare two files"))
    _add_batch(commands.add_parser("batch", help="compare many pairs of files"))
    _add_show(commands.add_parser("show", help="show what was recognized in a file"))
    return top


def _add_compare(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Print what changed, or write it: the ending of OUT (.docx, .html, .pdf, .json) chooses how."
    )
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument("earlier", type=Path, metavar="EARLIER")
    command.add_argument("later", type=Path, metavar="LATER")
    command.add_argument(
        "-o", "--output", type=Path, action="append", default=[], metavar="OUT", help="may be repeated"
    )
    _add_redline(command.add_argument_group("of the redline"))
    table = command.add_argument_group("of the comparison table")
    table.add_argument(
        "--table", type=Path, metavar="OUT.docx", help="write both texts side by side for Word"
    )
    _add_columns(table)
    command.add_argument(
        "--summary-page",
        type=Path,
        metavar="OUT",
        help="write what matters on one page, whatever --only says (.docx, .html, .txt)",
    )
    command.add_argument(
        "--amendments",
        type=Path,
        metavar="OUT",
        help="write the changes as a list of amendments to the earlier text (.docx, .txt)",
    )
    _add_pdf(command.add_argument_group("of the PDF"))
    printed = command.add_mutually_exclusive_group()
    printed.add_argument("--json", action="store_true", help="print the comparison as JSON")
    printed.add_argument("--summary", action="store_true", help="print how much changed, and not what")
    _add_folding(command)
    for side in ("earlier", "later"):
        command.add_argument(
            f"--{side}-part",
            default="",
            metavar="NAME",
            help=f"the text to compare of a {side} file that holds several: B, II, annex, how its title "
            "begins, or whole for all of the file",
        )
    command.add_argument("--exit-code", action="store_true", help="exit with 1 where the texts differ")
    _add_reading(command)


def _add_batch(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Compare the pairs of a list, a line each, with tabs between: the earlier file, the later file and, "
        "if you like, a name for the outputs and the texts to compare of files that hold several, as "
        "--earlier-part and --later-part of compare name them; or compare the files of two folders that "
        "have the same name, symbol or title. A pair that fails keeps no other from being done."
    )
    command.add_argument(
        "inputs", nargs="+", type=Path, metavar="LIST.tsv | EARLIER LATER", help="a list, or two folders"
    )
    command.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FOLDER", help="made where it does not exist"
    )
    command.add_argument(
        "--format",
        type=_words,
        action="extend",
        default=[],
        metavar="FORMAT,…",
        help="what to write for each pair: docx (the redline; default), table, summary, html, json; "
        "may be repeated",
    )
    _add_tracking(command.add_argument_group("of the redline"))
    _add_columns(command.add_argument_group("of the comparison table"))
    _add_pdf(command.add_argument_group("of the PDF"))
    _add_folding(command)
    _add_reading(command)
    command.set_defaults(keep_base=None)


def _add_tracking(group: argparse._ArgumentGroup) -> None:
    """Whose the tracked changes are, and what is tracked."""
    group.add_argument("--author", type=_author, metavar="NAME", help="of the tracked changes (default: you)")
    group.add_argument("--date", type=_date, metavar="ISO-8601", help="of the tracked changes (default: now)")
    group.add_argument("--anonymous", action="store_true", help="a neutral author and date")
    group.add_argument(
        "--formatting", action="store_true", help="track changes of formatting too (default: wording only)"
    )
    group.add_argument(
        "--accept",
        type=_accepted,
        default=frozenset[FindingKind](),
        metavar="KIND,…",
        help="make changes of these kinds without tracking them (mechanical, editorial, renumbered, …)",
    )


def _add_redline(group: argparse._ArgumentGroup) -> None:
    _add_tracking(group)
    group.add_argument(
        "--base",
        type=Path,
        metavar="FILE.docx",
        help="the official Word file of the earlier text, where EARLIER is another format",
    )
    group.add_argument(
        "--keep-base", type=Path, metavar="FILE.docx", help="write the base laid out for a text or XML"
    )


def _add_columns(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--columns",
        type=int,
        choices=(2, 3),
        help="earlier and later, or a third that says what changed (default: 2)",
    )


def _add_folding(command: argparse.ArgumentParser) -> None:
    command.add_argument("--changes-only", action="store_true", help="fold what is unchanged")
    command.add_argument(
        "--only",
        type=_kinds,
        action="extend",
        default=[],
        metavar="KIND,…",
        help="show changes with findings of these kinds alone, and how many others there are; the JSON "
        "keeps every row and leaves out the other findings; may be repeated",
    )


def _add_pdf(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--pdf-layout",
        choices=PDF_LAYOUTS,
        help="side by side on paper across, or both texts in one column on paper upright (default: columns)",
    )
    group.add_argument(
        "--font",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a font that comes before the system's; may be repeated",
    )


def _add_show(command: argparse.ArgumentParser) -> None:
    command.description = "Show the paragraphs of a file and what each of them is."
    command.add_argument("file", type=Path, metavar="FILE")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON")
    form.add_argument("--text", action="store_true", help="the clean text with labels")
    _add_reading(command)


def _add_reading(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--revisions",
        choices=("accept", "reject", "refuse"),
        default="accept",
        help="what to take of tracked changes that a file carries already (default: accept)",
    )
    command.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="of texts and web pages, such as windows-1251 (default: told from what they hold)",
    )


def _kinds_explained() -> str:
    """What each kind of finding means.

    Imported here and not above: nothing but this help needs a writer's words, and --version waits for none.
    """
    from resolute.writers.telling import MEANINGS  # noqa: PLC0415

    width = max(map(len, FindingKind)) + 2
    told = (f"  {kind:{width}}{meaning}" for kind, meaning in MEANINGS.items())
    return "\n".join(("kinds of findings, the weightiest first:", *told))


def _kinds(text: str) -> list[FindingKind]:
    """The kinds of findings in a list with commas."""
    names = _words(text)
    unknown = [name for name in names if name not in set(FindingKind)]
    if unknown or not names:
        called = " or ".join(unknown) or repr(text)
        kinds = ", ".join(FindingKind)
        raise argparse.ArgumentTypeError(f"no kind of finding is called {called}; there are {kinds}")
    return [FindingKind(name) for name in names]


def _words(text: str) -> list[str]:
    """The words of a list with commas, in small letters."""
    return [word for word in text.lower().replace(" ", "").split(",") if word]


def _author(text: str) -> str:
    if not is_author(text):
        raise argparse.ArgumentTypeError("an author has a name that a Word file can hold")
    return text


def _accepted(text: str) -> frozenset[FindingKind]:
    """The kinds of changes to make without tracking them."""
    kinds = _kinds(text)
    for kind in kinds:
        if kind not in CHOOSABLE:
            able = ", ".join(CHOOSABLE)
            raise argparse.ArgumentTypeError(f"changes of the kind {kind} are always tracked, unlike {able}")
    return frozenset(kinds)


def _encoding(text: str) -> str:
    try:
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"no encoding is called {text!r}") from None


def _date(text: str) -> datetime:
    """An ISO 8601 date or time; without a time zone it is the user's own."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2030-12-24T18:00") from None


class _Parser(argparse.ArgumentParser):
    """Trouble with the command line is one sentence, like all trouble; options are written out."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options, allow_abbrev=False)  # pyright: ignore[reportArgumentType]

    def format_help(self) -> str:
        """The help, which for `compare` ends with the kinds of findings."""
        if self.prog.endswith(" compare"):
            self.epilog = _kinds_explained()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        screen.trouble(f"{message}. See '{self.prog} --help'.")
        raise SystemExit(TROUBLE)
