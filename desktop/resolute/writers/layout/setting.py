"""How a document is set: its language, its direction and its styles, as Word files say them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resolute.writers.layout.names import Element, add, w

ARABIC = "ar"
LOCALES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "zh": "zh-CN", "ar": "ar-SA"}
_ATTRIBUTES = {"zh": "eastAsia", "ar": "bidi"}
"""Where `w:lang` names a language; those not listed stand in `w:val`."""


@dataclass(frozen=True, slots=True)
class Column:
    """The column of text in twentieths of a point: its start and width, and the width between the margins."""

    start: int
    width: int
    page: int


@dataclass(frozen=True, slots=True)
class Setting:
    """The language of the text (paragraphs in another one say so), the styles' ids by name, the column."""

    language: str
    styles: Mapping[str, str]
    column: Column

    @property
    def right_to_left(self) -> bool:
        return self.language == ARABIC

    def set_style(self, properties: Element, name: str) -> None:
        """Say in a `w:pPr` which style the paragraph has."""
        add(properties, "pStyle", val=self.styles[name])

    def set_direction(self, properties: Element, language: str) -> None:
        """Say in a `w:pPr` that a paragraph runs against the document's direction."""
        right_to_left = (language or self.language) == ARABIC
        if right_to_left != self.right_to_left:
            add(properties, "bidi", val=int(right_to_left))

    def set_language(self, properties: Element, language: str) -> None:
        """Say in a `w:rPr` that a run is Arabic, or in another language than the document."""
        if (language or self.language) == ARABIC:
            add(properties, "rtl")
        if language and language != self.language:
            add(properties, "lang", **{_ATTRIBUTES.get(language, "val"): LOCALES.get(language, language)})

    def set_default_language(self, styles: Element) -> None:
        """Make the document's language the one that all styles begin with."""
        for lang in styles.iterfind(f"{w('docDefaults')}//{w('lang')}"):
            if self.language in LOCALES:
                lang.set(w(_ATTRIBUTES.get(self.language, "val")), LOCALES[self.language])
