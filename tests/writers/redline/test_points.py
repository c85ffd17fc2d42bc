"""What a redline must be, point by point as the project's notes on tracked changes number them."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pytest
from lxml import etree

from helpers.packages import members, normal_form
from resolute.app.proof import Target, prove
from resolute.compare import compare
from resolute.readers import Revisions, open_resolution
from resolute.readers.docx import resolve_package
from resolute.writers.redline import write_redline
from writers.redline.notation import DATE, Line, changes, docx, pair, paragraph, part, redline, shown, zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

COMMENT = ("commentRangeStart", "commentRangeEnd", "commentReference")
BEGIN, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "end"))

FIRST = "→1.→Urges all keepers of lights to trim their lamps before the evening tide;"
SECOND = "→2.→Requests the harbour master to keep a ledger of all ships that pass the outer mole;"
THIRD = "→3.→Notes that the fog bell was recast in the foundry of the island;"
FOURTH = "→4.→Welcomes the gift of eleven barrels of oil for the winter months;"


def test_point_01_parts_that_do_not_change_are_byte_identical() -> None:
    earlier = docx("Watch the old lamp.", header="A/RES/95/1")
    written = redline(earlier, docx("Watch the new lamp.", header="A/RES/95/1")).data
    for name in ("word/styles.xml", "word/header1.xml", "word/footnotes.xml", "_rels/.rels"):
        assert part(written, name) == part(earlier, name)


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("Watch the old lamp.", "Watch the new lamp.", ["Watch the -old-+new+ lamp."]),
        ("Watch the lamp.", "Watch the lamp, as appropriate.", ["Watch the lamp+, as appropriate+."]),
        ("*Urges* the keeper;", "*Requests* the keeper;", ["-Urges-+Requests+ the keeper;"]),
        ("Watch→the lamp.", "Watch the lamp.", ["Watch-→-+ +the lamp."]),
        ("Watch⏎the lamp.", "Watch the lamp.", ["Watch-⏎-+ +the lamp."]),
    ],
)
def test_point_01_changed_words_stand_where_they_stood(earlier: str, later: str, expected: list[str]) -> None:
    assert changes(earlier, later) == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ([FIRST, SECOND], [FIRST, THIRD, SECOND], [FIRST, f"+{THIRD}+ +¶", SECOND]),
        ([FIRST, THIRD, SECOND], [FIRST, SECOND], [FIRST, f"-{THIRD}- -¶", SECOND]),
        (["", FIRST], [FIRST], [" -¶", FIRST]),
    ],
)
def test_point_02_whole_paragraphs_have_their_marks_tracked(
    earlier: list[str], later: list[str], expected: list[str]
) -> None:
    assert changes([*earlier], [*later]) == expected


def test_point_03_a_split_inserts_a_mark_and_copies_no_text() -> None:
    whole = "Urges all keepers to trim their lamps, and also to sound the fog bell in thick weather;"
    first, second = (
        "Urges all keepers to trim their lamps;",
        "And also to sound the fog bell in thick weather;",
    )
    assert changes([whole, "End."], [first, second, "End."]) == [
        "Urges all keepers to trim their lamps-, and-+;+ +¶",
        "+And+ also to sound the fog bell in thick weather;",
        "End.",
    ]


def test_point_03_a_merge_deletes_a_mark_and_copies_no_text() -> None:
    first, second = "Urges all keepers to trim their lamps;", "Also to sound the fog bell in thick weather;"
    whole = "Urges all keepers to trim their lamps; Also to sound the fog bell in thick weather;"
    assert changes([first, second, "End."], [whole, "End."]) == [f"{first} -¶", f"+ +{second}", "End."]


def test_point_03_a_split_may_put_a_blank_line_between() -> None:
    whole = "Urges all keepers to trim their lamps, and also to sound the bell in thick weather;"
    first, second = "Urges all keepers to trim their lamps;", "And also to sound the bell in thick weather;"
    assert changes([whole, "", "End."], [first, "", second, "", "End."]) == [
        "Urges all keepers to trim their lamps-, and-+;+ +¶",
        " +¶",
        "+And+ also to sound the bell in thick weather;",
        "",
        "End.",
    ]


def test_point_03_what_follows_a_merge_over_a_blank_line_stands_behind_it() -> None:
    tail = "lamp lamp tide tide lamp keeper lamp"
    earlier = docx("lamp lamplamp lamp ledger harbour lamp lamp", "", f"lamp {tail}", "End.")
    later = docx(f"lamp lamplamp lamp ledger harbour lamp lamplamp {tail}", "", "End.")
    compared = pair(earlier, later)
    targets = Target(compared.earlier.resolution, earlier), Target(compared.later.resolution, later)
    proofs = prove(redline(earlier, later).data, Path("r.docx"), *targets, with_layout=True)
    assert [proof.faults for proof in proofs] == [(), ()]


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ([FIRST], [FIRST, SECOND], [f"{FIRST} +¶", f"+{SECOND}+"]),
        ([FIRST, SECOND], [FIRST], [f"{FIRST} -¶", f"-{SECOND}-"]),
        ([FIRST, "Bells."], [FIRST, "Oil."], [FIRST, "-Bells.-+Oil.+"]),
        ([FIRST, (("a", "b"),)], [FIRST, SECOND, (("a", "b"),)], [f"{FIRST} +¶", f"+{SECOND}+", "|a|b|"]),
        ([(("a",), ("b",)), "End."], [(("a",), ("b",))], ["|a|", "|b|", "-End.-"]),
    ],
)
def test_point_04_the_last_mark_before_an_end_stays_live(
    earlier: list[str], later: list[str], expected: list[str]
) -> None:
    assert changes([*earlier], [*later]) == expected


def test_point_04_the_live_mark_remembers_the_earlier_properties() -> None:
    written = redline(docx("{Body}One stays."), docx("{Body}One stays.", "{Title}Lamps and bells")).data
    change = etree.fromstring(part(written, "word/document.xml")).find(f".//{W}pPrChange/{W}pPr/{W}pStyle")
    assert change is not None
    assert change.get(f"{W}val") == "Body"


def test_point_05_deleted_text_is_named_so_and_moved_text_is_not() -> None:
    written = redline(docx(FIRST, SECOND, THIRD, FOURTH), docx(SECOND, THIRD, FIRST, FOURTH)).data
    root = etree.fromstring(part(written, "word/document.xml"))
    assert not root.findall(f".//{W}del//{W}t")
    assert not root.findall(f".//{W}moveFrom//{W}delText")


def _unnumbered(line: str) -> str:
    return re.sub(r"^→\d+\.→", "", line)


def test_point_06_a_move_is_one_native_move() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    assert changes([one, two, three, four], [two, three, one, four]) == [
        f"<{one}< <¶",
        two,
        three,
        f">{one}> >¶",
        four,
    ]


def test_point_06_the_ends_of_a_move_share_a_name_and_no_id() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    written = redline(docx(one, two, three, four), docx(two, three, one, four)).data
    root = etree.fromstring(part(written, "word/document.xml"))
    starts = [root.find(f".//{W}{kind}RangeStart") for kind in ("moveFrom", "moveTo")]
    names = {start.get(f"{W}name") for start in starts if start is not None}
    ids = {start.get(f"{W}id") for start in starts if start is not None}
    assert (len(names), len(ids)) == (1, 2)


def test_point_06_a_blank_line_that_goes_with_a_move_leaves_nothing_behind() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    assert changes([one, "", two, three, four], [two, three, one, four])[:3] == [
        f"<{one}< -¶",
        " -¶",
        two,
    ]


def test_point_07_a_move_that_was_edited_shows_the_edit_at_both_ends() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    edited = one.replace("evening tide", "morning watch")
    assert changes([one, two, three, four], [two, three, edited, four]) == [
        "<Urges all keepers of lights to trim their lamps before the <-evening tide-<;< <¶",
        two,
        three,
        ">Urges all keepers of lights to trim their lamps before the >+morning watch+>;> >¶",
        four,
    ]


def test_point_08_ids_are_unique_and_author_and_date_are_the_callers() -> None:
    written = redline(docx(FIRST, SECOND, "End."), docx(FIRST, THIRD, "The end.")).data
    tracked = list(etree.fromstring(part(written, "word/document.xml")).iter(f"{W}ins", f"{W}del"))
    assert len({element.get(f"{W}id") for element in tracked}) == len(tracked)
    assert {element.get(f"{W}author") for element in tracked} == {"A. Keeper"}
    assert {element.get(f"{W}date") for element in tracked} == {"2040-01-01T00:00:00Z"}


def test_point_09_edge_spaces_are_preserved_and_settings_are_not_touched() -> None:
    written = redline(docx("Watch the old lamp."), docx("Watch the lamp.")).data
    space = "{http://www.w3.org/XML/1998/namespace}space"
    texts = etree.fromstring(part(written, "word/document.xml")).iter(f"{W}t", f"{W}delText")
    assert all(text.get(space) == "preserve" for text in texts if text.text != (text.text or "").strip())
    assert b"trackRevisions" not in written


def test_point_09_a_base_that_hides_tracked_changes_is_told_and_left_so() -> None:
    parts = {name: xml.decode() for name, xml in members(docx("Watch the old lamp.")).items()}
    settings = f'<w:settings xmlns:w="{W[1:-1]}"><w:revisionView w:markup="0"/></w:settings>'
    kind = RELATIONSHIP[1:].partition("}")[0]
    relation = f'<Relationship Id="rId9" Type="{kind}/settings" Target="settings.xml"/></Relationships>'
    relations = parts["word/_rels/document.xml.rels"].replace("</Relationships>", relation)
    hiding = zipped(parts | {"word/settings.xml": settings, "word/_rels/document.xml.rels": relations})
    done = redline(hiding, docx("Watch the new lamp."))
    assert done.notices == (
        "The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them.",
    )
    assert part(done.data, "word/settings.xml") == settings.encode()


def test_point_10_a_note_whose_text_changed_is_edited_in_the_notes_part() -> None:
    earlier = docx("Keeps a note^1 here.", notes=("A/95/1, annex.",))
    written = redline(earlier, docx("Keeps a note^1 here.", notes=("A/97/1, annex.",))).data
    assert shown(written) == ["Keeps a note^ here."]
    assert shown(written, "word/footnotes.xml") == [" -A/95/1-+A/97/1+, annex."]


def test_point_10_a_note_that_comes_gets_an_id_of_its_own_and_its_reference_is_tracked() -> None:
    written = redline(docx("Keeps a note here."), docx("Keeps a note^1 here.", notes=("A/97/1.",))).data
    assert shown(written) == ["Keeps a note+^+ here."]
    assert shown(written, "word/footnotes.xml") == ["+ A/97/1.+"]


def test_point_10_a_note_directly_behind_another_is_tracked_too() -> None:
    later = docx("Keeps a note^1^2 here.", notes=("A/95/1.", "A/97/1."))
    assert shown(redline(docx("Keeps a note^1 here.", notes=("A/95/1.",)), later).data) == [
        "Keeps a note^+^+ here."
    ]


def test_point_10_a_note_that_goes_keeps_its_text_in_the_part() -> None:
    written = redline(docx("Keeps a note^1 here.", notes=("A/95/1.",)), docx("Keeps a note here.")).data
    assert shown(written) == ["Keeps a note-^- here."]
    assert shown(written, "word/footnotes.xml") == [" A/95/1."]


def test_point_10_a_moved_note_is_not_referenced_twice() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    lines = f"{one}^1", two, three, four
    later = docx(two, three, f"{one}^1", four, notes=("A/95/1.",))
    root = etree.fromstring(part(redline(docx(*lines, notes=("A/95/1.",)), later).data, "word/document.xml"))
    ids = [reference.get(f"{W}id") for reference in root.iter(f"{W}footnoteReference")]
    assert len(ids) == len(set(ids)) == 2


def test_point_11_a_field_goes_and_comes_whole() -> None:
    assert changes("See page ‹PAGEREF _A|7› now.", "See page ‹PAGEREF _A|9› now.") == [
        "See page -‹›7-+‹›9+ now."
    ]


@pytest.mark.parametrize(
    "odd",
    [
        '<w:r><w:sym w:font="Wingdings" w:char="ZZZZ"/></w:r>',
        '<w:r><w:sym w:font="Wingdings" w:char="D800"/></w:r>',
        f"<w:r>{BEGIN}</w:r><w:r><w:t>loose</w:t></w:r>",
        f"<w:r><w:t>before</w:t>{BEGIN}</w:r><w:r>{END}</w:r>",
        f"<w:r>{BEGIN}</w:r><w:r>{END}<w:t>behind</w:t></w:r>",
        f"<w:r>{END}</w:r>",
    ],
)
def test_point_11_characters_that_cannot_be_told_apart_go_and_come_whole(odd: str) -> None:
    files = [
        _with_body(docx("x"), paragraph(f"Watch the {lamp} lamp.").replace("</w:p>", f"{odd}</w:p>"))
        for lamp in ("old", "new")
    ]
    for earlier, later in (
        files,
        files[::-1],
        (files[0], docx("Watch a lamp.")),
        (docx("Watch a lamp."), files[1]),
    ):
        compared = pair(earlier, later)
        data = write_redline(compared.comparison, earlier, later, author="A", date=DATE).data
        sides = Target(compared.earlier.resolution, earlier), Target(compared.later.resolution, later)
        proofs = prove(data, Path("r.docx"), *sides, with_layout=True)
        assert [proof.faults for proof in proofs] == [(), ()]


def test_point_11_new_words_within_a_hyperlink_stand_in_it() -> None:
    written = redline(docx("See [the old lamp] now."), docx("See [the old brass lamp] now.")).data
    link = etree.fromstring(part(written, "word/document.xml")).find(f".//{W}hyperlink")
    assert link is not None
    assert "".join(text.text or "" for text in link.iter(f"{W}t")) == "the old brass lamp"


@pytest.mark.parametrize(
    ("earlier", "later", "links"),
    [
        (
            "See the lamp.",
            "See the lamp and [the bell|http://bell.example].",
            {"http://bell.example": "the bell"},
        ),
        ("See it.", "See it.⏎[Bell|http://bell.example]", {"http://bell.example": "Bell"}),
        (
            "See resolution [95/301|http://95.example] now.",
            "See resolution [97/301|http://97.example] now.",
            {"http://97.example": "97/301"},
        ),
        (
            "See [the old lamp of the harbour|http://95.example] now.",
            "See [the new lamp of the harbour|http://97.example] now.",
            {"http://97.example": "the new lamp of the harbour"},
        ),
    ],
)
def test_point_11_an_inserted_link_leads_where_the_later_one_does(
    earlier: str, later: str, links: dict[str, str]
) -> None:
    written = redline(docx(earlier), docx(later)).data
    assert links_of(written, Revisions.ACCEPT) == links
    assert links_of(written, Revisions.REJECT) == links_of(docx(earlier), Revisions.REJECT)


def test_point_11_a_rejected_link_leaves_nothing_behind() -> None:
    earlier = docx("See the lamp.")
    written = redline(earlier, docx("See the lamp [and the bell|http://bell.example].")).data
    rejected = part(resolve_package(written, Revisions.REJECT), "word/document.xml")
    assert normal_form(rejected) == normal_form(part(earlier, "word/document.xml"))


@pytest.mark.parametrize("earlier", ["See the lamp.^1", "See the lamp."])
def test_point_11_links_in_notes_lead_where_the_later_ones_do(earlier: str) -> None:
    before = docx(earlier, notes=("See A/95/1.",))
    later = docx("See the lamp.^1", notes=("See A/95/1, at [the bell|http://bell.example].",))
    relations = part(redline(before, later).data, "word/_rels/footnotes.xml.rels")
    notes = etree.fromstring(part(redline(before, later).data, "word/footnotes.xml"))
    named = [link.get(RELATIONSHIP, "") for link in notes.iter(f"{W}hyperlink")]
    assert [f'Id="{name}"'.encode() in relations for name in named] == [True]
    assert b'Target="http://bell.example"' in relations
    assert b"<Relationships xmlns=" in relations, "LibreOffice opens no file with a prefix here"


def test_point_11_a_new_link_within_one_of_the_base_is_plain() -> None:
    earlier, later = (
        docx("See [the old lamp|http://95.example] now."),
        docx("See [the old |http://95.example][brass|http://95.example][ lamp|http://95.example] now."),
    )
    root = etree.fromstring(part(redline(earlier, later).data, "word/document.xml"))
    assert root.find(f".//{W}hyperlink//{W}hyperlink") is None


def test_point_11_a_bookmark_stays_untracked_and_once() -> None:
    marked = paragraph("Watch the old lamp.").replace(
        "<w:r>", '<w:bookmarkStart w:id="7" w:name="_Lamp"/><w:r>', 1
    )
    earlier = _with_body(docx("x"), marked)
    root = etree.fromstring(part(redline(earlier, docx("Watch the new lamp.")).data, "word/document.xml"))
    assert [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")] == ["_Lamp"]
    assert root.find(f".//{W}ins//{W}bookmarkStart") is None


REPEAT = "‹NOTEREF _Tide \\h|1›"


@pytest.mark.parametrize(
    ("earlier", "later", "marks"),
    [
        (["Keep it.^1", "End."], ["Keep it.^1", f"Watch it.{REPEAT}", "End."], ["_Tide"]),
        (["Keep it.", "End."], ["Keep it.^1", f"Watch it.{REPEAT}", "End."], ["_Tide"]),
    ],
)
def test_point_11_a_repeated_mark_that_comes_finds_its_note(
    earlier: list[str], later: list[str], marks: list[str]
) -> None:
    before, after = docx(*earlier, notes=("A/95/1.",)), bookmarked(docx(*later, notes=("A/95/1.",)), "_Tide")
    written = redline(before, after).data
    accepted = part(resolve_package(written, Revisions.ACCEPT), "word/document.xml")
    assert bookmarks_of(accepted) == marks
    rejected = part(resolve_package(written, Revisions.REJECT), "word/document.xml")
    assert normal_form(rejected) == normal_form(part(before, "word/document.xml"))


def test_point_11_a_bookmark_that_is_on_both_sides_is_there_once() -> None:
    before = bookmarked(docx("Keep it.^1", "End.", notes=("A/95/1.",)), "_Tide")
    after = bookmarked(docx("Keep it.^1", f"Watch it.{REPEAT}", "End.", notes=("A/95/1.",)), "_Tide")
    root = etree.fromstring(part(redline(before, after).data, "word/document.xml"))
    assert [start.get(f"{W}name") for start in root.iter(f"{W}bookmarkStart")] == ["_Tide"]


def test_point_11_a_moved_note_leaves_its_bookmark_and_a_field_that_comes_follows_the_copy() -> None:
    one, two, three, four = map(_unnumbered, (FIRST, SECOND, THIRD, FOURTH))
    before = bookmarked(docx(f"{one}^1", two, three, four, notes=("A/95/1.",)), "_Tide")
    later = docx(two, three, f"{one}^1", f"{four}", f"Watch it.{REPEAT}", "End.", notes=("A/95/1.",))
    written = part(redline(before, bookmarked(later, "_Tide")).data, "word/document.xml")
    assert bookmarks_of(written) == ["_Tide", "_Tide_2"]
    assert b"NOTEREF _Tide_2 " in written


def test_point_11_a_simple_field_that_comes_is_one_still() -> None:
    simple = '<w:fldSimple w:instr=" NOTEREF _Tide "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    before = docx("Keep it.^1", "End.", notes=("A/95/1.",))
    after = (
        paragraph("Keep it.^1") + f"<w:p><w:r><w:t>Watch it.</w:t></w:r>{simple}</w:p>" + paragraph("End.")
    )
    written = redline(before, bookmarked(_with_body(before, after), "_Tide")).data
    accepted = part(resolve_package(written, Revisions.ACCEPT), "word/document.xml")
    assert b'<w:fldSimple w:instr=" NOTEREF _Tide ">' in accepted
    assert bookmarks_of(accepted) == ["_Tide"]


def test_point_11_words_before_an_inner_content_control_stand_in_the_outer_one() -> None:
    earlier, later = docx("⟪Watch ⟨lamps⟩⟫", "End."), docx("⟪Watch ⟨lamps⟩⟫lamps lamps", "End.")
    compared = pair(earlier, later)
    targets = Target(compared.earlier.resolution, earlier), Target(compared.later.resolution, later)
    proofs = prove(redline(earlier, later).data, Path("r.docx"), *targets, with_layout=True)
    assert [proof.faults for proof in proofs] == [(), ()]


def test_point_12_a_typed_number_is_a_small_change_of_its_own() -> None:
    assert changes(
        [FIRST, SECOND, THIRD],
        [FIRST, "→2.→Sounds the bell;", SECOND.replace("2", "3"), THIRD.replace("3", "4")],
    ) == [
        FIRST,
        "+→2.→Sounds the bell;+ +¶",
        SECOND.replace("2.", "-2-+3+."),
        THIRD.replace("3.", "-3-+4+."),
    ]


def test_point_12_an_automatic_number_is_the_bases_own_list() -> None:
    def listed(number: int, *lines: str) -> str:
        numbers = f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        return "".join(paragraph(line).replace("<w:p>", f"<w:p>{numbers}") for line in lines)

    one, two, three = map(_unnumbered, (FIRST, SECOND, THIRD))
    earlier = _with_body(docx("x"), listed(3, one, three))
    written = redline(earlier, _with_body(docx("x"), listed(9, one, two, three))).data
    assert shown(written) == [one, f"+{two}+ +¶", three]
    lists = etree.fromstring(part(written, "word/document.xml")).iter(f"{W}numId")
    assert [each.get(f"{W}val") for each in lists] == ["3", "3", "3"]


def test_point_13_formatting_of_kept_words_is_left_as_in_the_base() -> None:
    earlier = docx("Watch the *old* lamp.")
    assert shown(redline(earlier, docx("Watch the old lamp.")).data) == ["Watch the old lamp."]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (["Watch the *old* lamp."], ["*Watch* the old lamp."]),
        (["Watch the *old* lamp."], ["Watch the *brass* lamp, *always*."]),
        (["{Body}Watch the lamp.", "End."], ["{Title}*Watch* the lamp.", "{Body}End."]),
        (["{Body}Watch the lamp."], ["{Title}Watch the lamp.", "{Body}*Then* the bell."]),
        (["{Body}Watch the lamp.", "{Title}The bell."], ["{Cell}Watch the *lamp*."]),
        (["{Body}Watch ‹PAGEREF _A|7› now.^1"], ["{Title}*Watch* ‹PAGEREF _A|7› *now*.^1"]),
        ([FIRST, SECOND, THIRD, FOURTH], [SECOND, "{Title}" + THIRD, FIRST, "{Body}" + FOURTH]),
        ([(("lamp", "oil"),), "End."], [(("{Cell}*lamp*", "oil"),), "{Body}End."]),
    ],
)
def test_point_13_formatting_of_kept_words_is_tracked_where_asked_for(
    earlier: list[Line], later: list[Line]
) -> None:
    before, after = docx(*earlier, notes=("A/95/1.",)), docx(*later, notes=("A/95/1.",))
    written = redline(before, after, formatting=True).data
    accepted = part(resolve_package(written, Revisions.ACCEPT), "word/document.xml")
    rejected = part(resolve_package(written, Revisions.REJECT), "word/document.xml")
    assert looks_of(accepted) == looks_of(part(after, "word/document.xml"))
    assert normal_form(rejected, notes={"1"}) == normal_form(part(before, "word/document.xml"))


def test_point_13_former_properties_are_recorded_whole() -> None:
    earlier = _with_body(docx("x"), paragraph("Watch.").replace("<w:r>", "<w:r><w:rPr><w:b/><w:i/></w:rPr>"))
    written = redline(earlier, docx("Watch."), formatting=True).data
    change = etree.fromstring(part(written, "word/document.xml")).find(f".//{W}rPrChange/{W}rPr")
    assert [child.tag for child in (change if change is not None else ())] == [f"{W}b", f"{W}i"]


def test_point_13_a_later_text_without_a_word_file_says_that_formatting_stays() -> None:
    compared = pair(docx("Watch the lamp."), docx("Watch the *lamp*.")).comparison
    done = write_redline(compared, docx("Watch the lamp."), None, author="A", date=DATE, formatting=True)
    assert done.notices == (
        "The later text is no Word file: formatting of words that stay is left as in the base.",
    )


def plainly(earlier: bytes, later: str) -> etree._Element:
    """The document part of the redline of a Word file and a plain text."""
    reading = open_resolution(Path("later.txt"), later.encode())
    before = open_resolution(Path("earlier.docx"), earlier)
    comparison = compare(before.resolution, reading.resolution)
    written = write_redline(comparison, earlier, None, author="A", date=DATE).data
    return etree.fromstring(part(written, "word/document.xml"))


def test_point_13_a_plain_paragraph_looks_like_its_neighbours() -> None:
    earlier = docx(
        "Lamps of the outer mole", "The General Assembly,", f"{{Body}}{FIRST}", f"{{Body}}{FOURTH}"
    )
    texts = (_unnumbered(FIRST), "Notes that the fog bell was recast;", _unnumbered(FOURTH))
    numbered = "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
    root = plainly(earlier, f"Lamps of the outer mole\nThe General Assembly,\n{numbered}")
    new = next(p for p in root.iter(f"{W}p") if "fog bell" in "".join(t.text or "" for t in p.iter(f"{W}t")))
    assert [style.get(f"{W}val") for style in new.iter(f"{W}pStyle")] == ["Body"]
    assert len(list(new.iter(f"{W}tab"))) == 2
    assert [t.text for run in new.iter(f"{W}r") if run.find(f"{W}rPr/{W}i") is not None for t in run] == [
        None,
        "Notes",
    ]


def test_point_13_a_plain_paragraph_runs_from_right_to_left_where_its_neighbours_do() -> None:
    looks = '<w:rPr><w:rFonts w:cs="Traditional Arabic"/><w:szCs w:val="30"/><w:rtl/></w:rPr>'
    lines = ("مصابيح الميناء", "إن الجمعية العامة،", "1 - تحث جميع حراس المنارات على تنظيف المصابيح؛")
    body = "".join(paragraph(line) for line in lines)
    body = body.replace("<w:r>", f"<w:r>{looks}").replace("<w:p>", "<w:p><w:pPr><w:bidi/></w:pPr>")
    new = "2 - تطلب إلى الحراس تقديم تقرير عن الضباب؛"
    root = plainly(_with_body(docx("x"), body), "\n".join((*lines, new)))
    last = list(root.iter(f"{W}p"))[-1]
    assert last.find(f"{W}pPr/{W}bidi") is not None
    runs = list(last.iter(f"{W}r"))
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in runs)
    fonts = {font.get(f"{W}cs") for font in last.iter(f"{W}rFonts")}
    assert fonts == {"Traditional Arabic"}


def test_point_13_a_style_that_the_base_lacks_is_the_neighbours() -> None:
    later = docx(f"{{Body}}{FIRST}", f"{{Elsewhere}}{SECOND}", f"{{Body}}{THIRD}")
    written = redline(docx(f"{{Body}}{FIRST}", f"{{Body}}{THIRD}"), later).data
    styles = etree.fromstring(part(written, "word/document.xml")).iter(f"{W}pStyle")
    assert [style.get(f"{W}val") for style in styles] == ["Body", "Body", "Body"]


def test_point_13_inserted_words_have_the_later_formatting() -> None:
    written = redline(docx("Watch the lamp."), docx("Watch the *brass* lamp.")).data
    inserted = etree.fromstring(part(written, "word/document.xml")).findall(f".//{W}ins/{W}r")
    assert [(run.findtext(f"{W}t"), run.find(f"{W}rPr/{W}i") is not None) for run in inserted] == [
        ("brass", True),
        (" ", False),
    ]


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ((("a", "b"),), (("a", "c"),), ["|a|-b-+c+|"]),
        (
            (("Ards", "1"), ("Cork", "2")),
            (("Ards", "1"), ("Bray", "3"), ("Cork", "2")),
            ["|Ards|1|", "+|+Bray+ +¶|+3+ +¶|", "|Cork|2|"],
        ),
        (
            (("Ards", "1"), ("Bray", "3"), ("Cork", "2")),
            (("Ards", "1"), ("Cork", "2")),
            ["|Ards|1|", "-|-Bray- -¶|-3- -¶|", "|Cork|2|"],
        ),
    ],
)
def test_point_14_tables_change_in_place(
    earlier: tuple[tuple[str, ...], ...], later: tuple[tuple[str, ...], ...], expected: list[str]
) -> None:
    assert changes([earlier, "End."], [later, "End."]) == [*expected, "End."]


def test_point_14_a_table_whose_columns_changed_goes_and_comes_whole() -> None:
    found = changes([(("Ards", "1"),), "End."], [(("Ards", "1", "x"),), "End."])
    assert {line[0] for line in found[:-1]} == {"+", "-"}
    assert found[-1] == "End."


def test_point_14_a_table_whose_columns_changed_is_told() -> None:
    done = redline(docx((("Ards", "1"),), "End."), docx((("Ards", "1", "x"),), "End."))
    assert done.notices == ("Table 1 has other columns than before: it is deleted and inserted whole.",)


@pytest.mark.parametrize(("there", "sign"), [(1, "+"), (0, "-")])
def test_point_14_a_whole_table_comes_and_goes_row_by_row(there: int, sign: str) -> None:
    table: Line = (("Ards", "1"), ("Cork", "2"))
    sides = (["Lamps.", "End."], ["Lamps.", table, "End."])
    done = redline(docx(*sides[1 - there]), docx(*sides[there]))
    rows = [f"{sign}|{sign}Ards{sign} {sign}¶|{sign}1{sign} {sign}¶|"]
    assert shown(done.data)[1:2] == rows
    assert done.notices == ()


def test_point_14_a_row_that_is_changed_beside_one_that_goes_stays_in_place() -> None:
    earlier: Line = (("Ards", "one lamp"), ("Bray", "two lamps"), ("Cork", "three lamps"))
    later: Line = (("Ards", "one bell"), ("Cork", "three lamps"))
    assert changes([earlier, "End."], [later, "End."]) == [
        "|Ards|one -lamp-+bell+|",
        "-|-Bray- -¶|-two lamps- -¶|",
        "|Cork|three lamps|",
        "End.",
    ]


def test_point_15_runs_that_are_cut_otherwise_are_no_change() -> None:
    cut = paragraph("Watch the old lamp.").replace(
        "the old", "the</w:t></w:r><w:r><w:t xml:space='preserve'> old"
    )
    assert shown(redline(_with_body(docx("x"), cut), docx("Watch the old lamp.")).data) == [
        "Watch the old lamp."
    ]


def test_point_16_tracked_changes_of_the_base_are_taken_as_accepted() -> None:
    tracked = paragraph("Watch the lamp.").replace(
        "</w:p>",
        '<w:ins w:id="3" w:author="X" w:date="2030-01-01T00:00:00Z"><w:r><w:t>Now.</w:t></w:r></w:ins></w:p>',
    )
    earlier = _with_body(docx("x"), tracked)

    compared = pair(earlier, docx("Watch the lamp.Then."))
    written = write_redline(
        compared.comparison, compared.earlier.data, compared.later.data, author="B", date=DATE
    )
    assert shown(written.data) == ["Watch the lamp.-Now-+Then+."]


def test_point_16_comments_stay_where_they_anchor() -> None:
    anchored = paragraph("Watch the old lamp.").replace("<w:r>", '<w:commentRangeStart w:id="4"/><w:r>')
    mark = '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>'
    earlier = _with_body(docx("x"), anchored.replace("</w:p>", mark))
    written = redline(earlier, docx("Watch the new lamp.")).data
    root = etree.fromstring(part(written, "word/document.xml"))
    assert shown(written) == ["Watch the -old-+new+ lamp."]
    assert [next(root.iter(f"{W}{name}")).get(f"{W}id") for name in COMMENT] == ["4", "4", "4"]


def test_point_17_the_masthead_is_tracked_where_both_files_build_it_alike() -> None:
    written = redline(docx("x", header="A/RES/95/1"), docx("x", header="A/RES/97/1")).data
    assert shown(written, "word/header1.xml") == ["-A/RES/95/1-+A/RES/97/1+"]


def test_point_17_a_symbol_in_a_field_goes_whole_and_comes_locked() -> None:
    fields = "‹DOCVARIABLE sss1|A/RES/95/1›", "‹DOCVARIABLE sss1|A/RES/97/1›"
    written = redline(docx("x", header=fields[0]), docx("x", header=fields[1])).data
    assert shown(written, "word/header1.xml") == ["-‹›A/RES/95/1-+‹›A/RES/97/1+"]
    begin = etree.fromstring(part(written, "word/header1.xml")).find(f".//{W}ins//{W}fldChar")
    assert begin is not None
    assert begin.get(f"{W}fldLock") == "1"


def test_point_17_headers_of_another_make_are_left_and_told() -> None:
    done = redline(docx("x", header="A/RES/95/1"), docx("x"))
    assert done.notices == ("The page headers are the base's: the two files build theirs differently.",)


def links_of(data: bytes, how: Revisions) -> dict[str, str]:
    """The words that lead to each address once all changes are resolved."""
    paragraphs = open_resolution(Path("x.docx"), data, how).resolution.paragraphs
    return {run.link: run.text for paragraph in paragraphs for run in paragraph.runs if run.link}


def looks_of(xml: bytes) -> list[tuple[str, list[tuple[str, bool]]]]:
    """Style and stretches of words, italic or not, of each paragraph."""
    found: list[tuple[str, list[tuple[str, bool]]]] = []
    for element in etree.fromstring(xml).iter(f"{W}p"):
        style = element.find(f"{W}pPr/{W}pStyle")
        runs = [(run, run.find(f"{W}rPr/{W}i") is not None) for run in element.iter(f"{W}r")]
        words = [("".join(t.text or "" for t in run.iter(f"{W}t")), italic) for run, italic in runs]
        joined = groupby((word for word in words if word[0]), key=lambda word: word[1])
        stretches = [("".join(text for text, _ in group), italic) for italic, group in joined]
        found.append((style.get(f"{W}val", "") if style is not None else "", stretches))
    return found


def bookmarked(data: bytes, name: str) -> bytes:
    """The package with a bookmark around its first note's mark."""
    xml = part(data, "word/document.xml").decode()
    start, end = f'<w:bookmarkStart w:id="70" w:name="{name}"/>', '<w:bookmarkEnd w:id="70"/>'
    mark = r'(<w:r>(?:(?!</w:r>).)*<w:footnoteReference w:id="1"/></w:r>)'
    body = re.search(r"<w:body>(.*)<w:sectPr", re.sub(mark, rf"{start}\1{end}", xml))
    assert body is not None
    return _with_body(data, body[1])


def bookmarks_of(xml: bytes) -> list[str]:
    """The names of the bookmarks in a document part that stand around a note's mark or stood there."""
    return [start.get(f"{W}name", "") for start in etree.fromstring(xml).iter(f"{W}bookmarkStart")]


def _with_body(data: bytes, xml: str) -> bytes:
    """The package with another body."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    before, _, rest = parts["word/document.xml"].partition("<w:body>")
    after = rest.partition("</w:body>")[2]
    parts["word/document.xml"] = f"{before}<w:body>{xml}<w:sectPr/></w:body>{after}"
    return zipped(parts)
