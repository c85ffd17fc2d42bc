"""Which two texts are compared: what is opened, dropped, pasted, or chosen of a file that holds several."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from resolute.app.worker import Undecided
from resolute.window.actions import Actions, Handler
from resolute.window.choosing import ask_for_base
from resolute.window.desk import Desk
from resolute.window.drops import is_session
from resolute.window.messages import MessageBar, Tone
from resolute.window.open_dialog import OpenDialog
from resolute.window.pair.cells import Side
from resolute.window.parts_dialog import PartsDialog
from resolute.window.pasting import pasted
from resolute.window.session.bench import Bench
from resolute.window.translating import tr
from resolute.window.wardrobe import Wardrobe


class Intake(QObject):
    """Asks for texts and puts them on the desk, once work on those that lie there is saved or given up."""

    def __init__(
        self, window: QWidget, desk: Desk, bench: Bench, messages: MessageBar, wardrobe: Wardrobe
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._bench = window, desk, bench
        self._messages, self._wardrobe = messages, wardrobe
        desk.undecided.connect(self._ask_for_texts)

    def handlers(self) -> Mapping[str, Handler]:
        """What carries out the commands."""
        return {
            "open_pair": self.open_pair,
            "open_sample": self.open_sample,
            "swap_sides": self._bench.swap,
            "choose_texts": self.choose_texts,
            "official_base": self.ask_for_base,
            "paste_earlier": partial(self._paste, Side.EARLIER),
            "paste_later": partial(self._paste, Side.LATER),
        }

    def allow(self, commands: Actions) -> None:
        """Enable what the pair on the desk has a use for."""
        pair = self._desk.pair
        commands["choose_texts"].setEnabled(bool(pair and (pair.earlier.parts or pair.later.parts)))
        commands["official_base"].setEnabled(bool(pair and not pair.earlier.is_word))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Compare two files; put one on the earlier side and wait for the other."""
        if len(paths) == 2:
            self.compare(*paths)
        elif paths:
            self.put(Side.EARLIER, paths[0])

    def open_pair(self) -> None:
        dialog = OpenDialog(self._desk.paths, self._wardrobe.theme, self._window)
        dialog.pair_chosen.connect(self.compare)
        self._wardrobe.changed.connect(dialog.wear)
        dialog.open()

    def open_sample(self) -> None:
        self._bench.release(self._desk.compare_sample)

    def compare(self, earlier: Path, later: Path) -> None:
        self._bench.release(partial(self._desk.compare, earlier, later))

    def put(self, side: Side, path: Path) -> None:
        """Put a file on one side, or go on with the comparison that it holds."""
        open_ = partial(self._desk.open_session, path)
        self._bench.release(open_ if is_session(path) else partial(self._desk.put, side, path))

    def choose_texts(self) -> None:
        """Choose again which texts of the two files are compared."""
        pair = self._desk.pair
        if pair is not None:
            asked = bool(pair.earlier.parts), bool(pair.later.parts)
            self._ask_for_texts(Undecided(pair.earlier, pair.later, asked))

    def ask_for_base(self) -> None:
        """Ask for the official Word file of an earlier text that is none: the redline will stand on it."""
        pair = self._desk.pair
        if pair is not None:
            dialog = ask_for_base(self._window, pair.earlier.path.parent)
            dialog.fileSelected.connect(self._put_on_base)

    def _put_on_base(self, name: str) -> None:
        self._bench.put_on_base(Path(name))

    def _ask_for_texts(self, undecided: Undecided) -> None:
        sides = zip(Side, (undecided.earlier, undecided.later), undecided.asked, strict=True)
        documents = {side: document for side, document, is_asked in sides if is_asked}
        dialog = PartsDialog(documents, self._window)
        dialog.chosen.connect(partial(self._choose, undecided))
        dialog.open()

    def _choose(self, undecided: Undecided, names: Mapping[Side, str]) -> None:
        self._bench.release(partial(self._desk.choose, undecided, names))

    def _paste(self, side: Side) -> None:
        """Take one side's text from the clipboard."""
        found = pasted(QGuiApplication.clipboard().mimeData())
        if isinstance(found, Path):
            self.put(side, found)
        elif found is not None:
            self._bench.release(partial(self._desk.paste, side, found, tr("Pasted text")))
        else:
            self._messages.say(Tone.NOTICE, tr("The clipboard holds no text and no file."))
