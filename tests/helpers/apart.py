"""Reading in a process of its own, with what it takes: no crash ends the tests, no other test counts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from helpers.program import python

_CODE = """
import json, sys, time
from pathlib import Path
from helpers.apart import peak
from resolute.app.documents import open_document
from resolute.model import UserError
from resolute.readers import html, odt, pdf, rtf

start = time.process_time()
try:
    read, sentence = len(open_document(Path({path!r})).resolution.paragraphs), ""
except UserError as error:
    read, sentence = 0, str(error)
print(json.dumps([read, sentence, time.process_time() - start, peak()]))
"""


@dataclass(frozen=True, slots=True)
class Apart:
    """How many paragraphs were read, or the sentence; seconds of work, the process's peak in megabytes."""

    paragraphs: int
    sentence: str
    seconds: float
    megabytes: float


def read_apart(path: Path) -> Apart:
    """Read a file; fails where the process ends with anything but a reading or a sentence."""
    return Apart(*json.loads(python(_CODE.format(path=str(path)))))


def peak() -> float:
    """This process's own peak; `ru_maxrss` counts that of the process it was forked from too."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
