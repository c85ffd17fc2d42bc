"""Files in and out: one sentence where that fails, nothing half-written, nothing overwritten by a failure."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from resolute import limits
from resolute.model import NotWritten, Phrase, Unreadable


def read_file(path: Path) -> bytes:
    """The file's bytes. Raises Unreadable."""
    try:
        if path.is_dir():
            raise Unreadable(path, "is a folder, not a file.")
        if path.exists() and not path.is_file():
            raise Unreadable(path, "is not an ordinary file.")
        if path.stat().st_size > limits.FILE:
            raise _too_large(path)
        with path.open("rb") as file:
            data = file.read(limits.FILE + 1)
    except FileNotFoundError:
        raise Unreadable(path, "does not exist.") from None
    except PermissionError:
        raise Unreadable(path, "may not be read: permission was denied.") from None
    except OSError as error:
        raise Unreadable(path, Phrase("cannot be read: {reason}.", reason=reason_of(error))) from None
    except ValueError:
        raise Unreadable(path, "is not a name that a file can have.") from None
    if len(data) > limits.FILE:  # it has grown since its size was asked, or has none, as in /proc
        raise _too_large(path)
    return data


def _too_large(path: Path) -> Unreadable:
    megabytes = limits.FILE // limits.MEGABYTE
    return Unreadable(
        path, Phrase("is larger than {megabytes} MB, the most that is read.", megabytes=megabytes)
    )


def write_file(path: Path, data: bytes) -> None:
    """Write beside the target and move into place. Raises NotWritten; what stood there then still does.

    A link stays a link: what it leads to is replaced.
    """
    temporary: Path | None = None
    try:
        _refuse_what_is_no_file(path)
        target = Path(os.path.realpath(path))
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_mode(temporary, target)
        temporary.replace(target)
    except FileNotFoundError:
        raise NotWritten(
            path, Phrase("the folder {folder} does not exist.", folder=str(path.parent))
        ) from None
    except PermissionError:
        raise NotWritten(
            path, Phrase("writing in {folder} is not permitted.", folder=str(path.parent))
        ) from None
    except OSError as error:
        raise NotWritten(path, Phrase("{reason}.", reason=reason_of(error))) from None
    except ValueError:
        raise NotWritten(path, "that is not a name that a file can have.") from None
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def check_writable(path: Path, inputs: Iterable[Path]) -> None:
    """Say early what would fail late. Raises NotWritten, also where the output would replace an input."""
    if any(_is_same_file(path, given) for given in inputs):
        raise NotWritten(path, "it is one of the files compared, and these are never changed.")
    try:
        _refuse_what_is_no_file(path)
        target = Path(os.path.realpath(path))
        if not target.parent.is_dir():
            raise NotWritten(path, Phrase("the folder {folder} does not exist.", folder=str(path.parent)))
        if not os.access(target.parent, os.W_OK):
            raise NotWritten(path, Phrase("writing in {folder} is not permitted.", folder=str(path.parent)))
        if target.exists() and not os.access(target, os.W_OK):
            raise NotWritten(path, "a file of that name is there and may not be changed.")
    except OSError as error:
        raise NotWritten(path, Phrase("{reason}.", reason=reason_of(error))) from None
    except ValueError:
        raise NotWritten(path, "that is not a name that a file can have.") from None


def free_name(path: Path) -> Path:
    """The path, or the same with a number where something of that name is there."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def reason_of(error: OSError) -> str:
    """What the system says went wrong ("no space left on device")."""
    return (error.strerror or str(error)).lower()


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise NotWritten(path, "there is a folder of that name.")
    if path.exists() and not path.is_file():
        raise NotWritten(path, "what is there is not an ordinary file.")


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _give_usual_mode(temporary: Path, path: Path) -> None:
    """Temporary files are private; the output gets the mode of what it replaces, or a new file's."""
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
    elif os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
