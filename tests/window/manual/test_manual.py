from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtTest import QTest
from shiboken6 import isValid

from resolute.paths import resource
from resolute.window.language import LANGUAGES
from resolute.window.main_window import MainWindow
from resolute.window.manual.pages import Page, pages
from resolute.window.manual.window import Manual
from resolute.window.theme import Choice, theme

PAGES = pages()
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@pytest.fixture
def manual(window: MainWindow) -> Iterator[Manual]:
    window.commands["manual"].trigger()
    manual = window.findChildren(Manual)[-1]
    yield manual
    if isValid(manual):
        manual.close()


@each_page
def test_commands_and_keys_are_those_of_the_menus(page: Page) -> None:
    assert "{" not in page.html
    assert "()" not in page.html


@each_page
def test_links_lead_to_other_pages_of_the_manual(page: Page) -> None:
    assert set(page.links) <= {other.name for other in PAGES}


@each_page
def test_nothing_is_loaded_from_elsewhere(page: Page) -> None:
    assert not [word for word in ("http", "src=", "url(", "<script") if word in page.html]


def test_every_file_of_the_help_is_a_page() -> None:
    assert {page.name for page in PAGES} == {path.name for path in resource("help").glob("*.html")}


def test_every_translation_is_that_of_a_page() -> None:
    translated = {path.name for path in resource("help").glob("*/*.html")}
    assert translated <= {page.name for page in PAGES}
    assert {path.name for path in resource("help").iterdir() if path.is_dir()} <= set(LANGUAGES)


def test_a_page_that_is_translated_takes_the_place_of_the_english_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr").mkdir()
    for name in ("1-a.html", "2-b.html", "fr/1-a.html"):
        (tmp_path / name).write_text(f"<title>{name}</title>", encoding="utf-8")

    def resource(_help: str, *parts: str) -> Path:
        return tmp_path.joinpath(*parts)

    monkeypatch.setattr("resolute.window.manual.pages.resource", resource)
    monkeypatch.setattr("resolute.window.manual.pages.QLocale", lambda: QLocale("fr_FR"))
    assert [page.title for page in pages()] == ["fr/1-a.html", "2-b.html"]


def test_the_titles_lead_to_the_pages(manual: Manual) -> None:
    for row, page in enumerate(PAGES):
        manual.titles.setCurrentRow(row)
        assert manual.page.toPlainText().startswith(page.title)


def test_a_link_goes_to_its_page(manual: Manual) -> None:
    manual.page.anchorClicked.emit(QUrl("5-settings.html"))
    assert manual.page.toPlainText().startswith("Settings and privacy")


def test_a_link_to_elsewhere_goes_nowhere(manual: Manual) -> None:
    manual.page.anchorClicked.emit(QUrl("https://example.org/1-opening.html"))
    assert manual.titles.currentRow() == 0


def test_links_take_the_colours_of_another_theme(manual: Manual, window: MainWindow) -> None:
    window.wardrobe.choose(Choice.DARK)
    QTest.qWait(20)
    assert theme("dark").chrome.link in manual.page.toHtml()


def test_there_is_one_manual(manual: Manual, window: MainWindow) -> None:
    window.commands["manual"].trigger()
    assert window.findChildren(Manual) == [manual]


def test_the_window_can_be_used_while_it_is_open(manual: Manual, window: MainWindow) -> None:
    window.commands["open_sample"].trigger()
    assert manual.isVisible()
    assert window.view.rows
