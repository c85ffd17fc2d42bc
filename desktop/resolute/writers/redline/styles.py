"""Which of the base's styles an element of the later file takes.

Style ids differ from file to file ("SingleTxt", "_SingleTxt"); their names agree.
"""

from __future__ import annotations

from dataclasses import dataclass

from resolute.writers.redline.names import NAME, P_STYLE, R_STYLE, VAL, Element, W, w
from resolute.writers.redline.package import Package

_STYLE, _STYLE_ID, _TYPE = w("style"), w("styleId"), w("type")
_NAMING = ((P_STYLE, "paragraph"), (R_STYLE, "character"), (w("tblStyle"), "table"))
_NAMESPACE, _XML, _RSID = f"{{{W}}}", "{http://www.w3.org/XML/1998/namespace}", w("rsid")


def style_ids(package: Package) -> dict[tuple[str, str], str]:
    """The ids of a package's styles by type ("paragraph", "character") and name in lower case."""
    part = package.related("styles")
    if part is None or part not in package:
        return {}
    return {
        (style.get(_TYPE, "paragraph"), name.get(VAL, "").lower()): style.get(_STYLE_ID, "")
        for style in package.root(part).iter(_STYLE)
        if (name := style.find(NAME)) is not None
    }


def drop_extensions(element: Element) -> None:
    """Drop edit ids, and what is said in newer namespaces: the base's part may not declare them."""
    for child in [child for child in element.iter() if not str(child.tag).startswith(_NAMESPACE)]:
        parent = child.getparent()
        if parent is not None:
            parent.remove(child)
    for each in element.iter():
        for name in each.attrib:
            if _is_foreign(str(name)):
                del each.attrib[name]


def _is_foreign(attribute: str) -> bool:
    return attribute.startswith("{") and (
        not attribute.startswith((_NAMESPACE, _XML)) or attribute.startswith(_RSID)
    )


class StyleMap:
    """From the later package's style ids to the base's, by type and name."""

    def __init__(self, base: Package, later: Package) -> None:
        known = style_ids(base)
        self._ids = {
            (kind, style): known.get((kind, name)) for (kind, name), style in style_ids(later).items()
        }

    def apply(self, properties: Element) -> None:
        """Rename the styles that copied properties name; those that the base lacks are dropped."""
        drop_extensions(properties)
        for tag, kind in _NAMING:
            for style in properties.findall(tag):
                found = self._ids.get((kind, style.get(VAL, "")))
                if found:
                    style.set(VAL, found)
                else:
                    properties.remove(style)


@dataclass(frozen=True, slots=True)
class LaterFile:
    """The later text's own Word file, and the base's styles for those that it names."""

    package: Package
    styles: StyleMap

    @classmethod
    def read(cls, data: bytes, base: Package) -> LaterFile:
        """The later package, seen from the base."""
        package = Package(data)
        return cls(package, StyleMap(base, package))
