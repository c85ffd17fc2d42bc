"""How long reading takes: in a process that has just begun, and once all is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = {
    "60 paragraphs of DOCX": "A_RES_72_164-en.docx",
    "60 paragraphs of XML": "A_RES_78_208-en.xml",
    "60 paragraphs of PDF": "A_RES_78_208-en.pdf",
    "57 pages of DOCX": "A_RES_72_73-en.docx",
    "57 pages of XML": "A_RES_78_69-en.xml",
    "57 pages of PDF": "A_RES_78_69-en.pdf",
}
_CODE = """
import json, sys, time
from pathlib import Path
from resolute.readers import open_resolution

path = Path(sys.argv[1])
data = path.read_bytes()
seconds = []
for _ in range(4):
    start = time.process_time()
    open_resolution(path, data)
    seconds.append(time.process_time() - start)
print(json.dumps([seconds[0], min(seconds[1:])]))
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """Seconds of work: of the first reading of a process, with what it loads for it, and of a later one."""

    cold: float
    warm: float


def reading_times(shared: Path) -> Iterator[tuple[str, Reading]]:
    """The best of three processes for each document."""
    for name, file in DOCUMENTS.items():
        path = next((shared / "corpus").rglob(file))
        runs = [_measured(path) for _ in range(3)]
        yield name, Reading(min(run.cold for run in runs), min(run.warm for run in runs))


def _measured(path: Path) -> Reading:
    command = [sys.executable, "-c", _CODE, str(path)]
    return Reading(*json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
