"""A bar that offers something, with a button for yes and one for no; who looks away has said neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from resolute.window.messages import MessageBar, Tone
from resolute.window.theme import Theme


class OfferBar(MessageBar):
    """The message bar with a second button. Its cross is no answer: `put_off` tells that it was closed."""

    put_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.refuse = QPushButton()
        self.refuse.clicked.connect(self._refused)
        self._close.clicked.connect(self.put_off)
        self._no: Callable[[], object] | None = None
        layout = cast("QHBoxLayout", self.layout())
        layout.insertWidget(layout.indexOf(self.button) + 1, self.refuse)

    def offer(
        self, text: str, yes: str, accept: Callable[[], object], no: str, refuse: Callable[[], object]
    ) -> None:
        """Offer to `accept` by the button `yes`; `no` is what the other one says."""
        self._no = refuse
        self.refuse.setText(no)
        self.say(Tone.NOTICE, text, yes, accept)

    def _refused(self) -> None:
        refuse = self._no
        self.dismiss()
        if refuse is not None:
            refuse()
