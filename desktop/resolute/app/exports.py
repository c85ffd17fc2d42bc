"""The second use case: a comparison is written to a file, as one of the outputs that there are.

Each writer is imported where it is used: none waits for what only the others load (python-docx alone takes a
twentieth of a second).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from resolute.app.amending import export_amendments
from resolute.app.choice import base_with, told
from resolute.app.files import check_writable, free_name, write_file
from resolute.app.outputs import BY_ENDING, check_output, output
from resolute.app.proof import ProofFailed, Target, prove
from resolute.app.values import Exported, ExportOptions, Pair
from resolute.app.wholes import in_whole, with_later
from resolute.model import Comparison, FindingKind, Part, Phrase, Progress, Resolution, silent

_UNTOUCHED = (Phrase("The changes stand in one text of the earlier file; its other texts are as they were."),)

_Writer = Callable[[Pair, Path, ExportOptions, Progress], Exported]


def export(pair: Pair, out: Path, options: ExportOptions, progress: Progress = silent) -> Exported:
    """Write what the ending of `out` chooses. Raises NotWritten, and ProofFailed where it is not right."""
    check_output(out, (pair.earlier.path, pair.later.path))
    return WRITERS_BY_KEY[BY_ENDING[out.suffix.lower()].key](pair, out, options, progress)


def export_as(
    key: str, pair: Pair, out: Path, options: ExportOptions, progress: Progress = silent
) -> Exported:
    """Write one of `outputs.OUTPUTS`, called by its key. Raises NotWritten and ProofFailed."""
    check_output(out, (pair.earlier.path, pair.later.path), output(key))
    return WRITERS_BY_KEY[key](pair, out, options, progress)


def _export_table(pair: Pair, out: Path, options: ExportOptions, progress: Progress) -> Exported:
    from resolute.writers.table import render_table

    progress("Writing the table", 0.2)
    table = render_table(
        pair.comparison, columns=options.columns, changes_only=options.changes_only, only=options.only
    )
    write_file(out, table)
    progress("Done", 1.0)
    return Exported(out)


def _export_summary(pair: Pair, out: Path, _options: ExportOptions, progress: Progress) -> Exported:
    """What matters of a comparison on one page, of all kinds of findings."""
    from resolute.writers import summary

    progress("Writing the summary page", 0.2)
    match out.suffix.lower():
        case ".docx":
            data = summary.render_summary_docx(pair.comparison)
        case ".txt":
            data = summary.render_summary_text(pair.comparison).encode()
        case _:
            data = summary.render_summary_html(pair.comparison).encode()
    write_file(out, data)
    progress("Done", 1.0)
    return Exported(out)


def _export_redline(pair: Pair, out: Path, options: ExportOptions, progress: Progress) -> Exported:
    from resolute.writers.redline import write_redline

    progress("Writing the redline", 0.1)
    base, comparison = _base_of(pair)
    if options.keep_base:
        check_writable(options.keep_base, (pair.earlier.path, pair.later.path))
        write_file(options.keep_base, base)
    later = pair.later.data if pair.later.is_word else None
    redline = write_redline(
        comparison,
        base,
        later,
        author=options.author,
        date=options.date,
        formatting=options.formatting,
        accepted=options.accepted,
        page_headers=pair.earlier.part is None and pair.later.part is None,
    )
    progress("Proving it both ways", 0.6)
    with_layout = pair.earlier.resolution.has_layout and pair.later.resolution.has_layout
    proofs = prove(
        redline.data,
        out,
        Target(comparison.earlier, base),
        _later_target(pair, later),
        with_layout=with_layout,
        headers=redline.headers,
        formatting=options.formatting,
        chosen=partial(base_with, comparison, options.accepted) if options.accepted else None,
    )
    if any(proof.faults for proof in proofs):
        aside = free_name(out.with_name(f"{out.stem}.unproved{out.suffix}"))
        write_file(aside, redline.data)
        wrong, *more = (proof.sentence for proof in proofs if proof.faults)
        for sentence in more:
            wrong = Phrase("{sentence} {next}", sentence=wrong, next=sentence)
        raise ProofFailed(Phrase("{proof} The file was kept as {kept}.", proof=wrong, kept=aside.name))
    write_file(out, redline.data)
    progress("Done", 1.0)
    proved = (proof.sentence for proof in proofs)
    left = _UNTOUCHED if _part_of_base(pair) else ()
    return Exported(out, (*proved, *left, *told(comparison, options.accepted), *redline.notices))


def _later_target(pair: Pair, data: bytes | None) -> Target:
    """What accepting all must give: the later text, in its part's place in the earlier file."""
    later, part = pair.later.resolution, _part_of_base(pair)
    first = part.start if part else 0, pair.later.part.start if pair.later.part else 0
    within = with_later(pair.earlier, later) if part else later
    return Target(within, data, first, len(later.paragraphs), part)


def _part_of_base(pair: Pair) -> Part | None:
    """The part of the base that is compared; a text that is laid out as the base is all of it."""
    return pair.earlier.part if pair.earlier.is_word else None


def _base_of(pair: Pair) -> tuple[bytes, Comparison]:
    """The package that the redline stands on: the earlier file's own, or the earlier text laid out."""
    if pair.earlier.is_word:
        return pair.earlier.data, in_whole(pair)
    from resolute.writers.layout import lay_out

    laid_out = lay_out(pair.earlier.resolution)
    return laid_out.data, _rebased(pair.comparison, laid_out.resolution)


def _rebased(comparison: Comparison, base: Resolution) -> Comparison:
    """The comparison with the laid-out text as its earlier side; paragraphs are found again by their ids."""
    places = {paragraph.id: index for index, paragraph in enumerate(base.paragraphs)}
    ids = [paragraph.id for paragraph in comparison.earlier.paragraphs]
    rows = tuple(
        replace(row, earlier=tuple(places[ids[index]] for index in row.earlier)) for row in comparison.rows
    )
    return replace(comparison, earlier=base, rows=rows)


def _export_html(pair: Pair, out: Path, options: ExportOptions, progress: Progress) -> Exported:
    from resolute.writers.html import render_html

    progress("Writing the report", 0.2)
    report = render_html(pair.comparison, changes_only=options.changes_only, only=options.only)
    write_file(out, report.encode())
    return Exported(out)


def _export_pdf(pair: Pair, out: Path, options: ExportOptions, progress: Progress) -> Exported:
    from resolute.writers.pdf import render_pdf

    progress("Writing the PDF", 0.2)
    report = render_pdf(
        pair.comparison,
        layout=options.pdf_layout,
        date=options.date,
        fonts=options.fonts,
        changes_only=options.changes_only,
        only=options.only,
    )
    write_file(out, report.data)
    progress("Done", 1.0)
    return Exported(out, report.notices)


def _export_json(pair: Pair, out: Path, options: ExportOptions, progress: Progress) -> Exported:
    progress("Writing the comparison", 0.2)
    write_file(out, comparison_json(pair, options.only).encode())
    return Exported(out)


def comparison_json(pair: Pair, only: Sequence[FindingKind] = ()) -> str:
    """The comparison as JSON, the files named as they were given; with `only`, findings of these kinds."""
    from resolute.writers.json import render_json

    earlier, later = (str(document.path) for document in (pair.earlier, pair.later))
    return render_json(pair.comparison, earlier_path=earlier, later_path=later, only=only)


WRITERS_BY_KEY: dict[str, _Writer] = {
    "redline": _export_redline,
    "table": _export_table,
    "amendments": export_amendments,
    "summary": _export_summary,
    "html": _export_html,
    "pdf": _export_pdf,
    "json": _export_json,
}
