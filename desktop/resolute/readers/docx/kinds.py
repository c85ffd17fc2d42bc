"""What else is a Word document: templates, documents with macros, Strict Open XML, made an ordinary .docx.

The rest of the program knows that alone, and a redline that stands on one of these is called .docx: Word
opens none of that name whose content says that it is a template or has macros.
"""

from __future__ import annotations

import io
import re
import zipfile

from resolute.readers import archive

_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
_STRICT = b"http://purl.oclc.org/ooxml/"
_USUAL = b"http://schemas.openxmlformats.org/"
_FAMILIES = re.compile(_STRICT + rb"(officeDocument|wordprocessingml|drawingml|schemaLibrary)/")
_KINDS = {
    b"/extendedProperties": b"/extended-properties",
    b"/customProperties": b"/custom-properties",
}
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAIN = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template|ms-word\.document\.macroEnabled"
    rb"|ms-word\.template\.macroEnabledTemplate)\.main\+xml"
)
_MACROS = re.compile(r"word/(?:_rels/)?vba(?:Project|Data)[^/]*")
_NAMED_MACROS = re.compile(rb"<(?:Override|Relationship)\b[^<>]*/?vba(?:Project|Data)\.[^<>]*/>")


def ordinary(data: bytes) -> bytes:
    """The package as an ordinary document; `data` itself where it is one."""
    with archive.opened(data) as package:
        return _rewritten(package) if _is_other(package) else data


def _is_other(package: zipfile.ZipFile) -> bool:
    """What its content types say, and its relationships: both are small."""
    names = set(package.namelist())
    types, relationships = (
        archive.content(package, package.getinfo(name)) if name in names else b""
        for name in (_TYPES, _RELATIONSHIPS)
    )
    return _OTHER_MAIN.search(types) is not None or _STRICT in relationships


def _rewritten(package: zipfile.ZipFile) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as result:
        for member in package.infolist():
            if _MACROS.fullmatch(member.filename):
                continue
            content = archive.content(package, member)
            is_markup = member.filename.endswith((".xml", ".rels"))
            result.writestr(member, _renamed(content) if is_markup else content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _renamed(markup: bytes) -> bytes:
    """Transitional names, the ordinary content type, and no word of macros."""
    if _STRICT in markup:
        markup = _FAMILIES.sub(_USUAL + rb"\1/2006/", markup).replace(b' w:conformance="strict"', b"")
        for strict, usual in _KINDS.items():
            markup = markup.replace(strict, usual)
    return _NAMED_MACROS.sub(b"", _OTHER_MAIN.sub(_MAIN, markup))
