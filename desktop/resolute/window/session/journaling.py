"""The journal of one window: written soon after each change, locked while the window lives, gone with it.

The lock is a file that names the process (QLockFile). Where that process is no more, the journal is what a
killed window has left.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from resolute.app.session.journal import Journal
from resolute.app.session.values import Session

FOLDER, LOCK = "journal", "lock"
_SOON = 300
"""Milliseconds after which a change is written down at the latest; what comes within them goes with it."""

State = tuple[Session, Path | None, bool]
"""What is to be kept, the comparison file, and whether that has all of it."""


class Journaling(QObject):
    """Asks `state` for what is to be written whenever something changed."""

    def __init__(self, root: Path, state: Callable[[], State | None], parent: QObject) -> None:
        super().__init__(parent)
        self._root, self._state = root / FOLDER, state
        self._journal: Journal | None = None
        self._lock: QLockFile | None = None
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.write)

    @property
    def folder(self) -> Path | None:
        """Where the journal is, once there is one."""
        return self._journal.folder if self._journal else None

    def touch(self) -> None:
        """Something changed; it will be written down soon."""
        if not self._soon.isActive():
            self._soon.start()

    def write(self) -> None:
        """Write down what there is now. A disk that is full must not keep anybody from working."""
        self._soon.stop()
        state = self._state()
        if state is None:
            return
        session, file, is_saved = state
        try:
            self._opened().write(session, datetime.now(UTC), file, is_saved)
        except OSError:
            logging.getLogger(__name__).warning("The journal could not be written", exc_info=True)

    def end(self) -> None:
        """Forget all: the window closes as the user wishes."""
        self._soon.stop()
        if self._journal is not None and self._lock is not None:
            self._journal.clear()
            self._lock.unlock()
            shutil.rmtree(self._journal.folder, ignore_errors=True)
        self._journal = self._lock = None

    def _opened(self) -> Journal:
        if self._journal is None:
            self._root.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix="window-", dir=self._root))
            self._lock = lock_of(folder)
            self._lock.tryLock(0)
            self._journal = Journal(folder)
        return self._journal


def lock_of(folder: Path) -> QLockFile:
    """The lock of a journal; only the end of its process makes it stale, not its age."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    return lock


def journals(root: Path) -> list[Path]:
    """All journals, the one that was written last first."""
    with suppress(OSError):
        found = [folder for folder in (root / FOLDER).iterdir() if folder.is_dir()]
        return sorted(found, key=lambda folder: folder.stat().st_mtime, reverse=True)
    return []
