"""Rich Text, made small."""

from __future__ import annotations

from readers import invented

FONTS = r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset2 Symbol;}}"


def document(body: str, before: str = "") -> bytes:
    """A document of `body`, in which all but ASCII is written as the format does."""
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{FONTS}{before}{_escaped(body)}}}".encode("ascii")


def _escaped(text: str) -> str:
    return "".join(sign if sign.isascii() else f"\\u{_signed(sign)}?" for sign in text)


def _signed(sign: str) -> int:
    return ord(sign) - 65536 if ord(sign) > 32767 else ord(sign)


def invented_document() -> bytes:
    """The invented resolution as Word writes it, one repeated mark as a field."""
    met: set[str] = set()
    body = [p(text) for text in (*invented.FRONT, "")]
    body += [p(*line, met) for line in invented.typed()]
    body += [p(""), p("\n".join(invented.CLOSING))]
    header = f"{{\\header {''.join(p(line) for line in invented.HEADER)}}}"
    return document(header + "".join(body))


def p(lead: str, text: str = "", opening: str = "", met: set[str] | None = None) -> str:
    """A paragraph with its opening in italics and with notes for ¹ and ²."""
    italic = f"{{\\i {opening}}}" if opening else ""
    signs = "".join(_sign(sign, met if met is not None else set()) for sign in text)
    return f"\\pard\\plain {''.join(_sign(sign, set()) for sign in lead)}{italic}{signs}\\par\n"


def _sign(sign: str, met: set[str]) -> str:
    number = invented.MARKS.get(sign)
    if number is None:
        return {"\t": "\\tab ", "\n": "\\line "}.get(sign, sign)
    if sign in met:
        instruction = f"{{\\*\\fldinst {{ NOTEREF _Ref{number} \\\\h }}}}"
        return f"{{\\field{instruction}{{\\fldrslt {{\\super {number}}}}}}}"
    met.add(sign)
    return f"{{\\*\\bkmkstart _Ref{number}}}{note(invented.NOTES[number - 1])}{{\\*\\bkmkend _Ref{number}}}"


def note(text: str) -> str:
    """A footnote as it stands in the text."""
    return f"{{\\super\\chftn{{\\footnote\\pard\\plain {{\\super\\chftn}}\\tab {text}}}}}"
