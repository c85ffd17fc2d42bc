"""The process that reads, compares and writes while the window stays free.

`serve` is the whole life of that process: it takes tasks from a pipe and answers on it. All that travels
are plain values, each answer with the number of the task it belongs to, so that late ones can be told. Both
ends hold the pair of the last result (`held`), which then travels by name (`parcels`).
"""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

from resolute.app.parcels import Unpacker, packed
from resolute.app.session.values import Opened, Saved, Session
from resolute.app.values import Document, Exported, ExportOptions, Given, Pair, ReadingOptions
from resolute.model import Link, Progress, Readings, UserError


@dataclass(frozen=True, slots=True)
class Compare:
    """Read two texts, but for those that were read so, and compare them; the answer is a `Pair`.

    `parts` name the texts to compare of files that hold several, or "whole" for all; where one is empty and
    nothing decides it, the answer is an `Undecided`.
    """

    earlier: Given
    later: Given
    links: tuple[Link, ...] = ()
    readings: Readings = field(default_factory=Readings)
    parts: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Undecided:
    """What was read of two files, and of which of them the user has to choose a text."""

    earlier: Document
    later: Document
    asked: tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class CompareSample:
    """Compare the sample that comes with the program; the answer is a `Pair`."""


@dataclass(frozen=True, slots=True)
class Export:
    """Write a pair; the answer is an `Exported`.

    `output` is the key of one of `outputs.OUTPUTS`; without it the ending of `out` chooses the writer.
    """

    pair: Pair
    out: Path
    options: ExportOptions
    output: str = ""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Open a comparison file; the answer is an `Opened`."""

    path: Path


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Read the files of a session, kept in `file`, as they stand now; the answer is an `Opened`."""

    session: Session
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class PutOnBase:
    """Put a session, kept in `file`, on its earlier text's official Word file; the answer is an `Opened`."""

    session: Session
    base: Path
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class SaveSession:
    """Write a comparison file; the answer is a `Saved`."""

    session: Session
    out: Path


@dataclass(frozen=True, slots=True)
class Recover:
    """Take up what a journal in `folder` holds; the answer is an `Opened`."""

    folder: Path


Task = Compare | CompareSample | Export | OpenSession | ReadAgain | PutOnBase | SaveSession | Recover
Result = Pair | Undecided | Exported | Opened | Saved


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has loaded what it needs."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """`doing` is what is being done ("Aligning paragraphs"), `share` how much of it is done, 0 to 1."""

    number: int
    doing: str
    share: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The task is done."""

    number: int
    result: Result


@dataclass(frozen=True, slots=True)
class Refused:
    """The task cannot be done; `sentence` is for the user."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The program has a fault; `details` is its traceback."""

    number: int
    details: str


Answer = Ready | Progressed | Finished | Refused | Broken


def serve(pipe: Connection) -> None:
    """Do tasks until the other end of the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    perform, unpacker, holding = performer(), Unpacker(), dict[str, object]()

    def send(answer: Answer) -> None:
        for message in packed(answer, holding):
            pipe.send_bytes(message)

    with suppress(EOFError, OSError):  # the window is gone
        send(Ready())
        while True:
            if (given := unpacker.take(pipe.recv_bytes(), holding)) is not None:
                number, task = cast("tuple[int, Task]", given)
                last = answer(number, task, perform, send)
                send(last)
                holding.update(held(last))


def held(answer: Answer) -> Mapping[str, object]:
    """What both ends hold from an answer on, by the names it goes by; nothing new where it has no pair."""
    result = answer.result if isinstance(answer, Finished) else None
    pair = result.pair if isinstance(result, Opened) else result
    return {"pair": pair, "earlier": pair.earlier, "later": pair.later} if isinstance(pair, Pair) else {}


def answer(
    number: int, task: Task, perform: Callable[[Task, Progress], Result], send: Callable[[Answer], None]
) -> Answer:
    """The last answer to a task; progress is sent before."""

    def progress(doing: str, share: float) -> None:
        send(Progressed(number, doing, share))

    try:
        return Finished(number, perform(task, progress))
    except UserError as error:
        return Refused(number, str(error))
    except Exception:  # noqa: BLE001 the job runner's door: a fault must reach the window, not end the process
        return Broken(number, traceback.format_exc())


def performer() -> Callable[[Task, Progress], Result]:
    """What does the tasks.

    Imported here and not above: the window imports this module to name `serve` and the tasks, and must
    start without loading the readers and writers.
    """
    from resolute.app.exports import export, export_as  # noqa: PLC0415
    from resolute.app.pairs import compare_files, sample_pair  # noqa: PLC0415
    from resolute.app.parts import SeveralTexts  # noqa: PLC0415
    from resolute.app.session.files import write_session  # noqa: PLC0415
    from resolute.app.session.opening import open_session, put_on_base, read_again  # noqa: PLC0415
    from resolute.app.session.recovery import recover  # noqa: PLC0415

    def perform(task: Task, progress: Progress) -> Result:
        match task:
            case Compare(earlier, later, links, readings, parts):
                options = ReadingOptions(earlier_part=parts[0], later_part=parts[1])
                try:
                    return compare_files(earlier, later, options, progress, links, readings)
                except SeveralTexts as several:
                    return Undecided(several.earlier, several.later, several.asked)
            case CompareSample():
                return compare_files(*sample_pair(), progress=progress)
            case Export(pair, out, options, output) if output:
                return export_as(output, pair, out, options, progress)
            case Export(pair, out, options):
                return export(pair, out, options, progress)
            case ReadAgain(session, file):
                return replace(read_again(session, progress), file=file)
            case PutOnBase(session, base, file):
                return replace(put_on_base(session, base, progress), file=file)
            case OpenSession(path):
                return open_session(path, progress)
            case SaveSession(session, out):
                write_session(session, out)
                return Saved(out, session.handwork)
            case Recover(folder):
                return recover(folder, progress)

    return perform
