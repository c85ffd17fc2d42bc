"""Opens the dialogs that the start does not wait for: each is loaded when it is wanted for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from resolute.app.values import Pair
    from resolute.window.actions import Actions
    from resolute.window.desk import Desk
    from resolute.window.find.terms import Terms
    from resolute.window.jobs import Jobs
    from resolute.window.main_window import MainWindow
    from resolute.window.messages import MessageBar
    from resolute.window.pair.view import PairView
    from resolute.window.settings import Settings
    from resolute.window.settings_dialog.applying import Applier
    from resolute.window.wardrobe import Wardrobe

# All imports inside functions here are for the start: together they would lengthen it by a twentieth.


def open_export(
    desk: Desk, jobs: Jobs, settings: Settings, wardrobe: Wardrobe, base: QAction, parent: QWidget
) -> None:
    """Open the dialog that writes outputs, on the pair that lies on the desk."""
    from resolute.window.export.dialog import open_export  # noqa: PLC0415

    open_export(desk, jobs, settings, wardrobe, base, parent)


def open_manual(parent: QWidget) -> None:
    """Show the manual."""
    from resolute.window.manual.window import open_manual  # noqa: PLC0415

    open_manual(parent)


def open_palette(actions: Actions, parent: QWidget) -> None:
    """Show the command palette."""
    from resolute.window.palette.dialog import open_palette  # noqa: PLC0415

    open_palette(actions, parent)


def open_print(view: PairView, pair: Pair, settings: Settings, messages: MessageBar) -> None:
    """Print what the view shows."""
    from resolute.window.printing.dialogs import open_print  # noqa: PLC0415
    from resolute.window.printing.paper import shown_by  # noqa: PLC0415

    open_print(shown_by(view, pair.comparison, settings), messages, view.window())


def open_print_preview(view: PairView, pair: Pair, settings: Settings, messages: MessageBar) -> None:
    """Show how the view would be printed."""
    from resolute.window.printing.dialogs import open_preview  # noqa: PLC0415
    from resolute.window.printing.paper import shown_by  # noqa: PLC0415

    open_preview(shown_by(view, pair.comparison, settings), messages, view.window())


def open_settings(settings: Settings, applier: Applier, wardrobe: Wardrobe, parent: QWidget) -> None:
    """Open the settings."""
    from resolute.window.settings_dialog.dialog import open_settings  # noqa: PLC0415

    open_settings(settings, applier, wardrobe, parent)


def open_tour(window: MainWindow) -> None:
    """Begin the tour."""
    from resolute.window.tour.tour import open_tour  # noqa: PLC0415

    open_tour(window)


def open_terms(terms: Terms, parent: QWidget) -> None:
    """Show the terms to keep an eye on."""
    from resolute.window.find.terms_dialog import TermsDialog  # noqa: PLC0415

    TermsDialog(terms, parent).show()
