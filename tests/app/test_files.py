"""Files in and out on a real file system: one sentence for each trouble, nothing lost."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from resolute import limits
from resolute.app.files import check_writable, free_name, read_file, write_file
from resolute.model import NotWritten, Unreadable

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX file system")
needs_permissions = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="permissions hold for ordinary users of POSIX systems"
)


def refused(path: Path) -> str:
    with pytest.raises(Unreadable) as error:
        read_file(path)
    return str(error.value)


def not_written(path: Path) -> str:
    """Why neither the check nor the writing itself lets the path through; both must say the same."""
    with pytest.raises(NotWritten) as checked:
        check_writable(path, ())
    with pytest.raises(NotWritten) as written:
        write_file(path, b"tide")
    assert str(checked.value) == str(written.value)
    return str(written.value)


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "tide.txt").write_bytes(b"ebb\r\n\0")
    assert read_file(tmp_path / "tide.txt") == b"ebb\r\n\0"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "tide.docx") == "tide.docx does not exist."


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == f"{tmp_path.name} is a folder, not a file."


def test_a_file_taken_for_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tide").touch()
    assert refused(tmp_path / "tide" / "ebb").startswith("ebb ")


@needs_posix
def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")) == "zero is not an ordinary file."


@needs_posix
def test_a_named_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "pipe is not an ordinary file."


@needs_posix
def test_a_link_to_nothing_and_a_link_to_itself_are_refused(tmp_path: Path) -> None:
    (tmp_path / "lost").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert refused(tmp_path / "lost") == "lost does not exist."
    assert refused(tmp_path / "loop").startswith("loop cannot be read: ")


@needs_permissions
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").touch(mode=0)
    assert refused(tmp_path / "secret") == "secret may not be read: permission was denied."


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "a\0b") == "a\0b is not a name that a file can have."
    assert refused(tmp_path / ("a" * 5000)).endswith(".")


def test_an_absurdly_large_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE", 2 * limits.MEGABYTE)
    (tmp_path / "tide").write_bytes(bytes(2 * 1024**2 + 1))
    assert refused(tmp_path / "tide") == "tide is larger than 2 MB, the most that is read."


def test_a_file_that_grows_while_it_is_read_is_read_to_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in /proc is so, too: there a size says nothing."""
    monkeypatch.setattr(limits, "FILE", limits.MEGABYTE)
    (tmp_path / "tide").write_bytes(b"tide")
    size = (tmp_path / "tide").stat()
    (tmp_path / "tide").write_bytes(bytes(2 * limits.MEGABYTE))
    with patch.object(Path, "stat", return_value=size):
        assert refused(tmp_path / "tide") == "tide is larger than 1 MB, the most that is read."


def test_what_is_written_stands_there_alone(tmp_path: Path) -> None:
    write_file(tmp_path / "out.docx", b"tide")
    assert [path.name for path in tmp_path.iterdir()] == ["out.docx"]
    assert (tmp_path / "out.docx").read_bytes() == b"tide"


@needs_posix
def test_a_new_file_has_the_usual_mode_and_another_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "kept").touch(mode=0o640)
    for name in ("kept", "new"):
        write_file(tmp_path / name, b"tide")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("kept", "new")]
    mask = os.umask(0o022)
    os.umask(mask)
    assert modes == [0o640, 0o666 & ~mask]


def test_nothing_is_written_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "out.docx"
    assert not_written(out) == f"out.docx was not written: the folder {out.parent} does not exist."


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "out.docx").mkdir()
    assert not_written(tmp_path / "out.docx") == "out.docx was not written: there is a folder of that name."


@needs_posix
def test_a_pipe_is_not_written_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "out.html")
    assert not_written(tmp_path / "out.html").endswith("what is there is not an ordinary file.")


@needs_permissions
def test_nothing_is_written_where_that_is_not_permitted(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    sentence = not_written(tmp_path / "out.docx")
    tmp_path.chmod(0o700)
    assert sentence == f"out.docx was not written: writing in {tmp_path} is not permitted."


@needs_permissions
def test_a_file_that_may_not_be_changed_is_told_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "out.docx").touch(mode=0o444)
    with pytest.raises(NotWritten, match="may not be changed"):
        check_writable(tmp_path / "out.docx", ())


def test_a_name_that_is_too_long_or_none_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    assert "was not written: " in not_written(tmp_path / "a\0b.docx")
    with pytest.raises(NotWritten):
        write_file(tmp_path / ("a" * 300), b"tide")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_was_there_survives_a_failure(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "out.docx").write_bytes(b"ebb")
    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises(NotWritten, match=r"^out\.docx was not written: no space left on device\.$"):
        write_file(tmp_path / "out.docx", b"tide")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.docx": b"ebb"}


@needs_posix
def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "out.docx").symlink_to(tmp_path / "there" / "redline.docx")
    write_file(tmp_path / "out.docx", b"tide")
    assert (tmp_path / "out.docx").is_symlink()
    assert (tmp_path / "there" / "redline.docx").read_bytes() == b"tide"


def test_an_input_is_never_an_output(tmp_path: Path) -> None:
    (tmp_path / "tide.docx").touch()
    with pytest.raises(NotWritten, match="one of the files compared"):
        check_writable(tmp_path / "." / "tide.docx", (tmp_path / "tide.docx",))


@needs_posix
def test_a_link_to_an_input_is_never_an_output(tmp_path: Path) -> None:
    (tmp_path / "tide.docx").touch()
    (tmp_path / "out.docx").symlink_to(tmp_path / "tide.docx")
    with pytest.raises(NotWritten, match="one of the files compared"):
        check_writable(tmp_path / "out.docx", (tmp_path / "tide.docx",))


def test_a_free_name_is_counted_up(tmp_path: Path) -> None:
    names: list[str] = []
    for _ in range(3):
        names.append(free_name(tmp_path / "tide.docx").name)
        (tmp_path / names[-1]).touch()
    assert names == ["tide.docx", "tide-2.docx", "tide-3.docx"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
def test_a_name_that_is_no_text_is_read_and_written(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xe9.txt")
    write_file(path, b"tide")
    assert read_file(path) == b"tide"
