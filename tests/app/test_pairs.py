"""Two files become a pair: what is read, what stands for the earlier text, what the user is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from resolute.app.pairs import compare_files, sample_pair
from resolute.app.values import Pasted, ReadingOptions
from resolute.model import UNCORRECTED, Cancelled, Kind, Readings, Unreadable, UserError
from writers.redline.notation import docx, redline

TEXT = "The General Assembly,\n\nRecalling the frost,\n\n1. Urges all keepers to watch the tide;\n"


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_the_sample_is_compared() -> None:
    pair = compare_files(*sample_pair())
    assert pair.notices == ()
    assert not pair.comparison.is_equal


def test_the_same_file_twice_is_compared_with_a_sentence(tmp_path: Path) -> None:
    path = put(tmp_path, "tide.txt", TEXT)
    pair = compare_files(path, path)
    assert pair.notices == (
        "Both files hold the same bytes: there is nothing to compare but the text with itself.",
    )
    assert pair.comparison.is_equal


def test_notices_name_each_file_once(tmp_path: Path) -> None:
    earlier = put(tmp_path, "earlier.txt", "A letter.\n\nThe keeper came home.")
    later = put(tmp_path, "later.txt", "A letter.\n\nThe keeper stayed.")
    plain = "holds no resolution that was recognized; it is read as plain paragraphs."
    assert compare_files(earlier, later).notices == (f"earlier.txt {plain}", f"later.txt {plain}")


def test_a_notice_about_files_of_one_name_is_given_once(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    earlier, later = (put(folder, "a.txt", f"In {folder.name}.") for folder in (tmp_path, tmp_path / "there"))
    assert len(compare_files(earlier, later).notices) == 1


def test_texts_in_two_languages_are_told(tmp_path: Path) -> None:
    earlier = put(tmp_path, "a.txt", "The General Assembly,\n\nRecalling the resolution on the frost,\n")
    later = put(tmp_path, "b.txt", "L’Assemblée générale,\n\nRappelant la résolution sur le gel de la mer,\n")
    sentence = "The earlier text is in another language (en) than the later (fr)."
    assert compare_files(earlier, later).notices[-1] == sentence


def test_tracked_changes_of_an_input_are_taken_as_asked(tmp_path: Path) -> None:
    before, after = docx("The lamp is lit."), docx("The lamp is lit twice.")
    tracked = put(tmp_path, "tracked.docx", redline(before, after).data)
    plain = put(tmp_path, "plain.docx", after)
    assert compare_files(plain, tracked, ReadingOptions("accept")).comparison.is_equal
    assert not compare_files(plain, tracked, ReadingOptions("reject")).comparison.is_equal
    with pytest.raises(Unreadable, match=r"tracked\.docx carries tracked changes"):
        compare_files(plain, tracked, ReadingOptions("refuse"))


def test_progress_rises_to_the_end_and_may_cancel(tmp_path: Path) -> None:
    path = put(tmp_path, "tide.txt", TEXT)
    shares: list[float] = []
    compare_files(path, path, progress=lambda _doing, share: shares.append(share))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)

    def cancel(_doing: str, _share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare_files(path, path, progress=cancel)


@pytest.fixture
def official(tmp_path: Path) -> dict[str, Path]:
    """An invented resolution as the Word file, as text, as XML and, changed, as a later text."""
    return {
        "word": put(tmp_path, "official.docx", invented.as_docx()),
        "text": put(tmp_path, "earlier.txt", invented.as_text()),
        "xml": put(tmp_path, "earlier.xml", invented.as_akn()),
        "later": put(tmp_path, "later.txt", invented.as_text().replace(b"twice a day", b"every hour")),
    }


@pytest.mark.parametrize("given", ["text", "xml"])
def test_a_base_stands_for_the_earlier_text(given: str, official: dict[str, Path]) -> None:
    options = ReadingOptions(base=official["word"])
    pair = compare_files(official[given], official["later"], options)
    assert pair.earlier.path == official["word"]
    assert pair.comparison.earlier.format == "docx"
    assert pair.notices == ()


def test_where_the_base_differs_is_told(official: dict[str, Path], tmp_path: Path) -> None:
    text = (
        invented.as_text().replace(b"twice a day", b"at noon").replace(b"further resolution", b"resolution")
    )
    earlier = put(tmp_path, "typed.txt", text)
    pair = compare_files(earlier, official["later"], ReadingOptions(base=official["word"]))
    assert pair.notices == ("official.docx differs from typed.txt in PP2, OP2 (a).",)


def test_at_most_five_paragraphs_are_named(tmp_path: Path) -> None:
    lines = [f"{number}. Requests keeper {number} to trim the lamp;" for number in range(1, 9)]
    earlier = put(tmp_path, "earlier.txt", "The General Assembly,\n" + "\n".join(lines))
    base = docx("\tThe General Assembly,", *(line.replace("lamp", "wick") for line in lines))
    options = ReadingOptions(base=put(tmp_path, "base.docx", base))
    pair = compare_files(earlier, earlier, options)
    assert pair.notices == ("base.docx differs from earlier.txt in OP1, OP2, OP3, OP4, OP5 and 3 more.",)


def test_a_word_file_needs_no_base(official: dict[str, Path]) -> None:
    with pytest.raises(UserError, match=r"official\.docx is a Word file itself"):
        compare_files(official["word"], official["later"], ReadingOptions(base=official["word"]))


def test_a_base_is_a_word_file(official: dict[str, Path]) -> None:
    with pytest.raises(Unreadable, match=r"earlier\.xml is no Word file"):
        compare_files(official["text"], official["later"], ReadingOptions(base=official["xml"]))


def test_a_text_is_read_as_the_user_says(tmp_path: Path) -> None:
    pair = compare_files(put(tmp_path, "tide.txt", TEXT), put(tmp_path, "moon.txt", TEXT))
    said = Readings(later=UNCORRECTED.with_kind(1, Kind.TITLE))
    corrected = compare_files(pair.earlier, pair.later, readings=said)
    assert (corrected.readings, corrected.comparison.later.paragraphs[1].kind) == (said, Kind.TITLE)
    assert compare_files(corrected.earlier, corrected.later) == pair


def test_a_pasted_text_is_read_like_a_file(tmp_path: Path) -> None:
    pasted = Pasted(Path("Pasted text"), b"<p>The General Assembly,</p><p>Recalling the <i>frost</i>,</p>")
    pair = compare_files(put(tmp_path, "tide.txt", TEXT), pasted)
    assert (pair.later.resolution.format, pair.later.resolution.name) == ("html", "Pasted text")
