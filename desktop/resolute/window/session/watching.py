"""Notices that a file of the pair was changed by somebody, and says so once it is whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from resolute.app.values import Document, Pair

_QUIET = 600
"""Milliseconds without a further change before it is said: who saves writes in several steps."""


class Watching(QObject):
    """Emits `changed` with the files that hold other bytes now than those that were read."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._documents: tuple[Document, ...] = ()
        self._quiet = QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._later)
        self._watcher.directoryChanged.connect(self._later)

    def watch(self, pair: Pair) -> None:
        """Watch a pair's files, and their folders, since whole files take their place.

        A text that came in a comparison file is only watched where the same bytes stand beside it.
        """
        self.stop()
        documents = (pair.earlier, pair.later)
        self._documents = tuple(each for each in documents if _bytes_of(each.path) == each.as_read)
        files = [str(document.path) for document in self._documents]
        folders = [str(document.path.parent) for document in self._documents]
        if files:
            self._watcher.addPaths(list(dict.fromkeys(files + folders)))

    def stop(self) -> None:
        """Watch nothing."""
        self._quiet.stop()
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._documents = ()

    def _later(self, _path: str) -> None:
        if self._documents:
            self._quiet.start()

    def _look(self) -> None:
        other = tuple(
            document.path
            for document in self._documents
            if _bytes_of(document.path) not in (None, document.as_read)
        )
        if other:
            self.changed.emit(other)


def _bytes_of(path: Path) -> bytes | None:
    """None where there is no such file, or none that may be read now."""
    try:
        return path.read_bytes()
    except OSError:
        return None
