from __future__ import annotations

from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from resolute.app.exports import WRITERS_BY_KEY, export_as
from resolute.app.outputs import OUTPUTS, Output, output
from resolute.app.pairs import compare_files, sample_pair
from resolute.app.values import ExportOptions, Pair


@pytest.fixture(scope="module")
def pair() -> Pair:
    return compare_files(*sample_pair())


def test_every_output_can_be_written_and_every_writer_is_offered() -> None:
    assert [each.key for each in OUTPUTS] == list(WRITERS_BY_KEY)


def test_outputs_name_options_that_there_are() -> None:
    known = {field.name for field in fields(ExportOptions)}
    assert not [each.key for each in OUTPUTS if set(each.options) - known]


def test_no_two_outputs_would_overwrite_each_other() -> None:
    names = Counter((each.stem, each.endings[0]) for each in OUTPUTS)
    assert set(names.values()) == {1}


@pytest.mark.parametrize("wanted", OUTPUTS, ids=lambda each: each.key)
def test_every_output_is_written(wanted: Output, pair: Pair, tmp_path: Path) -> None:
    out = tmp_path / f"written{wanted.endings[0]}"
    exported = export_as(wanted.key, pair, out, ExportOptions())
    assert exported.path == out
    assert out.stat().st_size > 100


def test_only_the_redline_is_proved(pair: Pair, tmp_path: Path) -> None:
    proved = export_as("redline", pair, tmp_path / "a.docx", ExportOptions()).sentences
    assert [sentence.split(" gives")[0] for sentence in proved[:2]] == ["Accept all", "Reject all"]
    assert not export_as("table", pair, tmp_path / "b.docx", ExportOptions()).sentences


def test_an_output_is_found_by_its_key() -> None:
    assert output("table").name == "Comparison table"
