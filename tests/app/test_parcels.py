"""Values between two processes: whole on the other side, in pieces on the way, and not sent back."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from resolute.app.parcels import Unpacker, packed

NOTHING: Mapping[str, object] = {}
tuples = st.lists(st.integers(), max_size=900).map(tuple)
values = st.tuples(st.text(), tuples, st.one_of(tuples, st.binary()), st.lists(tuples, max_size=2))


def sent(value: object, held: Mapping[str, object] = NOTHING) -> object:
    """The value as it arrives."""
    unpacker = Unpacker()
    return [unpacker.take(message, held) for message in packed(value, held)][-1]


@given(values)
def test_a_value_arrives_whole(value: object) -> None:
    assert sent(value) == value


def test_a_long_tuple_travels_in_short_messages() -> None:
    value = tuple(f"paragraph {number}" for number in range(5_000))
    assert max(map(len, packed(value, NOTHING))) < len(pickle.dumps(value)) / 20


def test_only_the_last_message_gives_a_value() -> None:
    unpacker = Unpacker()
    taken = [unpacker.take(message, NOTHING) for message in packed((tuple(range(1_000)),), NOTHING)]
    assert [value is None for value in taken] == [True] * (len(taken) - 1) + [False]


def test_a_tuple_that_stands_twice_is_sent_once() -> None:
    long = tuple(range(10_000))
    once, twice = (sum(map(len, packed(value, NOTHING))) for value in ((long,), (long, long)))
    assert twice - once < 100


def test_what_both_sides_hold_travels_by_name() -> None:
    text = b"a text of some length" * 1_000
    assert sum(map(len, packed(("print", text), {"earlier": text}))) < 100


def test_what_is_held_is_the_very_thing() -> None:
    held = {"earlier": ["a text"]}
    arrived = sent([held["earlier"]], held)
    assert isinstance(arrived, list)
    assert arrived[0] is held["earlier"]


def test_one_value_after_another_is_put_together() -> None:
    unpacker = Unpacker()
    values = (tuple(range(500)), "x"), (tuple(range(700)), "y")
    arrived = [unpacker.take(message, NOTHING) for value in values for message in packed(value, NOTHING)]
    assert tuple(value for value in arrived if value is not None) == values
