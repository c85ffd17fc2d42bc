from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from readers.shared_documents import named
from resolute import limits
from resolute.model import Resolution
from resolute.readers import open_resolution


def read(text: str) -> Resolution:
    return open_resolution(Path("x"), text.encode()).resolution


def texts(text: str) -> list[str]:
    return [paragraph.source_text for paragraph in read(text).paragraphs]


class TestMarkdown(ReaderContract):
    """The invented text with italic openings and with Markdown's notes."""

    format = "text"

    def data(self) -> bytes:
        text = invented.as_text().decode()
        for opening, wording in invented.PREAMBULAR:
            text = text.replace(f"\t{opening}{wording[:6]}", f"\t*{opening}*{wording[:6]}")
        for number, note in enumerate(invented.NOTES, 1):
            text = text.replace(f"\n{number} {note}", f"\n[^n{number}]: {note}")
            for before in ("2038,", "tides;", "94/7,"):
                text = text.replace(f"{before}{number}", f"{before}[^n{number}]")
        return text.replace(f"{invented.NUMBER}.\t", f"# {invented.NUMBER}.\t").encode()

    def test_openings_are_italic(self, resolution: Resolution) -> None:
        runs = [run.text for p in resolution.paragraphs for run in p.runs if run.italic]
        assert runs == [opening for opening, _ in invented.PREAMBULAR]


SHOWN = [
    ("**The** lamp", "The lamp"),
    ("The __lamp__ is *lit*", "The lamp is lit"),
    ("See [tides](https://harbour.example/a) and [bells](#)", "See tides and bells"),
    ("**a** \\*b\\*", "a *b*"),
    ("# Tides #", "Tides"),
    ("**a** `b`", "a b"),
    ("![lamp](https://harbour.example/a.png)The lamp", "The lamp"),
    ("**a** b* c*", "a b* c*"),
    ("**a** snake_case_name", "a snake_case_name"),
]
KEPT = [
    "* Reissued for technical reasons.",
    "A/95/L.2* and A/95/L.3*",
    "[more](Pilots) lamps",
    "_______________",
    "#1 and #2",
    "5 * 4 * 3",
    "*Lamps* are lit",
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_signs_are_formatting_and_no_wording(text: str, shown: str) -> None:
    assert texts(text) == [shown]


@pytest.mark.parametrize("text", KEPT)
def test_what_people_write_too_is_kept(text: str) -> None:
    assert texts(text) == [text]


def test_headings_and_links_are_kept_as_such() -> None:
    runs = read("# Tides\n\nSee [the *lamp*](https://harbour.example/a)").paragraphs[1].runs
    assert [(run.text, run.link) for run in runs if run.link] == [("the *lamp*", "https://harbour.example/a")]


def test_emphasis_may_run_over_lines() -> None:
    runs = read("**The lamp\nis lit** tonight").paragraphs[0].runs
    assert [(run.text, run.bold) for run in runs] == [("The lamp is lit", True), (" tonight", False)]


@pytest.mark.parametrize("name", ["001_", "004_"])
def test_the_seeds_show_no_sign(shared: Path, name: str) -> None:
    paragraphs = named(shared, name).paragraphs
    assert not [p.text for p in paragraphs if "**" in p.text or "](" in p.text]
    assert any(run.bold or run.link for p in paragraphs for run in p.runs) or name == "001_"


def test_a_paragraph_that_is_no_persons_keeps_its_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MARKED_UP", 20)
    assert texts("**The lamp**\n\n**The lamp is lit tonight**") == ["The lamp", "**The lamp is lit tonight**"]
