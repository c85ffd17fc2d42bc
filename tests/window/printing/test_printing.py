"""What is printed, read back from PDF."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from shiboken6 import isValid

from resolute.window.main_window import MainWindow
from resolute.window.messages import Tone
from resolute.window.pair.view import PairView
from resolute.window.printing.paper import shown_by
from resolute.window.printing.press import paper_in, print_pages, printer_for
from resolute.window.printing.preview import Preview
from resolute.window.settings import Settings
from window.making import long_pair, pair_of

TIDES = "\n".join(
    f"~ OP{at} | Requests the [-keepers-]{{+wardens+}} of gauge {at} to report;" for at in range(1, 60)
)


def printed(view: PairView, out: Path, settings: Settings, notation: str = TIDES) -> list[str]:
    """The words of each page that a view prints of a pair."""
    pair = pair_of(notation)
    view.show_pair(pair)
    shown = shown_by(view, pair.comparison, settings)
    printer = printer_for(shown)
    printer.setOutputFileName(str(out / "printed.pdf"))
    assert print_pages(printer, paper_in(printer, shown))
    return words_of(out / "printed.pdf")


def words_of(file: Path) -> list[str]:
    """The words of each page."""
    if not shutil.which("pdftotext"):
        pytest.skip("needs pdftotext")
    done = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


def test_each_page_has_both_symbols_and_its_number(
    view: PairView, tmp_path: Path, settings: Settings
) -> None:
    pages = printed(view, tmp_path, settings)
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "A/RES/90/901 14 November 2035" in page
        assert "A/RES/92/901 14 November 2036" in page
        assert f"Page {number} of {len(pages)}" in page


@pytest.mark.parametrize("merged", [False, True])
def test_every_row_is_printed_once(view: PairView, tmp_path: Path, settings: Settings, merged: bool) -> None:
    view.show_merged(merged)
    text = " ".join(printed(view, tmp_path, settings))
    sides = 1 if merged else 2
    assert [text.count(f"gauge {at} to report") for at in range(1, 60)] == [sides] * 59


def test_a_row_on_two_pages_is_in_the_file_once(view: PairView, tmp_path: Path, settings: Settings) -> None:
    numbers = " ".join(f"n{at}" for at in range(2000))
    text = " ".join(printed(view, tmp_path, settings, f"~ OP1 | [-Regrets-]{{+Notes+}} {numbers}"))
    assert text.count("n777 ") == text.count("n1444 ") == 2
    assert text.count("OP1") == 2


def test_what_is_folded_is_one_line(view: PairView, tmp_path: Path, settings: Settings) -> None:
    view.show_changes_only(True)
    (page,) = printed(view, tmp_path, settings, "= OP1 | One.\n= OP2 | Two.\n+ OP3 | Three.")
    assert "OP1 to OP2 unchanged" in page
    assert "Three." in page
    assert "One." not in page


def test_two_columns_lie_across_and_one_stands_upright(view: PairView, settings: Settings) -> None:
    pair = long_pair(3)
    view.show_pair(pair)
    widths: list[bool] = []
    for merged in (False, True):
        view.show_merged(merged)
        size = printer_for(shown_by(view, pair.comparison, settings)).pageLayout().fullRectPoints()
        widths.append(size.width() > size.height())
    assert widths == [True, False]


def test_a_file_that_it_goes_to_can_have_its_name(view: PairView, settings: Settings) -> None:
    pair = long_pair(3)
    view.show_pair(pair)
    assert printer_for(shown_by(view, pair.comparison, settings)).docName() == "A_RES_90_901_A_RES_92_901"


def test_the_dialog_prints(window: MainWindow, tmp_path: Path) -> None:
    window.commands["open_sample"].trigger()
    window.commands["print"].trigger()
    dialog = window.findChildren(QPrintDialog)[-1]
    dialog.printer().setOutputFileName(str(tmp_path / "tides.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert window.messages.tone is Tone.DONE
    assert "Tide gauges" in words_of(tmp_path / "tides.pdf")[0]


def test_a_printer_that_fails_is_said(window: MainWindow, tmp_path: Path) -> None:
    window.commands["open_sample"].trigger()
    window.commands["print"].trigger()
    dialog = window.findChildren(QPrintDialog)[-1]
    dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "tides.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert window.messages.tone is Tone.ERROR


def test_the_preview_counts_the_pages_and_its_parts_are_named(window: MainWindow) -> None:
    window.commands["open_sample"].trigger()
    window.commands["print_preview"].trigger()
    preview = window.findChildren(Preview)[-1]
    preview.pages.updatePreview()
    assert preview.count.text() == f"{preview.pages.pageCount()} pages"
    assert preview.pages.accessibleName()
    preview.close_.click()
    assert not isValid(preview) or not preview.isVisible()


def test_pages_that_were_asked_for_alone_are_printed(
    view: PairView, tmp_path: Path, settings: Settings
) -> None:
    pair = pair_of(TIDES)
    view.show_pair(pair)
    shown = shown_by(view, pair.comparison, settings)
    printer: QPrinter = printer_for(shown)
    printer.setOutputFileName(str(tmp_path / "two.pdf"))
    printer.setFromTo(2, 2)
    assert print_pages(printer, paper_in(printer, shown))
    (page,) = words_of(tmp_path / "two.pdf")
    assert "Page 2 of" in page
