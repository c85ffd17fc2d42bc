"""Web pages and mails, made small."""

from __future__ import annotations

from html import escape

from readers import invented


def page(body: str, head: str = "") -> bytes:
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()
    )


def invented_body() -> str:
    """The invented resolution as Word saves it, with its notes at the end."""
    met: set[str] = set()
    body = [p(text) for text in (*invented.FRONT, "&nbsp;")]
    body += [p(*line, met) for line in invented.typed()]
    body.append(p("\n".join(invented.CLOSING)))
    header = f'<div title="header">{"".join(p(line) for line in invented.HEADER)}</div>'
    notes = "".join(_note(place, note) for place, note in enumerate(invented.NOTES, 1))
    return f"{header}{''.join(body)}<div style='mso-element:footnote-list'><hr>{notes}</div>"


def invented_page() -> bytes:
    return page(invented_body(), "<style>span.Opening {font-style: italic}</style>")


def p(lead: str, text: str = "", opening: str = "", met: set[str] | None = None) -> str:
    """A paragraph with its opening in italics and with marks for ¹ and ²."""
    italic = f"<span class=Opening>{opening}</span>" if opening else ""
    signs = "".join(_sign(sign, met if met is not None else set()) for sign in text)
    return f"<p class=MsoNormal>{''.join(_sign(sign, set()) for sign in lead)}{italic}{signs}</p>\r\n"


def _sign(sign: str, met: set[str]) -> str:
    number = invented.MARKS.get(sign)
    if number is None:
        tab = "<span style='mso-tab-count:1'>      </span>"
        return {"\t": tab, "\n": "<br>\r\n", "&": "&"}.get(sign, escape(sign))
    if sign in met:
        return f"<sup>{number}</sup>"
    met.add(sign)
    return f'<a href="#_ftn{number}" name="_ftnref{number}"><sup><span>[{number}]</span></sup></a>'


def _note(number: int, text: str) -> str:
    back = f'<a href="#_ftnref{number}" name="_ftn{number}"><sup>[{number}]</sup></a>'
    return f"<div style='mso-element:footnote' id=ftn{number}><p>{back} {text}</p></div>"


def mail(body: str, subject: str = "Tides", kind: str = "text/plain; charset=utf-8") -> bytes:
    headers = f"From: a@harbour.example\nSubject: {subject}\nMIME-Version: 1.0\nContent-Type: {kind}"
    return f"{headers}\n\n{body}".encode()


def multipart(*parts: str, kind: str = "mixed") -> bytes:
    """A message of parts, each with its own headers."""
    body = "".join(f"--X\n{part}\n" for part in parts)
    return mail(f"{body}--X--\n", kind=f'multipart/{kind}; boundary="X"')
