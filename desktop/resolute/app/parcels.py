"""Large values between two processes: in pieces, and what the other side holds is only named.

Whoever unpacks a pair of 3,700 paragraphs at once does nothing else for a tenth of a second, and whoever
packs it as long: the window would stand still. So a long tuple travels in pieces, each a message of its own,
between which the window goes on, and a pair that came from the worker goes back to it by name.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

_MOST = 200
"""Entries of a tuple in one piece: about five milliseconds of paragraphs."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Entries of a long tuple, of which the value to come has several, each with its number."""

    number: int
    entries: tuple[object, ...]


def packed(value: object, held: Mapping[str, object]) -> Iterator[bytes]:
    """The messages that carry a value, one at least. Whoever unpacks them must hold the same as `held`."""
    file = io.BytesIO()
    pickler = _Pickler(file, held)
    pickler.dump(value)
    for number, entries in pickler.long.items():
        for start in range(0, len(entries), _MOST):
            yield pickle.dumps(_Piece(number, entries[start : start + _MOST]))
    yield file.getvalue()


class Unpacker:
    """Puts values together from the messages of a pipe."""

    def __init__(self) -> None:
        self._long: dict[int, list[object]] = {}

    def take(self, message: bytes, held: Mapping[str, object]) -> object:
        """The value that a message ends; None where there is more to come."""
        value = _Unpickler(message, held, self._long).load()
        if isinstance(value, _Piece):
            self._long.setdefault(value.number, []).extend(value.entries)
            return None
        self._long.clear()
        return value


class _Pickler(pickle.Pickler):
    """Leaves out what the other side holds and, as `long`, what goes in pieces."""

    def __init__(self, file: io.BytesIO, held: Mapping[str, object]) -> None:
        super().__init__(file)
        self._names = {id(value): name for name, value in held.items()}
        self.long: dict[int, tuple[object, ...]] = {}

    def persistent_id(self, obj: object) -> str | int | None:
        place = id(obj)
        if place in self._names:
            return self._names[place]
        entries = cast("tuple[object, ...]", obj) if isinstance(obj, tuple) else ()
        if len(entries) <= _MOST:
            return None
        self.long[place] = entries
        return place


class _Unpickler(pickle.Unpickler):
    """Puts back what was left out."""

    def __init__(self, message: bytes, held: Mapping[str, object], long: Mapping[int, list[object]]) -> None:
        super().__init__(io.BytesIO(message))
        self._held = held
        self._long = {number: tuple(entries) for number, entries in long.items()}

    def persistent_load(self, pid: object) -> object:
        return self._held[pid] if isinstance(pid, str) else self._long[cast("int", pid)]
