"""The dialog itself: outputs on the left; on the right the options of the chosen one, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from resolute.app.outputs import OUTPUTS, Output, output
from resolute.app.user import user_name
from resolute.app.values import Exported, ExportOptions, Pair
from resolute.window.declared.fields import Field, add_row
from resolute.window.declared.values import Value
from resolute.window.desk import Desk
from resolute.window.export.options import OPTIONS, OUTPUT, export_options, options_of
from resolute.window.export.outcome import Outcome
from resolute.window.export.preview import Preview
from resolute.window.export.where import Where
from resolute.window.jobs import Jobs
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import AUTHOR
from resolute.window.theme import Theme
from resolute.window.translating import tr
from resolute.window.wardrobe import Wardrobe


def open_export(
    desk: Desk, jobs: Jobs, settings: Settings, wardrobe: Wardrobe, base: QAction, parent: QWidget
) -> None:
    """Open the dialog on the pair that lies on the desk."""
    if desk.pair is None:
        return
    dialog = ExportDialog(desk.pair, desk, settings, wardrobe.theme, parent)
    wardrobe.changed.connect(dialog.wear)
    dialog.wanted.connect(desk.export)
    dialog.base_wanted.connect(dialog.reject)
    dialog.base_wanted.connect(base.trigger)
    dialog.outcome.stop.clicked.connect(desk.cancel)
    desk.saved.connect(dialog.show_saved)
    desk.failed.connect(dialog.show_refused)
    jobs.progressed.connect(dialog.outcome.show_progress)
    jobs.working.connect(dialog.show_work)
    dialog.open()


class ExportDialog(QDialog):
    """Emits `wanted` with the key of an output, the file and the options; remembers what was chosen.

    Emits `base_wanted` where the redline is to stand on the official Word file of the earlier text.
    """

    wanted = Signal(str, object, object)
    base_wanted = Signal()

    def __init__(self, pair: Pair, desk: Desk, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._settings = desk, settings
        self._is_on_file = pair.earlier.is_word
        self._values: dict[str, Value] = {option.key: settings.value(option) for option in OPTIONS}
        self._counts = {kind.value: count for kind, count in pair.comparison.findings.items() if count}
        self.fields: dict[str, dict[str, Field]] = {}
        self.outputs = QListWidget()
        self.pages = QStackedWidget()
        self.preview = Preview(pair.comparison, theme)
        self.where = Where()
        self.outcome = Outcome(theme)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._lay_out()
        self._connect()
        self.outputs.setCurrentRow([each.key for each in OUTPUTS].index(str(settings.value(OUTPUT))))
        self.outputs.setFocus()

    @property
    def output(self) -> Output:
        """What is to be written."""
        return OUTPUTS[max(0, self.outputs.currentRow())]

    @property
    def options(self) -> ExportOptions:
        return export_options(self.output, self._values)

    def wear(self, theme: Theme) -> None:
        self.preview.wear(theme)
        self.outcome.wear(theme)

    def show_saved(self, exported: Exported) -> None:
        self.outcome.show_saved(exported)
        self.where.check()

    def show_refused(self, sentence: str, details: str) -> None:
        self.outcome.show_refused(sentence, details)

    def show_work(self, working: bool) -> None:
        """Nothing else is written meanwhile."""
        self.write.setEnabled(not working)
        if working:
            self.outcome.show_progress("", 0)
        elif self.outcome.stop.isVisible():
            self.outcome.clear()

    def accept(self) -> None:
        """Write, and stay open: what was proved is read here."""
        path = self.where.path
        if path is not None:
            self._remember()
            self.wanted.emit(self.output.key, path, self.options)

    def _fill(self) -> None:
        for each in OUTPUTS:
            self.outputs.addItem(tr(each.name))
            self.fields[each.key] = {
                option.key: Field(option, self._counts) for option in options_of(output(each.key))
            }
            self.pages.addWidget(self._page(each))

    def _page(self, of: Output) -> QWidget:
        """The name of an output, what it is, and its options."""
        page, line = QWidget(), self.fontMetrics().height()
        name, about, form = QLabel(tr(of.name)), QLabel(tr(of.about), wordWrap=True), QFormLayout()
        larger = QFont(self.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.25)
        larger.setBold(True)
        name.setFont(larger)
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form.setHorizontalSpacing(line)
        form.setVerticalSpacing(line // 2)
        for key, field in self.fields[of.key].items():
            field.show(self._values[key])
            field.changed.connect(self._take)
            add_row(form, field)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 2)
        layout.addWidget(name)
        layout.addWidget(about)
        layout.addSpacing(line // 3)
        layout.addLayout(form)
        if of is output("redline") and not self._is_on_file:
            layout.addLayout(self._offer_of_base())
        layout.addStretch()
        return page

    def _offer_of_base(self) -> QHBoxLayout:
        """Where the earlier text is no Word file, its official one may be at hand."""
        said = QLabel(
            tr("The earlier text is no Word file; the redline stands on one that is laid out for it."),
            wordWrap=True,
        )
        choose = QPushButton(tr("Official Word file…"))
        choose.setToolTip(tr("Choose the official Word file of the earlier text: the redline stands on it"))
        choose.clicked.connect(self.base_wanted)
        layout = QHBoxLayout()
        layout.addWidget(said, 1)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        return layout

    def _lay_out(self) -> None:
        line, columns, right, layout = (
            self.fontMetrics().height(),
            QHBoxLayout(),
            QVBoxLayout(),
            QVBoxLayout(self),
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.outputs.setAccessibleName(tr("Outputs"))
        self.outputs.setFixedWidth(line * 10)
        self.outputs.setSpacing(line // 6)
        right.setSpacing(line)
        right.addWidget(self.pages, 1)
        right.addWidget(self.preview)
        right.addWidget(self.where)
        columns.setSpacing(line)
        columns.addWidget(self.outputs)
        columns.addLayout(right, 1)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        layout.addLayout(columns, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.write.setDefault(True)
        self.resize(line * 56, line * 36)

    def _connect(self) -> None:
        self.outputs.currentRowChanged.connect(self._choose)
        self.where.changed.connect(self._update)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _choose(self, row: int) -> None:
        """Show the options of another output, with what was chosen of one before."""
        self.pages.setCurrentIndex(row)
        for key, field in self.fields[self.output.key].items():
            field.show(self._values[key])
        self.where.propose(self.output, self._proposed())
        self.outcome.clear()
        self._update()

    def _proposed(self) -> Path:
        """Beside the file that was named last, where one was."""
        proposed, before = self._desk.proposed(self.output.stem, self.output.endings[0]), self.where.path
        return before.with_name(proposed.name) if before else proposed

    def _take(self, key: str, value: Value) -> None:
        self._values[key] = value
        self._update()

    def _update(self) -> None:
        fields = self.fields[self.output.key]
        author, anonymous = fields.get(AUTHOR.key), self._values["export/anonymous"]
        if author:
            author.widget.setEnabled(not anonymous)
            author.widget.setProperty("placeholderText", user_name())
        self.preview.show_effect(self.options)
        self.write.setEnabled(self.where.path is not None)

    def _remember(self) -> None:
        self._settings.set_value(OUTPUT, self.output.key)
        for option in OPTIONS:
            self._settings.set_value(option, self._values[option.key])
