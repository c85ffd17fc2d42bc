"""Files in and out: one sentence where that fails, nothing half-written, nothing overwritten by a failure."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from resolute.model import NotWritten, Unreadable

MAX_BYTES = 300 * 1024 * 1024
"""The largest file that is read; the longest resolutions with pictures stay below a tenth of it."""


def read_file(path: Path) -> bytes:
    """The file's bytes. Raises Unreadable."""
    try:
        if path.is_dir():
            raise Unreadable(path, "is a folder, not a file.")
        if path.exists() and not path.is_file():
            raise Unreadable(path, "is not an ordinary file.")
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(path, f"is larger than {MAX_BYTES // 1024**2} MB, the most that is read.")
        return path.read_bytes()
    except FileNotFoundError:
        raise Unreadable(path, "does not exist.") from None
    except PermissionError:
        raise Unreadable(path, "may not be read: permission was denied.") from None
    except OSError as error:
        raise Unreadable(path, f"cannot be read: {_reason(error)}.") from None
    except ValueError:
        raise Unreadable(path, "is not a name that a file can have.") from None


def write_file(path: Path, data: bytes) -> None:
    """Write beside the target and move into place. Raises NotWritten; what stood there then still does."""
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise NotWritten(path, "there is a folder of that name.")
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_mode(temporary, path)
        temporary.replace(path)
    except FileNotFoundError:
        raise NotWritten(path, f"the folder {path.parent} does not exist.") from None
    except PermissionError:
        raise NotWritten(path, f"writing in {path.parent} is not permitted.") from None
    except OSError as error:
        raise NotWritten(path, f"{_reason(error)}.") from None
    except ValueError:
        raise NotWritten(path, "that is not a name that a file can have.") from None
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def check_writable(path: Path, inputs: tuple[Path, ...]) -> None:
    """Say early what would fail late. Raises NotWritten, also where the output would replace an input."""
    if any(_same_file(path, given) for given in inputs):
        raise NotWritten(path, "it is one of the files compared, and these are never changed.")
    if path.is_dir():
        raise NotWritten(path, "there is a folder of that name.")
    if not path.parent.is_dir():
        raise NotWritten(path, f"the folder {path.parent} does not exist.")


def _same_file(one: Path, other: Path) -> bool:
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


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
