"""What windows of killed processes left: found at the start, offered once, kept for a while after a no."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QLockFile, Qt

from resolute.app.session.remains import Remains, remains, remove
from resolute.model import counted
from resolute.window.session.journaling import journals, lock_of
from resolute.window.session.offer_bar import OfferBar
from resolute.window.translating import tr

_DECLINED = "declined"
_KEPT_FOR = 14 * 24 * 3600
"""Seconds that a journal is kept that nobody wanted restored: somebody may have clicked in haste."""
_BEING_MADE = 60
"""Seconds in which a journal without content may be one that another window is just beginning."""


class Leftovers:
    """The journals that nobody has; held by their locks until it is said what becomes of them."""

    def __init__(self, root: Path, with_declined: bool = False) -> None:
        self._with_declined = with_declined
        self._locks: dict[Path, QLockFile] = {}
        self.found: list[Remains] = []
        for folder in journals(root):
            self._look_at(folder)

    def offer(self, bar: OfferBar, restore: Callable[[Path], object]) -> None:
        """Offer to restore them all; `restore` takes each one's folder."""
        if self.found:
            accept = partial(self._restore, restore)
            bar.offer(describe(self.found), tr("Restore"), accept, tr("Do not restore"), self.decline)
            bar.put_off.connect(self.let_go)

    def restored(self, folder: Path) -> None:
        """Another window has it now."""
        lock = self._locks.pop(folder, None)
        if lock is not None:
            lock.unlock()
        remove(folder)

    def decline(self) -> None:
        """The user wants none of them; they are not offered again."""
        for each in self.found:
            (each.folder / _DECLINED).touch()
        self.let_go()

    def let_go(self) -> None:
        """Hold none of them any more; a process that is started next may offer them."""
        for lock in self._locks.values():
            lock.unlock()
        self._locks.clear()

    def _restore(self, restore: Callable[[Path], object]) -> None:
        for each in self.found:
            restore(each.folder)

    def _look_at(self, folder: Path) -> None:
        lock = lock_of(folder)
        if not lock.tryLock(0):
            return
        age = time.time() - folder.stat().st_mtime
        held = remains(folder)
        if (held is None and age > _BEING_MADE) or (self._is_declined(folder) and age > _KEPT_FOR):
            lock.unlock()
            remove(folder)
        elif held is None or (self._is_declined(folder) and not self._with_declined):
            lock.unlock()
        else:
            self._locks[folder] = lock
            self.found.append(held)

    def _is_declined(self, folder: Path) -> bool:
        return (folder / _DECLINED).exists()


def describe(found: list[Remains]) -> str:
    """What is offered, in a sentence or two."""
    ended = tr("Resolute ended unexpectedly.")
    if len(found) > 1:
        return f"{ended} " + tr(
            counted(len(found), "{n} comparison can be restored.", "{n} comparisons can be restored.")
        )
    one = found[0]
    pair = tr(
        "The comparison of {earlier} with {later} can be restored", earlier=one.earlier, later=one.later
    )
    done = [
        counted(one.links, "{n} link of yours", "{n} links of yours"),
        counted(one.corrections, "{n} correction of yours", "{n} corrections of yours"),
        counted(one.notes, "{n} note of yours", "{n} notes of yours"),
        counted(one.seen, "{n} change marked as seen", "{n} changes marked as seen"),
    ]
    told = tuple(each for each in done if each.values["n"])
    written = QDateTime.fromString(one.time, Qt.DateFormat.ISODate).toLocalTime()
    at = QLocale().toString(written, QLocale.FormatType.ShortFormat)
    return f"{ended} {pair}" + (tr(", with {told}", told=told) if told else "") + f" ({at})."
