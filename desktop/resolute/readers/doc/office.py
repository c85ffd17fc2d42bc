"""LibreOffice, run without a window to convert one file, so that it touches nothing and nobody.

It gets a folder of its own, thrown away afterwards, for the file and for its profile: a window of the user's
that is open goes on undisturbed. The profile forbids macros and whatever a document would fetch.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from resolute import limits
from resolute.model import English, Phrase
from resolute.readers.refusal import Refusal

_MISSING: English = (
    "is a Word 97 document, and only LibreOffice can read those: install it from libreoffice.org, "
    "or open the file in Word and save it as .docx"
)
_FAILED: English = "could not be converted by LibreOffice; open it in Word and save it as .docx"
_SETTINGS: Mapping[str, Mapping[str, int | str]] = {
    "Common/Security/Scripting": {
        "MacroSecurityLevel": 3,
        "DisableMacrosExecution": "true",
        "BlockUntrustedRefererLinks": "true",
    },
    "Writer/Content/Update": {"Link": 0, "Field": "false", "Chart": "false"},
}
_NO_NETWORK: Mapping[str, int | str] = {
    "ooInetProxyType": 2,
    "ooInetHTTPProxyName": "127.0.0.1",
    "ooInetHTTPProxyPort": 9,
    "ooInetHTTPSProxyName": "127.0.0.1",
    "ooInetHTTPSProxyPort": 9,
    "ooInetNoProxy": "",
}
"""Whatever would be asked for over a network is asked of a port at which nobody listens."""


def find_office() -> Path | None:
    """The program, wherever the system's installers put it."""
    named = (shutil.which(name) for name in ("soffice", "libreoffice"))
    places = [Path(found) for found in named if found]
    return next((place for place in [*places, *_usual_places()] if place.is_file()), None)


def as_docx(data: bytes) -> bytes:
    """The Word document that LibreOffice makes of `data`. Raises `Refusal`, also where there is none."""
    office = find_office()
    if office is None:
        raise Refusal(_MISSING)
    with tempfile.TemporaryDirectory(prefix="resolute-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        given, made = folder / "text.doc", folder / "made" / "text.docx"
        given.write_bytes(data)
        profile = _profile(folder / "profile")
        run(
            [
                str(office),
                f"-env:UserInstallation={profile.as_uri()}",
                *_OPTIONS,
                str(made.parent),
                str(given),
            ]
        )
        if not made.is_file() or made.stat().st_size > limits.FILE:
            raise Refusal(_FAILED)
        return made.read_bytes()


_OPTIONS = ("--headless", "--norestore", "--nologo", "--convert-to", "docx:MS Word 2007 XML", "--outdir")


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432"):
            if folder := os.environ.get(variable):
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
        yield Path("/snap/bin/libreoffice")
        yield Path("/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice")


def _profile(folder: Path) -> Path:
    """A profile that holds the settings."""
    items = [_item(f"org.openoffice.Office.{path}", table) for path, table in _SETTINGS.items()]
    items.append(_item("org.openoffice.Inet/Settings", _NO_NETWORK))
    user = folder / "user"
    user.mkdir(parents=True)
    spaces = 'xmlns:oor="http://openoffice.org/2001/registry"'
    xml = f'<?xml version="1.0" encoding="UTF-8"?><oor:items {spaces}>{"".join(items)}</oor:items>'
    (user / "registrymodifications.xcu").write_text(xml, encoding="utf-8")
    return folder


def _item(path: str, table: Mapping[str, int | str]) -> str:
    values = (f'<prop oor:name="{k}" oor:op="fuse"><value>{v}</value></prop>' for k, v in table.items())
    return "".join(f'<item oor:path="/{path}">{value}</item>' for value in values)


def run(command: list[str]) -> None:
    """Run to the end, or to the limit of time: then it goes with all that it started."""
    silent = subprocess.DEVNULL
    own_session = os.name == "posix"
    try:
        with subprocess.Popen(
            command, stdin=silent, stdout=silent, stderr=silent, start_new_session=own_session
        ) as process:
            try:
                process.wait(limits.CONVERSION)
            except subprocess.TimeoutExpired:
                _end(process)
                raise Refusal(
                    Phrase(
                        "was not converted by LibreOffice within {seconds} seconds", seconds=limits.CONVERSION
                    )
                ) from None
            except BaseException:
                _end(process)
                raise
    except OSError as error:
        raise Refusal(_FAILED) from error


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process, and on systems that group processes all that it started."""
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
