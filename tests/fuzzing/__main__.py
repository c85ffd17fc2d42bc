"""Fuzz one reader: `python -m fuzzing READER SECONDS FOLDER`, in an environment that has atheris.

An input is found where a reader raises anything but `UserError`, takes more than the seconds or the memory
that are allowed, or ends the process. It is kept in FOLDER/READER/found; what the fuzzer has learnt is in
FOLDER/READER/corpus, from which the next run goes on.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from unittest.mock import patch

import atheris  # pyright: ignore[reportMissingModuleSource] it has an environment of its own

from fuzzing import seeds, trees

with atheris.instrument_imports(include=["resolute"]):
    from resolute.model import UserError
    from resolute.readers import Revisions, html, odt, open_resolution, pdf, rtf
    from resolute.readers.doc import reading as doc

LOADED = (html, odt, pdf, rtf)
"""Readers that would else be loaded with their first input, where their coverage would not be seen."""
SECONDS, MEGABYTES = 10, 600
"""Of an input; of the process as a whole, the fuzzer with it."""
LONGEST = 8000
"""Bytes of an input: longer ones are found slowly, and what they are for stands in `readers/heavy.py`."""


def main(reader: str, seconds: str, folder: str) -> None:
    """Fuzz until the seconds are over or something is found."""
    corpus, found = Path(folder) / reader / "corpus", Path(folder) / reader / "found"
    for each in (corpus, found):
        each.mkdir(parents=True, exist_ok=True)
    for place, given in enumerate(seeds.inputs(reader)):
        (corpus / f"seed-{place}").write_bytes(given)
    words = Path(folder) / reader / "words"
    words.write_text(seeds.dictionary(reader), encoding="ascii")
    options = ("-keep_seed=1", "-len_control=0")  # else the parts of a package count as one, the shortest
    options += (f"-max_total_time={seconds}", f"-timeout={SECONDS}", f"-rss_limit_mb={MEGABYTES}")
    options += (f"-max_len={LONGEST}", f"-dict={words}", f"-artifact_prefix={found}/", "-print_final_stats=1")
    with patch.object(doc, "as_docx", return_value=seeds.SEEDS["docx"][0]):  # LibreOffice is not fuzzed
        started = [sys.argv[0], *options, str(corpus)]
        if seeds.is_xml(reader):
            atheris.Setup(started, partial(read, reader), custom_mutator=partial(mutated, reader))
        else:
            atheris.Setup(started, partial(read, reader))
        atheris.Fuzz()


def mutated(reader: str, data: bytes, longest: int, seed: int) -> bytes:
    """The input changed: seven times in eight as a tree, and where it is none, one of the first inputs is."""
    head = 1 if seeds.is_packed(reader) else 0
    if seed % 8:
        first = seeds.inputs(reader)[seed % len(seeds.inputs(reader))]
        for given in (data, first):
            made = trees.changed(given[head:], longest - head, seed)
            if made is not None:
                return given[:head] + made
    return atheris.Mutate(data, longest)


def read(reader: str, data: bytes) -> None:
    """A reading or one sentence; all else is found."""
    revisions = list(Revisions)[len(data) % len(Revisions)]
    try:
        open_resolution(Path("any"), seeds.packed(reader, data), revisions)
    except UserError as error:
        if "\n" in str(error):
            raise ValueError("a sentence of several lines") from error


if __name__ == "__main__":
    main(*sys.argv[1:])
