"""The faces that were used as a PDF's fonts: the glyphs that were shown, and nothing else of the file.

Glyphs keep their numbers, so that most of them are their own codes on the pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import groupby

import pydyf
import uharfbuzz as hb

from resolute.writers.pdf.faces import Code, Face

_CHUNK = 100
"""How many lines one bfchar operator may have."""
_SYMBOLIC = 4


def embed(pdf: pydyf.PDF, faces: Mapping[Face, str]) -> pydyf.Dictionary:
    """The fonts under their names in the pages, added to the document."""
    return pydyf.Dictionary({name: _embedded(pdf, face).reference for face, name in faces.items()})


def _embedded(pdf: pydyf.PDF, face: Face) -> pydyf.Dictionary:
    name = f"/{_tag(face)}+{_name(face)}"
    subset = _subset(face)
    is_cff = "CFF " in subset.table_tags
    descendant = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if is_cff else "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "FontDescriptor": _descriptor(pdf, face, subset, name).reference,
            "DW": 1000,
            "W": _widths(face),
            **({} if is_cff else {"CIDToGIDMap": _glyphs(pdf, face).reference}),
        }
    )
    characters = pydyf.Stream(list(_characters(face.codes)), compress=True)
    pdf.add_object(descendant)
    pdf.add_object(characters)
    font = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([descendant.reference]),
            "ToUnicode": characters.reference,
        }
    )
    pdf.add_object(font)
    return font


def _subset(face: Face) -> hb.Face:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(code.glyph for code in face.codes.values())
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.DOWNGRADE_CFF2
    )
    if face.weight:
        wanted.pin_all_axes_to_default(face.face)
        wanted.pin_axis_location(face.face, "wght", face.weight)
    return hb.subset(face.face, wanted)


def _descriptor(pdf: pydyf.PDF, face: Face, subset: hb.Face, name: str) -> pydyf.Dictionary:
    is_cff = "CFF " in subset.table_tags
    data = subset.reference_table("CFF ").data if is_cff else subset.blob.data
    kind = {"Subtype": "/CIDFontType0C"} if is_cff else {"Length1": len(data)}
    file = pydyf.Stream([data], kind, compress=True)
    pdf.add_object(file)
    extents = face.font.get_font_extents("ltr")
    ascent, descent = round(extents.ascender * face.scale), round(extents.descender * face.scale)
    descriptor = pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": _SYMBOLIC,
            "FontBBox": pydyf.Array([-500, descent, 2000, ascent]),
            "ItalicAngle": 0,
            "Ascent": ascent,
            "Descent": descent,
            "CapHeight": ascent,
            "StemV": 80,
            "FontFile3" if is_cff else "FontFile2": file.reference,
        }
    )
    pdf.add_object(descriptor)
    return descriptor


def _tag(face: Face) -> str:
    """Six capitals that tell this subset from others of the same font."""
    digest = sha256(repr(sorted(face.codes)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _name(face: Face) -> str:
    name = face.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
    return "".join(
        character for character in name if character.isascii() and (character.isalnum() or character == "-")
    )


def _widths(face: Face) -> pydyf.Array:
    """Stretches of codes that follow each other, with their widths."""
    found = pydyf.Array()
    for _, run in groupby(enumerate(sorted(face.codes)), key=lambda pair: pair[1] - pair[0]):
        held = [code for _, code in run]
        found += [held[0], pydyf.Array([face.codes[code].width for code in held]).data]
    return found


def _glyphs(pdf: pydyf.PDF, face: Face) -> pydyf.Stream:
    """The glyph of each code, two bytes each."""
    numbers = (face.codes[code].glyph if code in face.codes else 0 for code in range(max(face.codes) + 1))
    stream = pydyf.Stream([b"".join(number.to_bytes(2) for number in numbers)], compress=True)
    pdf.add_object(stream)
    return stream


def _characters(codes: Mapping[int, Code]) -> Iterator[bytes]:
    """The CMap by which codes are copied as characters."""
    yield (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <ffff> endcodespacerange"
    )
    told = [(number, code.text) for number, code in sorted(codes.items()) if code.text]
    for start in range(0, len(told), _CHUNK):
        chunk = told[start : start + _CHUNK]
        lines = (f"<{number:04x}> <{text.encode('utf-16-be').hex()}>" for number, text in chunk)
        yield "\n".join((f"{len(chunk)} beginbfchar", *lines, "endbfchar")).encode()
    yield b"endcmap CMapName currentdict /CMap defineresource pop end end"
