"""What every reader keeps to: the tests of each format inherit these."""

from __future__ import annotations

import abc
import contextlib
from pathlib import Path

import pytest

from readers import invented
from resolute.model import NOTE_MARK, Kind, Paragraph, Resolution, Unreadable
from resolute.readers import open_resolution


class ReaderContract(abc.ABC):
    """`data` gives the invented resolution in the format that is tested."""

    format: str

    @abc.abstractmethod
    def data(self) -> bytes:
        """The invented resolution."""

    @pytest.fixture
    def resolution(self) -> Resolution:
        return open_resolution(Path("any.name"), self.data()).resolution

    def of_kind(self, resolution: Resolution, *kinds: Kind) -> list[Paragraph]:
        return [paragraph for paragraph in resolution.paragraphs if paragraph.kind in kinds]

    def test_the_format_is_told_by_content(self, resolution: Resolution) -> None:
        assert resolution.format == self.format
        assert resolution.name == "any.name"
        assert resolution.is_resolution
        assert resolution.language == "en"

    def test_the_bytes_are_handed_back(self) -> None:
        assert open_resolution(Path("x"), self.data()).data == self.data()

    def test_reading_twice_gives_the_same(self, resolution: Resolution) -> None:
        assert open_resolution(Path("any.name"), self.data()).resolution == resolution

    def test_ids_are_counted(self, resolution: Resolution) -> None:
        ids = [paragraph.id for paragraph in resolution.paragraphs]
        assert ids == [f"p{place}" for place in range(1, len(ids) + 1)]

    def test_runs_put_together_are_the_text(self, resolution: Resolution) -> None:
        for paragraph in resolution.paragraphs:
            assert "".join(run.text for run in paragraph.runs) == paragraph.text

    def test_the_title_has_its_number_in_the_lead(self, resolution: Resolution) -> None:
        (title,) = self.of_kind(resolution, Kind.TITLE)
        assert (title.number, title.text) == (invented.NUMBER, invented.TITLE)
        assert title.lead.strip() == f"{invented.NUMBER}."

    def test_adoption_source_and_organ_lines(self, resolution: Resolution) -> None:
        lines = self.of_kind(resolution, Kind.ADOPTION, Kind.SOURCE, Kind.ORGAN)
        assert [p.text for p in lines] == [invented.ADOPTION, invented.SOURCE, "The General Assembly,"]

    def test_preambular_paragraphs(self, resolution: Resolution) -> None:
        found = self.of_kind(resolution, Kind.PREAMBULAR)
        assert [(p.label, p.opening) for p in found] == [("PP1", "Recalling"), ("PP2", "Noting with concern")]
        assert {p.lead for p in found} == {"\t"}

    def test_operative_paragraphs(self, resolution: Resolution) -> None:
        found = self.of_kind(resolution, Kind.OPERATIVE)
        assert [(p.label, p.number, p.lead) for p in found] == [
            (f"OP{n}", n, f"\t{n}.\t") for n in ("1", "2", "3")
        ]
        assert [p.opening for p in found] == ["Welcomes", "Calls upon", "Decides"]

    def test_sub_paragraphs(self, resolution: Resolution) -> None:
        found = self.of_kind(resolution, Kind.SUBPARAGRAPH)
        assert [(p.label, p.number, p.level) for p in found] == [("OP2 (a)", "a", 1), ("OP2 (b)", "b", 1)]
        assert found[0].text == "To measure the tide twice a day;"

    def test_notes_are_tied_to_their_marks(self, resolution: Resolution) -> None:
        assert [(note.mark, note.text) for note in resolution.footnotes] == list(
            zip("12", invented.NOTES, strict=True)
        )
        marks = [(p.label, m.note, m.repeated) for p in resolution.paragraphs for m in p.marks]
        assert marks == [("PP1", 0, False), ("PP2", 1, False), ("OP1", 0, True)]

    def test_marks_stand_on_mark_characters(self, resolution: Resolution) -> None:
        for paragraph in resolution.paragraphs:
            offsets = [place for place, sign in enumerate(paragraph.text) if sign == NOTE_MARK]
            assert [mark.offset for mark in paragraph.marks] == offsets

    def test_blanks_behind_the_wording_are_no_wording(self, resolution: Resolution) -> None:
        found = self.of_kind(resolution, Kind.PREAMBULAR)[1]
        assert found.text.endswith(f"7,{NOTE_MARK}")
        assert found.trail == (" " if resolution.has_layout else "")

    def test_the_closing(self, resolution: Resolution) -> None:
        closing = self.of_kind(resolution, Kind.CLOSING)
        assert "\n".join(p.text for p in closing) == "\n".join(invented.CLOSING)

    def test_the_masthead(self, resolution: Resolution) -> None:
        masthead = resolution.masthead
        assert (masthead.symbol, masthead.organ, masthead.session) == (f"A/RES/{invented.NUMBER}", "ga", "95")
        assert (masthead.adopted, masthead.issued) == (invented.DATES["adopted"], invented.DATES["issued"])
        assert (masthead.number, masthead.title) == (invented.NUMBER, invented.TITLE)
        assert (masthead.distribution, masthead.agenda_item) == ("General", "72 (b)")
        assert masthead.job_number == "40-22973"

    @pytest.mark.parametrize("tenth", range(1, 10))
    def test_a_truncated_file_is_read_or_refused(self, tenth: int) -> None:
        data = self.data()
        with contextlib.suppress(Unreadable):
            open_resolution(Path("cut"), data[: len(data) * tenth // 10])
