"""What is said about a row beyond its words."""

from __future__ import annotations

import pytest

from compare.notation import compared

FROST = "Urges all growers of the northern valleys to cover their seedlings before the first frost"
STRUCTURAL = {"split", "merged", "moved", "migrated", "renumbered"}
WATER = "Invites the millers of the lower river to publish how much water each wheel takes"


@pytest.mark.parametrize(
    ("earlier", "later", "found"),
    [
        (f"1. {FROST};", f"1. {FROST};", []),
        (f"2. {FROST};", f"7. {FROST};", [("renumbered", "OP2 → OP7")]),
        (f"{FROST},", f"1. {FROST};", [("migrated", "PP1 → OP1")]),
        (f"# I\n# Frost\n1. {FROST};", f"# II\n# Frost\n1. {FROST};", [("renumbered", "I → II")]),
        (f"1. {FROST};\n2. {WATER};", f"1. {FROST}, and {WATER};", [("merged", "OP1, OP2 → OP1")]),
        (f"1. {FROST}, and {WATER};", f"1. {FROST};\n2. {WATER};", [("split", "OP1 → OP1, OP2")]),
    ],
)
def test_structural_findings(earlier: str, later: str, found: list[tuple[str, str]]) -> None:
    comparison = compared(earlier, later)
    findings = comparison.rows[0].findings
    assert [(finding.kind, finding.detail) for finding in findings if finding.kind in STRUCTURAL] == found


def test_a_heading_that_is_a_number_alone_is_renumbered() -> None:
    chapter = "{}\n# Frost and what it does to gardens\n1. {};"
    comparison = compared(f"# {chapter.format('V', FROST)}", f"# {chapter.format('VI', FROST)}")
    found = [(f.kind, f.detail, f.spans) for f in comparison.rows[0].findings]
    assert found == [("renumbered", "V → VI", (0, 1))]
