"""Draws the records of all XML files, and of the PDFs that have an XML file beside them, from the mark-up.

    python tests/records/draw.py ../shared

Imports nothing of the program: a reader is held against what stands in the files, not against itself. The
lines of files that have no XML (`by` is "hand") were counted in the files and are kept as they are.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

TABLE = Path(__file__).with_name("records.tsv")
FIELDS = ("file", "symbol", "session", "adopted", "title", "preambular", "operative", "notes", "by")


def digest(title: str) -> str:
    """What is kept of a title: that is a text of others, and a digest tells as well if it was read right."""
    plain = " ".join(title.replace("’", "'").lstrip("-. \t").split())  # a number's stroke stands with some
    return hashlib.sha256(plain.encode()).hexdigest()[:8] if plain else ""


def main(shared: Path) -> None:
    corpus = shared / "corpus"
    names = [path.relative_to(corpus) for path in corpus.rglob("*.xml")]
    drawn = {name: record(corpus / name, name) for name in names}
    lines = kept() | drawn | dict(twins_of(corpus, drawn))
    with TABLE.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, "excel-tab", lineterminator="\n")
        writer.writerow(FIELDS)
        writer.writerows([own[field] for field in FIELDS] for _, own in sorted(lines.items()))


def kept() -> dict[Path, dict[str, str]]:
    """The lines that were counted by hand."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        lines = csv.DictReader(table, delimiter="\t")
        return {Path(own["file"]): own for own in lines if own["by"] == "hand"}


def twins_of(corpus: Path, drawn: dict[Path, dict[str, str]]) -> Iterator[tuple[Path, dict[str, str]]]:
    """The PDFs of resolutions that there is an XML file of."""
    by_name = {path.stem: own for path, own in drawn.items()}
    for path in corpus.rglob("*.pdf"):
        if path.stem in by_name:
            name = path.relative_to(corpus)
            yield name, by_name[path.stem] | {"file": name.as_posix()}


def record(path: Path, name: Path) -> dict[str, str]:
    root = ET.parse(path).getroot()
    symbol = next(e for e in named(root, "docNumber") if e.get("refersTo") == "#symbol")
    adopted = next(e for e in named(root, "FRBRdate") if e.get("name") == "adoption")
    preambles = [child for preamble in named(root, "preamble") for child in preamble]
    bodies = [child for body in named(root, "mainBody") for child in body]
    title = next((e for e in named(root, "docTitle") if e.get("refersTo") == "#resolutionTitle"), None)
    return {
        "file": name.as_posix(),
        "symbol": said(symbol),
        "session": next((e.get("value", "") for e in named(root, "session")), ""),
        "adopted": adopted.get("date", ""),
        "title": "" if title is None else digest(said(title)),
        "preambular": str(sum(tag(child) == "container" for child in preambles)),
        "operative": str(sum(tag(child) == "paragraph" and is_operative(child) for child in bodies)),
        "notes": str(len(list(named(root, "authorialNote")))),
        "by": "xml",
    }


def is_operative(paragraph: ET.Element) -> bool:
    """Whether it begins with a figure, or without a number with its italic words."""
    spans = (e for e in named(paragraph, "span") if "italic" in e.get("class", ""))
    emphasis, wording = said(next(spans, ET.Element("none"))), said(paragraph)
    return wording[:1].isdecimal() or (bool(emphasis) and wording.startswith(emphasis))


def named(element: ET.Element, name: str) -> Iterator[ET.Element]:
    return (each for each in element.iter() if tag(each) == name)


def tag(element: ET.Element) -> str:
    """The name without its namespace."""
    return element.tag.rpartition("}")[2]


def said(element: ET.Element) -> str:
    """All characters within."""
    return "".join(element.itertext()).strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
