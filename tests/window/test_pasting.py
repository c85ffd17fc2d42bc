# ruff: noqa: E501 the forms stand as programs write them
"""Texts from the clipboard, in the forms in which Word, browsers and others put them there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from resolute.app.session.files import session_bytes, session_from
from resolute.app.session.recovery import recover
from resolute.model import NOTE_MARK, Kind, Resolution
from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.pasting import pasted
from resolute.window.settings import Settings
from window.working import EARLIER, do

WORD = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!-- p.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Times New Roman",serif;}
 span.MsoFootnoteReference {mso-style-priority:99; vertical-align:super;} -->
</style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoNormal><span style='mso-tab-count:1'>            </span><i>The General Assembly</i>,<o:p></o:p></p>
<p class=MsoNormal><span style='mso-tab-count:1'>            </span><i>Recalling</i> its resolution on harbours \
in Åland,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span \
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]>\
</span></span></a><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.\
<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><i>Requests</i> the keepers to \
count their lamps.<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span \
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]>\
</span></span></a> See A/95/1.</p></div></div>
</body></html>
"""
CHROMIUM = """\
<meta charset='utf-8'><p style="margin: 0px; color: rgb(32, 33, 36); font-family: Roboto; orphans: 2;"><em \
style="font-style: italic;">The General Assembly</em>,</p><p style="margin: 0px;"><em>Recalling</em> its \
resolution on harbours in Åland,</p><ol style="padding-left: 2em;"><li><em>Requests</em> the keepers to count \
their lamps.</li></ol>"""
FIREFOX = """<em>The General Assembly</em>,<br><br><em>Recalling</em> its resolution on harbours in Åland,<br><br>\
1. <em>Requests</em> the keepers to count their lamps."""
RICH = (
    rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times New Roman;}}
\pard{\i The General Assembly},\par {\i Recalling} its resolution on harbours in \'c5land,\par
1.\tab {\i Requests} the keepers to count their lamps.\par}"""
    b"\0"
)
PLAIN = (
    "The General Assembly,\nRecalling its resolution on harbours in Åland,\n1. Requests the keepers to count."
)


def mime(html: str = "", rtf: bytes = b"", text: str = "", files: tuple[Path, ...] = ()) -> QMimeData:
    made = QMimeData()
    if html:
        made.setHtml(html)
    if rtf:
        made.setData("text/rtf", rtf)
    if text:
        made.setText(text)
    if files:
        made.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return made


def paste(window: MainWindow, data: QMimeData, command: str = "paste_later") -> None:
    QGuiApplication.clipboard().setMimeData(data)
    do(window, command)


@pytest.fixture
def begun(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with an earlier text, which waits for the later one."""
    (tmp_path / "earlier.txt").write_text(EARLIER, encoding="utf-8")
    window.open_paths((tmp_path / "earlier.txt",))
    return window


def later(window: MainWindow) -> Resolution:
    assert window.desk.pair
    return window.desk.pair.later.resolution


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (mime(html=WORD, rtf=RICH, text=PLAIN), "html"),
        (mime(html=CHROMIUM, text=PLAIN), "html"),
        (mime(html=FIREFOX, text=PLAIN), "html"),
        (mime(rtf=RICH, text=PLAIN), "rtf"),
        (mime(text=PLAIN), "text"),
        (mime(html="<img src='a.png'>", text=PLAIN), "text"),
    ],
    ids=["word", "chromium", "firefox", "rich", "plain", "picture-and-words"],
)
def test_the_richest_form_is_read(begun: MainWindow, data: QMimeData, form: str) -> None:
    paste(begun, data)
    assert (later(begun).format, later(begun).name) == (form, "Pasted text")
    assert [p.label for p in later(begun).paragraphs if p.label] == ["PP1", "OP1"]
    assert any("Åland" in paragraph.text for paragraph in later(begun).paragraphs)


def test_notes_come_with_what_word_copied(begun: MainWindow) -> None:
    paste(begun, mime(html=WORD))
    assert [note.text for note in later(begun).footnotes] == ["See A/95/1."]
    assert sum(NOTE_MARK in paragraph.text for paragraph in later(begun).paragraphs) == 1


def test_openings_come_with_it(begun: MainWindow) -> None:
    paste(begun, mime(html=CHROMIUM))
    operative = next(p for p in later(begun).paragraphs if p.kind is Kind.OPERATIVE)
    assert (operative.number, operative.opening, operative.runs[0].italic) == ("1", "Requests", True)


def test_a_file_on_the_clipboard_is_opened(begun: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "later.txt").write_text(PLAIN, encoding="utf-8")
    paste(begun, mime(files=(tmp_path / "later.txt",), text="file:///later.txt"))
    assert later(begun).name == "later.txt"


def test_a_copied_page_that_is_no_page_whole_is_one_all_the_same() -> None:
    assert pasted(mime(html="<strong>Requests</strong> keepers")) == (
        b"\xef\xbb\xbf<!DOCTYPE html><strong>Requests</strong> keepers"
    )


def test_both_sides_can_be_pasted_under_names_of_their_own(window: MainWindow) -> None:
    paste(window, mime(text=EARLIER), "paste_earlier")
    assert window.start_page.cards[Side.EARLIER].path == Path("Pasted text")
    paste(window, mime(text=PLAIN))
    assert window.desk.pair
    names = (window.desk.pair.earlier.path.name, window.desk.pair.later.path.name)
    assert names == ("Pasted text", "Pasted text 2")


def test_what_is_on_the_start_page_can_be_changed_for_a_file(window: MainWindow, tmp_path: Path) -> None:
    paste(window, mime(text=PLAIN))
    (tmp_path / "earlier.txt").write_text(EARLIER, encoding="utf-8")
    window.desk.compare(tmp_path / "earlier.txt", window.desk.paths[Side.LATER])
    assert later(window).name == "Pasted text"


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    paste(window, picture)
    assert window.messages.label.text() == "The clipboard holds no text and no file."


def test_a_pasted_text_outlives_the_process(begun: MainWindow) -> None:
    paste(begun, mime(html=WORD))
    begun.bench.journaling.write()
    folder = begun.bench.journaling.folder
    assert folder
    opened = recover(folder)
    assert opened.pair.later.resolution == later(begun)


def test_it_stands_in_the_comparison_file(begun: MainWindow, tmp_path: Path) -> None:
    paste(begun, mime(html=WORD))
    session = begun.bench.session()
    assert session
    kept = session_from(tmp_path / "kept.resolute", session_bytes(session))
    assert (kept.later.data, kept.later.path.name) == (session.later.data, "Pasted text")


def test_it_is_swapped_like_a_file_and_not_remembered_as_one(begun: MainWindow, settings: Settings) -> None:
    paste(begun, mime(text=PLAIN))
    do(begun, "swap_sides")
    assert begun.desk.pair
    assert begun.desk.pair.earlier.path.name == "Pasted text"
    assert "Pasted text" not in [Path(each).name for entry in settings.recent for each in entry.paths]


def test_outputs_of_a_pasted_text_are_proposed_among_the_documents(begun: MainWindow) -> None:
    paste(begun, mime(text=PLAIN))
    assert begun.desk.proposed_redline().is_absolute()


def test_the_start_page_tells_of_it(window: MainWindow) -> None:
    said = [label.text() for label in window.start_page.findChildren(type(window.status.passing))]
    assert any("Ctrl+Shift+V" in text for text in said)
