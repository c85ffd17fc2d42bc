"""A language that nobody speaks: every text in brackets and longer by two fifths, as French may be."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTranslator


class Pseudo(QTranslator):
    """Whatever is looked up is found; Qt's own texts too."""

    def translate(  # Qt names what it gives
        self,
        context: str,  # noqa: ARG002
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        return f"[{source}{'~' * ceil(len(source) * 0.4)}]" if source.strip(" ,") else source
