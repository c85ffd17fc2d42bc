"""The steps of the tour, as data."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.model import English


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `at` is the command at whose button it points; {next_change} stands for a command's keys."""

    at: str
    title: English
    text: English


STEPS: tuple[Step, ...] = (
    Step(
        "next_change",
        "From change to change",
        "Each paragraph stands beside what became of it, and the sign between them says what that is. "
        "{next_change} goes to the next change, {previous_change} to the one before.",
    ),
    Step(
        "change_list",
        "All changes in a list",
        "The list says of what kind each change is. Filter it, and next change stops at what is left alone; "
        "what is hidden is always counted.",
    ),
    Step(
        "find",
        "Find words, and pair paragraphs",
        "{find} finds words on both sides. Where two paragraphs do not belong together, drag the label of "
        "one onto another, or press {pair_with}.",
    ),
    Step(
        "save_redline",
        "Hand it on",
        "The redline is a Word file with tracked changes, proved both ways; drag this button into a mail or "
        "a folder, or click it. {print} prints, {export} has the other outputs. Now open your own texts: "
        "{open_pair}.",
    ),
)
