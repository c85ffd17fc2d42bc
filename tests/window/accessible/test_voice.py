from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from resolute.window.accessible.words import spoken
from resolute.window.main_window import MainWindow


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    """What a screen reader is told."""
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    return told


def announced(events: list[QAccessibleEvent]) -> list[str]:
    return [event.message() for event in events if isinstance(event, QAccessibleAnnouncementEvent)]


def focused(events: list[QAccessibleEvent]) -> list[int]:
    return [event.child() for event in events if event.type() == QAccessible.Event.Focus]


def test_walking_in_the_text_moves_the_focus_to_the_row(
    window: MainWindow, events: list[QAccessibleEvent]
) -> None:
    window.commands["open_sample"].trigger()
    window.activateWindow()
    window.view.setFocus()
    window.commands["next_change"].trigger()
    assert focused(events) == [window.view.current]
    assert announced(events)[-1] == f"Change 1 of {len(window.view.stops.places)}"


def test_walking_from_elsewhere_says_all_of_it(window: MainWindow, events: list[QAccessibleEvent]) -> None:
    window.commands["open_sample"].trigger()
    window.dock.panel.bar.text.setFocus()
    window.commands["next_change"].trigger()
    assert window.view.current is not None
    row = spoken(window.view.rows[window.view.current])
    assert announced(events)[-1] == f"Change 1 of {len(window.view.stops.places)}. {row}"


def test_the_list_speaks_for_itself(window: MainWindow, events: list[QAccessibleEvent]) -> None:
    window.commands["open_sample"].trigger()
    window.commands["go_to_list"].trigger()
    before = len(announced(events))
    window.commands["next_change"].trigger()
    assert len(announced(events)) == before


def test_the_end_is_announced(window: MainWindow, events: list[QAccessibleEvent]) -> None:
    window.commands["open_sample"].trigger()
    window.view.go_to(window.view.stops.places[-1])
    window.commands["next_change"].trigger()
    assert announced(events)[-1] == "There is no change after this one."


def test_messages_are_announced(window: MainWindow, events: list[QAccessibleEvent]) -> None:
    window.desk.failed.emit("The file cannot be read.", "")
    assert announced(events) == ["The file cannot be read."]


def test_every_paragraph_can_be_walked_to(window: MainWindow) -> None:
    window.commands["open_sample"].trigger()
    places: list[int | None] = []
    for command in ("next_paragraph", "next_paragraph", "next_paragraph", "previous_paragraph"):
        window.commands[command].trigger()
        places.append(window.view.current)
    assert places == [0, 1, 2, 1]
