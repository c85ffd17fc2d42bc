"""A list is read and applied; what has no one place is refused in a sentence that names the amendment."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from compare.notation import resolution
from compare.real import PAIRS, comparison
from resolute.compare import compare
from resolute.model import Kind, Resolution, UserError
from resolute.readers import Revisions, read_wording
from resolute.writers.amendments import apply_list, render_amendments_docx, render_amendments_text, try_list
from resolute.writers.amendments.quoting import hidden, quoted
from writers.amendments.french import in_french

TEXT = """
    The Garden Assembly,
    Recalling the frost, the hail and the frost again,[^1]
    1. Invites all growers and all millers to thaw the pipes;
    2. Requests the keepers:
    (a) To count the bees;
    (b) To count the wells;
    3. Decides to open the museum.
    [^1]: Almanac 7.
"""


def applied(*lines: str) -> list[str]:
    """The paragraphs after amendments, each with its label."""
    made = apply_list(resolution(TEXT), "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)))
    return [f"{p.label or p.kind}: {p.text}" for p in made.paragraphs]


@pytest.mark.parametrize(
    ("line", "place", "text"),
    [
        (
            "In operative paragraph 1, replace ‘Invites’ with ‘Urges’",
            2,
            "OP1: Urges all growers and all millers to",
        ),
        ("In OP1, replace \u201cInvites\u201d with \u201cUrges\u201d.", 2, "OP1: Urges all growers"),
        ("in operative paragraph 1,  delete ‘and all millers’.", 2, "OP1: Invites all growers to thaw"),
        (
            "Delete operative paragraph 2 and renumber the following paragraphs accordingly.",
            3,
            "OP2: Decides to",
        ),
        ("Move operative paragraph 3 to precede operative paragraph 1", 2, "OP3: Decides to open"),
        ("Replace operative paragraph 3 with the following: ‘Closes it.’", 6, "OP3: Closes it."),
        (
            "In the chapeau of operative paragraph 2, replace ‘keepers’ with ‘bakers’",
            3,
            "OP2: Requests the bakers:",
        ),
    ],
)
def test_an_amendment_is_applied(line: str, place: int, text: str) -> None:
    assert applied(line)[place].startswith(text)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("In preambular paragraph 1, delete ‘the frost’.", "the words “the frost” stand 2 times in it"),
        (
            "In operative paragraph 1, replace ‘invites’ with ‘urges’.",
            "the words “invites” stand nowhere in it",
        ),
        (
            "In operative paragraph 9, delete ‘all’.",
            "“operative paragraph 9” stands nowhere in the earlier text",
        ),
        (
            "Delete the paragraph beginning with ‘The moon’.",
            "“the paragraph beginning with ‘The moon’” stands",
        ),
        ("Improve operative paragraph 1.", "its wording is not understood"),
        ("In operative paragraph 1, replace ‘Invites’ with ‘Urges.", "its wording is not understood"),
        (
            "After operative paragraph 1, insert a new poem reading: ‘O frost’.",
            "its wording is not understood",
        ),
    ],
)
def test_what_has_no_one_place_is_refused_by_its_number(line: str, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        applied("In operative paragraph 3, replace ‘open’ with ‘close’.", line)
    assert str(refused.value).startswith(f"Amendment 2 cannot be placed: {reason}")


def test_two_amendments_of_the_same_words_are_refused() -> None:
    line = "In operative paragraph 3, replace ‘open’ with ‘close’."
    with pytest.raises(UserError, match="Amendment 2 cannot be placed: an earlier one has dealt with"):
        applied(line, line)


def test_two_paragraphs_at_one_place_are_refused_where_their_order_is_not_said() -> None:
    line = "After operative paragraph 1, insert a new operative paragraph reading: ‘Thanks {};’."
    with pytest.raises(
        UserError, match="Amendment 2 cannot be placed: an earlier one places something there"
    ):
        applied(line.format("all"), line.format("some"))


def test_paragraphs_that_would_follow_themselves_are_refused() -> None:
    with pytest.raises(UserError, match="move operative paragraph 1 to follow itself"):
        applied(
            "Move operative paragraph 1 to follow operative paragraph 3.",
            "Move operative paragraph 3 to follow operative paragraph 1.",
        )


def test_a_line_that_is_no_amendment_is_refused() -> None:
    with pytest.raises(UserError, match="“Yours faithfully” is no amendment"):
        applied("In operative paragraph 3, replace ‘open’ with ‘close’.\nYours faithfully")


def test_what_is_applied_is_a_resolution_with_its_numbers_labels_and_notes() -> None:
    made = apply_list(
        resolution(TEXT),
        "1. After OP1, insert a new operative paragraph reading: ‘Thanks all;[new footnote 1]’.\n"
        "2. Renumber the operative paragraphs accordingly.\n"
        "3. Insert new footnote 1 reading: ‘Calendar 9.’.",
    )
    assert [p.label for p in made.paragraphs][1:] == ["PP1", "OP1", "OP2", "OP3", "OP3 (a)", "OP3 (b)", "OP4"]
    assert [(note.mark, note.text) for note in made.footnotes] == [("1", "Almanac 7."), ("2", "Calendar 9.")]
    assert [mark.note for p in made.paragraphs for mark in p.marks] == [0, 1]


def test_a_list_in_french_is_read_for_a_french_text() -> None:
    made = apply_list(
        in_french("1. Invite les jardiniers;"),
        "1. Au paragraphe 1 du dispositif, remplacer « Invite » par « Exhorte ».",
    )
    assert made.paragraphs[0].text == "Exhorte les jardiniers;"


def test_a_file_of_another_system_is_read() -> None:
    listed = "1. In operative paragraph 1, replace ‘all’ with ‘some’.\r\n\r\n2. In operative paragraph 2:\r\n"
    made = apply_list(resolution("1. Asks all;\n2. Thanks some;"), listed + "(a) Delete ‘some’.\r\n")
    assert [p.text for p in made.paragraphs] == ["Asks some;", "Thanks;"]


@given(st.text(st.characters(exclude_categories=("Cs", "Co")), max_size=30))
def test_any_words_are_quoted_so_that_their_end_is_found(text: str) -> None:
    for pairs in (["‘’", "“”"], ["«»"]):
        assert hidden(f"replace {quoted(text, pairs)} with")[1][:1] == [text]


def texts(data: bytes) -> str:
    read = read_wording(Path("list.docx"), data, Revisions.ACCEPT)
    return "\n".join(paragraph.source_text for paragraph in read.paragraphs)


@pytest.mark.parametrize("pair", PAIRS[3:9], ids=" ".join)
def test_a_word_file_holds_the_same_list(pair: tuple[str, str], shared: Path) -> None:
    made = comparison(shared, *pair)
    assert not try_list(made, texts(render_amendments_docx(made))).faults


def test_a_word_file_has_its_title_and_its_numbers() -> None:
    data = render_amendments_docx(compare(resolution(TEXT), resolution(TEXT.replace("Invites", "Urges"))))
    paragraphs = [(p.style.name if p.style else "", p.text) for p in Document(BytesIO(data)).paragraphs]
    assert paragraphs[0] == ("Title", "Amendments to untitled")
    assert paragraphs[-2:] == [
        ("Heading 1", "Operative part"),
        ("Amendment", "1.\tIn operative paragraph 1, replace ‘Invites’ with ‘Urges’."),
    ]


def test_the_same_comparison_gives_the_same_bytes() -> None:
    made = compare(resolution(TEXT), resolution(TEXT.replace("Invites", "Urges")))
    assert render_amendments_docx(made) == render_amendments_docx(made)


LABELLED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)


def labels(resolution: Resolution) -> list[tuple[str, str]]:
    return [(p.label, p.number) for p in resolution.paragraphs if p.kind in LABELLED]


@pytest.mark.parametrize("pair", PAIRS, ids=" ".join)
def test_labels_of_real_texts_come_out(pair: tuple[str, str], shared: Path) -> None:
    made = comparison(shared, *pair)
    assert labels(apply_list(made.earlier, render_amendments_text(made))) == labels(made.later)
