"""What lies on the desk: the two files, the pair that was made of them, and the work that is done on it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from resolute.app.user import user_name
from resolute.app.values import Exported, ExportOptions, Pair
from resolute.app.worker import Compare, CompareSample, Export, Result, Task
from resolute.paths import resource
from resolute.window.jobs import Job, Jobs
from resolute.window.pair.cells import Side


class Desk(QObject):
    """Compares and saves in the worker process.

    What fails or is stopped leaves the pair that is shown as it was; without one, the files stay on the desk,
    so that the wrong one can be replaced. `swapped` tells that the user chose which text is the earlier one.
    """

    pair_changed = Signal()
    paths_changed = Signal()
    saved = Signal(Exported)
    failed = Signal(str, str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self.paths: dict[Side, Path] = {}
        self.swapped = False
        self.pair: Pair | None = None

    def put(self, side: Side, path: Path) -> None:
        """Put a file on one side; with one on the other, compare."""
        self._set_paths({**self.paths, side: path})
        if len(self.paths) == len(Side):
            self.compare(self.paths[Side.EARLIER], self.paths[Side.LATER])

    def compare(self, earlier: Path, later: Path) -> None:
        self.swapped = False
        self._set_paths({Side.EARLIER: earlier, Side.LATER: later})
        self._compare(Compare(earlier, later))

    def compare_sample(self) -> None:
        self._compare(CompareSample())

    def swap(self) -> None:
        """Make the later text the earlier one."""
        if self.pair is not None:
            self.swapped = True
            self._set_paths({Side.EARLIER: self.pair.later.path, Side.LATER: self.pair.earlier.path})
            self._compare(Compare(self.pair.later.path, self.pair.earlier.path))

    def save_redline(self, out: Path, author: str = "") -> None:
        """Write the redline as changes by an author, the user where none is named."""
        if self.pair is not None:
            options = ExportOptions(author=author or user_name(), date=datetime.now(UTC))
            self._jobs.submit(Job(Export(self.pair, out, options), self._exported, self._refused))

    def export(self, output: str, out: Path, options: ExportOptions) -> None:
        """Write one of the outputs, called by its key."""
        if self.pair is not None:
            self._jobs.submit(Job(Export(self.pair, out, options, output), self._exported, self._refused))

    def proposed_redline(self) -> Path:
        """A name for the redline."""
        return self.proposed("redline", ".docx")

    def proposed(self, stem: str, ending: str) -> Path:
        """A name for an output, beside the later text; among the documents where that is our own folder."""
        if self.pair is None:
            return Path(f"{stem}{ending}")
        later = self.pair.later
        name = re.sub(r"[^\w.-]+", "_", later.resolution.masthead.symbol or later.path.stem)
        folder = _documents() if later.path.is_relative_to(resource()) else later.path.parent
        return folder / f"{name}_{stem}{ending}"

    def cancel(self) -> None:
        """Stop the work; everything is as it was before."""
        self._jobs.cancel()
        self._restore()

    def _compare(self, task: Task) -> None:
        if self._jobs.running is not None and not isinstance(self._jobs.running.task, Export):
            self._jobs.cancel()
        self._jobs.submit(Job(task, self._compared, self._refused))

    def _compared(self, result: Result) -> None:
        if isinstance(result, Pair):
            self.pair = result
            self._restore()
            self.pair_changed.emit()

    def _exported(self, result: Result) -> None:
        if isinstance(result, Exported):
            self.saved.emit(result)

    def _refused(self, sentence: str, details: str) -> None:
        self._restore()
        self.failed.emit(sentence, details)

    def _restore(self) -> None:
        """The files of the pair that is shown, where one is."""
        if self.pair is not None:
            self._set_paths({Side.EARLIER: self.pair.earlier.path, Side.LATER: self.pair.later.path})

    def _set_paths(self, paths: dict[Side, Path]) -> None:
        self.paths = paths
        self.paths_changed.emit()


def _documents() -> Path:
    """The user's documents; home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
