"""What the output will say in sum: how many paragraphs became what, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGroupBox, QLabel, QVBoxLayout

from resolute.app.choice import told
from resolute.app.values import ExportOptions
from resolute.model import Comparison, FindingKind, counted
from resolute.window.counts import Counts
from resolute.window.pair import wording
from resolute.window.theme import Theme
from resolute.window.translating import tr


class Preview(QGroupBox):
    """Shows counts, findings, and what the options do to them."""

    def __init__(self, comparison: Comparison, theme: Theme) -> None:
        super().__init__(tr("What there is to see"))
        self._comparison = comparison
        self.counts = Counts(theme)
        self.counts.show_counts(comparison)
        self.findings = QLabel(found(comparison), wordWrap=True)
        self.effect = QLabel(wordWrap=True)
        self.effect.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout, line = QVBoxLayout(self), self.fontMetrics().height()
        layout.setSpacing(line // 3)
        for widget in (self.counts, self.findings, self.effect):
            layout.addWidget(widget)

    def wear(self, theme: Theme) -> None:
        self.counts.wear(theme)

    def show_effect(self, options: ExportOptions) -> None:
        """Say what the options hide or leave untracked."""
        said = (*map(tr, told(self._comparison, options.accepted)), *_shown(self._comparison, options.only))
        self.effect.setText(" ".join(said))
        self.effect.setVisible(bool(said))


def found(comparison: Comparison) -> str:
    """How many rows have what kind of finding, the weightiest first: "1 opening · 4 mechanical"."""
    counts = comparison.findings
    kinds = (kind for kind in FindingKind if counts[kind])
    named = [tr("{n} {kind}", n=counts[kind], kind=wording.kind(kind).lower()) for kind in kinds]
    return " · ".join(named) or tr("Nothing was found.")


def _shown(comparison: Comparison, only: tuple[FindingKind, ...]) -> Iterator[str]:
    """How many of the rows with findings have one that is to be shown."""
    if only:
        listed = [row for row in comparison.rows if row.findings]
        shown = [row for row in listed if any(finding.kind in only for finding in row.findings)]
        one = "{shown} of {n} paragraph with findings is shown."
        yield tr(
            counted(len(listed), one, "{shown} of {n} paragraphs with findings are shown.", shown=len(shown))
        )
