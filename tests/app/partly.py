"""Files that hold several texts, on invented topics, as text and as Word files."""

from __future__ import annotations

from pathlib import Path

from writers.redline.notation import docx

COUNTED = ("1. At its 2nd meeting, the Committee took up the item.", "2. It recommends the following drafts:")
POOLS = (
    "The General Assembly,",
    "*Recalling* its resolution 94/11 of 3 May 2039,^1",
    "*Noting with concern* the loss of tidal pools,",
    "1. *Welcomes* the work of all wardens of pools;",
    "2. *Requests* the Secretary-General to count the pools.",
)
REST = (
    "The General Assembly,",
    "*Mindful* of winter,",
    "*Recalling* its resolution 94/12 of 3 May 2039,^2",
    "1. *Urges* all gardens to rest in winter;",
    "2. *Decides* to come back to the matter at its ninety-sixth session.",
)
REPORT = (
    "A/95/480",
    "Ninety-fifth session",
    "Report of the Third Committee",
    *COUNTED,
    "Draft resolution I",
    "Protection of tidal pools",
    *POOLS,
    "Draft resolution II",
    "Rest of gardens",
    *REST,
    "The Committee also recommends the following draft decision:",
    "Draft decision",
    "Reports considered on tides",
    "The General Assembly takes note of the report on tides.",
)
LETTER = (
    "A/95/700",
    "Ninety-fifth session",
    "Letter dated 3 May 2040 from the Permanent Representative of Freedonia to the Secretary-General",
    "I have the honour to transmit a draft on the rest of gardens (see annex).",
    "(Signed) Ana Brook",
    "Annex to the letter dated 3 May 2040 from the Permanent Representative of Freedonia",
    "Rest of gardens",
    *REST,
)
LETTERED = (
    "Resolutions adopted by the General Assembly on 4 May 2040",
    "95/90 A-B. Pools and gardens",
    "A",
    "Protection of tidal pools",
    *POOLS,
    "B",
    "Rest of gardens",
    *REST,
    "70th plenary meeting",
)
VOLUME = (
    "Resolution adopted by the General Assembly on 4 May 2040",
    "95/11. Protection of tidal pools",
    *POOLS,
    "70th plenary meeting",
    "Resolution adopted by the General Assembly on 5 May 2040",
    "95/12. Rest of gardens",
    *REST,
)
ANNEXED = (
    "Resolution adopted by the General Assembly on 4 May 2040",
    "95/11. Protection of tidal pools",
    *POOLS,
    "70th plenary meeting",
    "Annex",
    "Rules for wardens",
    "1. A pool is looked after by day.",
)
ALONE = (
    "Resolution adopted by the General Assembly on 9 May 2041",
    "96/12. Rest of gardens",
    *(line.replace("rest in winter", "rest and sleep in winter") for line in REST),
)
"""A later resolution that carries on the second text of most."""
OTHER = tuple(line.replace("Rest of gardens", "Sleep of gardens") for line in ALONE)
"""The same by another title."""
NOTES = ("See A/94/11.", "See A/94/12.")


def text(folder: Path, name: str, lines: tuple[str, ...]) -> Path:
    """A text file, without notes."""
    path = folder / f"{name}.txt"
    plain = "\n\n".join(lines).replace("*", "").replace("^1", "").replace("^2", "")
    path.write_text(plain, encoding="utf-8")
    return path


def word(folder: Path, name: str, lines: tuple[str, ...]) -> Path:
    """A Word file; its page header says what the file is."""
    path = folder / f"{name}.docx"
    path.write_bytes(docx(*lines, notes=NOTES, header=f"A/95/{name}"))
    return path
