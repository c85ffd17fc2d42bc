"""What is broken ends in a reading or a sentence: in a process of its own, which no native crash may end."""

from __future__ import annotations

from helpers.program import python

MUTATE = """
import random, re
from pathlib import Path
from readers.pdf.made import invented_pdf
from resolute.model import UserError
from resolute.readers import open_resolution

whole = invented_pdf()
figures = [found.start() for found in re.finditer(rb"[0-9]", whole)]
chance = random.Random(6)
counts = [0, 0]
for number in range(300):
    data = bytearray(whole)
    if number % 3 == 0:
        del data[chance.randrange(len(data)) :]
    elif number % 3 == 1:
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(len(data))] = chance.randrange(256)
    else:
        for _ in range(chance.randrange(1, 20)):
            data[chance.choice(figures)] = chance.choice(b"0123456789-/")
    try:
        open_resolution(Path("x"), bytes(data))
        counts[0] += 1
    except UserError as error:
        assert "\\n" not in str(error)
        counts[1] += 1
print(*counts)
"""


def test_300_broken_files_are_read_or_refused() -> None:
    read, refused = map(int, python(MUTATE).split())
    assert read + refused == 300
    assert min(read, refused) > 20


def test_pdfium_is_loaded_for_pdf_alone() -> None:
    loaded = "import sys, resolute.readers; print('pypdfium2' in sys.modules)"
    assert python(loaded) == "False"
