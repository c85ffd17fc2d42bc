"""Writes the table `openings` of resources/languages/*.toml from counts over official texts.

    python resources/languages/derive_openings.py SHARED/domain/openings_counts.tsv

Everything above the table is kept by hand and stays as it is. The counts are by language and kind
(preambular, operative); openings of fewer than `LEAST` paragraphs are left out as chance finds, and so are
those that stand under another kind ten times as often, and those that run on into the wording, which are
slips of mark-up.
"""

from __future__ import annotations

import csv
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

LANGUAGES = Path(__file__).resolve().parent
LEAST = 5
KINDS = {"pp": "preambular", "op": "operative"}


def counted(path: Path) -> dict[str, dict[str, dict[str, int]]]:
    """How many paragraphs open so, by language, kind and opening."""
    counts: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: {kind: {} for kind in KINDS})
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            counts[row["language"]][row["kind"]][row["opening"].strip(" ,،，")] = int(row["count"])
    return counts


def kept(counts: dict[str, dict[str, int]], kind: str, words: frozenset[str]) -> list[str]:
    """The openings of one kind worth keeping, the frequent ones first; `words` are small words."""
    other = counts["op" if kind == "pp" else "pp"]
    often = {t: n for t, n in counts[kind].items() if n >= LEAST and other.get(t, 0) < 10 * n}
    sure = [text for text in often if not goes_too_far(text, often, words)]
    return sorted(sure, key=lambda text: (-often[text], text))


def goes_too_far(text: str, counts: dict[str, int], words: frozenset[str]) -> bool:
    """Whether it is a known opening with the wording after it: "Takes note of", "Stresses the importance"."""
    parts = text.split()
    if parts[-1] in words and " ".join(parts[:-1]) in counts:
        return True
    starts = {" ".join(parts[:length]): parts[length] for length in range(1, len(parts))}
    return any(
        following in words and counts.get(start, 0) > 20 * counts[text] for start, following in starts.items()
    )


def table(counts: dict[str, dict[str, int]], words: frozenset[str]) -> str:
    """The TOML of one language's openings."""
    lines = ["[openings]"]
    for kind, name in KINDS.items():
        lines += [f"{name} = [", *(f'    "{text}",' for text in kept(counts, kind, words)), "]"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite the tables from the counts that the command line names."""
    for language, counts in counted(Path(sys.argv[1])).items():
        path = LANGUAGES / f"{language}.toml"
        by_hand = path.read_text(encoding="utf-8").partition("\n[openings]\n")[0].rstrip()
        words = frozenset(tomllib.loads(by_hand)["words"])
        path.write_text(f"{by_hand}\n\n{table(counts, words)}", encoding="utf-8")


if __name__ == "__main__":
    main()
