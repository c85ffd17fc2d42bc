"""The summary page: what a comparison comes to, on one sheet, in Word, HTML and text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from helpers.packages import members
from resolute.compare import compare
from resolute.model import Comparison, Masthead
from resolute.readers import open_resolution
from resolute.writers.summary import (
    render_summary_docx,
    render_summary_html,
    render_summary_text,
    summary_page,
)
from resolute.writers.summary.fitting import Sheet, fitted, shortened
from resolute.writers.summary.page import Page, Part, Section, flow, text_of
from writers.notation import comparison, found

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = Sheet(width=20, page=20, lines=12, gap=0, breadth=len)


def answers(taken: Comparison, title: str) -> list[str]:
    """The items of a section, each as its text."""
    (section,) = [section for section in summary_page(taken).sections if section.title == title]
    return [text_of(item) for item in section.items]


@pytest.mark.parametrize(
    ("title", "items"),
    [
        ("Added", ["OP4 Thanks all;"]),
        ("Removed", ["PP2 Noting frost,"]),
        ("Moved or joined", ["OP3 → OP1", "OP5, OP5+1 → OP5 (merged)"]),
        ("Other words changed in", ["OP7"]),
    ],
)
def test_what_became_of_paragraphs(title: str, items: list[str]) -> None:
    rows = "+ OP4 {+Thanks all;+}", "- PP2 [-Noting frost,-]", "=^ OP3>OP1 Asks;", "& OP5 Asks;[-⏎-]Urges;"
    taken = found(comparison(*rows, "~ OP6>OP7 {+a+}"), "", "", "", "", "substantive Words added")
    assert answers(taken, title) == items


@pytest.mark.parametrize(
    ("finding", "title", "item"),
    [
        (
            "opening Asks (ask) → Urges (urge), stronger (indicative)",
            "Verbs",
            "OP3 Asks (ask) → Urges (urge), stronger (indicative) (stronger)",
        ),
        ("opening Asks → Urges", "Verbs", "OP3 Asks → Urges"),
        ("qualifier “all” added (widens)", "Qualifiers", "OP3 “all” added (widens)"),
        ("number Number: 18 → 19", "Numbers and deadlines", "OP3 18 → 19"),
        ("suspect Session: 9 → 7", "Numbers and deadlines", "OP3 look twice: 9 → 7"),
        ("entity Malta → Ruritania", "Bodies and countries", "OP3 Malta → Ruritania"),
        ("entity Tide Office removed", "Bodies and countries", "OP3 Tide Office removed"),
        ("editorial Comma; renumbered 2 → 3", "Only mechanical or editorial", "OP3"),
    ],
)
def test_findings_are_told_under_their_question(finding: str, title: str, item: str) -> None:
    assert answers(found(comparison("~ OP3 {+x+}"), finding), title) == [item]


def test_verbs_whose_force_is_known_come_first() -> None:
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}"), "opening A → B", "opening C → D")
    strong = replace(taken.rows[1].findings[0], detail="C → D, weaker (indicative)")
    rows = (taken.rows[0], replace(taken.rows[1], findings=(strong,)))
    assert answers(replace(taken, rows=rows), "Verbs") == ["OP2 C → D (weaker)", "OP1 A → B"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Also requests, within existing resources, the Secretary-General to count tides;"),
        ("fr", "Prie le Secrétaire général de compter les marées ;"),
        ("es", "Solicita al Secretario General que cuente las mareas;"),
        ("ru", "просит Генерального секретаря считать приливы;"),
        ("zh", "请秘书长计算潮汐；"),
        ("ar", "تطلب إلى الأمين العام أن يحصي المد؛"),
    ],
)
def test_new_requests_are_found_in_each_language(language: str, text: str) -> None:
    taken = comparison(f"+ OP4 {{+{text}+}}", f"= OP5 {text}", language=language)
    (item,) = answers(taken, "New requests to the Secretary-General")
    assert item.removeprefix("OP4 ").casefold() in text.casefold()


def test_a_request_that_joined_or_left_a_paragraph_is_told() -> None:
    asked = "and requests the Secretary-General to report on moss;"
    taken = comparison(f"~ OP1 Thanks {{+{asked}+}}", f"~ OP2 Thanks [-{asked}-]")
    asks = "requests the Secretary-General to report on moss;"
    assert answers(taken, "New requests to the Secretary-General") == [f"OP1 {asks}"]
    assert answers(taken, "Requests dropped") == [f"OP2 {asks}"]


@pytest.mark.parametrize(
    "text",
    [
        "Requests all harbours to assist the Secretary-General;",
        "Requests the Secretary-General of the Tide Office to report;",
        "Welcomes the report of the Secretary-General;",
    ],
)
def test_what_is_asked_of_others_is_no_request(text: str) -> None:
    assert answers(comparison(f"+ OP1 {{+{text}+}}"), "New requests to the Secretary-General") == []


def test_references_that_came_and_went_but_not_those_that_follow() -> None:
    taken = comparison(
        "~ PP1 Recalling [-90/3-]{+92/4+} and {+A/RES/91/7 on HIV/AIDS and +}A/90/5[- and 217 A (III)-],",
        notes=("See A/90/5.",),
    )
    taken = found(taken, "mechanical Citation: 90/3 → 92/4")
    (row,) = taken.rows
    finding = replace(row.findings[0], earlier="90/3", later="92/4")
    taken = replace(taken, rows=(replace(row, findings=(finding,)),))
    assert answers(taken, "References added") == ["91/7"]
    assert answers(taken, "References dropped") == ["217 A (III)"]


def test_both_texts_are_named_and_titles_once_where_they_are_one() -> None:
    taken = comparison("= OP1 Thanks;")
    earlier, later = (
        Masthead(symbol=symbol, title="Care of lamps") for symbol in ("A/RES/90/9", "A/RES/92/9")
    )
    taken = named(taken, replace(earlier, adopted="2035-11-14"), later)
    page = summary_page(taken)
    assert [text_of(item) for _, item in page.sides] == ["A/RES/90/9 · 14 November 2035", "A/RES/92/9"]
    page = summary_page(named(taken, replace(earlier, title="Lamps"), later))
    assert (page.topic, text_of(page.sides[0][1])) == ("Care of lamps", "A/RES/90/9 · Lamps")


def named(taken: Comparison, earlier: Masthead, later: Masthead) -> Comparison:
    return replace(
        taken,
        earlier=replace(taken.earlier, masthead=earlier),
        later=replace(taken.later, masthead=later),
    )


def test_equal_texts_have_one_sentence() -> None:
    text = render_summary_text(comparison("= OP1 Thanks;"))
    assert text.endswith("The two texts have the same wording.\n")
    assert "ADDED" not in text


def page_of(*sections: Section) -> Page:
    return Page("Lamps", "en", (), (), sections, "")


def test_every_list_keeps_something_and_says_how_much_is_left() -> None:
    long = Section(
        "Added", tuple((Part("OP1 "), Part(f"{n} tides", quoted=True)) for n in range(40)), flows=False
    )
    page = fitted(page_of(long, Section("Verbs", ((Part("one"),),)), Section("Notes", ())), SHEET)
    assert [(section.count, section.left) for section in page.sections] == [(40, 32), (1, 0), (0, 0)]


def test_a_list_that_flows_ends_with_what_is_left() -> None:
    items = tuple((Part(f"OP{number}"),) for number in range(90))
    (section,) = fitted(page_of(Section("Words", items)), SHEET).sections
    assert re.search(r"OP\d+ and \d+ more$", text_of(flow(section)))


def test_where_there_is_room_items_have_several_lines() -> None:
    item = (Part("OP1 "), Part("moss and frost " * 9, quoted=True))
    (section,) = fitted(page_of(Section("Added", (item,), flows=False)), SHEET).sections
    assert 40 < len(text_of(section.items[0])) <= 60


@given(st.text(max_size=40), st.floats(0, 30))
def test_a_text_is_cut_to_its_room(text: str, room: float) -> None:
    cut = shortened(text, room, len)
    assert cut == text or (cut.endswith("…") and len(cut) <= max(1, room))


def crowded(language: str = "en") -> Comparison:
    """Far more changes than a sheet holds."""
    word = {"ar": "تطلب إلى الدول أن تحصي", "zh": "请各国计算潮汐和霜冻，"}.get(language, "Wharves and Moss ")
    rows = [f"+ OP{number} {{+{word * 40}+}}" for number in range(200)]
    rows += [f"- PP{number} [-{word * 40}-]" for number in range(200)]
    rows += [f"~ OP{number} {{+x+}}" for number in range(200, 400)]
    kinds = "substantive; number Number: 1 → 2; opening Asks → Urges; entity Malta added"
    return found(comparison(*rows, language=language), *[""] * 400, *[kinds] * 200)


def characters(element: etree._Element) -> str:
    return "".join(child.text or "" for child in element.iter(f"{W}t"))


def test_text_is_one_sheet_of_lines() -> None:
    lines = render_summary_text(crowded()).splitlines()
    assert 50 <= len(lines) <= 58
    assert max(map(len, lines)) <= 86


def test_html_says_the_language_and_direction_of_quotes_alone() -> None:
    html = render_summary_html(crowded("ar"))
    assert '<bdi lang="ar" dir="rtl">' in html
    assert '<html lang="en">' in html
    assert "@page { size: A4;" in html


def test_html_escapes_what_is_quoted() -> None:
    assert "&lt;b&gt;" in render_summary_html(comparison("+ OP1 {+Asks <b>;+}"))


def test_word_keeps_names_and_arabic_in_their_places() -> None:
    body = etree.fromstring(members(render_summary_docx(crowded("ar")))["word/document.xml"])
    (first, *_) = [p for p in body.iter(f"{W}p") if "OP0" in characters(p)]
    assert first.find(f"{W}pPr/{W}bidi") is not None
    name, quoted = first.iter(f"{W}r")
    assert characters(name) == "\u200eOP0\u200e "
    assert quoted.find(f"{W}rPr/{W}rtl") is not None


def test_lines_in_word_have_an_exact_height() -> None:
    styles = etree.fromstring(members(render_summary_docx(comparison("= OP1 Thanks;")))["word/styles.xml"])
    rules = [spacing.get(f"{W}lineRule") for spacing in styles.iter(f"{W}spacing")]
    assert set(rules) == {"exact"}


def test_the_same_comparison_gives_the_same_bytes() -> None:
    assert render_summary_docx(crowded()) == render_summary_docx(crowded())


def test_a_real_pair_has_only_its_own_words(shared: Path) -> None:
    folder = shared / "corpus" / "GA" / "elections-democratization"
    paths = [folder / f"A_RES_{number}-zh.xml" for number in ("76_176", "78_208")]
    taken = compare(*(open_resolution(path, path.read_bytes()).resolution for path in paths))
    whole = "".join(p.text for side in (taken.earlier, taken.later) for p in side.paragraphs)
    quoted = [item[-1].text for s in summary_page(taken).sections if not s.flows for item in s.items]
    assert quoted
    assert all(text[:20].replace(" ", "") in whole.replace(" ", "") for text in quoted)
