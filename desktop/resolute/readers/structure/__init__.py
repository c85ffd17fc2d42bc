"""Structure recognition: what each block of a source is, one step for all formats.

`language` tells the language by which `cues` are chosen; `walk` goes through the blocks and tells what each
is with the help of `numbers` and `openings`; `model.labels` names the paragraphs; `masthead` gathers what the
first page says; `marks` ties the notes to their marks; `recognize` puts it all together, `without_structure`
leaves all that tells what a block is out. `parts` finds the texts of a file that holds several.
"""

from resolute.readers.structure.alone import recognize_part
from resolute.readers.structure.cues import Cues, cues_of
from resolute.readers.structure.kinds import is_closing
from resolute.readers.structure.language import language_of, vote_of
from resolute.readers.structure.marks import takes_exponent
from resolute.readers.structure.numbers import Form, is_number, number_of
from resolute.readers.structure.openings import Openings
from resolute.readers.structure.parts import parts_of
from resolute.readers.structure.plain import plain
from resolute.readers.structure.recognition import recognize, without_structure
from resolute.readers.structure.scopes import section_of

__all__ = [
    "Cues",
    "Form",
    "Openings",
    "cues_of",
    "is_closing",
    "is_number",
    "language_of",
    "number_of",
    "parts_of",
    "plain",
    "recognize",
    "recognize_part",
    "section_of",
    "takes_exponent",
    "vote_of",
    "without_structure",
]
