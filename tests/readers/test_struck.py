"""Words struck through by hand: they are read, and the user is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.html import making as html
from readers.odt import making as odt
from resolute.readers import open_resolution

STRUCK = "<w:r><w:rPr><w:strike/></w:rPr><w:t>all</w:t></w:r>"
LINE = '<style:text-properties style:text-line-through-style="solid"/>'
FILES = {
    "docx": invented.package(
        f'<w:p><w:r><w:t xml:space="preserve">Notes </w:t></w:r>{STRUCK}<w:r><w:t>;</w:t></w:r></w:p>'
    ),
    "html": html.page("<p>Notes <s>all</s>;</p>"),
    "html, by style": html.page('<p>Notes <span style="text-decoration: line-through">all</span>;</p>'),
    "odt": odt.flat('<text:p>Notes <text:span text:style-name="I">all</text:span>;</text:p>').replace(
        b'<style:text-properties fo:font-style="italic"/>', LINE.encode()
    ),
    "rtf": rb"{\rtf1 Notes {\strike all};\par}",
}


@pytest.mark.parametrize("name", FILES)
def test_they_are_read_as_wording_and_this_is_said(name: str) -> None:
    resolution = open_resolution(Path("x"), FILES[name]).resolution
    assert resolution.paragraphs[0].text == "Notes all;"
    assert [run.text for run in resolution.paragraphs[0].runs if run.struck] == ["all"]
    assert any("struck through by hand" in notice for notice in resolution.notices)


def test_of_others_nothing_is_said() -> None:
    resolution = open_resolution(Path("x"), html.page("<p>Notes <u>all</u>;</p>")).resolution
    assert not any("struck" in notice for notice in resolution.notices)
