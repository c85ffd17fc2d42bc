"""Many pairs, one after the other: what is written for each, under which name, and what came of it.

A pair that fails keeps no other from being done. Names never collide: where another pair's output or an input
has the name, the pair gets a number (`tides-2`).
"""

from __future__ import annotations

import csv
import io
import os
import unicodedata
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from resolute.app.exports import export_as
from resolute.app.faults import fault
from resolute.app.files import write_file
from resolute.app.lists import Listed
from resolute.app.outputs import BY_ENDING, output
from resolute.app.pairs import compare_files
from resolute.app.values import ExportOptions, ReadingOptions
from resolute.model import Cancelled, Comparison, FindingKind, Phrase, Progress, Relation, UserError, silent

REDLINE, TABLE = "docx", "batch.tsv"
"""The format that is written where none is asked for, and the name of the table of results."""
FORMATS: Mapping[str, tuple[str, str]] = {
    **{ending.removeprefix("."): (ending, each.key) for ending, each in BY_ENDING.items()},
    **{key: (f"-{key}{output(key).endings[0]}", key) for key in ("table", "summary")},
}
"""What can be written for each pair: how the names end, and the key of the output."""
_LONGEST = 80
"""How many characters of a file's name go into an output's."""


@dataclass(frozen=True, slots=True)
class Job:
    """A pair with its name, which is no other's, and the outputs to write for it, each with its format."""

    pair: Listed
    name: str
    outputs: tuple[tuple[str, Path], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a pair.

    `counts` are rows by relation, then those that moved and those with substantive changes; empty where the
    files were not compared. `is_proved` tells of the redline, None where none was written. `troubles` are
    sentences, none where all went well.
    """

    job: Job
    counts: Mapping[str, int]
    is_proved: bool | None
    notices: tuple[str, ...]
    troubles: tuple[str, ...]


def jobs(pairs: Iterable[Listed], folder: Path, formats: Sequence[str]) -> tuple[Job, ...]:
    """The pairs with the names of their outputs in `folder`."""
    held = tuple(pairs)
    inputs = {_identity(path) for pair in held for path in (pair.earlier, pair.later)}
    taken = {TABLE}
    return tuple(_job(pair, folder, formats, taken, inputs) for pair in held)


def _job(
    pair: Listed, folder: Path, formats: Sequence[str], taken: set[str], inputs: Collection[object]
) -> Job:
    """A pair under the first name that nothing else has; its outputs are then taken."""
    wanted = _name(pair)
    for number in count(1):
        name = f"{wanted}-{number}" if number > 1 else wanted
        outputs = tuple((kind, folder / f"{name}{FORMATS[kind][0]}") for kind in dict.fromkeys(formats))
        keys = {_folded(out.name) for _, out in outputs}
        if not keys & taken and not any(out.exists() and _identity(out) in inputs for _, out in outputs):
            taken |= keys
            return Job(pair, name, outputs)
    raise AssertionError("numbers do not end")


def _name(pair: Listed) -> str:
    """The name that was given, without an ending of ours; else that of the files."""
    given = Path(pair.name)
    if pair.name:
        return given.stem if given.suffix.lower() in BY_ENDING and given.stem else pair.name
    one, other = (path.stem[:_LONGEST] for path in (pair.earlier, pair.later))
    return one if one == other else f"{one}_to_{other}"


def _folded(name: str) -> str:
    """A name as file systems see it that tell neither capitals nor forms of accents apart."""
    return unicodedata.normalize("NFC", name).casefold()


def _identity(path: Path) -> object:
    """What a file is, whatever it is called; a file that is not there is its path."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return path
    return found.st_dev, found.st_ino


def run(
    given: Sequence[Job], reading: ReadingOptions, options: ExportOptions, progress: Progress = silent
) -> Iterator[Outcome]:
    """Do the pairs in their order. Raises nothing but what `progress` raises."""
    for place, job in enumerate(given, 1):
        yield _done(job, reading, options, _of(place, len(given), job, progress))


def _of(place: int, whole: int, job: Job, progress: Progress) -> Progress:
    def tell(doing: str, share: float) -> None:
        told = Phrase(
            "{place} of {whole}: {name} … {doing}", place=place, whole=whole, name=job.name, doing=doing
        )
        progress(told, share)

    return tell


def _done(job: Job, reading: ReadingOptions, options: ExportOptions, progress: Progress) -> Outcome:
    """Compare a pair and write its outputs; one that fails keeps no other from being written."""
    troubles: list[str] = []
    with _gathered(troubles):
        listed = job.pair
        own = replace(reading, earlier_part=listed.earlier_part, later_part=listed.later_part)
        pair = compare_files(listed.earlier, listed.later, own, progress)
        is_proved: bool | None = None
        for kind, out in job.outputs:
            before = len(troubles)
            with _gathered(troubles):
                export_as(FORMATS[kind][1], pair, out, options, progress)
            if kind == REDLINE:
                is_proved = len(troubles) == before
        return Outcome(job, _counts(pair.comparison), is_proved, pair.notices, tuple(troubles))
    return Outcome(job, {}, None, (), tuple(troubles))


@contextmanager
def _gathered(troubles: list[str]) -> Generator[None]:
    """What goes wrong within becomes a sentence."""
    try:
        yield
    except Cancelled:
        raise
    except UserError as error:
        troubles.append(str(error))
    except Exception as error:  # the job runner's door: a fault met with one pair must not cost the others
        if os.environ.get("RESOLUTE_DEBUG"):
            raise
        troubles.append(fault(error))


def _counts(comparison: Comparison) -> Mapping[str, int]:
    relations = {relation.value: comparison.relations[relation] for relation in Relation}
    return relations | {
        "moved": comparison.moves,
        FindingKind.SUBSTANTIVE.value: comparison.findings[FindingKind.SUBSTANTIVE],
    }


def write_table(path: Path, given: Sequence[Job], outcomes: Iterable[Outcome]) -> None:
    """Write what came of each pair, a line each, as spreadsheets read it. Raises NotWritten."""
    by_job = {outcome.job: outcome for outcome in outcomes}
    text = io.StringIO()
    lines = csv.writer(text, "excel-tab", lineterminator="\n")
    kinds = [*map(str, Relation), "moved", FindingKind.SUBSTANTIVE.value]
    lines.writerow(["name", "earlier", "later", *kinds, "proof", "result"])
    for job in given:
        files = (str(job.pair.earlier), str(job.pair.later))
        lines.writerow([job.name, *files, *_told(by_job.get(job), kinds)])
    write_file(path, text.getvalue().encode("utf-8-sig", errors="backslashreplace"))


def _told(outcome: Outcome | None, kinds: Sequence[str]) -> list[str]:
    if outcome is None:
        return [*("" for _ in kinds), "", "not done"]
    counts = [str(outcome.counts.get(kind, "")) for kind in kinds]
    proof = {True: "both ways", False: "failed", None: ""}[outcome.is_proved]
    return [*counts, proof, " ".join(outcome.troubles) or "done"]
