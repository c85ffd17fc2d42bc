"""What a list says of a change, in English and in French."""

from __future__ import annotations

import re

import pytest

from compare.notation import resolution
from resolute.compare import compare
from resolute.model import Resolution
from resolute.writers.amendments import render_amendments_text
from writers.amendments.french import in_french

TEXT = """
    The Garden Assembly,
    Recalling the frost of last year and the hail of March,
    Noting the report on wells,
    1. Invites all growers to thaw the pipes before the spring;
    2. Requests the keepers of the wells to count the bees:
    (a) In every village of the valley;
    (b) On every hill above the river;
    3. Decides to open the museum of old lamps and of new lamps.
"""
NOTED = "Recalling the almanac,[^1]\n[^1]: Almanac 7."
TABLE = "Noting the harvest,\n| plums | 12\n| pears | 14"
PARTED = "@ part A\nThe Garden Assembly,\n1. Asks;\n@ part B\nThe Garden Assembly,\n1. Urges all;"


def listed(earlier: Resolution, later: Resolution) -> list[str]:
    """The list's lines but for its head."""
    text = render_amendments_text(compare(earlier, later))
    return [line.strip() for line in text.split("\n")[3:] if line.strip()]


def amendments(earlier: str, *changes: tuple[str, str]) -> list[str]:
    later = earlier
    for old, new in changes:
        assert old in later
        later = later.replace(old, new)
    return listed(resolution(earlier), resolution(later))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Invites", "Urges", "In operative paragraph 1, replace ‘Invites’ with ‘Urges’."),
        ("growers to", "growers, as appropriate, to", "after ‘growers’, insert ‘, as appropriate,’."),
        ("the pipes", "the iron pipes", "In operative paragraph 1, after ‘thaw the’, insert ‘iron’."),
        ("of last year ", "", "In preambular paragraph 1, delete ‘of last year’."),
        (
            "every hill",
            "each hill",
            "In subparagraph (b) of operative paragraph 2, replace ‘every’ with ‘each’.",
        ),
        ("count the", "feed the", "In the chapeau of operative paragraph 2, replace ‘count’ with ‘feed’."),
        (
            "of new lamps",
            "of new mirrors",
            "In operative paragraph 3, replace ‘new lamps’ with ‘new mirrors’.",
        ),
        ("the pipes", "the growers’ pipes", "after ‘thaw the’, insert “growers’”."),
    ],
)
def test_words_are_quoted_so_that_they_stand_there_once(old: str, new: str, line: str) -> None:
    assert amendments(TEXT, (old, new))[-1].endswith(line)


def test_several_changes_of_a_paragraph_are_lettered() -> None:
    assert amendments(TEXT, ("Invites", "Urges"), ("spring", "winter")) == [
        "Operative part",
        "1. In operative paragraph 1:",
        "(a) Replace ‘Invites’ with ‘Urges’;",
        "(b) Replace ‘spring’ with ‘winter’.",
    ]


def test_a_new_paragraph_is_placed_and_numbers_are_told_once() -> None:
    new = "2. Thanks the millers;\n    3. Requests the keepers"
    assert amendments(TEXT, ("2. Requests the keepers", new), ("3. Decides", "4. Decides")) == [
        "Operative part",
        "1. After operative paragraph 1, insert a new operative paragraph reading: ‘Thanks the millers;’.",
        "2. Renumber the operative paragraphs accordingly.",
    ]


def test_a_new_first_paragraph_stands_before_its_kind() -> None:
    new = "1. Thanks the millers;\n    1. Invites"
    assert "Before operative paragraph 1, insert" in amendments(TEXT, ("1. Invites", new))[1]


def test_a_paragraph_goes_with_what_is_below_it_and_says_that_others_are_renumbered() -> None:
    gone = TEXT[TEXT.index("    2. Requests") : TEXT.index("    3. Decides")]
    assert amendments(TEXT, (gone, ""), ("3. Decides", "2. Decides"))[1:] == [
        "1. Delete operative paragraph 2 and renumber the following paragraphs accordingly."
    ]


def test_a_subparagraph_that_goes_renumbers_those_beside_it() -> None:
    (line,) = amendments(TEXT, ("    (a) In every village of the valley;\n", ""), ("(b) On", "(a) On"))[1:]
    assert line.startswith("1. Delete subparagraph (a) of operative paragraph 2 and renumber the following")
    assert line.endswith("subparagraphs accordingly.")


def test_a_moved_paragraph_names_its_new_place_by_the_earlier_numbers() -> None:
    decides = "Decides to open the museum of old lamps and of new lamps."
    moved = f"2. {decides}\n    3. Requests"
    (line,) = amendments(TEXT, (f"    3. {decides}\n", ""), ("2. Requests", moved))[1:]
    assert line.startswith("1. Move operative paragraph 3 to follow operative paragraph 1 and renumber")


def test_other_numbers_alone_are_no_amendment_where_they_follow_from_another() -> None:
    lines = amendments(TEXT, ("    1. Invites all growers to thaw the pipes before the spring;\n", ""))
    assert not any("Decides" in line or "museum" in line for line in lines)


def test_a_note_is_told_where_it_stands_and_what_it_reads() -> None:
    later = NOTED.replace("[^1]", "[^1] and the calendar,[^2]", 1) + "\n[^2]: Calendar 9."
    lines = listed(resolution(NOTED), resolution(later))
    assert lines[1] == "1. In preambular paragraph 1, at the end, insert ‘and the calendar,[new footnote 1]’."
    assert lines[-1] == "2. Insert new footnote 1 reading: ‘Calendar 9.’."


def test_words_of_a_note_are_changed_by_its_mark() -> None:
    assert amendments(NOTED, ("Almanac 7", "Almanac 8"))[-1] == "1. In footnote 1, replace ‘7’ with ‘8’."


def test_cells_and_rows_of_tables() -> None:
    assert (
        amendments(TABLE, ("| 12", "| 13"))[-1] == "1. In row 1, column 2 of table 1, replace ‘12’ with ‘13’."
    )
    assert amendments(TABLE, ("\n| pears | 14", ""))[-1] == "1. Delete row 2 of table 1."
    row = amendments(TABLE, ("\n| pears", "\n| quinces | 3\n| pears"))[-1]
    assert row == "1. After row 1 of table 1, insert a new row reading: ‘quinces’ | ‘3’."


def test_parts_have_sections_of_their_own() -> None:
    assert amendments(PARTED, ("Urges all", "Asks all")) == [
        "Part B: Operative part",
        "1. In operative paragraph 1 of part B, replace ‘Urges’ with ‘Asks’.",
    ]


def test_equal_texts_have_none() -> None:
    text = render_amendments_text(compare(resolution(TEXT), resolution(TEXT)))
    assert "No amendment" in text


def test_another_kind_of_blank_is_none() -> None:
    assert amendments(TEXT, ("all growers", "all\u00a0growers")) == []


def test_french_is_worded_in_french() -> None:
    old, new = (
        "Rappelant le gel d’hier,\n1. Invite les jardiniers;",
        "Rappelant le gel d’hier,\n1. Exhorte les jardiniers;",
    )
    lines = listed(in_french(old), in_french(new))
    assert lines == [
        "Dispositif",
        "1. Au paragraphe 1 du dispositif, remplacer «\u00a0Invite\u00a0» par «\u00a0Exhorte\u00a0».",
    ]


def test_another_language_has_english_around_its_words_and_says_so() -> None:
    pair = (in_french("1. Просит всех;", "ru"), in_french("1. Призывает всех;", "ru"))
    text = render_amendments_text(compare(*pair))
    assert len(re.findall("The instructions are in English", text)) == 1
    assert "1. In operative paragraph 1, replace ‘Просит’ with ‘Призывает’." in text


HARBOUR = "Encourages the harbour masters to record the height of every tide in a common ledger"
LIGHTS = "requests the keepers of the lighthouses to clean the great lenses before each winter"
JOINED = f"The Garden Assembly,\n1. {HARBOUR}, and {LIGHTS};\n2. Thanks the divers."
APART = f"The Garden Assembly,\n1. {HARBOUR};\n2. {LIGHTS.capitalize()};\n3. Thanks the divers."


def test_a_split_paragraph_is_replaced_by_its_parts() -> None:
    lines = listed(resolution(JOINED), resolution(APART))
    assert lines[1:5] == [
        "1. Replace operative paragraph 1 with:",
        "(a) A new operative paragraph reading:",
        f"‘{HARBOUR};’",
        "(b) A new operative paragraph reading:",
    ]
    assert lines[-1] == "2. Renumber the operative paragraphs accordingly."


def test_merged_paragraphs_have_their_common_words_told() -> None:
    lines = listed(resolution(APART), resolution(JOINED))
    assert lines[1] == "1. Merge operative paragraph 2 into operative paragraph 1, which is to read:"
    assert lines[2] == f"‘{HARBOUR}, and {LIGHTS};’"


def test_a_paragraph_that_migrates_says_what_it_becomes() -> None:
    noting = "Mindful of the bees that live in the old orchard behind the mill"
    earlier = f"The Garden Assembly,\n{noting},\nNoting the wells,\n1. {LIGHTS};"
    later = f"The Garden Assembly,\nNoting the wells,\n1. {LIGHTS};\n2. {noting};"
    line = listed(resolution(earlier), resolution(later))[-1]
    assert line.startswith(
        "2. Move preambular paragraph 1 to follow operative paragraph 1, as a new operative"
    )
