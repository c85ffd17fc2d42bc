"""What mail programs put around the text of a plain mail: signatures, heads of other mails, quoting signs."""

from __future__ import annotations

import re

_SIGNATURE = re.compile(r"^-- $.*\Z", re.MULTILINE | re.DOTALL)
_FIELDS = (
    "From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|De|Envoyé|À|Objet|Fecha|Enviado|Para|Asunto|От|Кому|Дата|Тема"
    "|Отправлено|发件人|发送时间|收件人|主题|من|إلى|الموضوع|التاريخ"
)
_FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}|_{10,}|Begin forwarded message:)[^\n]*\n\s*"
    rf"(?:^[ \t]*\*?(?:{_FIELDS})\*?\s?[:：][^\n]*\n(?:[ \t]+\S[^\n]*\n)*){{2,}}",
    re.MULTILINE,
)
_WROTE = re.compile(
    r"^[ \t]*(?:On|Le|El)\b[^\n]{5,200}(?:\n[^\n]{1,100})?\b(?:wrote|a écrit|escribió)\s?:[ \t]*$",
    re.MULTILINE,
)
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_SOFT = re.compile(r"(?<=\S) \n(?=[^\n>])")


def without_quoting(text: str, *, is_flowed: bool) -> str:
    """The text without these; `is_flowed` where lines that end in a blank go on in the next (RFC 3676)."""
    text = _SIGNATURE.sub("", text + "\n") if "\n-- \n" in f"\n{text}\n" else text
    text = _QUOTED.sub("", text)
    text = _WROTE.sub("", _FORWARDED.sub("", text))
    return _SOFT.sub(" ", text) if is_flowed else text
