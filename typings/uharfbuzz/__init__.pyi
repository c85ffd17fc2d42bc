"""The part of uharfbuzz that the program uses."""

from collections.abc import Iterable, Sequence
from enum import IntEnum, IntFlag

class HarfBuzzError(Exception): ...

class Blob:
    data: bytes
    @classmethod
    def from_file_path(cls, filename: str) -> Blob: ...

class Set(Iterable[int]):
    def __contains__(self, value: int) -> bool: ...
    def __len__(self) -> int: ...
    def update(self, values: Iterable[int]) -> None: ...

class OTNameIdPredefined(IntEnum):
    FONT_FAMILY = 1
    POSTSCRIPT_NAME = 6

class OTVarAxisInfo:
    tag: str

class Face:
    def __init__(self, blob: Blob, index: int = 0) -> None: ...
    count: int
    upem: int
    glyph_count: int
    unicodes: Set
    table_tags: list[str]
    axis_infos: Sequence[OTVarAxisInfo]
    blob: Blob
    def reference_table(self, tag: str) -> Blob: ...
    def get_name(self, name_id: OTNameIdPredefined, language: str | None = None) -> str | None: ...

class FontExtents:
    ascender: int
    descender: int
    line_gap: int

class Font:
    def __init__(self, face: Face) -> None: ...
    def get_glyph_h_advance(self, gid: int) -> int: ...
    def get_nominal_glyph(self, unicode: int) -> int | None: ...
    def get_font_extents(self, direction: str) -> FontExtents: ...
    def set_variations(self, variations: dict[str, float]) -> None: ...

class BufferClusterLevel(IntEnum):
    MONOTONE_CHARACTERS = 1

class BufferFlags(IntFlag):
    REMOVE_DEFAULT_IGNORABLES = 8

class GlyphInfo:
    codepoint: int
    cluster: int

class GlyphPosition:
    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int

class Buffer:
    cluster_level: BufferClusterLevel
    flags: BufferFlags
    direction: str
    language: str
    glyph_infos: list[GlyphInfo]
    glyph_positions: list[GlyphPosition] | None
    def add_str(self, text: str, item_offset: int = 0, item_length: int = -1) -> None: ...
    def guess_segment_properties(self) -> None: ...

def shape(font: Font, buffer: Buffer) -> None: ...

class SubsetFlags(IntFlag):
    NO_HINTING = 1
    RETAIN_GIDS = 2
    NO_LAYOUT_CLOSURE = 512
    DOWNGRADE_CFF2 = 16384
    CFF_IDENTITY_CHARSET = 32768

class SubsetInput:
    flags: SubsetFlags
    glyph_set: Set
    def pin_all_axes_to_default(self, face: Face) -> bool: ...
    def pin_axis_location(self, face: Face, tag: str, value: float) -> bool: ...

def subset(face: Face, input: SubsetInput) -> Face: ...
