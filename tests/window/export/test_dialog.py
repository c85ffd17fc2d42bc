from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit
from shiboken6 import isValid

from resolute.app.outputs import OUTPUTS
from resolute.app.worker import Export
from resolute.model import FindingKind
from resolute.window.export.dialog import ExportDialog
from resolute.window.main_window import MainWindow
from resolute.window.messages import Tone
from window.conftest import DirectJobs


def opened(window: MainWindow, out: Path) -> ExportDialog:
    window.commands["open_sample"].trigger()
    window.commands["export"].trigger()
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.where.field.setText(str(out / "tides.docx"))
    return dialog


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> Iterator[ExportDialog]:
    dialog = opened(window, tmp_path)
    yield dialog
    if isValid(dialog):
        dialog.close()


def choose(dialog: ExportDialog, key: str) -> None:
    dialog.outputs.setCurrentRow([each.key for each in OUTPUTS].index(key))


def last_export(jobs: DirectJobs) -> Export:
    task = jobs.tasks[-1]
    assert isinstance(task, Export)
    return task


def test_every_output_is_offered_and_has_its_options(dialog: ExportDialog) -> None:
    assert dialog.outputs.count() == dialog.pages.count() == len(OUTPUTS)
    assert set(dialog.fields["table"]) == {"export/columns", "export/changes_only", "export/only"}


def test_a_redline_is_written_and_what_was_proved_is_said(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.write.click()
    assert (tmp_path / "tides.docx").exists()
    name, accepted, rejected, *_ = dialog.outcome.bar.label.text().splitlines()
    assert name == "tides.docx is saved."
    assert accepted.startswith("Accept all gives the later text: yes")
    assert rejected.startswith("Reject all gives the earlier file: yes")
    assert (dialog.outcome.bar.tone, dialog.outcome.bar.button.text()) == (Tone.DONE, "Show in folder")


@pytest.mark.parametrize("key", [each.key for each in OUTPUTS])
def test_each_output_is_written_beside_the_last(dialog: ExportDialog, tmp_path: Path, key: str) -> None:
    choose(dialog, key)
    dialog.write.click()
    assert dialog.where.path
    assert dialog.where.path.parent == tmp_path
    assert dialog.where.path.exists()


def test_options_reach_the_writer(dialog: ExportDialog, jobs: DirectJobs) -> None:
    fields = dialog.fields["redline"]
    author, formatting = fields["author"].widget, fields["export/formatting"].widget
    assert isinstance(author, QLineEdit)
    assert isinstance(formatting, QCheckBox)
    author.setText("Ada")
    formatting.setChecked(True)
    dialog.write.click()
    assert (last_export(jobs).options.author, last_export(jobs).options.formatting) == ("Ada", True)


def test_what_is_not_tracked_is_said_before(dialog: ExportDialog, jobs: DirectJobs) -> None:
    boxes = dialog.fields["redline"]["export/accepted"].widget.findChildren(QCheckBox)
    next(box for box in boxes if box.text().startswith("Mechanical")).setChecked(True)
    assert "mechanical" in dialog.preview.effect.text()
    dialog.write.click()
    assert last_export(jobs).options.accepted == {FindingKind.MECHANICAL}


def test_only_kinds_that_occur_are_offered(dialog: ExportDialog) -> None:
    boxes = dialog.fields["redline"]["export/accepted"].widget.findChildren(QCheckBox)
    names = {box.text().partition(" (")[0] for box in boxes}
    assert "Mechanical" in names
    assert "Editorial" not in names


def test_the_counts_are_seen_before(dialog: ExportDialog, window: MainWindow) -> None:
    assert dialog.preview.counts.counts == window.status.counts.counts
    assert "mechanical" in dialog.preview.findings.text()


def test_choices_are_remembered(dialog: ExportDialog, window: MainWindow, tmp_path: Path) -> None:
    choose(dialog, "table")
    columns = dialog.fields["table"]["export/columns"].widget
    assert isinstance(columns, QComboBox)
    columns.setCurrentIndex(1)
    dialog.write.click()
    dialog.close()
    again = opened(window, tmp_path)
    assert (again.output.key, again.options.columns) == ("table", 3)
    again.close()


def test_a_file_that_exists_is_pointed_out(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "there.docx").write_bytes(b"")
    dialog.where.field.setText(str(tmp_path / "there.docx"))
    assert dialog.where.exists.isVisible()
    dialog.where.field.setText(str(tmp_path / "new"))
    assert not dialog.where.exists.isVisible()
    assert dialog.where.path == tmp_path / "new.docx"


def test_an_input_is_never_written_over(dialog: ExportDialog, window: MainWindow) -> None:
    assert window.desk.pair
    later = window.desk.pair.later.path
    before = later.read_bytes()
    dialog.where.field.setText(str(later))
    dialog.write.click()
    assert dialog.outcome.bar.tone is Tone.ERROR
    assert later.read_bytes() == before


def test_nothing_is_written_without_a_name(dialog: ExportDialog) -> None:
    dialog.where.field.clear()
    assert not dialog.write.isEnabled()


def test_anonymous_needs_no_author(dialog: ExportDialog) -> None:
    fields = dialog.fields["redline"]
    anonymous = fields["export/anonymous"].widget
    assert isinstance(anonymous, QCheckBox)
    anonymous.setChecked(True)
    assert not fields["author"].widget.isEnabled()


def test_a_folder_can_be_looked_for(dialog: ExportDialog) -> None:
    dialog.where.look.click()
    asked = dialog.where.findChild(QFileDialog)
    assert asked
    asked.fileSelected.emit("/somewhere/tides.docx")
    asked.close()
    assert dialog.where.field.text() == "/somewhere/tides.docx"


def test_progress_is_shown_and_can_be_stopped(
    dialog: ExportDialog, window: MainWindow, jobs: DirectJobs
) -> None:
    jobs.held = True
    dialog.write.click()
    jobs.progressed.emit("Writing the redline", 0.5)
    assert dialog.outcome.doing.isVisible()
    assert not dialog.write.isEnabled()
    dialog.outcome.stop.click()
    assert not dialog.outcome.doing.isVisible()
    assert dialog.write.isEnabled()
    assert window.jobs.running is None
