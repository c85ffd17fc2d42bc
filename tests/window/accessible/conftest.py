from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from resolute.window.accessible.pair import install


@pytest.fixture(autouse=True)
def _heard(qapp: QApplication) -> Iterator[None]:
    """Somebody listens."""
    assert qapp
    install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
