"""`resolute batch`: many pairs in, the outputs of each into one folder, and a table of what came of them.

What came of a pair is printed as soon as it is done. All failures are told at the end, a sentence each;
Ctrl+C ends the work after what is done, and says what that is.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from resolute.app.batch import FORMATS, REDLINE, TABLE, Job, Outcome, jobs, run, write_table
from resolute.app.files import reason_of
from resolute.app.folders import match_folders
from resolute.app.lists import Listed, read_list
from resolute.app.values import ReadingOptions
from resolute.cli import screen
from resolute.cli.comparing import check_author, export_options
from resolute.cli.grammar import TROUBLE
from resolute.model import NotWritten, UserError

_DONE = 0


def batch(given: argparse.Namespace) -> int:
    """Carry the command out; returns the exit code. Raises UserError where nothing can be begun."""
    formats = _formats(given)
    reading = ReadingOptions(given.revisions)
    pairs = _pairs(given, reading)
    _make_folder(given.output)
    work = jobs(pairs, given.output, formats)
    outcomes, is_stopped = _carried_out(work, reading, given)
    table = given.output / TABLE
    write_table(table, work, outcomes)
    screen.say(f"{screen.visible(str(table))} written.")
    _tell_troubles(work, outcomes)
    if is_stopped:
        screen.trouble(_stopped(work, outcomes))
    return TROUBLE if is_stopped or any(outcome.troubles for outcome in outcomes) else _DONE


def _formats(given: argparse.Namespace) -> Sequence[str]:
    """What to write for each pair. Raises UserError where options do not go together."""
    check_author(given)
    formats: list[str] = given.format or [REDLINE]
    unknown = [kind for kind in formats if kind not in FORMATS]
    if unknown:
        raise UserError(f"--format knows no {' or '.join(unknown)}; there are {', '.join(FORMATS)}.")
    if given.columns and "table" not in formats:
        raise UserError("--columns goes with a comparison table, which --format table writes.")
    if given.only and set(formats) == {REDLINE}:
        raise UserError("--only goes with other formats than docx: a redline holds every change.")
    return formats


def _pairs(given: argparse.Namespace, reading: ReadingOptions) -> Sequence[Listed]:
    """The pairs of a list or of two folders."""
    inputs: list[Path] = given.inputs
    _check_inputs(inputs, given.output)
    if len(inputs) == 1:
        return read_list(inputs[0])
    matched = match_folders(inputs[0], inputs[1], reading, screen.progress())
    screen.clear_progress()
    for notice in matched.notices:
        screen.note(notice)
    return matched.pairs


def _check_inputs(inputs: Sequence[Path], folder: Path) -> None:
    if len(inputs) == 1 and inputs[0].is_dir():
        raise UserError(f"{inputs[0].name} is a folder, and one folder has nothing to be compared with.")
    if len(inputs) > 1 and not (len(inputs) == 2 and all(path.is_dir() for path in inputs)):
        raise UserError("batch takes one list of pairs, or two folders.")
    resolved = [path.resolve() for path in inputs]
    if len(set(resolved)) < len(inputs):
        raise UserError("Both folders are the same one.")
    if folder.resolve() in resolved:
        raise NotWritten(
            folder, "it is what is compared, and outputs would be taken for inputs the next time."
        )
    if (folder / TABLE).resolve() in resolved:
        raise NotWritten(folder / TABLE, "it is the list of pairs, and that is never changed.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise NotWritten(folder, "a file of that name is there, and no folder.") from None
    except OSError as error:
        raise NotWritten(folder, f"{reason_of(error)}.") from None
    except ValueError:
        raise NotWritten(folder, "that is not a name that a folder can have.") from None


def _carried_out(
    work: Sequence[Job], reading: ReadingOptions, given: argparse.Namespace
) -> tuple[list[Outcome], bool]:
    """What came of each pair that was done, and whether the user stopped it."""
    outcomes: list[Outcome] = []
    try:
        for outcome in run(work, reading, export_options(given), screen.progress()):
            outcomes.append(outcome)
            screen.clear_progress()
            _tell(outcome, len(outcomes), len(work))
    except KeyboardInterrupt:
        return outcomes, True
    return outcomes, False


def _tell(outcome: Outcome, place: int, whole: int) -> None:
    """What is worth knowing of a pair, on one line."""
    told = [f"{count} {kind}" for kind, count in outcome.counts.items() if count]
    if outcome.is_proved is not None:
        told.append("proved both ways" if outcome.is_proved else "not proved")
    if outcome.troubles:
        told.append("failed")
    screen.say(screen.visible(f"{place} of {whole}: {outcome.job.name}: {' · '.join(told)}"))
    for notice in outcome.notices:
        screen.note(f"{outcome.job.name}: {notice}")


def _tell_troubles(work: Sequence[Job], outcomes: Sequence[Outcome]) -> None:
    failed = [outcome for outcome in outcomes if outcome.troubles]
    for outcome in failed:
        for sentence in outcome.troubles:
            screen.trouble(f"{outcome.job.name}: {sentence}")
    if failed:
        screen.trouble(f"{len(failed)} of {len(work)} pairs failed.")


def _stopped(work: Sequence[Job], outcomes: Sequence[Outcome]) -> str:
    done = ", ".join(outcome.job.name for outcome in outcomes) or "none"
    return f"Stopped: {len(outcomes)} of {len(work)} pairs are done: {done}."
