"""Which paragraphs carry on which, from lines to rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.notation import alignment, compared, resolution
from resolute.compare import Link, compare

GROWERS = "Urges all growers of the northern valleys to cover their seedlings before the first frost"
MILLERS = "Invites the millers of the lower river to publish how much water each wheel takes in a dry month"
BEES = "Requests the keeper of the almanac to count the hives that did not outlast the winter"
SCHOOLS = "Welcomes the schools that teach grafting and pruning to children of fishing families"

FERRIES = tuple(zip("ABCDEFGHIJKLMNOP", range(16), strict=True))
ISLANDS = ("Amber", "Basalt", "Chalk", "Dolomite", "Flint", "Gneiss", "Marl", "Slate")


def operative(*texts: str) -> str:
    return "\n".join(f"{number}. {text};" for number, text in enumerate(texts, start=1))


@pytest.mark.parametrize(
    ("earlier", "later", "rows"),
    [
        pytest.param(
            operative(GROWERS, MILLERS, BEES),
            operative(GROWERS, SCHOOLS, MILLERS, BEES),
            ["= OP1", "+ OP2", "= OP2 > OP3", "= OP3 > OP4"],
            id="one inserted and the rest renumbered",
        ),
        pytest.param(
            operative(GROWERS, MILLERS, BEES),
            operative(GROWERS, BEES),
            ["= OP1", "- OP2", "= OP3 > OP2"],
            id="one deleted",
        ),
        pytest.param(
            operative(SCHOOLS, GROWERS, MILLERS, BEES),
            operative(GROWERS, MILLERS, BEES, SCHOOLS),
            ["= OP2 > OP1", "= OP3 > OP2", "= OP4 > OP3", "=^ OP1 > OP4"],
            id="one moved, not the three that it passed",
        ),
        pytest.param(
            operative(GROWERS, MILLERS),
            operative(MILLERS, GROWERS),
            ["= OP2 > OP1", "=^ OP1 > OP2"],
            id="of two that changed places the shorter moved",
        ),
        pytest.param(
            operative(f"{GROWERS}, and to share their covers with growers who have none", MILLERS),
            operative(
                GROWERS, "Also urges growers to share their covers with growers who have none", MILLERS
            ),
            ["| OP1 > OP1, OP2", "= OP2 > OP3"],
            id="split",
        ),
        pytest.param(
            operative(GROWERS, MILLERS, BEES),
            operative(f"{GROWERS}, and {MILLERS[0].lower()}{MILLERS[1:]}", BEES),
            ["& OP1, OP2 > OP1", "= OP3 > OP2"],
            id="merged",
        ),
        pytest.param(
            operative(GROWERS, MILLERS) + f"\n3. Decides to:\n(a) {BEES};\n(b) {SCHOOLS};",
            operative(GROWERS, MILLERS, f"{BEES}, and {SCHOOLS}"),
            ["= OP1", "= OP2", "- OP3", "& OP3 (a), OP3 (b) > OP3"],
            id="sub-paragraphs that became a paragraph",
        ),
        pytest.param(
            f"Recalling the almanac,\n{SCHOOLS.replace('Welcomes', 'Welcoming')},\n" + operative(GROWERS),
            "Recalling the almanac,\n" + operative(SCHOOLS, GROWERS),
            ["= PP1", "~ PP2 > OP1", "= OP1 > OP2"],
            id="from the preamble to the operative part",
        ),
    ],
)
def test_carries_on(earlier: str, later: str, rows: list[str]) -> None:
    assert alignment(compared(earlier, later)) == rows


def test_what_migrated_is_told() -> None:
    comparison = compared(
        f"{SCHOOLS.replace('Welcomes', 'Welcoming')},\n" + operative(GROWERS), operative(SCHOOLS, GROWERS)
    )
    assert [row.migrated for row in comparison.rows] == [True, False]


def test_formula_alone_pairs_nothing() -> None:
    formula = "Requests the Secretary-General to report on"
    kept = GROWERS, BEES, SCHOOLS, f"{formula} the wheels", f"{formula} the orchards"
    earlier = operative(*kept, f"{formula} the wells and the pumps of the coast")
    later = operative(f"{formula} school meals and their cooks in the hills", *kept)
    assert alignment(compared(earlier, later))[::6] == ["+ OP1", "- OP6"]


def test_rewritten_in_its_place_pairs_by_its_beginning() -> None:
    earlier = operative(
        GROWERS, "Welcomes the decision of the assembly of keepers on the winter store of honey", MILLERS
    )
    later = operative(
        GROWERS, "Welcomes the decision of the assembly of keepers to open two markets in spring", MILLERS
    )
    assert alignment(compared(earlier, later))[1] == "~ OP2"


def test_what_nothing_else_is_nearly_as_like_needs_few_common_words_in_its_place() -> None:
    dropped = [
        f"Asks that ferry {ferry} be painted, oiled and tied to pier {pier}" for ferry, pier in FERRIES
    ]
    added = [f"Lets island {island} keep its goats, geese and gardens" for island in ISLANDS]
    report = "Requests the keeper to report every month on pumps, on seed and on the thaw of each lake"
    told = "Requests the keeper to tell in writing how far the thaw has come"
    earlier, later = operative(BEES, *dropped, report, GROWERS), operative(BEES, *added, told, GROWERS)
    assert "~ OP18 > OP10" in alignment(compared(earlier, later))


def test_half_of_a_near_copy_elsewhere_is_no_move() -> None:
    lamps = "and requests the harbour masters to hang a lamp on every third boat of the fleet before the fog"
    north, south = (f"{BEES} of the {side} shore, {lamps}" for side in ("north", "south"))
    earlier = operative(north, f"{GROWERS}, {MILLERS}", SCHOOLS, south)
    later = operative(
        f"{north}, {GROWERS}, {MILLERS}", SCHOOLS, f"{BEES} of the south shore", f"R{lamps[5:]}"
    )
    assert alignment(compared(earlier, later)) == [
        "& OP1, OP2 > OP1",
        "= OP3 > OP2",
        "| OP4 > OP3, OP4",
    ]


def test_part_of_a_paragraph_is_no_rewritten_neighbour() -> None:
    clause = "reject all grudges based on the colour of sails and on the tongue of crews"
    struggle = (
        "Reaffirms its part in the yearly struggle of the valleys and hamlets against grudges among crews"
    )
    earlier = operative(f"{GROWERS}, and to {clause}", struggle, f"{MILLERS}, {BEES}")
    later = operative(GROWERS, f"To {clause}", f"{struggle}, {MILLERS}, {BEES}")
    assert alignment(compared(earlier, later)) == ["| OP1 > OP1, OP2", "& OP2, OP3 > OP3"]


def test_next_session_is_no_other_paragraph() -> None:
    earlier = operative(GROWERS, "Welcomes the report of the seventy-second session", MILLERS)
    later = operative(GROWERS, "Welcomes the report of the ninety-fourth session", MILLERS)
    assert alignment(compared(earlier, later))[1] == "~ OP2"


def test_twins_keep_their_partners() -> None:
    earlier = f"1. {GROWERS}:\n(a) Report to the almanac;\n2. {MILLERS}:\n(a) Report to the almanac;"
    later = f"1. {GROWERS}:\n2. {MILLERS}:\n(a) Report to the almanac;"
    assert alignment(compared(earlier, later)) == ["= OP1", "- OP1 (a)", "= OP2", "= OP2 (a)"]


def test_paragraphs_prefer_their_part() -> None:
    earlier = f"@ part A\n1. {GROWERS};\n@ part B\n1. {GROWERS};"
    later = f"@ part B\n1. {GROWERS};"
    assert alignment(compared(earlier, later)) == ["- A OP1", "= B OP1"]


def test_changed_twins_prefer_their_part() -> None:
    earlier = f"@ part A\n1. {GROWERS};\n1. {BEES};\n@ part B\n1. {GROWERS};"
    later = f"@ part A\n1. {BEES};\n@ part B\n1. {GROWERS} and hail;"
    assert alignment(compared(earlier, later)) == ["- A OP1", "= A OP1", "~ B OP1"]


def test_twins_go_with_their_heading() -> None:
    frost, drought = f"# Frost\n1. {GROWERS};\n2. {SCHOOLS};", f"# Drought\n3. {MILLERS};\n4. {SCHOOLS};"
    comparison = compared(f"{frost}\n{drought}", f"{drought}\n{frost}")
    assert [(row.earlier, row.later) for row in comparison.rows] == [
        *(((at,), (at - 3,)) for at in (3, 4, 5)),
        *(((at,), (at + 3,)) for at in (0, 1, 2)),
    ]


def test_bare_headings_pair_by_place() -> None:
    earlier = f"# I\n# Frost\n1. {GROWERS};\n# II\n# Water\n2. {MILLERS};\n# III\n# Bees\n3. {BEES};"
    later = f"# I\n# Water\n1. {MILLERS};\n# II\n# Bees\n2. {BEES};"
    assert [row for row in alignment(compared(earlier, later)) if "^" in row] == []


def test_bare_number_goes_with_its_heading() -> None:
    earlier = f"# I\n# Frost\n1. {GROWERS};\n# II\n# Water\n# III\n# Bees\n2. {BEES};"
    later = f"# I\n# Frost\n1. {GROWERS};\n# II\n# Bees\n2. {BEES};"
    assert alignment(compared(earlier, later))[3:6] == ["- heading", "- heading", "~ heading"]


def test_two_lines_carry_on_one_with_a_break() -> None:
    closing = resolution(f"1. {GROWERS};\n= closing: 74th meeting 7 June 2021")
    broken = replace(closing.paragraphs[1], text="74th meeting\n7 June 2021")
    later = replace(closing, paragraphs=(closing.paragraphs[0], broken))
    earlier = resolution(f"1. {GROWERS};\n= closing: 73rd meeting\n= closing: 3 May 2019")
    assert alignment(compare(earlier, later)) == ["= OP1", "& closing, closing > closing"]


def test_formal_lines_pair_with_their_kind_whatever_they_say() -> None:
    comparison = compared(
        f"= title: Frost\nThe Garden Assembly,\n1. {GROWERS};\n= closing: 3 May 2019",
        f"= title: Hail and drought\nThe River Council,\n1. {GROWERS};\n= closing: 7 June 2021",
    )
    assert alignment(comparison) == ["~ title", "~ organ", "= OP1", "~ closing"]


def test_formal_lines_are_not_moved() -> None:
    comparison = compared(
        f"= title: The frost of the northern valleys\n1. {GROWERS};",
        f"1. {GROWERS};\n= title: The frost of the northern valleys",
    )
    assert comparison.moves == 0


def test_deleted_rows_stand_where_they_stood() -> None:
    rows = alignment(compared(operative(GROWERS, MILLERS, BEES), operative(SCHOOLS, BEES)))
    assert rows == ["- OP1", "- OP2", "+ OP1", "= OP3 > OP2"]


def test_moved_row_knows_where_it_stood() -> None:
    comparison = compared(
        operative(GROWERS, SCHOOLS, MILLERS, BEES), operative(GROWERS, MILLERS, BEES, SCHOOLS)
    )
    assert [row.origin for row in comparison.rows] == [None, None, None, 1]


def test_merge_from_beyond_others_has_moved() -> None:
    earlier = operative(GROWERS, BEES, f"{SCHOOLS} and to the daughters of millers", MILLERS)
    later = operative(f"{GROWERS}, and {SCHOOLS} and to the daughters of millers", BEES, MILLERS)
    assert alignment(compared(earlier, later)) == ["&^ OP1, OP3 > OP1", "= OP2", "= OP4 > OP3"]


def test_split_around_a_new_paragraph_inserts_its_second_part() -> None:
    earlier = operative(f"{GROWERS}, and to share their covers with those growers who have none", MILLERS)
    later = operative(GROWERS, BEES, "To share their covers with those growers who have none", MILLERS)
    assert alignment(compared(earlier, later)) == ["~ OP1", "+ OP2", "+ OP3", "= OP2 > OP4"]


def test_part_stands_beside_its_whole_across_a_blank_line() -> None:
    nets = "Asks fishers to mend their nets, to dry their sails and to count the oars and hooks that are left"
    mended = "and fishers to mend their nets and oars before the herring come"
    earlier = f"1. {GROWERS};\n\n2. {nets};\n\n3. {BEES};"
    later = f"1. {GROWERS}, {mended};\n\n2. {BEES};"
    assert "& OP1, OP2 > OP1" in alignment(compared(earlier, later))


def test_chapeau_goes_with_its_sub_paragraphs() -> None:
    earlier = f"1. Asks the growers:\n(a) To {GROWERS[6:]};\n(b) To {MILLERS[8:]};\n2. {BEES};"
    later = operative(f"Asks the growers to {GROWERS[6:]} and to {MILLERS[8:]}", BEES)
    assert alignment(compared(earlier, later)) == ["& OP1, OP1 (a), OP1 (b) > OP1", "= OP2"]


OFFICE = "the Office for Fog and Frost of the Department of Weather and Tides of the Northern Lakes"


def test_name_in_two_places_is_no_merge() -> None:
    busy = f"Noting that {OFFICE} has more to do than its six clerks can carry"
    earlier = f"{busy},\n{SCHOOLS.replace('Welcomes', 'Welcoming')},\n" + operative(GROWERS, MILLERS)
    later = f"{SCHOOLS.replace('Welcomes', 'Welcoming')},\n" + operative(
        GROWERS, f"{MILLERS}, in step with {OFFICE}"
    )
    assert alignment(compared(earlier, later)) == ["- PP1", "= PP2 > PP1", "= OP1", "~ OP2"]


def test_few_common_words_are_no_part() -> None:
    earlier = operative(f"{GROWERS} (see page 1)", MILLERS)
    later = operative("Calls upon all to rest (see page 1)", GROWERS, MILLERS)
    assert alignment(compared(earlier, later)) == ["+ OP1", "~ OP1 > OP2", "= OP2 > OP3"]


@pytest.mark.parametrize(
    ("links", "rows"),
    [
        ((Link(0, 1),), ["+ OP1", "~ OP1 > OP2", "- OP2", "= OP3"]),
        ((Link(0, None),), ["- OP1", "+ OP1", "= OP2", "= OP3"]),
        ((Link(None, 2),), ["= OP1", "= OP2", "- OP3", "+ OP3"]),
        ((Link(0, 0), Link(0, 1)), ["| OP1 > OP1, OP2", "- OP2", "= OP3"]),
        ((Link(9, 0), Link(0, -4)), ["= OP1", "= OP2", "= OP3"]),
    ],
)
def test_links_are_kept(links: tuple[Link, ...], rows: list[str]) -> None:
    text = operative(GROWERS, MILLERS, BEES)
    assert alignment(compared(text, text, *links)) == rows


def test_linked_rows_are_fixed() -> None:
    text = operative(GROWERS, MILLERS)
    assert [row.fixed for row in compared(text, text, Link(0, 0)).rows] == [True, False]
