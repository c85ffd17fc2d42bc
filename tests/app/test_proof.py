"""The proof finds what is wrong with a redline: damage is done to a right one, and must be named."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.packages import members
from resolute.app.proof import Proof, Target, prove
from resolute.model import Resolution
from resolute.readers import open_resolution
from writers.redline.notation import docx, redline, zipped

DOCUMENT, NOTES, HEADER = "word/document.xml", "word/footnotes.xml", "word/header1.xml"
TEXT = '<w:t xml:space="preserve">'
EARLIER = docx(
    "\tThe General Assembly,",
    "→*Recalling* the frost,^1",
    "→1.→*Urges* all keepers to watch the tide;",
    "→2.→*Requests* a ledger of lamps;",
    "→3.→*Invites* the harbours to report;^2",
    (("lamp", "oil"), ("bell", "rope")),
    "{Body}→4.→*Decides* to meet again.",
    notes=("See A/95/1.", "See A/95/2."),
    header="A/RES/95/1",
)
LATER = docx(
    "\tThe General Assembly,",
    "→*Recalling* the frost,^1",
    "→1.→*Urges* all new keepers to watch the tide;",
    "→2.→*Requests* a ledger of lamps;",
    "→*Notes* the fog;",
    "→3.→*Invites* harbours to report;^2",
    (("lamp", "oil"), ("bell", "rope")),
    "{Body}→4.→*Decides* to meet again.",
    notes=("See A/95/1.", "See A/95/2."),
    header="A/RES/97/1",
)


def paragraph(word: str) -> str:
    """A pattern of the `w:p` that holds a word."""
    return f"<w:p>(?:(?!</w:p>).)*{word}.*?</w:p>"


Replacement = str | Callable[[re.Match[str]], str]

DAMAGE: dict[str, tuple[tuple[str, str, Replacement], str, str]] = {
    "a word of kept text": (
        (DOCUMENT, "watch the tide", "wash the tide"),
        "OP1 reads “…ll new keepers to wash the tide;” instead of “…ll new keepers to watch the tide;”",
        "OP1 reads “…es all keepers to wash the tide;” instead of “…es all keepers to watch the tide;”",
    ),
    "an insertion lost": (
        (DOCUMENT, f"<w:ins [^>]*><w:r>{TEXT}new .*?</w:ins>", ""),
        "OP1 reads “→1.→Urges all keepers to watch the tide;” instead of “→1.→Urges all new keepers to",
        "",
    ),
    "a deletion lost": (
        (DOCUMENT, "<w:del .*?</w:del>", ""),
        "",
        "OP3 reads “→3.→Invites harbours to report;*” instead of “→3.→Invites the harbours to report;*”",
    ),
    "an insertion untracked": (
        (DOCUMENT, f"<w:ins [^>]*>(<w:r>{TEXT}new .*?)</w:ins>", r"\1"),
        "",
        "OP1 reads “→1.→Urges all new keepers to watch the tide;” instead of",
    ),
    "a deletion untracked": (
        (DOCUMENT, "<w:del [^>]*>(.*?)</w:del>", lambda found: found[1].replace("delText", "t")),
        "OP3 reads “→3.→Invites the harbours to report;*” instead of",
        "",
    ),
    "a paragraph lost": (
        (DOCUMENT, paragraph("Requests"), ""),
        "OP2 is missing: “→2.→Requests a ledger of lamps;”",
        "OP2 is missing: “→2.→Requests a ledger of lamps;”",
    ),
    "an inserted mark untracked": (
        (DOCUMENT, r"<w:pPr><w:rPr><w:ins [^>]*/></w:rPr></w:pPr>", ""),
        "",
        "after OP2 stands “”, which does not belong there",
    ),
    "an inserted mark tracked as deleted": (
        (DOCUMENT, r"(<w:pPr><w:rPr><w:)ins", r"\1del"),
        "reads “→Notes the fog;→3.→Invites harbours to report;*” instead of “→Notes the fog;”",
        "after OP2 stands “”, which does not belong there",
    ),
    "a note changed": (
        (NOTES, "See A/95/1", "See A/59/1"),
        "note 1 reads “See A/59/1.” instead of “See A/95/1.”",
        "note 1 reads “See A/59/1.” instead of “See A/95/1.”",
    ),
    "a note lost": (
        (NOTES, '<w:footnote w:id="2">.*?</w:footnote>', ""),
        "note 2 is missing: “See A/95/2.”",
        "note 2 is missing: “See A/95/2.”",
    ),
    "a note's mark lost": (
        (DOCUMENT, '<w:footnoteReference w:id="1"/>', ""),
        "PP1 reads “…Recalling the frost,” instead of “…Recalling the frost,*”",
        "PP1 reads “…Recalling the frost,” instead of “…Recalling the frost,*”",
    ),
    "a row lost": (
        (DOCUMENT, "<w:tr>(?:(?!</w:tr>).)*bell.*?</w:tr>", ""),
        "is missing: “bell”",
        "is missing: “bell”",
    ),
    "the look of a new word": (
        (DOCUMENT, f"<w:i/>(?=</w:rPr>{TEXT}Notes)", "<w:b/>"),
        "“Notes” is formatted otherwise",
        "",
    ),
    "the look of a word that stays": (
        (DOCUMENT, f"<w:i/>(?=</w:rPr>{TEXT}Urges)", ""),
        "",
        "OP1 is formatted otherwise",
    ),
    "a paragraph's style": (
        (DOCUMENT, '<w:pStyle w:val="Body"/>', ""),
        "",
        "OP4 is formatted otherwise",
    ),
    "a page header's new words": (
        (HEADER, "<w:ins .*?</w:ins>", ""),
        "the page headers are not the later file's",
        "",
    ),
    "a page header's words": (
        (HEADER, "<w:del .*?</w:del>", ""),
        "",
        "word/header1.xml reads otherwise",
    ),
    "another part": (
        ("word/styles.xml", "Title", "Titel"),
        "",
        "word/styles.xml is not as in the earlier file",
    ),
    "a relationship lost": (
        ("word/_rels/document.xml.rels", '<Relationship Id="rId4"[^>]*/>', ""),
        "",
        "word/_rels/document.xml.rels has lost an entry",
    ),
    "two paragraphs swapped": (
        (DOCUMENT, f"({paragraph('Urges')})({paragraph('Requests')})", r"\2\1"),
        "OP1 is missing: “→1.→Urges all new keepers to watch the tide;”",
        "OP1 is missing: “→1.→Urges all keepers to watch the tide;”",
    ),
}


@pytest.fixture(scope="module")
def right() -> dict[str, bytes]:
    """The parts of a redline with nothing wrong."""
    return members(redline(EARLIER, LATER).data)


def read(data: bytes) -> Resolution:
    return open_resolution(Path("harbour.docx"), data).resolution


def proved(parts: dict[str, bytes]) -> tuple[Proof, Proof]:
    data = zipped({name: xml.decode() for name, xml in parts.items()})
    sides = Target(read(EARLIER), EARLIER), Target(read(LATER), LATER)
    return prove(data, Path("harbour.docx"), *sides, with_layout=True, headers=True)


def test_a_right_redline_has_no_faults(right: dict[str, bytes]) -> None:
    assert [proof.sentence for proof in proved(right)] == [
        "Accept all gives the later text: yes, all 11 paragraphs.",
        "Reject all gives the earlier file: yes, XML equal.",
    ]


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_named(name: str, right: dict[str, bytes]) -> None:
    (part, pattern, replacement), *expected = DAMAGE[name]
    xml, done = re.subn(pattern, replacement, right[part].decode(), count=1)
    assert done == 1
    for proof, fault in zip(proved(right | {part: xml.encode()}), expected, strict=True):
        assert fault in "".join(proof.faults[:1]) if fault else proof.faults == ()


def test_a_part_that_is_missing_is_named(right: dict[str, bytes]) -> None:
    accepted, rejected = proved({name: xml for name, xml in right.items() if name != "word/styles.xml"})
    assert (accepted.faults, rejected.faults) == ((), ("word/styles.xml is missing",))


@pytest.mark.parametrize(
    ("thing", "clause"),
    [
        ('<w:bookmarkStart w:id="7" w:name="_Tide"/>', "paragraph 1 has lost a bookmark"),
        ('<w:commentRangeStart w:id="7"/>', "paragraph 1 has lost a comment"),
        ("<w:r><w:drawing/></w:r>", "paragraph 1 has lost a drawing"),
    ],
)
def test_what_is_no_word_is_missed_too(thing: str, clause: str) -> None:
    parts = {name: xml.decode() for name, xml in members(docx("The lamp.", "The bell.")).items()}
    parts[DOCUMENT] = parts[DOCUMENT].replace("<w:p>", f"<w:p>{thing}", 1)
    base, later = zipped(parts), docx("The lamp.", "The brass bell.")
    damaged = members(redline(base, later).data)
    damaged[DOCUMENT] = damaged[DOCUMENT].replace(thing.encode(), b"")
    data = zipped({name: xml.decode() for name, xml in damaged.items()})
    sides = Target(read(base), base), Target(read(later), later)
    assert prove(data, Path("harbour.docx"), *sides, with_layout=True)[1].faults == (clause,)


def test_a_lost_paragraph_is_one_fault(right: dict[str, bytes]) -> None:
    xml = re.sub(paragraph("Requests"), "", right[DOCUMENT].decode(), count=1)
    assert [len(proof.faults) for proof in proved(right | {DOCUMENT: xml.encode()})] == [1, 1]


def test_swapped_paragraphs_are_told_where_they_are_and_where_they_are_missed(
    right: dict[str, bytes],
) -> None:
    xml = re.sub(f"({paragraph('Urges')})({paragraph('Requests')})", r"\2\1", right[DOCUMENT].decode())
    _, rejected = proved(right | {DOCUMENT: xml.encode()})
    assert [fault.partition(":")[0][:17] for fault in rejected.faults] == [
        "OP1 is missing",
        "after OP2 stands ",
    ]


@pytest.mark.parametrize(
    ("later", "faults"),
    [
        ("The General Assembly,\n1. Urges all keepers to watch the tide;", 0),
        ("The General Assembly,\n\n1.  Urges all  keepers to watch the tide; ", 0),
        ("The General Assembly,\n1. Urges all keepers to watch the ebb;", 1),
        ("The General Assembly,\n2. Urges all keepers to watch the tide;", 1),
    ],
)
def test_without_a_layout_blanks_say_nothing(later: str, faults: int) -> None:
    data = docx("\tThe General Assembly,", "", "→1.→Urges all keepers to watch the tide;")
    wanted = open_resolution(Path("harbour.txt"), later.encode()).resolution
    accepted, rejected = prove(
        data, Path("harbour.docx"), Target(read(data), data), Target(wanted), with_layout=False
    )
    assert (len(accepted.faults), rejected.faults) == (faults, ())


def test_a_sentence_tells_the_first_fault_and_how_many_there_are() -> None:
    assert Proof("accept", 9, ("OP1 is missing: “a”", "b", "c")).sentence == (
        "Accept all does not give the later text: OP1 is missing: “a” (and 2 more)."
    )
