"""Lists of pairs as editors and spreadsheets save them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.app.lists import Listed, read_list
from resolute.model import Unreadable


def listed(folder: Path, data: str | bytes) -> list[tuple[str, str, str]]:
    path = folder / "list.tsv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    held = read_list(path)
    return [(str(p.earlier.relative_to(folder)), str(p.later.relative_to(folder)), p.name) for p in held]


def test_a_line_names_two_files_and_the_outputs(tmp_path: Path) -> None:
    assert listed(tmp_path, "a.txt\tb.txt\nx/c.docx \t d.xml\ttides\n") == [
        ("a.txt", "b.txt", ""),
        ("x/c.docx", "d.xml", "tides"),
    ]


def test_a_line_may_name_the_texts_of_files_that_hold_several(tmp_path: Path) -> None:
    (tmp_path / "list.tsv").write_text("a\tb\t\tII\nc\td\tports\t\tannex\n", encoding="utf-8")
    parts = [(pair.name, pair.earlier_part, pair.later_part) for pair in read_list(tmp_path / "list.tsv")]
    assert parts == [("", "II", ""), ("ports", "", "annex")]


@pytest.mark.parametrize("head", ["earlier\tlater\n", "Earlier\tLater\tName\n", "# Earlier\tlater\n\n"])
def test_head_comments_and_empty_lines_are_no_pairs(head: str, tmp_path: Path) -> None:
    assert listed(tmp_path, f"{head}\n\t\n# a\ta\na\tb\t\n") == [("a", "b", "")]


def test_a_file_called_earlier_is_one_behind_the_head(tmp_path: Path) -> None:
    assert listed(tmp_path, "a\tb\nearlier\tlater\n")[1] == ("earlier", "later", "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_may_have_a_mark_and_ends_of_lines_of_its_system(encoding: str, tmp_path: Path) -> None:
    data = 'Häfen.txt\tملف.txt\r\n"a ""b"".txt"\tc\r\n'.encode(encoding)
    assert listed(tmp_path, data) == [("Häfen.txt", "ملف.txt", ""), ('a "b".txt', "c", "")]


def test_whole_paths_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "list.tsv").write_text("/tides/a.txt\tb.txt\n", encoding="utf-8")
    assert read_list(tmp_path / "list.tsv") == (Listed(Path("/tides/a.txt"), tmp_path / "b.txt"),)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "names no pair of files."),
        ("# nothing\nearlier\tlater\n", "names no pair of files."),
        ("a\tb\na.txt b.txt\n", "has no two files in line 2, with a tab between them."),
        ("\tb\n", "has no two files in line 1"),
        ("a\tb\tc\td\te\tf\n", "has 6 columns in line 1"),
        ("a\tb\t../c\n", "has a name in line 1 that a file cannot have on every system."),
        ("a\tb\t..\n", "has a name in line 1"),
        ("Häfen\tb".encode("cp1252"), "is no list: it is not text in UTF-8."),
        ("a" * 200_000, "is no list: it has a line longer than names of files are."),
    ],
)
def test_what_is_no_list_is_refused(data: str | bytes, reason: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as error:
        listed(tmp_path, data)
    assert str(error.value).startswith(f"list.tsv {reason}")


@given(st.one_of(st.binary(max_size=60), st.text('ab\t\n#"\r\0', max_size=30).map(str.encode)))
def test_any_bytes_end_in_pairs_or_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.tsv"
    path.write_bytes(data)
    try:
        assert read_list(path)
    except Unreadable as error:
        assert str(error).endswith(".")  # noqa: PT017 either is right
