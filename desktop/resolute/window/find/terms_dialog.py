"""The dialog where terms are listed, one a line, and counted on each side as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from resolute.window.find.terms import Terms
from resolute.window.translating import tr


class TermsDialog(QDialog):
    """Stays open beside the texts; what is typed is set off there at once."""

    def __init__(self, terms: Terms, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms = terms
        self.setWindowTitle(tr("Terms"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit("\n".join(terms.terms))
        self.text.setAccessibleName(tr("Terms, one a line"))
        self.text.setTabChangesFocus(True)
        self.counts = QTableWidget(0, 3)
        self.counts.setAccessibleName(tr("How often each term stands in the texts"))
        self.counts.setHorizontalHeaderLabels([tr("Term"), tr("Earlier"), tr("Later")])
        self.counts.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.counts.horizontalHeader().setAccessibleName(tr("Heads of the counts"))
        self.counts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.counts.verticalHeader().hide()
        self._lay_out()
        self._show()
        self.text.textChanged.connect(self._keep)
        terms.changed.connect(self._show)

    def _lay_out(self) -> None:
        line, layout = self.fontMetrics().height(), QVBoxLayout(self)
        said = QLabel(tr("Words or phrases to keep an eye on, &one a line:"))
        said.setBuddy(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line // 2)
        for widget in (said, self.text, self.counts, buttons):
            layout.addWidget(widget)
        self.resize(line * 24, line * 26)

    def _keep(self) -> None:
        self._terms.keep(tuple(self.text.toPlainText().splitlines()))

    def _show(self) -> None:
        counts = self._terms.counts()
        self.counts.setRowCount(len(counts))
        for row, count in enumerate(counts):
            for column, said in enumerate((count.term, f"{count.earlier:,}", f"{count.later:,}")):
                item = QTableWidgetItem(said)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.counts.setItem(row, column, item)
