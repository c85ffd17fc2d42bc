"""What the terminal gets: marks, folds, lines of a width, and no control character of a text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.model import Comparison, FindingKind, NoteRow, Op, Relation, Row, Span
from resolute.writers.terminal import render_recognized, render_summary, render_terminal
from resolute.writers.terminal.screen import shortened, width_of
from writers.notation import comparison, found, resolution

COLOURS = re.compile(r"\x1b\[[\d;]*m")


def printed(*rows: str, width: int = 60, colour: bool = False) -> str:
    return render_terminal(comparison(*rows), width=width, colour=colour)


def blocks(text: str) -> list[str]:
    """What stands between the heading and the summary."""
    return text.split("\n\n")[1:-1]


@pytest.mark.parametrize(
    ("row", "block"),
    [
        (
            "~ OP3>OP4 [-Asks-]{+Urges+} all;",
            "≠ OP3 → OP4 changed\n  [-Asks-]{+Urges+} all;",
        ),
        ("+ OP4 {+Thanks all;+}", "+ OP4 inserted\n  {+Thanks all;+}"),
        ("- PP3 [-Noting,-]", "− PP3 deleted\n  [-Noting,-]"),
        ("=^ OP3>OP1 Thanks;", "⇅ OP3 → OP1 moved\n  Thanks;"),
        ("~^ OP3>OP1 Thanks{+ all+};", "⇅≠ OP3 → OP1 moved, changed\n  Thanks{+ all+};"),
        ("| OP1>OP1 Asks;{+⏎+}Urges;", "≠ OP1 → OP1, OP1+1 split\n  Asks;{+¶+}\n  Urges;"),
        ("& OP1>OP1 Asks;[-⏎-]Urges;", "≠ OP1, OP1+1 → OP1 merged\n  Asks;[-¶-] Urges;"),
        ("~ OP1 (a){+→+}Asks all;", "≠ OP1 changed\n  (a){+→+}Asks all;"),
        ("~ OP1 Asks all; [- -]", "≠ OP1 changed\n  Asks all; [-␣-]"),
        ("= PP1 Recalling,", "┄ PP1 unchanged"),
    ],
)
def test_a_row_has_a_label_and_its_words(row: str, block: str) -> None:
    assert blocks(printed(row))[0] == block


@pytest.mark.parametrize(
    ("row", "findings", "label"),
    [
        (
            "~ OP1 {+Asks+};",
            "opening Asks → Urges; substantive",
            "≠ OP1 changed · substantive · opening: Asks → Urges",
        ),
        ("=^ OP3>OP1 Thanks;", "moved; renumbered", "⇅ OP3 → OP1 moved · renumbered"),
        ("+ OP1 {+Asks;+}", "substantive Paragraph inserted", "+ OP1 inserted · substantive"),
    ],
)
def test_findings_stand_behind_the_label(row: str, findings: str, label: str) -> None:
    text = render_terminal(found(comparison(row), findings), colour=False)
    assert blocks(text)[0].split("\n")[0] == label


def test_findings_that_have_no_room_go_on_below() -> None:
    taken = found(comparison("~ OP1 {+Asks+};"), "qualifier “when the tide permits” added; renumbered")
    assert blocks(render_terminal(taken, width=57, colour=False))[0].split("\n")[:3] == [
        "≠ OP1 changed",
        "  qualifier: “when the tide permits” added · renumbered",
        "  {+Asks+};",
    ]


def test_light_rows_are_dim_and_their_marks_are_not() -> None:
    taken = found(comparison("~ OP1 Asks [-90-]{+92+} all;"), "mechanical Session: 90 → 92")
    label, words = blocks(render_terminal(taken, colour=True))[0].split("\n")
    assert label == "\x1b[2m≠ OP1 changed\x1b[0m\x1b[2m · mechanical: session\x1b[0m"
    assert words.startswith("  \x1b[2mAsks \x1b[0;38;5;166;9m90\x1b[0;2m\x1b[0;38;5;33;4m92\x1b[0;2m all;")


def test_arrows_between_words_from_right_to_left_keep_their_direction() -> None:
    taken = found(comparison("~ OP1 {+تحث+}", language="ar"), "opening تطلب → تحث")
    label = blocks(render_terminal(taken, colour=False))[0].split("\n")[0]
    assert label.endswith("opening: \u200eتطلب\u200e → \u200eتحث\u200e")


@pytest.mark.parametrize(("op", "block"), [(Op.INSERT, "Asks{+↵+}\n  all;"), (Op.DELETE, "Asks[-↵-] all;")])
def test_a_line_break_that_came_or_went_is_seen(op: Op, block: str) -> None:
    side = resolution("operative Asks⏎all;")
    spans = (Span(Op.EQUAL, "Asks"), Span(op, "\n"), Span(Op.EQUAL, "all;"))
    taken = Comparison(side, side, (Row((0,), (0,), Relation.CHANGED, spans),))
    assert blocks(render_terminal(taken, colour=False)) == [f"≠ operative changed\n  {block}"]


def test_unchanged_rows_are_folded() -> None:
    rows = ("= PP1 Recalling,", "= PP2 Noting,", "+ OP1 {+Asks;+}", "= OP1>OP2 Thanks;", "= OP2>OP3 Invites;")
    folds = blocks(printed(*rows))[::2]
    assert folds == ["┄ PP1 to PP2 unchanged", "┄ OP1 to OP2 (now OP2 to OP3) unchanged"]


def test_all_rows_are_shown_when_asked_for() -> None:
    text = render_terminal(comparison("= PP1 Recalling,"), colour=False, changes_only=False)
    assert blocks(text) == ["= PP1 unchanged\n  Recalling,"]


def test_where_a_moved_paragraph_stood_a_line_says_where_it_went() -> None:
    taken = comparison("=^ OP2>OP1 Thanks;", "= OP1>OP2 Asks;")
    rows = (replace(taken.rows[0], origin=2), taken.rows[1])
    text = render_terminal(replace(taken, rows=rows), colour=False)
    assert blocks(text)[-1] == "⇅ OP2 moved to OP1"


def test_a_mark_runs_on_in_the_next_line() -> None:
    block = blocks(printed("+ OP1 {+Thanks every keeper of a lamp+}", width=20))[0]
    assert block.split("\n")[1:] == ["  {+Thanks every+}", "  {+keeper of a+}", "  {+lamp+}"]


def test_han_text_is_wrapped_between_characters_but_not_before_a_comma() -> None:
    block = blocks(printed("+ PP1 {+回顾灯塔看守人的宪，又回顾+}", width=24))[0]
    assert block.split("\n")[1:] == ["  {+回顾灯塔看守人的+}", "  {+宪，又回顾+}"]


def test_colour_is_underline_and_strike_too() -> None:
    text = printed("~ OP1 [-Asks-]{+Urges+} all;", colour=True)
    assert "\x1b[38;5;166;9mAsks\x1b[0m\x1b[38;5;33;4mUrges\x1b[0m all;" in text


def test_changed_notes_are_shown() -> None:
    note = NoteRow(0, 0, (Span(Op.EQUAL, "A/90/"), Span(Op.DELETE, "3"), Span(Op.INSERT, "4")))
    taken = replace(comparison(notes=("A/90/3",)), notes=(note,))
    assert blocks(render_terminal(taken, colour=False)) == ["≠ note 1 changed\n  A/90/[-3-]{+4+}"]


def test_a_mark_is_a_raised_number() -> None:
    side = resolution("preambular Recalling^1,", notes=("A/90/3.",))
    row = Row((0,), (0,), Relation.CHANGED, (Span(Op.EQUAL, "Recalling\ufffc,"),))
    printout = render_terminal(Comparison(side, side, (row,)), colour=False, changes_only=False)
    assert "Recalling¹," in printout


def test_the_summary_counts() -> None:
    taken = comparison("= PP1 Recalling,", "+ OP1 {+Asks;+}", "| OP1 Asks;{+⏎+}Urges;")
    assert render_summary(taken) == "1 unchanged · 0 changed · 1 inserted · 0 deleted · 1 split · 0 moved"


def test_the_summary_counts_findings_and_what_nobody_has_to_weigh() -> None:
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}"), "editorial; renumbered", "opening; renumbered")
    assert render_summary(taken).split("\n") == [
        "0 unchanged · 2 changed · 0 inserted · 0 deleted · 0 moved",
        "1 opening · 1 editorial · 2 renumbered",
        "1 of 2 changes is only editorial",
    ]


def test_the_summary_is_broken_between_its_counts() -> None:
    assert render_summary(comparison("+ OP1 {+Asks;+}"), width=30).split("\n") == [
        "0 unchanged · 0 changed",
        "  1 inserted · 0 deleted",
        "  0 moved",
    ]


def test_other_kinds_than_those_asked_for_are_folded_and_counted() -> None:
    note = NoteRow(0, None, (Span(Op.DELETE, "A/90/3"),))
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}", notes=("A/90/3",)), "editorial", "opening a → b")
    text = render_terminal(replace(taken, notes=(note,)), colour=False, only=(FindingKind.OPENING,))
    assert blocks(text) == [
        "┄ OP1: 1 other change not shown",
        "≠ OP2 changed · opening: a → b\n  {+b+}",
        "┄ notes: 1 other change not shown",
    ]
    assert text.endswith("\nOnly opening: 2 other changes not shown")


def test_equal_texts_are_said_to_be_equal() -> None:
    assert printed("= PP1 Recalling,").endswith("\n\nThe two texts have the same wording.")


@given(st.text(st.characters(exclude_characters="^"), min_size=1), st.integers(20, 80))
def test_no_control_character_reaches_the_terminal(text: str, width: int) -> None:
    row = Row((0,), (0,), Relation.CHANGED, (Span(Op.DELETE, text), Span(Op.INSERT, f"x{text}")))
    side = resolution(f"other {text}", symbol=text)
    printout = render_terminal(Comparison(side, side, (row,)), width=width, colour=True)
    printout += render_recognized(side)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", COLOURS.sub("", printout))
    printout.encode()


word = st.text(st.characters(categories=("L", "P")), min_size=1, max_size=9)


@given(st.lists(word, min_size=1, max_size=30), st.integers(40, 80))
def test_no_line_is_longer_than_the_width(texts: list[str], width: int) -> None:
    row = Row((), (0,), Relation.INSERTED, (Span(Op.INSERT, " ".join(texts)),))
    taken = Comparison(resolution(), resolution("other x"), (row,))
    for line in blocks(render_terminal(taken, width=width, colour=False))[0].split("\n"):
        assert width_of(line) <= width


def test_what_was_recognized_is_told_line_by_line() -> None:
    taken = resolution(
        "title 90/901.→Lamps", "subparagraph →(a)→To trim;", notes=("A/90/3.",), symbol="A/RES/90/901"
    )
    assert render_recognized(replace(taken, notices=("The organ was guessed.",))).split("\n\n") == [
        "symbol        A/RES/90/901",
        "title         90/901      Lamps\nsubparagraph  a             To trim;",
        "note          1           A/90/3.",
        "The organ was guessed.",
    ]


def test_the_text_alone_is_the_text_with_its_marks() -> None:
    taken = resolution("operative →1.→Asks all;^1", notes=("A/90/3.",))
    assert render_recognized(taken, text_only=True) == "\t1.\tAsks all;1\n1 A/90/3."


@pytest.mark.parametrize(
    ("text", "width", "short"), [("lamp", 4, "lamp"), ("lamps", 4, "lam…"), ("灯塔灯塔", 5, "灯塔…")]
)
def test_long_texts_are_shortened(text: str, width: int, short: str) -> None:
    assert shortened(text, width) == short
