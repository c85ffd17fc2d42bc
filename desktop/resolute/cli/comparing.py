"""`resolute compare`: two files in, the redline on the terminal or in files out.

`--only KIND,…` chooses by findings what is shown. What is printed and the report fold the other changes and
say how many there are. The JSON keeps its schema, every paragraph in one row: there the findings of other
kinds are left out, and `only` names the kinds kept. A redline holds every change, or it would not give the
later text; the exit code too goes by all of them.
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from resolute.app.exports import comparison_json, export_as
from resolute.app.files import check_writable
from resolute.app.outputs import BY_ENDING, OUTPUTS, Output, check_output
from resolute.app.pairs import compare_files
from resolute.app.user import user_name
from resolute.app.values import (
    NEUTRAL_AUTHOR,
    NEUTRAL_DATE,
    PDF_LAYOUTS,
    ExportOptions,
    Pair,
    ReadingOptions,
)
from resolute.cli import screen
from resolute.model import UserError

_DONE, _DIFFERENT = 0, 1


def compare(given: argparse.Namespace) -> int:
    """Carry the command out; returns the exit code. Raises UserError."""
    _check(given)
    progress = screen.progress()
    reading = ReadingOptions(
        given.revisions, given.base, given.encoding or "", given.earlier_part, given.later_part
    )
    pair = compare_files(given.earlier, given.later, reading, progress)
    screen.clear_progress()
    for notice in pair.notices:
        screen.note(notice)
    options = export_options(given)
    for out, wanted in _outputs(given):
        chosen = wanted or BY_ENDING[out.suffix.lower()]
        exported = export_as(chosen.key, pair, out, options, progress)
        screen.clear_progress()
        if not given.json:
            screen.say("\n  ".join((f"{screen.visible(str(exported.path))} written.", *exported.sentences)))
    _print(pair, given)
    return _DIFFERENT if given.exit_code and not pair.comparison.is_equal else _DONE


def _outputs(given: argparse.Namespace) -> list[tuple[Path, Output | None]]:
    """The files to write, each with the output that its option names, or None where its ending chooses."""
    named = [(vars(given)[each.option], each) for each in OUTPUTS if each.option]
    return [*((out, None) for out in given.output), *((out, each) for out, each in named if out)]


def _check(given: argparse.Namespace) -> None:
    """What can be known to fail fails before the work. Raises UserError."""
    check_author(given)
    inputs: list[Path] = [path for path in (given.earlier, given.later, given.base) if path]
    _check_outputs(given, inputs)
    if given.columns and not given.table:
        raise UserError("--columns goes with a comparison table, which --table OUT.docx writes.")
    if given.only:
        _check_only(given)
    if (given.pdf_layout or given.font) and not any(map(_is_pdf, given.output)):
        raise UserError("--pdf-layout and --font go with a PDF, which -o OUT.pdf writes.")
    if given.keep_base:
        _check_kept_base(given, inputs)


def _check_outputs(given: argparse.Namespace, inputs: list[Path]) -> None:
    """Check the files to write; none that has an option of its own goes into another's file."""
    taken: list[Path] = []
    for out, wanted in _outputs(given):
        check_output(out, inputs, wanted)
        if wanted and _is_among(out, taken):
            called = wanted.option.replace("_", " ")
            raise UserError(f"{out.name} cannot be both the {called} and another output.")
        taken.append(out)


def _check_only(given: argparse.Namespace) -> None:
    is_shown = given.json or given.summary or given.table or not given.output
    if not is_shown and all(map(_is_redline, given.output)):
        raise UserError(
            "--only goes with what is printed, tables, .html, .pdf and .json: a redline holds every change."
        )


def _is_redline(out: Path) -> bool:
    return out.suffix.lower() == ".docx"


def _is_pdf(out: Path) -> bool:
    return out.suffix.lower() == ".pdf"


def _is_among(path: Path, others: list[Path]) -> bool:
    return path.absolute() in [other.absolute() for other in others]


def _check_kept_base(given: argparse.Namespace, inputs: list[Path]) -> None:
    kept: Path = given.keep_base
    if not any(map(_is_redline, given.output)):
        raise UserError("--keep-base goes with a redline, which -o OUT.docx writes.")
    if _is_among(kept, [out for out, _ in _outputs(given)]):
        raise UserError(f"{kept.name} cannot be both the base and an output.")
    check_writable(kept, inputs)


def check_author(given: argparse.Namespace) -> None:
    """Raises UserError where a neutral author is asked for beside one with a name."""
    if given.anonymous and (given.author or given.date):
        raise UserError("--anonymous goes with neither --author nor --date.")


def export_options(given: argparse.Namespace) -> ExportOptions:
    """How outputs are to be written."""
    if given.anonymous:
        author, date = NEUTRAL_AUTHOR, NEUTRAL_DATE
    else:
        author, date = given.author or user_name(), given.date or datetime.now(UTC)
    return ExportOptions(
        author,
        date,
        changes_only=given.changes_only,
        formatting=given.formatting,
        accepted=given.accept,
        keep_base=given.keep_base,
        only=tuple(given.only),
        columns=given.columns or 2,
        pdf_layout=given.pdf_layout or PDF_LAYOUTS[0],
        fonts=tuple(given.font),
    )


def _print(pair: Pair, given: argparse.Namespace) -> None:
    """The comparison in the form asked for; where files were written, only what is asked for.

    What prints on a terminal is imported here: a redline need not wait for it.
    """
    from resolute.writers.terminal import render_summary, render_terminal  # noqa: PLC0415

    if given.json:
        screen.say_json(comparison_json(pair, given.only))
    elif given.summary:
        screen.say(render_summary(pair.comparison, width=screen.width(), only=given.only))
    elif not _outputs(given):
        width, colour = screen.width(), screen.has_colour()
        screen.say(render_terminal(pair.comparison, width=width, colour=colour, only=given.only))
