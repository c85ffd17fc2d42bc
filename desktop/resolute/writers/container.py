"""Members packed into one file. The same members give the same bytes: no clock, one system, a fixed order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_ALWAYS = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16


def pack(members: Mapping[str, bytes]) -> bytes:
    """A zip of the members in the order given; what is a zip itself is stored as it is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _ALWAYS)
            member.create_system, member.external_attr = 3, _MODE
            is_packed = data.startswith(b"PK")
            member.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            package.writestr(member, data, compresslevel=6)
    return packed.getvalue()
