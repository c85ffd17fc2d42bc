"""Says everything in the language of the window: `tr` is the one way, for the core's phrases too.

The translations stand in resources/i18n under one context, whose keys are the English texts as the code has
them; of a phrase about a number it is the plural. What has no translation is said in English.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication

from resolute.model import Phrase
from resolute.model.phrase import Value, filled

CONTEXT = "Resolute"


def tr(text: str, /, **values: Value) -> str:
    """A text in the user's language, with the values in their places, as `tr("Note {mark}", mark=mark)`."""
    if not text:
        return ""
    phrase = text if isinstance(text, Phrase) else Phrase(text, **values)
    return filled(_form(phrase), phrase.values, _shown, tr(", ") if _lists(phrase) else "")


def _form(phrase: Phrase) -> str:
    """The template in the user's language, in the form that goes with the number."""
    if not phrase.several:
        return QCoreApplication.translate(CONTEXT, phrase.template)
    n = cast("int", phrase.values["n"])
    found = QCoreApplication.translate(CONTEXT, phrase.several, None, n)
    return phrase.template if found == phrase.several and n == 1 else found


def _shown(value: str | float) -> str:
    return tr(value) if isinstance(value, Phrase) else str(value)


def _lists(phrase: Phrase) -> bool:
    return any(isinstance(value, tuple) for value in phrase.values.values())
