"""What always holds of a redline, over generated Word files: accept gives the later, reject the base."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from helpers.examples import examples
from helpers.packages import members, normal_form, references
from resolute.app.choice import base_with
from resolute.app.proof import Target, prove
from resolute.app.values import Pair
from resolute.model import FindingKind
from resolute.model.choice import CHOOSABLE
from resolute.readers.docx.revisions import resolve_package
from resolute.readers.revisions import Revisions
from resolute.writers.redline import write_redline
from writers.redline.notation import DATE, Line, docx, pair

NOTES = ("A/95/1.", "Ibid., annex.", "See resolution 93/12.")
WORDS = [
    "lamp",
    "tide",
    "keeper",
    "ledger",
    "harbour",
    "bell",
    "storm",
    "oil",
    "mole",
    "fog",
    "watch",
    "trim",
    "recalls",
    "urges",
    "requests",
    "and",
    "of",
    "the",
]

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
pieces = st.one_of(
    words,
    words.map(lambda text: f"*{text}*"),
    words.map(lambda text: f"[{text}]"),
    words.map(lambda text: f"⟪{text}⟫"),
    st.tuples(words, words).map(lambda two: f"⟪{two[0]} ⟨{two[1]}⟩⟫"),
    words.map(lambda text: f"⟦+{text}⟧"),
    words.map(lambda text: f"⟦-{text}⟧"),
    st.sampled_from(
        ["→", "⏎", "⚑", "^1", "^2", "^3", "‹PAGEREF _Tide|7›", "‹PAGEREF _Ebb|9›", ", ", " ", ";"]
    ),
)
paragraphs = st.tuples(
    st.sampled_from(["", "→", "→1.→", "→2.→", "(a)→"]), st.lists(pieces, max_size=7).map("".join)
).map("".join)
tables = st.integers(1, 3).flatmap(
    lambda columns: st.lists(
        st.lists(words, min_size=columns, max_size=columns).map(tuple), min_size=1, max_size=4
    ).map(tuple)
)
bodies = st.lists(st.one_of(paragraphs, paragraphs, paragraphs, tables), max_size=8).map(
    lambda lines: [*lines, "End."]
)


@st.composite
def edited(draw: DrawFn, body: list[Line]) -> list[Line]:
    """A body made of another: lines kept, changed, dropped, doubled, put elsewhere, joined, and new ones."""
    made: list[Line] = []
    for line in body:
        how = draw(st.sampled_from(("keep", "keep", "keep", "drop", "new", "change", "join", "turn")))
        if how == "new":
            made.append(draw(paragraphs))
        if how == "change" and isinstance(line, str):
            made.append(line.replace("the", draw(words), 1) + draw(pieces))
        elif how == "join" and isinstance(line, str) and made and isinstance(made[-1], str):
            made[-1] += line
        elif how == "turn":
            made.insert(draw(st.integers(0, len(made))), line)
        elif how != "drop":
            made.append(line)
    return made


def parted(body: list[Line]) -> list[Line]:
    """The body with a paragraph behind every table, as Word has it: two tables in a row would be one."""
    made: list[Line] = []
    for line in body:
        if isinstance(line, tuple) and made and isinstance(made[-1], tuple):
            made.append("")
        made.append(line)
    return made if made and isinstance(made[-1], str) else [*made, "End."]


def once(line: Line, seen: set[str]) -> Line:
    """The line with no note named twice: a reference that stands twice is a fault of the file."""
    if isinstance(line, tuple):
        return line
    for mark in ("^1", "^2", "^3"):
        head, found, tail = line.partition(mark)
        line = head + (found if mark not in seen else "") + tail.replace(mark, "")
        seen.update({mark} if found else ())
    return line


def word_file(body: list[Line]) -> bytes:
    seen: set[str] = set()
    return docx(*(once(line, seen) for line in parted(body)), notes=NOTES)


def written(
    compared: Pair, *, formatting: bool = False, accepted: frozenset[FindingKind] = frozenset()
) -> bytes:
    """The redline of a pair."""
    sides = compared.earlier.data, compared.later.data
    return write_redline(
        compared.comparison, *sides, author="A", date=DATE, formatting=formatting, accepted=accepted
    ).data


def targets(compared: Pair) -> tuple[Target, Target]:
    """What the redline of a pair must give back."""
    sides = compared.earlier, compared.later
    earlier, later = (Target(side.resolution, side.data) for side in sides)
    return earlier, later


pairs = bodies.flatmap(lambda body: st.tuples(st.just(body), edited(body)))


@given(bodies.flatmap(lambda body: st.tuples(st.just(body), st.one_of(edited(body), bodies))))
@settings(max_examples=examples(100))
def test_accept_gives_the_later_and_reject_the_earlier(both: tuple[list[Line], list[Line]]) -> None:
    compared = pair(*map(word_file, both))
    redline = written(compared)
    sides = targets(compared)
    proofs = prove(redline, Path("r.docx"), *sides, with_layout=True, headers=True)
    assert [proof.faults for proof in proofs] == [(), ()]


@given(pairs)
@settings(max_examples=examples(60))
def test_rejecting_all_gives_the_base_part_by_part(both: tuple[list[Line], list[Line]]) -> None:
    compared = pair(*map(word_file, both))
    redline = written(compared)
    base, rejected = members(compared.earlier.data), members(resolve_package(redline, Revisions.REJECT))
    named = references(base["word/document.xml"])
    for name, xml in base.items():
        assert normal_form(rejected[name], notes=named) == normal_form(xml, notes=named), name


@given(pairs, st.sets(st.sampled_from(CHOOSABLE)))
@settings(max_examples=examples(60))
def test_with_chosen_kinds_accepted_all_else_is_tracked(
    both: tuple[list[Line], list[Line]], kinds: set[FindingKind]
) -> None:
    compared, accepted = pair(*map(word_file, both)), frozenset(kinds)
    redline = written(compared, accepted=accepted)
    sides = targets(compared)
    chosen = partial(base_with, compared.comparison, accepted)
    proofs = prove(redline, Path("r.docx"), *sides, with_layout=True, headers=True, chosen=chosen)
    assert [proof.faults for proof in proofs] == [(), ()]


@given(pairs)
@settings(max_examples=examples(60))
def test_with_formatting_all_words_look_as_in_the_later_file(both: tuple[list[Line], list[Line]]) -> None:
    compared = pair(*map(word_file, both))
    redline = written(compared, formatting=True)
    sides = targets(compared)
    proofs = prove(redline, Path("r.docx"), *sides, with_layout=True, headers=True, formatting=True)
    assert [proof.faults for proof in proofs] == [(), ()]


@given(bodies)
@settings(max_examples=examples(30))
def test_a_file_against_itself_has_no_changes(body: list[Line]) -> None:
    data = word_file(body)
    assert written(pair(data, data)).count(b"w:ins") == 0


@given(pairs)
@settings(max_examples=examples(20))
def test_the_same_input_gives_the_same_bytes(both: tuple[list[Line], list[Line]]) -> None:
    compared = pair(*map(word_file, both))
    one, two = (written(compared) for _ in range(2))
    assert one == two
