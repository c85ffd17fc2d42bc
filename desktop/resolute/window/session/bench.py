"""The tools for working on a pair by hand, joined: alignment, marks, undo, comparison file, journal."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMenu

from resolute.app.session.places import session_of
from resolute.app.session.values import Session
from resolute.app.values import Pair
from resolute.model import counted
from resolute.window.actions import Actions, Handler, keys_of
from resolute.window.aligning.aligner import Aligner
from resolute.window.aligning.context_menu import ContextMenu
from resolute.window.aligning.dragging import LabelDrag, Target
from resolute.window.changes.panel import ChangesPanel
from resolute.window.commands import Menu, command
from resolute.window.correcting.corrector import Corrector
from resolute.window.desk import Desk
from resolute.window.marking.marking import Marking
from resolute.window.pair.cells import Side
from resolute.window.pair.heads import name_of
from resolute.window.pair.view import PairView
from resolute.window.recognized.opening import Recognized
from resolute.window.session.journaling import Journaling, State
from resolute.window.session.keeper import Keeper
from resolute.window.session.offer_bar import OfferBar
from resolute.window.session.outlook import outlook_of, stand_again, standing_of, take_up
from resolute.window.session.recent import Recent
from resolute.window.session.saving import Saving
from resolute.window.session.watching import Watching
from resolute.window.settings import Settings
from resolute.window.status import Status
from resolute.window.translating import tr


class Bench(QObject):
    """One for each window. Emits `titled` when the title may have to say something else."""

    titled = Signal()

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        view: PairView,
        panel: ChangesPanel,
        status: Status,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._view, self._panel, self._status = window, desk, view, panel, status
        self._shown: Pair | None = None
        self._restored: Callable[[], object] | None = None
        self._commands: Actions | None = None
        self._offers: OfferBar | None = None
        self._context: ContextMenu | None = None
        self.keeper = Keeper(self)
        self.marking = Marking(view, panel, self.keeper, status)
        self.aligner = Aligner(view, self.keeper, status)
        self.corrector = Corrector(view, self.aligner, self.keeper, status)
        self.recognized = Recognized(window, view, self.corrector, self.keeper)
        self.drag = LabelDrag(view)
        self.recent = Recent(settings, self)
        self.saving = Saving(window, desk, self.keeper, self.session)
        self.journaling = Journaling(settings.state, self._state, self)
        self.watching = Watching(self)
        self.release = self.saving.release
        self._connect()

    @property
    def is_saved(self) -> bool:
        """Whether nothing that was done by hand would be lost with the window."""
        return self.keeper.is_saved

    @property
    def file(self) -> Path | None:
        """The comparison file, where there is one."""
        return self.keeper.file

    @property
    def menu(self) -> QMenu | None:
        """The menu at the mouse, while it is open."""
        return self._context.menu if self._context else None

    def handlers(self) -> Mapping[str, Handler]:
        """What carries out the commands."""
        return {
            "open_session": self.saving.ask_what_to_open,
            "save_session": self.saving.save,
            "save_session_as": self.saving.save_as,
            "undo": self.keeper.stack.undo,
            "redo": self.keeper.stack.redo,
            "mark_seen": self.marking.mark_seen,
            "mark_all_seen": self.marking.mark_all_seen,
            "note": partial(self.marking.write_note, self._window),
            "pair_with": partial(self.aligner.ask_for_pair, self._window),
            "pair_also": partial(self.aligner.ask_for_pair, self._window, also=True),
            "unpair": self.aligner.unpair,
            "no_counterpart": self.aligner.no_counterpart,
            "split_off": self.aligner.split_off,
            "release": self.aligner.release,
            "release_all": self.aligner.release_all,
            "this_is": self.corrector.ask,
            "body_begins": self.corrector.body_begins,
            "body_ends": self.corrector.body_ends,
            "footnote_mark": self.corrector.mark,
            "as_recognized": self.corrector.release,
            "all_as_recognized": self.corrector.release_all,
        }

    def use(self, commands: Actions, offers: OfferBar) -> None:
        """Take the actions that were made of the commands, and the bar in which something is offered."""
        self._commands, self._offers = commands, offers
        self._context = ContextMenu(self._view, self._panel.list, commands, self.aligner, self.corrector)
        commands.menus[Menu.FILE].insertMenu(commands["open_sample"], self.recent.menu)
        self._name_steps()

    def allow(self) -> None:
        """Enable undo and redo where there is something to be undone."""
        if self._commands is not None and self._desk.pair is not None:
            self._commands["undo"].setEnabled(self.keeper.stack.canUndo())
            self._commands["redo"].setEnabled(self.keeper.stack.canRedo())

    def show_pair(self) -> None:
        """Take up what the pair on the desk was opened with."""
        opened = self._desk.opened
        if opened is None:
            return
        pair = self._shown = opened.pair
        self.keeper.begin(opened.handwork, opened.file, opened.is_saved)
        self._show_comparison(pair)
        if opened.outlook is not None:
            take_up(opened.outlook, self._view, self._panel, pair.comparison)
        paths = (opened.file,) if opened.file else (pair.earlier.path, pair.later.path)
        self.recent.remember(name_of(pair), *paths)
        if self._offers is not None and self._restored is None:
            self._offers.dismiss()
        self.watching.watch(pair)
        self.journaling.write()
        restored, self._restored = self._restored, None
        if restored is not None:
            restored()
        self.titled.emit()

    @contextmanager
    def standing(self, pair: Pair) -> Generator[None]:
        """While it lasts, the same pair is shown aligned anew; what is read stays where it is."""
        before = self._shown
        stood = standing_of(self._view, before.comparison) if before else None
        yield
        self._shown = pair
        self.keeper.agree()
        self._show_comparison(pair)
        stand_again(stood, self._view, pair.comparison)
        self.journaling.touch()

    def swap(self) -> None:
        self._desk.swap(self.keeper.handwork, self.keeper.file)

    def restore(self, folder: Path, restored: Callable[[], object]) -> None:
        """Take up a journal; `restored` is called once this window has written its own."""
        self._restored = restored
        self._desk.recover(folder)

    def session(self) -> Session | None:
        """All that is to be kept of the pair that is shown."""
        if self._shown is None:
            return None
        outlook = outlook_of(self._view, self._panel, self._shown.comparison)
        return session_of(self._shown, self.keeper.handwork, outlook)

    def end(self) -> None:
        """The window closes as the user wishes."""
        self.watching.stop()
        self.journaling.end()
        self._shown = None

    def _state(self) -> State | None:
        session = self.session()
        return (session, self.keeper.file, self.keeper.is_saved) if session is not None else None

    def _connect(self) -> None:
        self.keeper.rows_wanted.connect(self._realign)
        self.keeper.kept_changed.connect(self.titled)
        self.keeper.stack.indexChanged.connect(self._name_steps)
        self._desk.stopped.connect(self.keeper.go_back)
        self._desk.failed.connect(self._not_restored)
        self.drag.dropped.connect(self._dropped)
        self.saving.kept.connect(self._say_kept)
        self.watching.changed.connect(self._offer_to_read_again)
        for changed in (
            self.keeper.changed,
            self.keeper.kept_changed,
            self._view.current_changed,
            self._view.zoomed,
            self._panel.filtered,
            self._view.verticalScrollBar().valueChanged,
        ):
            changed.connect(self._touch)

    def _realign(self) -> None:
        handwork = self.keeper.handwork
        self._desk.realign(handwork.links, handwork.readings)

    def _touch(self) -> None:
        if self._shown is not None:
            self.journaling.touch()

    def _show_comparison(self, pair: Pair) -> None:
        self.marking.show_comparison(pair.comparison)
        self.aligner.show_comparison(pair.comparison)
        self.corrector.show_comparison(pair.comparison)
        self.recognized.show_comparison(pair.comparison)

    def _dropped(self, row: int, side: Side, target: Target) -> None:
        if self._shown is not None:
            rows, shown = self._shown.comparison.rows, self._view.rows
            self.aligner.pair(rows[shown[row].index], side, rows[shown[target.row].index], target.joins)

    def _name_steps(self) -> None:
        """Say in the menu what would be undone."""
        if self._commands is None:
            return
        stack = self.keeper.stack
        for name, step in (("undo", stack.undoText()), ("redo", stack.redoText())):
            text, keys = tr(command(name).text), keys_of(command(name))
            self._commands[name].setText(
                (tr("{command} {step}", command=text, step=step) if step else text) + f"\t{keys}"
            )
        self.allow()

    def _say_kept(self, path: Path) -> None:
        self._status.remark(tr("{name} is saved.", name=path.name))
        self.recent.remember(name_of(self._shown) if self._shown else "", path)
        self.journaling.write()
        self.titled.emit()

    def _not_restored(self) -> None:
        """What could not be restored stays where it is."""
        self._restored = None

    def _offer_to_read_again(self, paths: tuple[Path, ...]) -> None:
        if self._offers is not None:
            names = tuple(path.name for path in paths)
            text = tr(
                counted(
                    len(names),
                    "{names} was changed by another program.",
                    "{names} were changed by another program.",
                    names=names,
                )
            )
            keep = tr("Keep as it was")
            self._offers.offer(text, tr("Read again"), self._read_again, keep, self.watching.stop)

    def put_on_base(self, base: Path) -> None:
        """Let the official Word file stand for the earlier text of the pair that is shown."""
        session = self.session()
        if session is not None:
            self._desk.put_on_base(session, base, self.keeper.file)

    def _read_again(self) -> None:
        session = self.session()
        if session is not None:
            self._desk.read_again(session, self.keeper.file)
