"""Builds the samples' Word files from their texts: `python resources/samples/build.py`.

The two resolutions are written for this program; symbols, bodies and events are invented. The texts are read
and laid out as any text is, and get the masthead that a text cannot have.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resolute.model import Kind, Resolution
from resolute.readers import open_resolution
from resolute.writers.layout import lay_out

FOLDER = Path(__file__).resolve().parent
MASTHEADS = {
    "earlier": {"distribution": "General", "issued": "2035-12-03", "job_number": "35-20417 (E)"},
    "later": {"distribution": "General", "issued": "2037-12-08", "job_number": "37-21188 (E)"},
}


def build(name: str) -> bytes:
    """The Word file of the sample text `name`.txt."""
    path = FOLDER / f"{name}.txt"
    resolution = open_resolution(path, path.read_bytes()).resolution
    return lay_out(_with_masthead(resolution, MASTHEADS[name])).data


def _with_masthead(resolution: Resolution, details: dict[str, str]) -> Resolution:
    """With the masthead's details, and without the blank lines that set a text's closing off."""
    written = tuple(p for p in resolution.paragraphs if p.kind is not Kind.BLANK)
    return replace(resolution, paragraphs=written, masthead=replace(resolution.masthead, **details))


def main() -> None:
    """Write all samples beside their texts."""
    for name in MASTHEADS:
        (FOLDER / f"{name}.docx").write_bytes(build(name))
        print(f"resources/samples/{name}.docx")


if __name__ == "__main__":
    main()
