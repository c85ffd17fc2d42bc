"""A list of amendments is written, proved by applying it, and applied to a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from resolute.app.amending import amend
from resolute.app.documents import open_document
from resolute.app.exports import export_as
from resolute.app.pairs import compare_files
from resolute.app.proof import ProofFailed
from resolute.app.values import ExportOptions, Pair
from resolute.model import Comparison, NotWritten, Unreadable, UserError
from resolute.writers import amendments

LATER = invented.as_text().replace(b"twice a day", b"every hour").replace(b"Welcomes", b"Notes")


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """A Word file and a later text."""
    (tmp_path / "earlier.docx").write_bytes(invented.as_docx())
    (tmp_path / "later.txt").write_bytes(LATER)
    return compare_files(tmp_path / "earlier.docx", tmp_path / "later.txt")


@pytest.mark.parametrize("name", ["list.docx", "list.TXT"])
def test_a_list_is_written_proved_and_applied(name: str, pair: Pair, tmp_path: Path) -> None:
    written = export_as("amendments", pair, tmp_path / name, ExportOptions())
    (sentence,) = written.sentences
    assert sentence.startswith("Applied to the earlier text, the list gives the later one: yes, all ")
    texts = [p.text for p in amend(pair.earlier, tmp_path / name).paragraphs]
    assert "To measure the tide every hour;" in texts
    assert any(text.startswith("Notes the report") for text in texts)


def test_another_ending_is_refused(pair: Pair, tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="a list of amendments has a name that ends in"):
        export_as("amendments", pair, tmp_path / "list.pdf", ExportOptions())


def test_an_input_is_never_written_over(pair: Pair) -> None:
    with pytest.raises(NotWritten, match="one of the files compared"):
        export_as("amendments", pair, pair.later.path, ExportOptions())


def test_a_list_that_proves_wrong_is_kept_under_another_name(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = amendments.render_amendments_text(pair.comparison).replace("every hour", "at noon")

    def write(_: Comparison) -> str:
        return wrong

    monkeypatch.setattr(amendments, "render_amendments_text", write)
    with pytest.raises(ProofFailed, match=r"does not give the later one: .*at noon.*list\.unproved\.txt\."):
        export_as("amendments", pair, tmp_path / "list.txt", ExportOptions())
    assert not (tmp_path / "list.txt").exists()


def test_a_list_for_another_text_is_refused(pair: Pair, tmp_path: Path) -> None:
    export_as("amendments", pair, tmp_path / "list.txt", ExportOptions())
    with pytest.raises(UserError, match="Amendment 1 cannot be placed: the words “Welcomes” stand nowhere"):
        amend(open_document(pair.later.path), tmp_path / "list.txt")


def test_what_is_no_text_is_refused(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Unreadable, match="is no list of amendments"):
        amend(pair.earlier, tmp_path / "list.txt")
