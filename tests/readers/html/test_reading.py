from __future__ import annotations

from pathlib import Path

import pytest

from readers.contract import ReaderContract
from readers.html import making
from readers.html.making import page
from resolute.model import Resolution, Unreadable
from resolute.readers import Revisions, open_resolution


def read(body: str, revisions: Revisions = Revisions.ACCEPT, head: str = "") -> Resolution:
    return open_resolution(Path("x"), page(body, head), revisions).resolution


def texts(body: str, revisions: Revisions = Revisions.ACCEPT, head: str = "") -> list[str]:
    return [paragraph.source_text for paragraph in read(body, revisions, head).paragraphs]


class TestHtml(ReaderContract):
    format = "html"

    def data(self) -> bytes:
        return making.invented_page()


class TestXhtml(ReaderContract):
    format = "html"

    def data(self) -> bytes:
        kind = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/strict.dtd">'
        start = f"<?xml version='1.0' encoding='utf-8'?>\n{kind}".encode()
        return start + making.invented_page().removeprefix(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    "start", ["<p>a</p>", "<!-- b --><div>a</div>", "\n<table><tr><td>a</td></tr></table>"]
)
def test_a_part_of_a_page_is_one(start: str) -> None:
    resolution = open_resolution(Path("x"), start.encode()).resolution
    assert (resolution.format, [p.text for p in resolution.paragraphs]) == ("html", ["a"])


def test_text_in_angle_brackets_is_no_page() -> None:
    assert open_resolution(Path("x"), b"<<harbour>> is <b>").resolution.format == "text"


def test_white_space_counts_once_and_two_breaks_end_a_paragraph() -> None:
    assert texts("<p> The \n lamp <b> is</b>  lit</p>a<br>b<br> <br>c") == ["The lamp is lit", "a\nb", "c"]


def test_preformatted_lines_are_paragraphs() -> None:
    assert texts("<pre>\tThe lamp\n\tis  lit</pre>") == ["\tThe lamp", "\tis  lit"]


TYPED = (
    "<p>The General Assembly,{}<i>Recalling</i> its resolution 93/12 on the lanterns<sup>1</sup>{}"
    "of the Southern Sea, and the work of all its{}Keepers,{}"
    "<i>Noting</i> that ships wait for the morning on many of{}the shores of this sea,{}"
    "1. <i>Decides</i> to light the lanterns of the harbours{}early.</p>"
)
PARAGRAPHS = [
    "The General Assembly,",
    "Recalling its resolution 93/12 on the lanterns1 of the Southern Sea, and the work of all its Keepers,",
    "Noting that ships wait for the morning on many of the shores of this sea,",
    "1. Decides to light the lanterns of the harbours early.",
]


def test_wrapped_lines_are_put_together_and_keep_their_formatting() -> None:
    for begin, end in (("<p>", "</p>"), ("<pre>", "</pre>")):
        body = (
            TYPED.replace("<p>", begin)
            .replace("</p>", end)
            .replace("{}", "\n" if begin == "<pre>" else "<br>")
        )
        paragraphs = read(body).paragraphs
        assert [p.source_text for p in paragraphs] == PARAGRAPHS
        assert [p.opening for p in paragraphs[1:]] == ["Recalling", "Noting", "Decides"]
        assert [run.text for run in paragraphs[1].runs if run.superscript] == ["1"]


@pytest.mark.parametrize("gap", ["", "<div><br></div>", "<p>&nbsp;</p>"])
def test_lines_that_are_elements_are_put_together(gap: str) -> None:
    typed = TYPED.removeprefix("<p>").removesuffix("</p>").replace(",{}", ",|")
    lines = [[f"<div>{line}</div>" for line in paragraph.split("{}")] for paragraph in typed.split("|")]
    found = read(gap.join("".join(each) for each in lines)).paragraphs
    assert [p.source_text for p in found] == PARAGRAPHS


def test_items_of_a_list_stay_apart() -> None:
    items = [
        "the state of the harbours of the",
        "the state of the lanterns of the",
        "the report of the master of the",
    ]
    listed = "".join(f"<li>{item}</li>" for item in items)
    assert (
        texts(f"<p>1. Decides on the following items of the</p><ul>{listed}</ul><p>ends;</p>")[1:4] == items
    )


def test_paragraphs_that_are_elements_stay_apart() -> None:
    body = "<div>73rd plenary meeting</div><div>4 May 2038</div><p>a</p><p>b</p>"
    assert texts(body) == ["73rd plenary meeting", "4 May 2038", "a", "b"]


def test_line_breaks_may_end_paragraphs() -> None:
    assert texts(f"<div>{'<br>'.join(PARAGRAPHS)}</div>") == PARAGRAPHS


def test_a_mark_stays_with_its_word_where_lines_are_put_together() -> None:
    mark = '<a href="#_ftn1" name="_ftnref1"><sup>1</sup></a>'
    note = '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">1</a> A/93/5.</p></div>'
    body = TYPED.replace("<sup>1</sup>", mark).replace("{}", "<br>")
    resolution = read(f"{body}{note}")
    assert [p.text for p in resolution.paragraphs if p.marks] == [PARAGRAPHS[1].replace("1 of", "\ufffc of")]
    assert resolution.paragraphs[1].text[resolution.paragraphs[1].marks[0].offset] == "\ufffc"


def test_formatting_comes_from_elements_styles_and_classes() -> None:
    body = """<p><i>a</i><span class=k>b</span><em style="font-style:normal">c</em><b>d</b><sup>e</sup></p>"""
    runs = read(body, head="<style>.k, p.j { font-style: Italic }</style>").paragraphs[0].runs
    assert [run.text for run in runs if run.italic] == ["ab"]
    assert [run.text for run in runs if run.bold] == ["d"]
    assert [run.text for run in runs if run.superscript] == ["e"]


BESIDE = [
    "<nav>Home</nav>",
    "<div role=navigation>Home</div>",
    "<script>home()</script>",
    "<style>p {}</style>",
    "<p hidden>Home</p>",
    "<p style='display: none'>Home</p>",
    "<form><input value=Home><button>Home</button></form>",
    "<header>Home</header>",
    "<footer>Home</footer>",
    "<noscript>Home</noscript>",
    "<iframe src='https://harbour.example'>Home</iframe>",
]


@pytest.mark.parametrize("beside", BESIDE)
def test_what_stands_beside_the_text_is_left_out(beside: str) -> None:
    assert texts(f"{beside}<article><p>The lamp is lit</p></article>{beside}") == ["The lamp is lit"]


def test_the_main_part_is_the_text() -> None:
    assert texts("<div>News</div><main><p>The lamp is lit</p></main><p>More</p>") == ["The lamp is lit"]


def test_a_header_that_may_be_of_the_text_is_kept() -> None:
    assert texts("<header>Tides</header><p>The lamp is lit</p>") == ["Tides", "The lamp is lit"]


def test_lists_count() -> None:
    items = "<li>Tides;<ol type=a><li value=2>Ebb;</ol><li><p>Bells;</p><p>Ropes;</p><ul><li>Knots"
    found = read(f"<p>The General Assembly,</p><ol start=3>{items}</ul></ol>").paragraphs[1:]
    assert [(p.number, p.text) for p in found] == [
        ("3", "Tides;"),
        ("b", "Ebb;"),
        ("4", "Bells;"),
        ("", "Ropes;"),
        ("", "Knots"),
    ]


def test_words_own_numbers_are_numbers_and_its_bullets_none() -> None:
    number = "<![if !supportLists]><span style='mso-list:Ignore'>{}<span>&nbsp; </span></span><![endif]>"
    body = f"<p>The General Assembly,</p><p>{number.format('12.')}Bells;</p><p>{number.format('·')}Ropes</p>"
    assert [(p.number, p.text) for p in read(body).paragraphs[1:]] == [("12", "Bells;"), ("", "Ropes")]


def test_tables_have_cells() -> None:
    row = "<tr><th>a</th><td>b<p>c</p></td></tr>"
    cells = [p.cell for p in read(f"<table>{row}{row}</table><table>{row}</table>").paragraphs if p.cell]
    found = [(cell.table, cell.row, cell.column) for cell in cells]
    table = [(0, 0), (0, 1), (0, 1)]
    assert found == [(0, r + row, c) for row in (0, 1) for r, c in table] + [(1, r, c) for r, c in table]


def test_tables_that_lay_out_the_page_have_none() -> None:
    inner = "<table role=presentation><tr><td>a</td><td>b</td></tr></table>"
    assert not any(p.cell for p in read(f"<table><tr><td>{inner}</td><td>c</td></tr></table>").paragraphs)


NOTES = {
    "Pandoc": '<p>a<sup id="fnref:1"><a href="#fn:1">1</a></sup></p>'
    '<ol><li id="fn:1"><p>Late. <a href="#fnref:1">↩</a></p></ol>',
    "Google": '<p>a<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>'
    '<p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Late.</p>',
    "LibreOffice": '<p>a<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>'
    '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>\tLate.</p></div>',
    "by hand": '<p>a<sup><a href="#n1">1</a></sup></p><p id="n1">1. Late.</p>',
    "by hand, older": '<p>a<a href="#n1"><sup>1</sup></a></p><p><a name="n1"></a>(1) Late.</p>',
}


@pytest.mark.parametrize("writer", NOTES)
def test_notes_are_found_by_their_links(writer: str) -> None:
    resolution = read(NOTES[writer])
    assert [(p.text, len(p.marks)) for p in resolution.paragraphs] == [("a\ufffc", 1)]
    assert [(note.mark, note.text) for note in resolution.footnotes] == [("1", "Late.")]


def test_a_list_of_contents_is_no_list_of_notes() -> None:
    body = '<p><a href="#a">1</a> Tides</p><h2 id="a">1 Tides</h2><p><a href="#a">Tides</a></p>'
    assert texts(body) == ["1 Tides", "1 Tides", "Tides"]


def test_tracked_changes_are_accepted_rejected_or_refused() -> None:
    body = "<p>The lamp <del>burns</del><ins>is bright</ins></p>"
    assert texts(body) == ["The lamp is bright"]
    assert texts(body, Revisions.REJECT) == ["The lamp burns"]
    with pytest.raises(Unreadable, match="carries tracked changes"):
        read(body, Revisions.REFUSE)


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("windows-1251", "cp1251"), ("koi8-r", "koi8-r"), ("utf-8", "utf-8"), ("x", "utf-8")],
)
def test_the_encoding_is_what_the_page_says(charset: str, encoding: str) -> None:
    data = f'<html><meta http-equiv=Content-Type content="text/html; charset={charset}"><p>Прилив'.encode(
        encoding
    )
    assert open_resolution(Path("x"), data).resolution.paragraphs[0].text == "Прилив"


def test_a_mark_of_its_bytes_counts_before_what_the_page_says() -> None:
    data = '<html><meta charset="windows-1251"><p>Прилив'.encode("utf-16")
    assert open_resolution(Path("x"), data).resolution.paragraphs[0].text == "Прилив"


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(Unreadable, match="stand more than 200 deep"):
        read("<div>" * 10_000 + "a")
    with pytest.raises(Unreadable, match="stand more than 200 deep"):
        read("<b>" * 220 + "a")
