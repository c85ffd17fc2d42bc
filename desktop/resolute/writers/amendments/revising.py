"""The later text as a resolution: the earlier one with a list of amendments applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resolute.model import NOTE_MARK, Cell, Footnote, Kind, Mark, Paragraph, Resolution, Run
from resolute.writers.amendments.applying import Applied, apply
from resolute.writers.amendments.drafts import Draft, Unit, draft_of, kept_names
from resolute.writers.amendments.labels import unit_labels
from resolute.writers.amendments.listing import read_list
from resolute.writers.amendments.wording import wording_of


def apply_list(earlier: Resolution, text: str) -> Resolution:
    """The earlier resolution with the amendments of a list; `text` is the list's.

    What frames the text (masthead, closing) stays, as do blank lines. Raises NotApplied, which names the
    amendment that cannot be placed, or UserError.
    """
    wording = wording_of(earlier.language)
    draft = draft_of(earlier, kept_names(earlier, wording))
    applied = apply(draft, read_list(text, draft), wording)
    return _Revision(earlier, draft, applied).resolution()


class _Revision:
    """Makes paragraphs and notes of an amended draft."""

    def __init__(self, earlier: Resolution, draft: Draft, applied: Applied) -> None:
        self._earlier = earlier
        self._draft = draft
        self._applied = applied
        self._notes: list[str] = []
        self._tables = 0

    def resolution(self) -> Resolution:
        units = self._applied.draft.units
        made = [
            list(self._paragraphs(unit, label)) for unit, label in zip(units, unit_labels(units), strict=True)
        ]
        paragraphs = [paragraph for held in self._with_frame(made) for paragraph in held]
        named = (replace(paragraph, id=f"p{place}") for place, paragraph in enumerate(paragraphs, 1))
        texts = self._applied.draft.notes
        notes = tuple(
            Footnote(str(place), texts[name], (Run(texts[name]),))
            for place, name in enumerate(self._notes, 1)
        )
        return replace(self._earlier, paragraphs=tuple(named), footnotes=notes)

    def _with_frame(self, made: Sequence[list[Paragraph]]) -> Iterator[list[Paragraph]]:
        """What is no text stays behind the paragraph that it stood behind."""
        behind = self._behind()
        yield behind.pop(-1, [])
        for source, paragraphs in zip(self._applied.sources, made, strict=True):
            yield paragraphs
            yield behind.pop(source, []) if source is not None else []
        yield from behind.values()

    def _behind(self) -> dict[int, list[Paragraph]]:
        """Masthead, closing and blank lines by the unit that they stand behind, -1 for the beginning."""
        units = {at: place for place, unit in enumerate(self._draft.units) for at in unit.paragraphs}
        behind: dict[int, list[Paragraph]] = {}
        last = -1
        for at, paragraph in enumerate(self._earlier.paragraphs):
            last = units.get(at, last)
            if at not in units:
                behind.setdefault(last, []).append(replace(paragraph, marks=()))
        return behind

    def _paragraphs(self, unit: Unit, label: str) -> Iterator[Paragraph]:
        if unit.kind is not Kind.TABLE:
            yield self._paragraph(unit, unit.text, label)
            return
        for row, cells in enumerate(unit.rows):
            for column, text in enumerate(cells):
                if text is not None:
                    cell = Cell(self._tables, row, column)
                    kind = Kind.TABLE if text.strip() else Kind.BLANK
                    yield replace(self._paragraph(unit, text, ""), kind=kind, cell=cell)
        self._tables += 1

    def _paragraph(self, unit: Unit, named: str, label: str) -> Paragraph:
        text, marks = self._marked(named)
        return Paragraph(
            "",
            unit.kind,
            text,
            number=unit.number,
            label=label,
            scope=unit.scope,
            level=unit.level,
            language=self._earlier.language,
            runs=(Run(text),) if text else (),
            marks=tuple(marks),
        )

    def _marked(self, text: str) -> tuple[str, list[Mark]]:
        """Text with marks in place of the notes' names; a note is counted where its name first stands."""
        marks: list[Mark] = []
        while found := self._first_name(text):
            at, name = found
            is_known = name in self._notes
            if not is_known:
                self._notes.append(name)
            marks.append(Mark(at, self._notes.index(name), repeated=is_known))
            text = f"{text[:at]}{NOTE_MARK}{text[at + len(name) :]}"
        return text, marks

    def _first_name(self, text: str) -> tuple[int, str] | None:
        places = ((text.find(name), name) for name in self._applied.draft.notes)
        return min((place for place in places if place[0] >= 0), default=None)
