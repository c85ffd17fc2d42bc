"""What a choice is, and how its value is kept as text; a damaged one counts as none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from resolute.model import English

Value = bool | str | float | tuple[str, ...]


class Kind(Enum):
    """What can be chosen: yes or no, words, one of several, any of several, a family of letters, a size."""

    FLAG = auto()
    TEXT = auto()
    CHOICE = auto()
    SEVERAL = auto()
    FACE = auto()
    SIZE = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. `choices` are what there is to choose from, each with what the user reads.

    `writing` is the script of a face ("Latin", "Arabic"), `least` and `most` the ends of a size.
    """

    key: str
    kind: Kind
    default: Value
    label: English
    hint: English = ""
    group: str = ""
    choices: tuple[tuple[str, English], ...] = ()
    writing: str = ""
    least: float = 0
    most: float = 0


def kept(value: Value) -> str:
    """The value as text."""
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, tuple) else str(value)


def restored(option: Option, text: object) -> Value:
    """The value that was kept; the default where there is none or it cannot be one."""
    if text is None:
        return option.default
    words = ",".join(map(str, text)) if isinstance(text, list | tuple) else str(text)  # pyright: ignore[reportUnknownArgumentType]
    match option.kind:
        case Kind.FLAG:
            return {"true": True, "false": False}.get(words.lower(), option.default)
        case Kind.CHOICE:
            return words if words in dict(option.choices) else option.default
        case Kind.SEVERAL:
            return _known(words.split(","), option)
        case Kind.SIZE:
            return _size(words, option)
        case Kind.TEXT | Kind.FACE:
            return words


def _known(keys: Iterable[str], option: Option) -> tuple[str, ...]:
    wanted = set(keys)
    return tuple(key for key, _ in option.choices if key in wanted)


def _size(words: str, option: Option) -> Value:
    try:
        size = float(words)
    except ValueError:
        return option.default
    return size if option.least <= size <= option.most else option.default
