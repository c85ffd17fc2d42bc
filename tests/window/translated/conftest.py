from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _silent_again(qapp: QApplication) -> Iterator[None]:
    """What one test made the program speak, the next does not hear."""
    before = set(qapp.findChildren(QTranslator))
    locale = QLocale()
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
