"""Alignment as good as two careful readers', in texts whose true links are known."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

import pytest

from compare.crossvalidation import scored
from compare.real import LANGUAGES, comparison
from compare.scoring import f1, generated, gold
from compare.truth import rewrites, truths
from resolute.model import Comparison, Kind, Resolution

SEEDS = range(1, 51)


@pytest.mark.parametrize(
    ("pair", "least"),
    [
        ("cooperation-68-72", 1.0),
        ("elections-68-72", 0.98),
        ("elections-74-76", 0.98),
        ("elections-ru", 0.98),
        ("drugs-76-77", 0.95),
    ],
)
def test_gold(pair: str, least: float, shared: Path, tmp_path: Path) -> None:
    assert f1(shared, gold(shared, pair), shared / "gold" / pair, tmp_path) >= least


def test_pairs_labelled_by_reading(shared: Path) -> None:
    scores = [scored(truth).f1 for truth in truths(shared)]
    assert min(scores) >= 0.95
    assert mean(scores) >= 0.995


def test_hard_rewrites() -> None:
    scores = [scored(truth) for truth in rewrites()]
    assert all(score.precision == 1.0 for score in scores)
    assert min(score.f1 for score in scores) >= 0.84


def test_generated_pairs(shared: Path, tmp_path: Path) -> None:
    scores = [f1(shared, generated(shared, tmp_path, seed), tmp_path, tmp_path) for seed in SEEDS]
    assert mean(scores) >= 0.99


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("A_RES_76_176-en.xml", "A_RES_80_4-en.xml"), ("A_RES_77_238-en.xml", "A_RES_72_299-en.docx")],
)
def test_texts_with_little_in_common_share_few_paragraphs(earlier: str, later: str, shared: Path) -> None:
    compared = comparison(shared, earlier, later)
    assert len(links(compared)) <= 5


Links = set[tuple[int, int]]


def links(compared: Comparison) -> Links:
    """Which preambular and operative paragraph, counted among themselves, carries on which."""
    ours, theirs = (places(side) for side in (compared.earlier, compared.later))
    pairs = ((one, other) for row in compared.rows for one in row.earlier for other in row.later)
    return {(ours[one], theirs[other]) for one, other in pairs if one in ours and other in theirs}


def places(resolution: Resolution) -> dict[int, int]:
    kinds = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)
    body = (index for index, paragraph in enumerate(resolution.paragraphs) if paragraph.kind in kinds)
    return {index: place for place, index in enumerate(body)}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize(
    ("earlier", "later"), [("A_RES_76_176", "A_RES_78_208"), ("A_RES_74_153", "A_RES_80_204")]
)
def test_same_paragraphs_align_in_every_language(
    earlier: str, later: str, language: str, shared: Path
) -> None:
    english, other = (
        comparison(shared, f"{earlier}-{code}.xml", f"{later}-{code}.xml") for code in ("en", language)
    )
    assert links(other) == links(english)
