"""The main window: joins the commands, the pages and the bars with what lies on the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout

from resolute.app.values import Exported, Pair
from resolute.window.about import show_about
from resolute.window.accessible.pair import install
from resolute.window.accessible.voice import Voice
from resolute.window.accessible.walking import walk
from resolute.window.actions import Actions, Handler
from resolute.window.changes.dock import ChangesDock
from resolute.window.changes.guide import Guide
from resolute.window.choosing import ask_where_to_save
from resolute.window.desk import Desk
from resolute.window.drops import DropArea
from resolute.window.find.bar import FindBar
from resolute.window.find.finder import Finder
from resolute.window.find.terms import Terms
from resolute.window.handing_out import HandingOut
from resolute.window.intake import Intake
from resolute.window.jobs import Jobs
from resolute.window.keys_and_signs import show_keys_and_signs
from resolute.window.messages import MessageBar, Tone
from resolute.window.opening import (
    open_export,
    open_manual,
    open_palette,
    open_print,
    open_print_preview,
    open_settings,
    open_terms,
    open_tour,
)
from resolute.window.order import out_of_order
from resolute.window.pair.heads import name_of
from resolute.window.pair.view import PairView
from resolute.window.session.bench import Bench
from resolute.window.session.offer_bar import OfferBar
from resolute.window.settings import Settings
from resolute.window.settings_dialog.applying import Applier
from resolute.window.settings_dialog.declared import author_of
from resolute.window.start_page import StartPage
from resolute.window.status import Status
from resolute.window.theme import Choice
from resolute.window.translating import tr
from resolute.window.wardrobe import Wardrobe

_MOST_NOTICES = 3


class MainWindow(QMainWindow):
    """One window for one pair.

    Emits `window_wanted` where another one is to be opened, `leftovers_wanted` where what killed windows left
    is to be offered again.
    """

    window_wanted = Signal()
    leftovers_wanted = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__()
        install()
        self._settings = settings
        self._texts: set[Path] = set()
        self.wardrobe = Wardrobe(settings, self)
        theme = self.wardrobe.theme
        self.jobs = jobs
        self.desk = Desk(jobs)
        self.start_page = StartPage(theme, lambda: self.bench.recent.listed)
        self.view = PairView(theme)
        self.messages = MessageBar(theme)
        self.status = Status(theme)
        self.dock = ChangesDock(theme, settings.changes_listed, self)
        self.guide = Guide(self.view, self.dock, self.status)
        self.find_bar = FindBar(theme)
        self.finder = Finder(self.view, self.find_bar)
        self.voice = Voice(self.view, self.dock.panel.list)
        self.terms = Terms(self.view, settings)
        self.pages = QStackedWidget()
        self.area = DropArea(theme)
        self.bench = Bench(self, self.desk, self.view, self.dock.panel, self.status, settings)
        self.intake = Intake(self, self.desk, self.bench, self.messages, self.wardrobe)
        self.offers = OfferBar(theme)
        self.recovery = OfferBar(theme)
        self.commands = Actions(self, self._handlers())
        self.bench.use(self.commands, self.offers)
        handle, author = self.commands.buttons["save_redline"], partial(author_of, settings)
        self.handing_out = HandingOut(handle, self.desk, self.status, author)
        self.applier = Applier(settings, self.wardrobe, self.view, self.dock.panel, self.bench.recent)
        self.applier.set_type()
        self.applier.set_unchanged()
        self.view.set_zoom(settings.zoom)
        self.view.show_changes_only(settings.changes_only)
        self.view.show_merged(settings.redline_column)
        self._lay_out()
        self._connect()
        self._restore()

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Compare two files; put one on the earlier side and wait for the other."""
        self.intake.open_paths(paths)

    def open_sample(self) -> None:
        self.intake.open_sample()

    def save_redline(self) -> None:
        dialog = ask_where_to_save(self, self.desk.proposed_redline())
        dialog.fileSelected.connect(self._save_to)

    def export(self) -> None:
        open_export(self.desk, self.jobs, self._settings, self.wardrobe, self.commands["official_base"], self)

    def keys_and_signs(self) -> None:
        dialog = show_keys_and_signs(self.wardrobe.theme, self)
        self.wardrobe.changed.connect(dialog.wear)

    def change_settings(self) -> None:
        open_settings(self._settings, self.applier, self.wardrobe, self)

    def offer_tour(self, at_once: bool) -> None:
        """Begin the tour, or where the user came with work to do, only offer it."""
        take = partial(open_tour, self)
        if at_once:
            take()
        else:
            said = tr("New to Resolute? A tour shows in four steps what one works with.")
            self.recovery.offer(said, tr("Take the tour"), take, tr("No, thank you"), lambda: None)

    def cancel(self) -> None:
        self.desk.cancel()
        self.status.remark(tr("Stopped; nothing was changed."))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Work that was not saved is asked about first; then the window closes, or does not."""
        if not self.bench.is_saved:
            event.ignore()
            self.bench.release(self.close)
            return
        self._settings.geometry = self.saveGeometry()
        if self.desk.pair is not None:  # before, the dock has not been laid out
            self._settings.layout = self.saveState()
        self.bench.end()
        self.handing_out.end()
        self.jobs.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _handlers(self) -> Mapping[str, Handler]:
        """What carries out each command of the registry."""
        return {
            **self.intake.handlers(),
            "new_window": self.window_wanted.emit,
            "save_redline": self.save_redline,
            "export": self.export,
            "print": partial(self._print, open_print),
            "print_preview": partial(self._print, open_print_preview),
            "cancel": self.cancel,
            "restore_left": self.leftovers_wanted.emit,
            "close_window": self.close,
            "quit": QApplication.closeAllWindows,
            **self.bench.handlers(),
            "recognized": lambda: self.bench.recognized.open(self.wardrobe),
            "copy": self.view.copy,
            "copy_with_marks": self.view.copy_with_marks,
            "select_all": self.view.select_all,
            "find": self.finder.find,
            "find_next": self.finder.find_next,
            "find_previous": self.finder.find_previous,
            "settings": self.change_settings,
            "watch_terms": lambda: open_terms(self.terms, self),
            "light_theme": partial(self.wardrobe.choose, Choice.LIGHT),
            "dark_theme": partial(self.wardrobe.choose, Choice.DARK),
            "system_theme": partial(self.wardrobe.choose, Choice.SYSTEM),
            "zoom_in": partial(self.view.zoom_by, 1),
            "zoom_out": partial(self.view.zoom_by, -1),
            "zoom_reset": partial(self.view.set_zoom, 1.0),
            "change_list": self.dock.toggle,
            "side_by_side": partial(self._show_merged, False),
            "redline_column": partial(self._show_merged, True),
            "changes_only": self._fold_all,
            "fold_here": self._fold_here,
            "previous_change": self.guide.previous_change,
            "next_change": self.guide.next_change,
            "previous_paragraph": partial(walk, self.view, -1),
            "next_paragraph": partial(walk, self.view, 1),
            "other_end": self.guide.other_end,
            "go_to_list": self.guide.go_to_list,
            "filter_changes": self.guide.filter_changes,
            "show_all_changes": self.guide.show_all,
            "manual": partial(open_manual, self),
            "tour": partial(open_tour, self),
            "palette": lambda: open_palette(self.commands, self),
            "keys_and_signs": self.keys_and_signs,
            "about": partial(show_about, self),
        }

    def _lay_out(self) -> None:
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.view)
        layout = QVBoxLayout(self.area)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.recovery)
        layout.addWidget(self.offers)
        layout.addWidget(self.messages)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.find_bar)
        self.setCentralWidget(self.area)
        self.setStatusBar(self.status)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.setWindowTitle("Resolute")

    def _connect(self) -> None:
        self.start_page.chosen.connect(self.intake.put)
        self.start_page.sample_wanted.connect(self.open_sample)
        self.area.one_dropped.connect(self.intake.put)
        self.area.two_dropped.connect(self.intake.compare)
        self.desk.pair_changed.connect(self._show_pair)
        self.desk.realigned.connect(self._show_realigned)
        self.bench.titled.connect(self._show_title)
        self.bench.recent.wanted.connect(self.open_paths)
        self.bench.recent.changed.connect(self.start_page.fill)
        self.start_page.recent.wanted.connect(self.open_paths)
        self.desk.paths_changed.connect(lambda: self.start_page.show_paths(self.desk.paths))
        self.desk.saved.connect(self._say_saved)
        self.desk.saved.connect(self._say_proved)
        self.handing_out.proved.connect(self._say_proved)
        self.desk.failed.connect(self._say_failed)
        self.jobs.working.connect(self._show_work)
        self.jobs.progressed.connect(self.status.work.progress)
        self.status.cancelled.connect(self.cancel)
        self.status.remarked.connect(self.voice.say)
        self.messages.said.connect(self.voice.say)
        self.dock.wanted_changed.connect(self._take_listing)
        self.view.zoomed.connect(self._take_zoom)
        bars = (self.find_bar, self.messages, self.offers, self.status)
        parts = (self.start_page, self.view, self.dock, self.area, *bars)
        for part in (*parts, self.recovery, self.commands):
            self.wardrobe.changed.connect(part.wear)
        self.wardrobe.chosen.connect(self._tick_theme)

    def _restore(self) -> None:
        line = self.fontMetrics().height()
        self.resize(line * 84, line * 52)
        self.restoreGeometry(self._settings.geometry)
        self.restoreState(self._settings.layout)
        self.dock.allow(has_pair=False)
        self.commands["change_list"].setChecked(self.dock.wanted)
        self.commands["changes_only"].setChecked(self.view.changes_only)
        self.commands["redline_column" if self.view.is_merged else "side_by_side"].setChecked(True)
        self._tick_theme()
        self.commands.wear(self.wardrobe.theme)
        self._allow()
        QTimer.singleShot(0, self.jobs.warm_up)

    def _tick_theme(self) -> None:
        self.commands[f"{self.wardrobe.choice.value}_theme"].setChecked(True)

    def _save_to(self, name: str) -> None:
        self.desk.save_redline(Path(name), author_of(self._settings))

    def _show_pair(self) -> None:
        pair = self.desk.pair
        if pair is None:
            return
        self.messages.dismiss()
        self.view.show_pair(pair, self.desk.rows)
        texts = {pair.earlier.path, pair.later.path}
        self.guide.show_changes(pair.comparison, same_texts=texts == self._texts)
        self._texts = texts
        self.status.passing.clear()
        self.status.counts.show_counts(pair.comparison)
        self.status.proof.clear()
        self.pages.setCurrentWidget(self.view)
        self.view.setFocus()
        self.bench.show_pair()
        self._allow()
        if out_of_order(pair) and not self.desk.swapped:
            said = tr("The text on the left is later than the one on the right.")
            self.messages.say(Tone.NOTICE, said, tr("Swap sides"), self.bench.swap)
        elif pair.notices:
            self.messages.say(Tone.NOTICE, "\n".join(map(tr, pair.notices[:_MOST_NOTICES])))

    def _show_realigned(self) -> None:
        """The same pair, around other links; what is read stays where it is."""
        pair = self.desk.pair
        if pair is not None:
            with self.bench.standing(pair):
                self.view.show_pair(pair, self.desk.rows)
                self.guide.show_changes(pair.comparison, same_texts=True)
            self.status.counts.show_counts(pair.comparison)
            self.status.proof.clear()

    def _show_title(self) -> None:
        pair = self.desk.pair
        if pair is not None:
            kept = f"{self.bench.file.name}: " if self.bench.file else ""
            self.setWindowTitle(f"Resolute: {kept}{name_of(pair)}[*]")
            self.setWindowModified(not self.bench.is_saved)

    def _show_work(self, working: bool) -> None:
        if working:
            self.status.work.begin()
        else:
            self.status.work.end()
        self._allow()

    def _say_saved(self, exported: Exported) -> None:
        said = tr("{name} is saved.", name=exported.path.name)
        folder = QUrl.fromLocalFile(str(exported.path.parent))
        act = partial(QDesktopServices.openUrl, folder)
        self.messages.say(
            Tone.DONE, " ".join((said, *map(tr, exported.sentences))), tr("Show in folder"), act
        )

    def _say_proved(self, exported: Exported) -> None:
        self.status.proof.setText(tr("Redline proved both ways") if exported.sentences else "")

    def _say_failed(self, sentence: str, details: str) -> None:
        copy = partial(QGuiApplication.clipboard().setText, details)
        self.messages.say(Tone.ERROR, sentence, tr("Copy details") if details else "", copy)

    def _take_listing(self, wanted: bool) -> None:
        self._settings.changes_listed = wanted
        self.commands["change_list"].setChecked(wanted)

    def _show_merged(self, merged: bool) -> None:
        self.view.show_merged(merged)
        self._settings.redline_column = merged

    def _fold_all(self) -> None:
        self.view.show_changes_only(not self.view.changes_only)
        self._settings.changes_only = self.view.changes_only
        self.commands["changes_only"].setChecked(self.view.changes_only)

    def _fold_here(self) -> None:
        if not self.view.fold_here():
            self.status.remark(tr("All paragraphs have changed."))

    def _take_zoom(self, zoom: float) -> None:
        self._settings.zoom = zoom
        self.status.remark(f"{zoom:.0%}")

    def _print(self, open_: Callable[[PairView, Pair, Settings, MessageBar], None]) -> None:
        if self.desk.pair is not None:
            open_(self.view, self.desk.pair, self._settings, self.messages)

    def _allow(self) -> None:
        self.commands.allow(pair=self.desk.pair is not None, work=self.jobs.running is not None)
        self.intake.allow(self.commands)
        self.bench.allow()
