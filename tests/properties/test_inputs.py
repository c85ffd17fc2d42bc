"""What always holds of inputs: any bytes end in outputs or one sentence, and nothing is lost on the way."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.examples import examples
from readers import invented
from readers.test_refusals import mutated, mutated_part
from resolute import cli

OUTPUTS = ("out.docx", "out.html", "out.json")
GOOD = (invented.as_docx(), invented.as_akn(), invented.as_text())

characters = st.characters(codec="utf-8")
texts = st.text(
    st.one_of(st.sampled_from("Aa1.\t\n(),;:iv/ ¹\f\v\ufffc\ufeff\x85"), characters), max_size=200
)
resolutions = texts.map(lambda text: f"\tThe General Assembly,\n{text}".encode())
files = st.one_of(mutated(), mutated_part(), st.binary(max_size=200), resolutions, st.sampled_from(GOOD))


@contextmanager
def folder_of(earlier: bytes, later: bytes) -> Generator[Path]:
    """A folder with both texts and an output of an earlier run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "earlier").write_bytes(earlier)
        (folder / "later").write_bytes(later)
        (folder / "out.docx").write_bytes(b"what was there")
        yield folder


def run(folder: Path) -> tuple[int, list[str]]:
    """The exit code and what was told on standard error, by lines."""
    outputs = [argument for name in OUTPUTS for argument in ("-o", str(folder / name))]
    with patch("sys.stdout", StringIO()), patch("sys.stderr", StringIO()) as told:
        code = cli.main(["compare", str(folder / "earlier"), str(folder / "later"), *outputs])
    return code, told.getvalue().splitlines()


@given(files, files)
@settings(max_examples=examples(120))
def test_any_two_files_end_in_outputs_or_in_one_sentence(earlier: bytes, later: bytes) -> None:
    with folder_of(earlier, later) as folder:
        code, told = run(folder)
        troubles = [line for line in told if line.startswith("resolute: ")]
        assert (code, len(troubles)) in ((0, 0), (2, 1))
        assert not any("A fault in Resolute" in line for line in troubles)
        assert all(line.endswith(".") for line in told)


@given(files, files)
def test_inputs_stay_and_nothing_is_half_written(earlier: bytes, later: bytes) -> None:
    with folder_of(earlier, later) as folder:
        code, _ = run(folder)
        assert (folder / "earlier").read_bytes() == earlier
        assert (folder / "later").read_bytes() == later
        names = {path.name for path in folder.iterdir()} - {"earlier", "later", "out.unproved.docx"}
        assert names == set(OUTPUTS if code == 0 else ["out.docx"])
        assert code == 0 or (folder / "out.docx").read_bytes() == b"what was there"
