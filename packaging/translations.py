"""Renews and compiles the translations of resources/i18n with Qt's own tools, which come with PySide6.

python packaging/translations.py renew      every text of the program stands in each resolute_*.ts
python packaging/translations.py compile    each resolute_*.ts becomes a .qm, which the program loads
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from translatable import ROOT, Text, translatable

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "es", "fr", "ru", "zh_CN")
CONTEXT = "Resolute"


def file_of(language: str) -> Path:
    """The file with the translations into a language; Chinese is called by its language alone."""
    return FOLDER / f"resolute_{language.partition('_')[0]}.ts"


def renew(texts: Iterable[Text]) -> None:
    """Add new texts as unfinished and drop those that are said no more; what is translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "said.py"
        source.write_text("".join(map(_as_call, texts)), encoding="utf-8")
        for language in LANGUAGES:
            languages = ("-source-language", "en", "-target-language", language)
            options = ("-locations", "none", "-no-obsolete", "-silent", *languages)
            _run("pyside6-lupdate", str(source), *options, "-ts", str(file_of(language)))


def compile_all() -> None:
    """Compile all languages."""
    for language in LANGUAGES:
        file = file_of(language)
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _as_call(text: Text) -> str:
    """The call in which Qt's tool finds a text, with the module that says it as a remark to translators."""
    source = json.dumps(text.source, ensure_ascii=False)
    number = ", None, 1" if text.is_plural else ""
    return f'#: {text.place}\nQCoreApplication.translate("{CONTEXT}", {source}{number})\n'


def _run(tool: str, *arguments: str) -> None:
    folders = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    found = shutil.which(tool, path=folders)
    if not found:
        sys.exit(f"{tool} is missing; it comes with PySide6-Essentials.")
    subprocess.run([found, *arguments], check=True)


def main() -> None:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["renew"]:
            renew(translatable()[0])
        case ["compile"]:
            compile_all()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
