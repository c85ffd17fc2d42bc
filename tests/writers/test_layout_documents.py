"""Each organ's text gets its template, and the lines below its masthead their look."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from resolute.model import Kind, Masthead, Resolution, Run
from resolute.paths import template
from resolute.readers import open_resolution
from resolute.writers.layout import lay_out
from resolute.writers.layout.documents import template_name
from writers.notation import resolution

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

DRAFT = """\
Ninetieth session
Third Committee
Agenda item 3 (a)
Harbours and lighthouses

Freedonia, Ruritania and Sylvania: draft resolution

Keepers of the lighthouses

\tThe General Assembly,

\tRecalling its resolution 88/12 of 3 December 2033 on the watch of harbours,

\tRecalling also its resolution 89/15 of 7 December 2034 on the oil of lamps,

\t1.\tRequests every keeper to trim the lamp at dusk;

\t2.\tDecides to remain seized of the matter.
"""


def laid(text: str, name: str) -> Resolution:
    return lay_out(open_resolution(Path(name), text.encode()).resolution).resolution


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(f"word/{name}"))


def words(data: bytes, name: str) -> list[str]:
    return [element.text or "" for element in part(data, name).iter(f"{W}t")]


def lengths(data: bytes, *names: str) -> list[str]:
    elements = part(data, "document.xml").iter(*(f"{W}{name}" for name in names))
    return [element.get(f"{W}w", "") for element in elements]


@pytest.mark.parametrize(
    ("symbol", "organ", "name"),
    [
        ("A/RES/90/902", "ga", "general_assembly"),
        ("A/90/L.17", "ga", "general_assembly_draft"),
        ("A/90/L.17/Rev.1", "", "general_assembly_draft"),
        ("A/C.3/90/L.4", "ga", "general_assembly_committee_draft"),
        ("S/RES/3902 (2035)", "sc", "security_council"),
        ("A/HRC/RES/80/4", "hrc", "human_rights_council"),
        ("A/HRC/80/L.4", "", "human_rights_council"),
        ("E/RES/2035/4", "ecosoc", "economic_and_social_council"),
        ("E/2035/L.4", "", "economic_and_social_council"),
        ("", "sc", "security_council"),
        ("", "", "general_assembly"),
    ],
)
def test_organ_and_symbol_choose_the_template(symbol: str, organ: str, name: str) -> None:
    masthead = Masthead(symbol=symbol, organ=organ)
    assert template_name(masthead, right_to_left=False) == f"{name}.docx"
    assert template(template_name(masthead, right_to_left=True)).name == f"{name}_rtl.docx"


@pytest.mark.parametrize(
    ("organ", "language", "name"),
    [
        ("ga", "ru", "Генеральная Ассамблея"),
        ("sc", "fr", "Conseil de sécurité"),
        ("ecosoc", "es", "Consejo Económico y Social"),
        ("hrc", "ar", "الجمعية العامة"),
    ],
)
def test_the_masthead_names_the_organ(organ: str, language: str, name: str) -> None:
    data = lay_out(resolution("other Letter", organ=organ, language=language)).data
    assert name in words(data, "header1.xml")


def test_an_organ_that_only_the_symbol_tells_is_named() -> None:
    data = lay_out(resolution("other Letter", symbol="S/RES/3902 (2035)")).data
    assert "Security Council" in words(data, "header1.xml")


def test_nothing_is_invented_for_a_text_without_a_masthead() -> None:
    data = lay_out(resolution("other Letter")).data
    assert words(data, "header1.xml") == ["United Nations"]


def test_the_human_rights_council_stands_below_the_assembly() -> None:
    data = lay_out(resolution("organ →The Human Rights Council,", organ="hrc")).data
    assert words(data, "header1.xml")[-1] == "Human Rights Council"


def test_the_human_rights_council_is_not_named_twice() -> None:
    laid_out = lay_out(resolution("masthead Human Rights Council", organ="hrc"))
    assert "Human Rights Council" not in words(laid_out.data, "header1.xml")
    assert laid_out.resolution.paragraphs[0].style == "Masthead_Subsidiary_Organ"


def test_dates_of_a_session_are_no_title() -> None:
    lines = ("masthead Eightieth session", "masthead 12 June–4 July 2035", "masthead Agenda item 3")
    taken = lay_out(resolution(*lines, organ="hrc", agenda_item="3")).resolution
    styles = [p.style for p in taken.paragraphs]
    assert styles == ["Session", "Agenda_Item_Normal", "Agenda_Item_Normal"]


@pytest.mark.parametrize(("organ", "width"), [("hrc", "11906"), ("sc", "12240")])
def test_geneva_writes_on_its_own_paper(organ: str, width: str) -> None:
    assert lengths(lay_out(resolution("other Letter", organ=organ)).data, "pgSz") == [width]


def test_running_heads_of_drafts_have_the_symbol_alone() -> None:
    draft = lay_out(resolution("other Letter", symbol="A/90/L.17", title="Lighthouses")).data
    adopted = lay_out(resolution("other Letter", symbol="A/RES/90/1", title="Lighthouses")).data
    assert words(draft, "header2.xml") == ["A/90/L.17"]
    assert "Lighthouses" in words(adopted, "header2.xml")


def test_lines_of_a_draft_have_their_styles() -> None:
    styles = [p.style for p in laid(f"A/C.3/90/L.17\n{DRAFT}", "draft.txt").paragraphs]
    assert styles[:7] == [
        "Agenda_Item_Normal",
        "Session",
        "Committee",
        "Agenda_Item_Normal",
        "Agenda_Title_H2",
        "Sponsors",
        "Title_H1 Plain",
    ]


@pytest.mark.parametrize(
    ("language", "session", "item", "sponsors"),
    [
        ("fr", "Quatre-vingt-dixième session", "Point 3 a)", "Freedonie : projet de résolution"),
        ("es", "Nonagésimo período de sesiones", "Tema 3 a)", "Freedonia: proyecto de resolución"),
        ("ru", "Девяностая сессия", "Пункт 3 a)", "Фридония: проект резолюции"),
        ("zh", "第九十届会议", "议程项目3 a)", "弗里多尼亚：决议草案"),
        ("ar", "الدورة التسعون", "البند 3 a)", "فريدونيا: مشروع قرار"),
    ],
)
def test_lines_are_told_in_every_language(language: str, session: str, item: str, sponsors: str) -> None:
    lines = [f"masthead {line}" for line in (session, item, "…", sponsors, "…")]
    taken = lay_out(resolution(*lines, language=language, symbol="A/90/L.17", agenda_item="3 a)")).resolution
    styles = [p.style for p in taken.paragraphs if p.kind is Kind.MASTHEAD]
    assert styles == ["Session", "Agenda_Item_Normal", "Agenda_Title_H2", "Sponsors", "Title_H1 Plain"]


def test_brackets_of_a_source_line_are_upright() -> None:
    data = lay_out(resolution("source [without reference to a Main Committee (A/90/L.2)]")).data
    runs = Document(BytesIO(data)).paragraphs[0].runs
    assert [(run.text[0], run.italic) for run in runs] == [("[", False), ("w", None), ("]", False)]


def test_a_table_stands_in_the_column_of_its_template() -> None:
    data = lay_out(resolution("table@0,0,0 Rock", "table@0,1,0 Reef", organ="hrc")).data
    assert lengths(data, "tblInd", "gridCol") == ["1134", "7370"]


def test_headings_of_columns_are_repeated_on_each_page() -> None:
    taken = resolution("table@0,0,0 Rock", "table@0,1,0 Reef")
    heading, cell = taken.paragraphs
    heading = replace(heading, runs=(Run("Rock", italic=True),))
    document = part(lay_out(replace(taken, paragraphs=(heading, cell))).data, "document.xml")
    assert [len(list(row.iter(f"{W}tblHeader"))) for row in document.iter(f"{W}tr")] == [1, 0]


def test_a_row_without_headings_is_not_repeated() -> None:
    document = part(lay_out(resolution("table@0,0,0 Rock", "table@0,1,0 Reef")).data, "document.xml")
    assert not list(document.iter(f"{W}tblHeader"))
