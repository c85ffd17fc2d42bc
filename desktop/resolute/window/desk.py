"""What lies on the desk: the two files, the pair that was made of them, and the work that is done on it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from resolute.app.session.values import SUFFIX, Opened, Saved, Session
from resolute.app.user import user_name
from resolute.app.values import Exported, ExportOptions, Given, Pair, Pasted
from resolute.app.worker import (
    Compare,
    CompareSample,
    Export,
    OpenSession,
    PutOnBase,
    ReadAgain,
    Recover,
    Result,
    SaveSession,
    Task,
    Undecided,
)
from resolute.model import Handwork, Link, Readings
from resolute.paths import resource
from resolute.window.jobs import Job, Jobs
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import ViewRow, making_rows
from resolute.window.slices import Slices

Wanted = tuple[tuple[Link, ...], Readings]
"""Around which links the rows are to be made, of texts that are read how."""


class Desk(QObject):
    """Compares, opens and saves in the worker process.

    What fails or is stopped leaves the pair that is shown as it was; without one, the files stay on the desk,
    so that the wrong one can be replaced. `opened` is what the pair was taken up with, `swapped` tells that
    the user chose which text is the earlier one; `rows` are those in which the pair is shown. `pair_changed`
    tells that another pair lies there, `realigned` that the same one was aligned around other links;
    `stopped` that this was not to be. `undecided` tells that the user has to choose texts of files that hold
    several, which `choose` takes.
    """

    pair_changed = Signal()
    realigned = Signal()
    stopped = Signal()
    undecided = Signal(Undecided)
    paths_changed = Signal()
    saved = Signal(Exported)
    kept = Signal(Saved)
    failed = Signal(str, str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self.paths: dict[Side, Path] = {}
        self.swapped = False
        self.pair: Pair | None = None
        self.opened: Opened | None = None
        self.rows: tuple[ViewRow, ...] = ()
        self._slices = Slices(self)
        self._wanted: Wanted | None = None
        self._pasted: dict[Path, Pasted] = {}
        self._after: list[Callable[[], None]] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, or waits to be."""
        return self._jobs.running is not None

    def put(self, side: Side, path: Path) -> None:
        """Put a file on one side; with one on the other, compare."""
        self._set_paths({**self.paths, side: path})
        if self.pair is not None:
            other = self.pair.later if side is Side.EARLIER else self.pair.earlier
            sides: dict[Side, Given] = {side: self._given(path), side.other: other}
            self.swapped = False
            self._compare(Compare(sides[Side.EARLIER], sides[Side.LATER]))
        elif len(self.paths) == len(Side):
            self.compare(self.paths[Side.EARLIER], self.paths[Side.LATER])

    def paste(self, side: Side, data: bytes, name: str) -> None:
        """Put a text on one side that stands in no file; it goes by a name that no other one has."""
        taken = {*self._pasted, *self.paths.values()}
        names = (Path(name if count == 1 else f"{name} {count}") for count in itertools.count(1))
        path = next(path for path in names if path not in taken)
        self._pasted[path] = Pasted(path, data)
        self.put(side, path)

    def compare(self, earlier: Path, later: Path) -> None:
        self.swapped = False
        self._set_paths({Side.EARLIER: earlier, Side.LATER: later})
        self._compare(Compare(self._given(earlier), self._given(later)))

    def compare_sample(self) -> None:
        self._compare(CompareSample())

    def swap(self, handwork: Handwork, file: Path | None) -> None:
        """Make the later text the earlier one; what was done by hand changes sides with them."""
        if self.pair is not None:
            self.swapped = True
            turned = handwork.swapped()
            self._set_paths({Side.EARLIER: self.pair.later.path, Side.LATER: self.pair.earlier.path})
            self._compare(
                Compare(self.pair.later, self.pair.earlier, turned.links, turned.readings),
                lambda pair: Opened(pair, turned, None, file, is_saved=turned.is_empty),
            )

    def read_again(self, session: Session, file: Path | None) -> None:
        """Read both files again; what was done by hand is found again in them."""
        self._compare(ReadAgain(session, file))

    def put_on_base(self, session: Session, base: Path, file: Path | None) -> None:
        """Let the official Word file stand for the earlier text; what was done by hand goes along."""
        self._compare(PutOnBase(session, base, file))

    def choose(self, undecided: Undecided, names: Mapping[Side, str]) -> None:
        """Compare the texts that were chosen by their names."""
        self.swapped = False
        self._set_paths({Side.EARLIER: undecided.earlier.path, Side.LATER: undecided.later.path})
        parts = names.get(Side.EARLIER, ""), names.get(Side.LATER, "")
        self._compare(Compare(undecided.earlier, undecided.later, parts=parts))

    def realign(self, links: tuple[Link, ...], readings: Readings) -> None:
        """Read and align the pair as the user says; while this is done, only the last wish counts."""
        wanted = links, readings
        if self.pair is None or (self._wanted is None and wanted == _made(self.pair)):
            return
        is_free, self._wanted = self._wanted is None, wanted
        if is_free:
            task = Compare(self.pair.earlier, self.pair.later, links, readings)
            self._jobs.submit(Job(task, partial(self._make_rows, self._realigned), self._not_realigned))

    def open_session(self, path: Path) -> None:
        self._compare(OpenSession(path))

    def recover(self, folder: Path) -> None:
        self._compare(Recover(folder))

    def save_session(self, session: Session, out: Path) -> None:
        self._jobs.submit(Job(SaveSession(session, out), self._kept, self._refused))

    def save_redline(self, out: Path, author: str = "") -> None:
        """Write the redline where the user wants it; `saved` tells of it."""
        self.make_redline(out, author, self._exported, self._refused)

    def make_redline(
        self, out: Path, author: str, made: Callable[[Result], None], refused: Callable[[str, str], None]
    ) -> None:
        """Write the redline, by an author or the user, once nothing is being aligned any more."""
        if self._wanted is not None:
            self._after.append(lambda: self.make_redline(out, author, made, refused))
        elif self.pair is not None:
            options = ExportOptions(author=author or user_name(), date=datetime.now(UTC))
            self._jobs.submit(Job(Export(self.pair, out, options), made, refused))

    def export(self, output: str, out: Path, options: ExportOptions) -> None:
        """Write one of the outputs, called by its key."""
        if self.pair is not None:
            self._jobs.submit(Job(Export(self.pair, out, options, output), self._exported, self._refused))

    def proposed_redline(self) -> Path:
        """A name for the redline."""
        return self.proposed("redline", ".docx")

    def proposed_session(self) -> Path:
        """A name for the comparison file."""
        return self.proposed("", SUFFIX)

    def proposed(self, stem: str, ending: str) -> Path:
        """A name for an output, beside the later text; among the documents where that has no folder."""
        if self.pair is None:
            return Path(f"{stem or 'comparison'}{ending}")
        later = self.pair.later
        name = re.sub(r"[^\w.-]+", "_", later.resolution.masthead.symbol or later.path.stem)
        is_ours = later.path.is_relative_to(resource()) or not later.path.parent.is_dir()
        folder = _documents() if is_ours or not later.path.is_absolute() else later.path.parent
        return folder / f"{name}{stem and f'_{stem}'}{ending}"

    def cancel(self) -> None:
        """Stop the work; everything is as it was before."""
        self._jobs.cancel()
        self._slices.stop()
        self._give_up()
        self._restore()

    def _compare(self, task: Task, kept: Callable[[Pair], Opened] = Opened) -> None:
        running = self._jobs.running
        if running is not None and not isinstance(running.task, Export | SaveSession):
            self._jobs.cancel()
            self._give_up()
        if self._slices.are_going_on:
            self._slices.stop()
            self._give_up()
        compared = partial(self._compared, kept)
        self._jobs.submit(Job(task, partial(self._make_rows, compared), self._refused))

    def _make_rows(self, shown: Callable[[Result, tuple[ViewRow, ...]], None], result: Result) -> None:
        """Make the rows of a pair before it takes the place of the one that is shown."""
        pair = result.pair if isinstance(result, Opened) else result
        if isinstance(pair, Pair):
            self._slices.run(making_rows(pair.comparison), partial(shown, result))
        elif isinstance(result, Undecided):
            self._restore()
            self.undecided.emit(result)

    def _compared(self, kept: Callable[[Pair], Opened], result: Result, rows: tuple[ViewRow, ...]) -> None:
        opened = kept(result) if isinstance(result, Pair) else result
        if isinstance(opened, Opened):
            self._give_up()
            self.opened, self.pair, self.rows = opened, opened.pair, rows
            self._restore()
            self.pair_changed.emit()

    def _realigned(self, result: Result, rows: tuple[ViewRow, ...]) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(result, Pair):
            self.pair, self.rows = result, rows
            if wanted is not None and wanted != _made(result):
                self.realign(*wanted)
                return
            self.realigned.emit()
            for act in self._after:
                act()
            self._after.clear()

    def _not_realigned(self, sentence: str, details: str) -> None:
        self._give_up()
        self.failed.emit(sentence, details)

    def _give_up(self) -> None:
        """What was being aligned is not to be."""
        self._after.clear()
        if self._wanted is not None:
            self._wanted = None
            self.stopped.emit()

    def _exported(self, result: Result) -> None:
        if isinstance(result, Exported):
            self.saved.emit(result)

    def _kept(self, result: Result) -> None:
        if isinstance(result, Saved):
            self.kept.emit(result)

    def _refused(self, sentence: str, details: str) -> None:
        self._restore()
        self.failed.emit(sentence, details)

    def _given(self, path: Path) -> Given:
        """What a path stands for: a text that was pasted, a file, or what is shown and no file any more."""
        if path in self._pasted:
            return self._pasted[path]
        shown = (self.pair.earlier, self.pair.later) if self.pair is not None and not path.is_file() else ()
        held = (Pasted(path, document.as_read) for document in shown if document.path == path)
        return next(held, path)

    def _restore(self) -> None:
        """The files of the pair that is shown, where one is."""
        if self.pair is not None:
            self._set_paths({Side.EARLIER: self.pair.earlier.path, Side.LATER: self.pair.later.path})

    def _set_paths(self, paths: dict[Side, Path]) -> None:
        self.paths = paths
        self.paths_changed.emit()


def _made(pair: Pair) -> Wanted:
    """What a pair was made around."""
    return pair.links, pair.readings


def _documents() -> Path:
    """The user's documents; home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
