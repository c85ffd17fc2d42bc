"""`resolute compare`: two files in, the redline on the terminal or in files out."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from resolute.app.exports import check_output, comparison_json, export
from resolute.app.files import check_writable
from resolute.app.pairs import compare_files
from resolute.app.user import user_name
from resolute.app.values import NEUTRAL_AUTHOR, NEUTRAL_DATE, ExportOptions, Pair, ReadingOptions
from resolute.cli import screen
from resolute.model import UserError
from resolute.writers.terminal import render_summary, render_terminal

_DONE, _DIFFERENT = 0, 1


def compare(given: argparse.Namespace) -> int:
    """Carry the command out; returns the exit code. Raises UserError."""
    _check(given)
    progress = screen.progress()
    reading = ReadingOptions(given.revisions, given.base)
    pair = compare_files(given.earlier, given.later, reading, progress)
    screen.clear_progress()
    for notice in pair.notices:
        screen.note(notice)
    options = _options(given)
    for out in given.output:
        exported = export(pair, out, options, progress)
        screen.clear_progress()
        if not given.json:
            screen.say("\n  ".join((f"{screen.visible(str(exported.path))} written.", *exported.sentences)))
    _print(pair, given)
    return _DIFFERENT if given.exit_code and not pair.comparison.is_equal else _DONE


def _check(given: argparse.Namespace) -> None:
    """What can be known to fail fails before the work. Raises UserError."""
    if given.anonymous and (given.author or given.date):
        raise UserError("--anonymous goes with neither --author nor --date.")
    inputs: list[Path] = [path for path in (given.earlier, given.later, given.base) if path]
    for out in given.output:
        check_output(out, inputs)
    if given.keep_base:
        _check_kept_base(given.keep_base, given.output, inputs)


def _check_kept_base(kept: Path, outputs: list[Path], inputs: list[Path]) -> None:
    if not any(out.suffix.lower() == ".docx" for out in outputs):
        raise UserError("--keep-base goes with a redline, which -o OUT.docx writes.")
    if kept.absolute() in [out.absolute() for out in outputs]:
        raise UserError(f"{kept.name} cannot be both the base and an output.")
    check_writable(kept, inputs)


def _options(given: argparse.Namespace) -> ExportOptions:
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
    )


def _print(pair: Pair, given: argparse.Namespace) -> None:
    """The comparison in the form asked for; where files were written, only what is asked for."""
    if given.json:
        screen.say_json(comparison_json(pair))
    elif given.summary:
        screen.say(render_summary(pair.comparison))
    elif not given.output:
        screen.say(render_terminal(pair.comparison, width=screen.width(), colour=screen.has_colour()))
