"""Tracked changes of properties: each holds the former properties whole.

What a change's former properties cannot name is not touched by it and stays: a paragraph's run properties
and section (`w:pPr`), a section's headers and footers, and the marks of other tracked changes.
"""

from __future__ import annotations

from lxml import etree

from resolute.readers.docx.names import PPR, RPR, TCPR, TRPR, w

_CHANGES = tuple(
    w(f"{name}Change")
    for name in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid", "numbering")
)
_MARKS = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"))
_BEFORE = {
    RPR: _MARKS,
    w("sectPr"): (w("headerReference"), w("footerReference")),
}
_AFTER = {
    PPR: (RPR, w("sectPr")),
    TRPR: _MARKS,
    TCPR: _MARKS,
}
"""What stays, by the element that holds the properties: before and after those that come back."""


def restore_properties(root: etree._Element, *, accept: bool) -> None:
    """Drop the former properties (accept), or put them in the place of the present ones (reject)."""
    for change in list(root.iter(*_CHANGES)):
        holder = change.getparent()
        if holder is None:
            continue
        holder.remove(change)
        if not accept and change.tag != w("numberingChange"):
            _restore(holder, change)


def _restore(holder: etree._Element, change: etree._Element) -> None:
    before = [child for child in holder if child.tag in _BEFORE.get(holder.tag, ())]
    after = [child for child in holder if child.tag in _AFTER.get(holder.tag, ())]
    former = [child for properties in change for child in properties if child.tag not in _MARKS]
    for child in list(holder):
        holder.remove(child)
    holder.extend([*before, *former, *after])
    parent = holder.getparent()
    if not len(holder) and parent is not None and holder.tag in (PPR, RPR):
        parent.remove(holder)
