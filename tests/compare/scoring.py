"""How well comparisons find the links that careful readers, or the maker of a pair, know to be true."""

from __future__ import annotations

import re
from pathlib import Path

from compare.notation import resolution
from compare.real import document
from helpers.tools import run_tool
from resolute.compare import compare
from resolute.model import Comparison, Resolution
from resolute.writers.json import render_json


def gold(shared: Path, name: str) -> Comparison:
    """The comparison of the two documents that a gold pair was taken from."""
    lines = (shared / "gold" / name / "source.txt").read_text(encoding="utf-8").splitlines()
    return compare(*(document(shared, Path(line.split()[-1]).name) for line in lines))


def generated(shared: Path, folder: Path, seed: int, repeat: int = 1) -> Comparison:
    """The comparison of a pair that make_pair.py writes into `folder`."""
    seeds = [next((shared / "corpus" / "seeds").glob(f"{name}_*")) for name in ("000", "002", "003")]
    run_tool(shared, "make_pair.py", *seeds, "--seed", str(seed), "--repeat", str(repeat), "--out", folder)
    return compare(*(_lines(folder / f"{side}.txt") for side in ("earlier", "later")))


def _lines(path: Path) -> Resolution:
    return resolution(path.read_text(encoding="utf-8"))


def f1(shared: Path, comparison: Comparison, pair: Path, folder: Path) -> float:
    """The score of `comparison` by the links of the folder `pair`; its JSON is written into `folder`."""
    path = folder / "comparison.json"
    path.write_text(render_json(comparison), encoding="utf-8")
    said = run_tool(shared, "score_alignment.py", pair, path).stdout
    found = re.search(r"F1 ([\d.]+)", said)
    assert found, said
    return float(found[1])
