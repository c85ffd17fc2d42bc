"""The dialog: a heading for each group, a row for each setting, and words that show the colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from resolute.app.user import user_name
from resolute.window.declared.fields import Field, add_row
from resolute.window.declared.values import Value
from resolute.window.keys_and_signs import Sample
from resolute.window.pair import wording
from resolute.window.settings import Settings
from resolute.window.settings_dialog.applying import Applier
from resolute.window.settings_dialog.declared import APPEARANCE, AUTHOR, GROUPS, LANGUAGE, SETTINGS
from resolute.window.theme import Theme
from resolute.window.translating import tr
from resolute.window.wardrobe import Wardrobe

_BUTTON = QDialogButtonBox.StandardButton


def open_settings(
    settings: Settings, applier: Applier, wardrobe: Wardrobe, parent: QWidget
) -> SettingsDialog:
    """Open the dialog."""
    dialog = SettingsDialog(settings, applier, wardrobe.theme, parent)
    wardrobe.changed.connect(dialog.wear)
    dialog.open()
    return dialog


class SettingsDialog(QDialog):
    """What is set takes effect at once; Cancel gives back what there was, and so does Escape."""

    def __init__(self, settings: Settings, applier: Applier, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._applier = applier
        self._before = {option.key: settings.value(option) for option in SETTINGS}
        self.fields = {option.key: Field(option) for option in SETTINGS}
        self.samples = [Sample(sign, text, theme) for sign, text in wording.samples()]
        self.restart = QLabel(tr("The language changes when Resolute is started again."), wordWrap=True)
        self.buttons = QDialogButtonBox(_BUTTON.RestoreDefaults | _BUTTON.Ok | _BUTTON.Cancel)
        self._lay_out()
        self._connect()
        self._tell_of_language()

    def wear(self, theme: Theme) -> None:
        for sample in self.samples:
            sample.wear(theme)

    def reject(self) -> None:
        self._apply_all(self._before)
        super().reject()

    def reset(self) -> None:
        """Set everything as it is at first; Cancel still gives back what there was."""
        self._apply_all({option.key: option.default for option in SETTINGS})

    def _apply_all(self, values: dict[str, Value]) -> None:
        for option in SETTINGS:
            self.fields[option.key].show(values[option.key])
            self._applier.apply(option, values[option.key])

    def _apply(self, key: str, value: Value) -> None:
        self._applier.apply(self.fields[key].option, value)
        self._tell_of_language()

    def _tell_of_language(self) -> None:
        """Say that it waits, as soon as it is another one than before."""
        self.restart.setVisible(self.fields[LANGUAGE.key].value != self._before[LANGUAGE.key])

    def _lay_out(self) -> None:
        layout, line = QVBoxLayout(self), self.fontMetrics().height()
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        form = QFormLayout()
        form.setHorizontalSpacing(line)
        form.setVerticalSpacing(line // 2)
        for group in GROUPS:
            self._add_group(form, group)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.setMinimumWidth(line * 30)

    def _add_group(self, form: QFormLayout, group: str) -> None:
        form.addRow(self._heading(tr(group)))
        for field in self.fields.values():
            if field.option.group == group:
                field.show(self._before[field.option.key])
                add_row(form, field)
                if field.option is LANGUAGE:
                    form.addRow("", self.restart)
        if group == APPEARANCE:
            lines = QVBoxLayout()
            lines.setSpacing(self.fontMetrics().height() // 2)
            for sample in self.samples:
                lines.addWidget(sample, 0, Qt.AlignmentFlag.AlignLeading)
            form.addRow("", lines)

    def _heading(self, text: str) -> QLabel:
        heading, font = QLabel(text), QFont(self.font())
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, self.fontMetrics().height() // 3, 0, 0)
        return heading

    def _connect(self) -> None:
        self.fields[AUTHOR.key].widget.setProperty("placeholderText", user_name())
        for field in self.fields.values():
            field.changed.connect(self._apply)
        for button in self.buttons.findChildren(QPushButton):
            button.setIcon(QIcon())
        reset = self.buttons.button(_BUTTON.RestoreDefaults)
        reset.setText(tr("Reset all"))
        reset.setAutoDefault(False)
        reset.clicked.connect(self.reset)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
