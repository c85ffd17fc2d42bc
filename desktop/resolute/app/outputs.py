"""The outputs that there are, as data: what a user chooses from, in the order in which it is offered.

Loads no writer, so that the window can list them. `export_as` in `exports` writes them; a test holds that it
knows all of them and no other.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """One output. `endings` are those its file can have, the usual one first; `stem` is added to the name.

    `options` are the fields of `ExportOptions` that change it; "author" stands for the date too.
    """

    key: str
    name: str
    about: str
    endings: tuple[str, ...]
    stem: str
    options: tuple[str, ...] = ()


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
    ),
    Output(
        "amendments",
        "List of amendments",
        "The changes in the United Nations' wording, proved by applying them",
        (".docx", ".txt"),
        "amendments",
    ),
    Output(
        "summary",
        "Summary page",
        "What matters on one sheet",
        (".docx", ".html", ".htm", ".txt"),
        "summary",
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


def output(key: str) -> Output:
    """The output called so."""
    return next(each for each in OUTPUTS if each.key == key)
