"""How sure it is what a block was recognized as: by how much tells it, and whether that agrees."""

from __future__ import annotations

from resolute.model import BODY, Confidence, Kind
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.kinds import ends_with_comma, ends_with_stop
from resolute.readers.structure.numbers import Form
from resolute.readers.structure.plain import plain
from resolute.readers.structure.recognized import Recognized
from resolute.readers.structure.scopes import section_of

_NUMBERED = (Form.ARABIC, Form.OPERATIVE, Form.PREAMBULAR)


def confidence_of(found: Recognized, cues: Cues) -> Confidence:
    """That of the block's kind in a text in which a resolution was recognized."""
    if found.block.kind is found.kind:
        return Confidence.SURE
    match found.kind:
        case Kind.PREAMBULAR | Kind.OPERATIVE:
            return _of_paragraph(found, cues)
        case Kind.HEADING:
            is_laid_out = found.block.heading or section_of(found.block.text)
            return Confidence.SURE if is_laid_out else Confidence.LIKELY
        case Kind.TITLE:
            return Confidence.SURE if found.number.form is Form.SYMBOL else Confidence.LIKELY
        case Kind.MASTHEAD:
            return Confidence.LIKELY
        case Kind.OTHER:
            return Confidence.UNSURE if found.scope == BODY else Confidence.LIKELY
        case _:
            return Confidence.SURE


def _of_paragraph(found: Recognized, cues: Cues) -> Confidence:
    """Opening, number and last sign tell it: all that agree make sure, one that is missing makes likely."""
    text = plain(found.block.text)
    if cues.decided(text)[0]:
        return Confidence.SURE
    is_known = found.kind in cues.openings.kinds(found.opening)
    is_preambular = found.kind is Kind.PREAMBULAR
    is_numbered = found.number.form in _NUMBERED
    is_ended = ends_with_comma(text) if is_preambular else ends_with_stop(text)
    signs = is_known + (is_numbered or (is_preambular and not found.number.shown)) + is_ended
    return {3: Confidence.SURE, 2: Confidence.LIKELY}.get(signs, Confidence.UNSURE)
