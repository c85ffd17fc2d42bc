from __future__ import annotations

import pytest

from compare.notation import alignment, compared, resolution
from resolute.app import aligning
from resolute.app.aligning import NotAligned
from resolute.compare import compare
from resolute.model import Comparison, Handwork, Link, Row, Spot

EARLIER = """
1. Requests the keepers of the harbour lights to count their lamps;
2. Regrets the fog over the northern piers;
3. Decides to return to the matter of lamps.
"""
LATER = """
1. Requests the keepers of the harbour lights to count their lamps;
2. Welcomes the museum of bells and its whistles;
3. Thanks the divers of the eastern reef;
4. Decides to return to the matter of lamps.
"""


@pytest.fixture
def comparison() -> Comparison:
    return compared(EARLIER, LATER)


def made(handwork: Handwork) -> list[str]:
    return alignment(compare(resolution(EARLIER), resolution(LATER), links=handwork.links))


def row(comparison: Comparison, earlier: int | None = None, later: int | None = None) -> Row:
    rows = comparison.rows
    return next(row for row in rows if earlier in row.earlier or later in row.later)


def places(comparison: Comparison) -> tuple[int, int]:
    """Where the paragraph on fog and that on bells stand."""
    texts = [[p.text for p in side.paragraphs] for side in (comparison.earlier, comparison.later)]
    fog = next(at for at, text in enumerate(texts[0]) if "fog" in text)
    return fog, next(at for at, text in enumerate(texts[1]) if "bells" in text)


def test_two_are_paired(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    handwork = aligning.paired(comparison, Handwork(), [fog], [bells])
    assert handwork.links == (Link(fog, bells),)
    assert "~ OP2" in made(handwork)


def test_what_is_paired_anew_is_paired_with_nothing_else(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    before = aligning.paired(comparison, Handwork(), [fog], [bells])
    assert aligning.paired(comparison, before, [fog], [bells + 1]).links == (Link(fog, bells + 1),)


def test_one_joins_a_row_as_a_split(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    paired = aligning.paired(comparison, Handwork(), [fog], [bells])
    now = compare(comparison.earlier, comparison.later, links=paired.links)
    handwork = aligning.joined(now, paired, row(now, earlier=fog), later=[bells + 1])
    assert "| OP2 > OP2, OP3" in made(handwork)


def test_one_is_split_off_again(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    joined = aligning.paired(comparison, Handwork(), [fog], [bells, bells + 1])
    now = compare(comparison.earlier, comparison.later, links=joined.links)
    handwork = aligning.split_off(now, joined, row(now, earlier=fog), None, bells)
    assert {"~ OP2 > OP3", "+ OP2"} <= set(made(handwork))


def test_a_row_of_two_has_nothing_to_split_off(comparison: Comparison) -> None:
    with pytest.raises(NotAligned, match="several"):
        aligning.split_off(comparison, Handwork(), row(comparison, earlier=1), 1, None)


def test_unpaired_both_stand_alone(comparison: Comparison) -> None:
    first = row(comparison, earlier=places(comparison)[0] - 1)
    handwork = aligning.unpaired(comparison, Handwork(), first)
    assert {"- OP1", "+ OP1"} <= set(made(handwork))
    assert len(handwork.links) == 2


def test_what_stands_alone_cannot_be_unpaired(comparison: Comparison) -> None:
    with pytest.raises(NotAligned, match="no counterpart"):
        aligning.unpaired(comparison, Handwork(), row(comparison, earlier=places(comparison)[0]))


def test_a_link_is_removed(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    handwork = aligning.paired(comparison, Handwork(), [fog], [bells])
    now = compare(comparison.earlier, comparison.later, links=handwork.links)
    assert aligning.is_by_hand(handwork, row(now, earlier=fog))
    assert aligning.released(handwork, row(now, earlier=fog)) == Handwork()
    with pytest.raises(NotAligned):
        aligning.released(Handwork(), row(now, earlier=fog))


def test_blank_lines_and_cells_are_not_paired_by_hand() -> None:
    comparison = compared("1. Asks;\n\n| pump | 12", "1. Asks;\n\n| pump | 13")
    for index in range(1, len(comparison.earlier.paragraphs)):
        with pytest.raises(NotAligned, match="places"):
            aligning.alone(comparison, Handwork(), earlier=[index])


def test_links_that_cannot_be_followed_are_known(comparison: Comparison) -> None:
    fog, bells = places(comparison)
    links = [Link(fog, bells), Link(fog, bells + 2), Link(None, bells + 1)]
    now = compare(comparison.earlier, comparison.later, links=links)
    assert aligning.not_kept(now, links) in ((Link(fog, bells + 2),), (Link(fog, bells),))
    assert not aligning.not_kept(now, [Link(None, bells + 1)])


def test_handwork_changes_sides() -> None:
    spot, turned = Spot((1,), (2, 3)), Spot((2, 3), (1,))
    handwork = Handwork().with_links(frozenset({Link(1, None)})).with_seen(frozenset({spot}))
    swapped = handwork.with_remark(spot, "fog").swapped()
    assert (swapped.links, swapped.seen, swapped.remarks[0].spot) == ((Link(None, 1),), (turned,), turned)
    assert swapped.swapped() == handwork.with_remark(spot, "fog")
