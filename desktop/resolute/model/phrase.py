"""What the program says, in English, so that a window can say it in another language.

The command line prints a `Phrase` as it is, for it is a string. The window asks it for its template and its
values, looks the template up and puts the values in. A phrase in an f-string, or joined to another, is only
a string any more: values are given to the phrase, and phrases to phrases.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Self, TypeAlias

English: TypeAlias = str
"""A string that is declared as data and shown in the window, which looks it up: a field's type says so."""

Value: TypeAlias = str | float | tuple[str, ...]
"""What stands in a phrase; several are listed."""


class Phrase(str):
    """A template with its values put in: Phrase("{name} is empty.", name=path.name).

    That of a phrase is the phrase itself. A value may be a phrase too, or a tuple of them, which are listed.
    One with `several` is about the number `n`: the template is said of one, `several` of any other number.
    """

    __slots__ = ("several", "template", "values")

    template: str
    several: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, several: str = "", /, **values: Value) -> Self:
        if isinstance(template, cls):
            return template
        form = template if not several or values["n"] == 1 else several
        made = super().__new__(cls, filled(form, values, str))
        made.template, made.several, made.values = template, several, values
        return made

    def __str__(self) -> Phrase:
        """An error's `str()` is the phrase that it was raised with, and not a copy that knows no template."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Phrase], tuple[str, str, Mapping[str, Value]]]:
        return _remade, (self.template, self.several, self.values)


def counted(n: int, one: str, several: str = "", /, **values: Value) -> Phrase:
    """What is said of so many things, as `counted(3, "{n} note", "{n} notes")`; both may be the same."""
    return Phrase(one, several or one, n=n, **values)


def filled(
    template: str, values: Mapping[str, Value], show: Callable[[str | float], str], comma: str = ", "
) -> str:
    """The template with each value as `show` has it; one without values is no template."""

    def shown(value: Value) -> str:
        return comma.join(map(show, value)) if isinstance(value, tuple) else show(value)

    return template.format(**{name: shown(value) for name, value in values.items()}) if values else template


def _remade(template: str, several: str, values: Mapping[str, Value]) -> Phrase:
    return Phrase(template, several, **values)
