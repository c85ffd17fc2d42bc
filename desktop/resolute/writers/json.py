"""A comparison, and a resolution, as JSON for other programs.

`resolute compare --json` and `-o OUT.json` give:

    {"schema": "resolute/comparison/1",
     "earlier": {
        "path", "symbol", "title", "language",
        "paragraphs": [{"id", "kind", "label", "number", "text", "scope",
                        "confidence", "cell": [table, row, column] or null,
                        "notes": [{"offset", "note", "confidence"}, …]}, …],
        "footnotes": [{"mark", "text"}, …]},
     "later": {the same},
     "rows": [{"earlier": [ids], "later": [ids], "relation", "moved", "migrated",
               "from": a row's index, in moved rows only,
               "spans": [{"op", "text"}, …],
               "findings": [{"kind", "detail", "earlier", "later", "spans": [indices]}, …]}, …],
     "notes": [{"earlier": index or null, "later": index or null, "relation", "spans"}, …],
     "summary": {"relations": {relation: count}, "moved", "migrated", "findings": {kind: count},
                 "notes": {relation: count}}}

Offsets count characters of `text`, where a note's mark is U+FFFC; `note` and the notes' indices count the
side's footnotes, all from 0. A moved row stands at its later place; its `from` is the index in `rows` of the
row before which the paragraph stood in the earlier text, or the number of rows where it stood at the end.
Blank lines have rows and no part in the summary. `confidence` says how sure it is what a paragraph is, and
that a mark is one: "sure", "likely" or "unsure", or "said" where the user said so.

Any row may carry findings: an `unchanged` one where its number or a note's text is another. `kind` is one
of suspect, substantive, opening, qualifier, number, entity, citation, footnote, transferred, split, merged,
migrated, moved, also-further, mechanical, editorial and renumbered, the weightiest first; the last four are
light (`resolute compare --help` says what each means). `detail` is a phrase for people and may change;
`earlier` and `later` are the words on each side, `spans` what of the row the finding rests on. Each changed
span is named by at least one finding. `summary.findings` counts the rows that have a finding of the kind;
kinds without any are left out.

With `--only KIND,…` every paragraph still stands in exactly one row: findings of other kinds are left out
of `rows` and of `summary.findings`, and `"only": [kinds]` beside `schema` says so.

`resolute show --json` gives one side, as above, with the schema "resolute/resolution/1" and the fields
"is_resolution", "masthead", "parts" (the texts of a file that holds several: "name", "title") and "notices".
Fields may be added; a change that breaks readers makes a new number in the schema.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, astuple, replace

from resolute.model import (
    Comparison,
    FindingKind,
    NoteRow,
    Paragraph,
    Part,
    Relation,
    Resolution,
    Row,
    Span,
)

COMPARISON_SCHEMA = "resolute/comparison/1"
RESOLUTION_SCHEMA = "resolute/resolution/1"
_SURROGATE = re.compile("[\ud800-\udfff]")

Json = dict[str, object]


def render_json(
    comparison: Comparison,
    *,
    earlier_path: str = "",
    later_path: str = "",
    only: Collection[FindingKind] = (),
) -> str:
    """The comparison as JSON, the same text for the same comparison; it can be written as UTF-8.

    With `only`, findings of other kinds are left out, and nothing else.
    """
    if only:
        comparison = replace(comparison, rows=tuple(_reduced(row, only) for row in comparison.rows))
    return _dumped(
        {
            "schema": COMPARISON_SCHEMA,
            **({"only": [kind.value for kind in FindingKind if kind in only]} if only else {}),
            "earlier": _side(comparison.earlier, earlier_path),
            "later": _side(comparison.later, later_path),
            "rows": [_row(comparison, row) for row in comparison.rows],
            "notes": [_note(note) for note in comparison.notes],
            "summary": _summary(comparison),
        }
    )


def render_resolution_json(resolution: Resolution, parts: Sequence[Part] = ()) -> str:
    """What was recognized in one file, as JSON; `parts` are the file's texts, where it holds several."""
    return _dumped(
        {
            "schema": RESOLUTION_SCHEMA,
            "is_resolution": resolution.is_resolution,
            "masthead": asdict(resolution.masthead),
            "parts": [{"name": part.name, "title": part.title} for part in parts],
            **_side(resolution, resolution.name),
            "notices": list(resolution.notices),
        }
    )


def _reduced(row: Row, only: Collection[FindingKind]) -> Row:
    return replace(row, findings=tuple(finding for finding in row.findings if finding.kind in only))


def _dumped(value: Json) -> str:
    """Readable JSON; half a surrogate pair, which UTF-8 has no form for, is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _side(resolution: Resolution, path: str) -> Json:
    return {
        "path": path,
        "symbol": resolution.masthead.symbol,
        "title": resolution.masthead.title,
        "language": resolution.language,
        "paragraphs": [_paragraph(paragraph) for paragraph in resolution.paragraphs],
        "footnotes": [{"mark": note.mark, "text": note.text} for note in resolution.footnotes],
    }


def _paragraph(paragraph: Paragraph) -> Json:
    return {
        "id": paragraph.id,
        "kind": paragraph.kind.value,
        "label": paragraph.label,
        "number": paragraph.number,
        "text": paragraph.text,
        "scope": paragraph.scope,
        "confidence": paragraph.confidence.value,
        "cell": None if paragraph.cell is None else list(astuple(paragraph.cell)),
        "notes": [
            {"offset": mark.offset, "note": mark.note, "confidence": mark.confidence.value}
            for mark in paragraph.marks
        ],
    }


def _row(comparison: Comparison, row: Row) -> Json:
    return {
        "earlier": [paragraph.id for paragraph in comparison.earlier_of(row)],
        "later": [paragraph.id for paragraph in comparison.later_of(row)],
        "relation": row.relation.value,
        "moved": row.moved,
        "migrated": row.migrated,
        **({"from": row.origin} if row.moved else {}),
        "spans": _spans(row.spans),
        "findings": [{**asdict(finding), "spans": list(finding.spans)} for finding in row.findings],
    }


def _note(note: NoteRow) -> Json:
    return {
        "earlier": note.earlier,
        "later": note.later,
        "relation": note.relation.value,
        "spans": _spans(note.spans),
    }


def _spans(spans: tuple[Span, ...]) -> list[Json]:
    return [{"op": span.op.value, "text": span.text} for span in spans]


def _summary(comparison: Comparison) -> Json:
    findings = comparison.findings
    notes = Counter(note.relation for note in comparison.notes)
    rows = Counter(row.relation for row in comparison.rows if not comparison.is_blank(row))
    return {
        "relations": {relation.value: rows[relation] for relation in Relation},
        "moved": comparison.moves,
        "migrated": sum(row.migrated for row in comparison.rows),
        "findings": {kind.value: findings[kind] for kind in FindingKind if findings[kind]},
        "notes": {relation.value: notes[relation] for relation in Relation if notes[relation]},
    }
