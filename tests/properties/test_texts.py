"""What always holds where both texts are plain: the redline stands on a template and gives both back."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from helpers.examples import examples
from resolute.app.exports import export
from resolute.app.pairs import compare_files
from resolute.app.values import ExportOptions
from resolute.model import Kind
from writers.redline.notation import DATE

OPENINGS = ("Recalling", "Noting with concern", "Welcoming", "Bearing in mind")
VERBS = ("Urges", "Also requests", "Takes note of", "Decides")
WORDS = (
    "lamp",
    "tide",
    "keeper",
    "ledger",
    "harbour",
    "storm",
    "oil",
    "1325 (2000)",
    "66/163",
    "4 May 2031",
    "the",
    "of",
)

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
preambular = st.builds("\t{} {},".format, st.sampled_from(OPENINGS), words)
operative = st.builds("{} {};".format, st.sampled_from(VERBS), words)


@st.composite
def resolutions(draw: DrawFn) -> str:
    """A resolution as plain text, in the manner of the General Assembly."""
    session, number = draw(st.integers(70, 99)), draw(st.integers(1, 300))
    recitals = draw(st.lists(preambular, min_size=1, max_size=5))
    decisions = [
        f"\t{place}.\t{text}"
        for place, text in enumerate(draw(st.lists(operative, min_size=1, max_size=6)), 1)
    ]
    return "\n".join(
        (
            "Resolution adopted by the General Assembly on 19 December 2040",
            f"{session}/{number}.\tKeeping of lights",
            "\tThe General Assembly,",
            *recitals,
            *decisions,
            "",
            "70th plenary meeting",
            "19 December 2040",
        )
    )


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@given(resolutions(), resolutions())
@settings(max_examples=examples(60))
def test_a_redline_of_two_texts_is_proved(tmp_path: Path, earlier: str, later: str) -> None:
    one, other = written(tmp_path / "earlier.txt", earlier), written(tmp_path / "later.txt", later)
    pair = compare_files(one, other)
    told = export(pair, tmp_path / "redline.docx", ExportOptions(author="A", date=DATE)).sentences
    assert [sentence.split(":")[1].split(",")[0] for sentence in told] == [" yes", " yes"]


@given(resolutions())
@settings(max_examples=examples(40))
def test_every_operative_paragraph_is_recognized(tmp_path: Path, text: str) -> None:
    file = written(tmp_path / "text.txt", text)
    found = compare_files(file, file).earlier.resolution.paragraphs
    numbers = [paragraph.number for paragraph in found if paragraph.kind is Kind.OPERATIVE]
    assert numbers == [str(place) for place in range(1, text.count(".\t"))]
