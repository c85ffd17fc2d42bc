"""Which file of one folder answers to which of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from resolute.app.folders import Matched, match_folders
from resolute.model import UserError

TEXT = invented.as_text()
DRAFT = TEXT.replace(b"A/RES/95/301", b"A/C.3/95/L.7")
OTHER = TEXT.replace(b"95/301", b"97/12")
UNLIKE = OTHER.replace(b"Keeping of tide tables", b"Lighting of piers")


def matched(folder: Path, earlier: dict[str, bytes], later: dict[str, bytes]) -> Matched:
    for side, files in (("earlier", earlier), ("later", later)):
        (folder / side).mkdir()
        for name, data in files.items():
            (folder / side / name).write_bytes(data)
    return match_folders(folder / "earlier", folder / "later")


def names(found: Matched) -> list[tuple[str, str]]:
    return [(pair.earlier.name, pair.later.name) for pair in found.pairs]


def test_files_of_one_name_answer_to_each_other_whatever_their_format(tmp_path: Path) -> None:
    found = matched(tmp_path, {"b.docx": b"", "a.txt": b""}, {"A.xml": b"", "b.docx": b""})
    assert names(found) == [("a.txt", "A.xml"), ("b.docx", "b.docx")]
    assert found.notices == ()


def test_revisions_of_a_draft_answer_to_each_other(tmp_path: Path) -> None:
    revised = DRAFT.replace(b"L.7", b"L.7/Rev.1").replace(b"Keeping", b"Care")
    assert names(matched(tmp_path, {"one.txt": DRAFT}, {"two.txt": revised})) == [("one.txt", "two.txt")]


def test_resolutions_of_one_title_answer_to_each_other(tmp_path: Path) -> None:
    found = matched(tmp_path, {"one.txt": TEXT}, {"two.txt": UNLIKE, "three.txt": OTHER})
    assert names(found) == [("one.txt", "three.txt")]
    assert found.notices == ("Without a counterpart in the other folder, in later: two.txt.",)


def test_a_file_that_cannot_be_read_has_no_counterpart(tmp_path: Path) -> None:
    found = matched(tmp_path, {"a.txt": TEXT, "one.txt": b""}, {"a.txt": TEXT})
    assert found.notices == (
        "one.txt is empty.",
        "Without a counterpart in the other folder, in earlier: one.txt.",
    )


def test_hidden_files_and_those_that_word_keeps_are_none(tmp_path: Path) -> None:
    found = matched(tmp_path, {"a.txt": TEXT, ".a.txt": b"", "~$a.docx": b""}, {"a.txt": TEXT})
    assert (len(found.pairs), found.notices) == (1, ())


@pytest.mark.parametrize(
    ("earlier", "later", "sentence"),
    [
        (("a.docx", "a.txt"), ("a.txt",), "answers to which: a.docx and a.txt to a.txt; a list says which."),
        (("b.txt",), ("c.txt", "d.txt"), "answers to which: b.txt to c.txt and d.txt; a list says which."),
    ],
)
def test_what_is_not_clear_is_not_guessed(
    earlier: tuple[str, ...], later: tuple[str, ...], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as error:
        matched(tmp_path, dict.fromkeys(earlier, TEXT), dict.fromkeys(later, TEXT))
    assert str(error.value) == f"It is not clear which file {sentence}"


def test_folders_that_have_nothing_to_do_with_each_other_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No file in earlier answers to one in later"):
        matched(tmp_path, {"one.txt": TEXT}, {"two.txt": UNLIKE})
