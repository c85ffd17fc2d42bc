"""What can be chosen of an output, declared once; an output names the groups that it takes (app.outputs)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from resolute.app.outputs import OUTPUTS, Output
from resolute.app.user import is_author, user_name
from resolute.app.values import NEUTRAL_AUTHOR, NEUTRAL_DATE, PDF_LAYOUTS, ExportOptions
from resolute.model import English, FindingKind
from resolute.model.choice import CHOOSABLE
from resolute.window.declared.values import Kind, Option, Value
from resolute.window.pair import wording
from resolute.window.settings_dialog.declared import AUTHOR


def _kinds(kinds: tuple[FindingKind, ...]) -> tuple[tuple[str, English], ...]:
    """The kinds to choose from, the lightest first, since these are chosen most."""
    return tuple((kind.value, wording.KINDS[kind]) for kind in reversed(kinds))


OUTPUT = Option(
    "export/output",
    Kind.CHOICE,
    OUTPUTS[0].key,
    "Output",
    choices=tuple((each.key, each.name) for each in OUTPUTS),
)
OPTIONS: tuple[Option, ...] = (
    replace(AUTHOR, group="author"),
    Option(
        "export/anonymous",
        Kind.FLAG,
        False,
        "Anonymous",
        "A neutral author and date, so that nobody learns who made the file and when",
        "author",
    ),
    Option(
        "export/formatting",
        Kind.FLAG,
        False,
        "Track formatting too",
        "Words that stay but look otherwise are tracked as changes of formatting",
        "formatting",
    ),
    Option(
        "export/accepted",
        Kind.SEVERAL,
        (),
        "Make without tracking",
        "Changes of these kinds are made in the file and do not show as changes",
        "accepted",
        _kinds(CHOOSABLE),
    ),
    Option(
        "export/columns",
        Kind.CHOICE,
        "2",
        "Columns",
        "What stands beside each other",
        "columns",
        (("2", "Earlier and later"), ("3", "Earlier, later and what changed")),
    ),
    Option(
        "export/pdf_layout",
        Kind.CHOICE,
        PDF_LAYOUTS[0],
        "Pages",
        "How the two texts stand on paper",
        "pdf_layout",
        ((PDF_LAYOUTS[0], "Side by side, across"), (PDF_LAYOUTS[1], "One column, upright")),
    ),
    Option(
        "export/changes_only",
        Kind.FLAG,
        False,
        "Changes only",
        "Unchanged paragraphs are folded to a line",
        "changes_only",
    ),
    Option(
        "export/only",
        Kind.SEVERAL,
        (),
        "Show only",
        "Changes with findings of these kinds alone; with none chosen, all are shown",
        "only",
        _kinds(tuple(FindingKind)),
    ),
)
_TAKEN: Mapping[str, Callable[[Any], object]] = {
    "columns": int,
    "accepted": lambda keys: frozenset(map(FindingKind, keys)),
    "only": lambda keys: tuple(map(FindingKind, keys)),
}
"""How the value of a group becomes that of the field with its name, where it is not the same."""


def options_of(output: Output) -> tuple[Option, ...]:
    """What can be chosen of an output."""
    return tuple(option for option in OPTIONS if option.group in output.options)


def export_options(output: Output, values: Mapping[str, Value]) -> ExportOptions:
    """The options of an export by the values of `options_of` (by key)."""
    groups = {option.group: values[option.key] for option in options_of(output) if option.group != "author"}
    taken: dict[str, Any] = {group: _TAKEN.get(group, _same)(value) for group, value in groups.items()}
    return ExportOptions(**taken, **_by(values))


def _by(values: Mapping[str, Value]) -> dict[str, Any]:
    """Whose changes they are, and from when."""
    if values.get("export/anonymous"):
        return {"author": NEUTRAL_AUTHOR, "date": NEUTRAL_DATE}
    name = str(values.get(AUTHOR.key, "")).strip()
    return {"author": name if is_author(name) else user_name(), "date": datetime.now(UTC)}


def _same(value: object) -> object:
    return value
