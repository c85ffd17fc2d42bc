"""The part of pydyf that the program uses."""

from collections.abc import Mapping, Sequence
from typing import BinaryIO

class Object:
    @property
    def reference(self) -> bytes: ...
    @property
    def data(self) -> bytes: ...

class Dictionary(Object, dict[str, object]):
    def __init__(self, values: Mapping[str, object] | None = None) -> None: ...

class Stream(Object):
    def __init__(
        self,
        stream: Sequence[bytes | str] | None = None,
        extra: Mapping[str, object] | None = None,
        compress: bool = False,
    ) -> None: ...

class String(Object):
    def __init__(self, string: str = "") -> None: ...

class Array(Object, list[object]):
    def __init__(self, array: Sequence[object] | None = None) -> None: ...

class PDF:
    pages: Dictionary
    info: Dictionary
    catalog: Dictionary
    page_references: tuple[bytes, ...]
    def add_page(self, page: Dictionary) -> None: ...
    def add_object(self, object_: Object) -> None: ...
    def write(
        self,
        output: BinaryIO,
        version: bytes = b"1.7",
        identifier: bytes | bool = False,
        compress: bool = False,
    ) -> None: ...
