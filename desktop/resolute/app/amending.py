"""Lists of amendments: written from a comparison, proved by applying them, and applied to a text.

The writer is imported where it is needed: python-docx takes a twentieth of a second to load.
"""

from __future__ import annotations

from pathlib import Path

from resolute.app.files import free_name, read_file, write_file
from resolute.app.proof import ProofFailed
from resolute.app.values import Document, Exported, ExportOptions, Pair
from resolute.model import Phrase, Progress, Resolution, Unreadable, silent
from resolute.readers import Revisions, read_wording

_WORD_FILE = b"PK"


def export_amendments(
    pair: Pair, out: Path, _options: ExportOptions, progress: Progress = silent
) -> Exported:
    """Write a comparison as a list of amendments.

    Raises ProofFailed where applying the list does not give the later text.
    """
    from resolute.writers import amendments

    progress("Writing the amendments", 0.2)
    if out.suffix.lower() == ".docx":
        data = amendments.render_amendments_docx(pair.comparison)
    else:
        data = amendments.render_amendments_text(pair.comparison).encode()
    progress("Applying them", 0.6)
    trial = amendments.try_list(pair.comparison, _text_of(out, data))
    if trial.faults:
        aside = free_name(out.with_name(f"{out.stem}.unproved{out.suffix}"))
        write_file(aside, data)
        raise ProofFailed(
            Phrase("{proof} The file was kept as {kept}.", proof=trial.sentence, kept=aside.name)
        )
    write_file(out, data)
    progress("Done", 1.0)
    return Exported(out, (trial.sentence,))


def amend(earlier: Document, amendments: Path) -> Resolution:
    """The earlier text with a list of amendments applied.

    Raises Unreadable, and UserError where an amendment cannot be placed, which its sentence names.
    """
    from resolute.writers.amendments import apply_list

    return apply_list(earlier.resolution, _text_of(amendments, read_file(amendments)))


def _text_of(path: Path, data: bytes) -> str:
    """The text of a list, of a Word file's paragraphs a line each."""
    if data.startswith(_WORD_FILE):
        read = read_wording(path, data, Revisions.ACCEPT)
        return "\n".join(paragraph.source_text for paragraph in read.paragraphs)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(
            path, "is no list of amendments: it is neither a Word file nor UTF-8 text."
        ) from None
