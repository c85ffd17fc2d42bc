"""The sentences and phrases that the pair view says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from resolute.model import Comparison, English, Finding, FindingKind, Kind, Phrase, Relation, counted
from resolute.window.pair.cells import Side
from resolute.window.pair.folds import Stretch
from resolute.window.pair.rows import Form, Sign, ViewRow
from resolute.window.translating import tr

_FIRST_WORDS = 60
KINDS: Mapping[FindingKind, English] = {
    FindingKind.SUSPECT: "Suspect",
    FindingKind.SUBSTANTIVE: "Substantive",
    FindingKind.OPENING: "Opening",
    FindingKind.QUALIFIER: "Qualifier",
    FindingKind.NUMBER: "Number",
    FindingKind.ENTITY: "Name",
    FindingKind.CITATION: "Reference",
    FindingKind.FOOTNOTE: "Footnote",
    FindingKind.TRANSFERRED: "Transferred",
    FindingKind.SPLIT: "Split",
    FindingKind.MERGED: "Merged",
    FindingKind.MIGRATED: "Migrated",
    FindingKind.MOVED: "Moved",
    FindingKind.ALSO_FURTHER: "Also/further",
    FindingKind.MECHANICAL: "Mechanical",
    FindingKind.EDITORIAL: "Editorial",
    FindingKind.RENUMBERED: "Renumbered",
}

_PARAGRAPHS: Mapping[Kind, English] = {
    Kind.MASTHEAD: "Masthead",
    Kind.ADOPTION: "Adoption line",
    Kind.SOURCE: "Source line",
    Kind.TITLE: "Title",
    Kind.ORGAN: "Organ line",
    Kind.HEADING: "Heading",
    Kind.ANNEX: "Annex",
    Kind.TABLE: "Table",
    Kind.CLOSING: "Closing",
}


def kind_of_paragraph(of: Kind) -> str:
    """What a paragraph without a label is called."""
    return tr(_PARAGRAPHS[of]) if of in _PARAGRAPHS else tr("Paragraph")


def unchanged(rows: tuple[ViewRow, ...], stretch: Stretch, *sides: Side) -> str:
    """What stands for a folded stretch: "OP8 to OP12 unchanged", as one side calls it, or both."""
    names = [_stretch_name(rows, stretch, side) for side in sides or tuple(Side)]
    before, after = names[0], names[-1]
    if before == after:
        return tr("{name} unchanged", name=after)
    return tr("{before} (now {after}) unchanged", before=before, after=after)


def click_to_open(name: str) -> str:
    """What a click on the line of a folded stretch does."""
    return tr("{name}; click to show", name=name)


def click_to_fold(name: str) -> str:
    """What a click in the gutter beside unchanged rows does."""
    return tr("{name}; click to fold", name=name)


def _stretch_name(rows: tuple[ViewRow, ...], stretch: Stretch, side: Side) -> str:
    first, last = (_row_name(rows[place], side) for place in (stretch.first, stretch.last))
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def _row_name(row: ViewRow, side: Side) -> str:
    cell = row.side(side) or row.side(side.other)
    if cell is None:
        return ""
    if row.form is Form.NOTE:
        return tr("Note {mark}", mark=cell.name) if cell.name else tr("Note")
    return cell.name or kind_of_paragraph(cell.kind)


def notes() -> str:
    """What stands above the notes."""
    return tr("Footnotes")


def moved_from(row: ViewRow) -> str:
    """Above a moved paragraph: where it stood."""
    name = row.earlier.name if row.earlier else ""
    return tr("moved from {place}", place=name) if name else tr("moved here")


def moved_to(row: ViewRow) -> str:
    """Where a moved paragraph stood: where it is now."""
    name = row.later.name if row.later else ""
    return tr("moved to {place}", place=name) if name else tr("moved elsewhere")


def note(mark: str, text: str) -> str:
    """A note as a tooltip in lines that can be read; as markup, or Qt would not break them."""
    return f"<qt>{escape(mark)}&nbsp; {escape(text.strip())}</qt>"


def moved_words(said: str, text: str, right_to_left: bool) -> str:
    """Where a moved paragraph stood, in one line with its first words, each in its own direction."""
    words = text if len(text) <= _FIRST_WORDS else f"{text[:_FIRST_WORDS].rstrip()}…"
    parts = (words, said) if right_to_left else (said, words)
    return " · ".join(f"\u2068{part}\u2069" for part in parts)


def what_happened(row: ViewRow) -> str:
    """One word for the relation, for a tooltip or a screen reader."""
    word = dict(meanings()).get(row.sign, "")
    return tr("{word}, moved", word=word) if row.moved and row.sign is not Sign.MOVED else word


def what_is_told(row: ViewRow) -> str:
    """What happened, and a line for each thing that was found."""
    return "\n".join((what_happened(row), *found(row.findings)))


def found(findings: Iterable[Finding]) -> Iterator[str]:
    """Each as a line: "Opening: Encourages → Urges, stronger"."""
    return (f"{kind(finding.kind)}: {tr(finding.detail)}" for finding in findings)


def kind(of: FindingKind) -> str:
    """A kind of finding in a word: "Opening"."""
    return tr(KINDS[of])


def meanings() -> tuple[tuple[Sign, str], ...]:
    """What each sign of the gutter says."""
    return (
        (Sign.UNCHANGED, tr("Unchanged")),
        (Sign.CHANGED, tr("Changed")),
        (Sign.INSERTED, tr("Inserted")),
        (Sign.DELETED, tr("Deleted")),
        (Sign.MOVED, tr("Moved")),
        (Sign.SPLIT, tr("Split")),
        (Sign.MERGED, tr("Merged")),
    )


def light() -> str:
    """What a quiet sign says."""
    return tr("Changed in dates, spelling or numbers alone")


def samples() -> tuple[tuple[Sign, str], ...]:
    """Words that say how words of their kind look."""
    return (
        (Sign.INSERTED, tr("only in the later text")),
        (Sign.DELETED, tr("only in the earlier text")),
        (Sign.MOVED, tr("a paragraph that stood elsewhere")),
    )


def counts(comparison: Comparison) -> tuple[tuple[Sign, str], ...]:
    """How many rows became what, as in "61 unchanged", with the sign of each.

    Split, merged and footnotes are named only where there are any. All but the unchanged ones add up to the
    number of changes, once the moved ones that were changed too, which are named, are counted once.
    """
    relations = comparison.relations
    notes = sum(note.seen is not Relation.UNCHANGED for note in comparison.notes)
    told = [
        (Sign.UNCHANGED, counted(relations[Relation.UNCHANGED], "{n} unchanged")),
        (Sign.CHANGED, counted(relations[Relation.CHANGED], "{n} changed")),
        (Sign.INSERTED, counted(relations[Relation.INSERTED], "{n} inserted")),
        (Sign.DELETED, counted(relations[Relation.DELETED], "{n} deleted")),
        (Sign.MOVED, _moved(comparison)),
    ]
    rarer = [
        (Sign.SPLIT, counted(relations[Relation.SPLIT], "{n} split")),
        (Sign.MERGED, counted(relations[Relation.MERGED], "{n} merged")),
        (Sign.NOTE, counted(notes, "{n} note", "{n} notes")),
    ]
    told += [each for each in rarer if each[1].values["n"]]
    return tuple((sign, tr(phrase)) for sign, phrase in told)


def _moved(comparison: Comparison) -> Phrase:
    """The words for the moved rows, with how many of them have another count too."""
    also = sum(row.moved and row.seen is not Relation.UNCHANGED for row in comparison.rows)
    if not also:
        return counted(comparison.moves, "{n} moved")
    return counted(comparison.moves, "{n} moved ({also} also changed)", also=also)
