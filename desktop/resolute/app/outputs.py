"""The outputs that there are, as data: what a user chooses from, in the order in which it is offered.

Loads no writer, so that the window can list them. `exports` writes them; a test holds that it knows all of
them and no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from resolute.app.files import check_writable
from resolute.model import English, NotWritten, Phrase


@dataclass(frozen=True, slots=True)
class Output:
    """One output. `endings` are those its file can have, the usual one first; `stem` is added to the name.

    `options` are the fields of `ExportOptions` that change it; "author" stands for the date too. One that an
    `option` of the command line names says by `asked` which endings it has; the others are chosen by ending.
    """

    key: str
    name: English
    about: English
    endings: tuple[str, ...]
    stem: str
    options: tuple[str, ...] = ()
    option: str = ""
    asked: English = ""


OUTPUTS: tuple[Output, ...] = (
    Output(
        "redline",
        "Redline",
        "The later text as tracked changes on the earlier Word file, proved both ways",
        (".docx",),
        "redline",
        ("author", "formatting", "accepted"),
    ),
    Output(
        "table",
        "Comparison table",
        "A Word file with both texts side by side",
        (".docx",),
        "table",
        ("columns", "changes_only", "only"),
        option="table",
        asked="a comparison table is a Word file, whose name ends in .docx",
    ),
    Output(
        "amendments",
        "List of amendments",
        "The changes in the United Nations' wording, proved by applying them",
        (".docx", ".txt"),
        "amendments",
        option="amendments",
        asked="a list of amendments has a name that ends in .docx or .txt",
    ),
    Output(
        "summary",
        "Summary page",
        "What matters on one sheet",
        (".docx", ".html", ".htm", ".txt"),
        "summary",
        option="summary_page",
        asked="a summary page has one of the endings .docx, .html, .htm, .txt",
    ),
    Output(
        "html",
        "Web page",
        "A page for any browser, with both texts and what was found",
        (".html", ".htm"),
        "comparison",
        ("changes_only", "only"),
    ),
    Output(
        "pdf",
        "PDF",
        "A report to print or to send, with both texts and what was found",
        (".pdf",),
        "comparison",
        ("author", "pdf_layout", "changes_only", "only"),
    ),
    Output(
        "json",
        "Data",
        "The comparison as JSON, for other programs",
        (".json",),
        "comparison",
        ("only",),
    ),
)


BY_ENDING: Mapping[str, Output] = {
    ending: each for each in OUTPUTS if not each.option for ending in each.endings
}
"""What the ending of a name chooses."""


def output(key: str) -> Output:
    """The output called so."""
    return next(each for each in OUTPUTS if each.key == key)


def check_output(out: Path, inputs: Iterable[Path], wanted: Output | None = None) -> None:
    """Say before the work what would fail after it. Raises NotWritten.

    `inputs` are never written over; where no output is wanted by name, the ending must choose one.
    """
    suffix = out.suffix.lower()
    if wanted and suffix not in wanted.endings:
        raise NotWritten(out, Phrase("{asked}.", asked=Phrase(wanted.asked)))
    if not wanted and suffix not in BY_ENDING:
        known = ", ".join(BY_ENDING)
        if not suffix:
            raise NotWritten(out, Phrase("its name has no ending; there are {endings}.", endings=known))
        raise NotWritten(
            out,
            Phrase(
                "no output has the ending {ending}; there are {endings}.", ending=out.suffix, endings=known
            ),
        )
    check_writable(out, inputs)
