"""Whether a figure that took another's place is the next of its series.

Prevents what matters from hiding among the yearly updates, and the calendar from looking like a decision:

    at its seventy-fourth session → at its seventy-sixth session       mechanical
    at its seventy-fourth session → at its seventy-second session      suspect
    from 4 to 8 May 2030 → from 3 to 7 May 2031                        mechanical, both days
    until 31 May 2030 → until 31 May 2031, 4 buoys → 6 buoys           number
    53rd plenary meeting → 50th plenary meeting                        mechanical: counted anew each year
"""

from __future__ import annotations

from resolute.compare.findings.changes import Wording
from resolute.compare.findings.exchanges import Exchange
from resolute.compare.findings.figures import Type, figures
from resolute.compare.findings.plain import plain_words
from resolute.compare.findings.vocabulary import months, words
from resolute.model import FindingKind, Kind
from resolute.model.references import DATE, compiled

_FRAME = {Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.CLOSING}
_BEGUN = f"({DATE})[至到—–-]$"
_RANGE = 40
"""How many characters behind a day its month and year stand, in "from 29 January to 16 March 2018"."""
_MONTH_LENGTH = 31


def is_frame(wording: Wording) -> bool:
    """Whether the row is of the document's frame: masthead, adoption, source or closing."""
    return all(paragraph.kind in _FRAME for paragraph in (*wording.earlier, *wording.later))


def plausible(exchange: Exchange) -> FindingKind | None:
    """Mechanical where a series goes on, suspect where it goes back; None where the two are of two series."""
    ours, theirs = exchange.earlier, exchange.later
    if ours.form != theirs.form or not ours.value or not theirs.value:
        return None
    return FindingKind.MECHANICAL if theirs.value >= ours.value else FindingKind.SUSPECT


def in_frame(exchange: Exchange, wording: Wording) -> FindingKind | None:
    """What an exchange in the frame is: agenda items and meetings are counted anew in each session."""
    if exchange.earlier.type is Type.NUMBER is exchange.later.type or _is_meeting(exchange, wording.language):
        return FindingKind.MECHANICAL
    return plausible(exchange)


def in_series(exchange: Exchange, wording: Wording) -> FindingKind | None:
    """What the exchange of a session, a year or a number is; None where it is none of a series."""
    if exchange.earlier.type is not exchange.later.type:
        return FindingKind.NUMBER
    match exchange.earlier.type:
        case Type.ORDINAL:
            return _session(exchange, wording)
        case Type.YEAR:
            return _year(exchange, wording.language)
        case _:
            return _day(exchange, wording.language) or _number(exchange, wording.language)


def _session(exchange: Exchange, wording: Wording) -> FindingKind | None:
    if not _is_of(exchange, words(wording.language, "series"), wording.language):
        return None
    return FindingKind.SUSPECT if _is_past(exchange, wording) else plausible(exchange)


def _is_past(exchange: Exchange, wording: Wording) -> bool:
    """Whether a session to come in the earlier text is one that the later text has behind it."""
    before, now = wording.sessions
    if before is None or now is None:
        return False
    return exchange.earlier.value[0] > before and before <= exchange.later.value[0] < now


def _is_meeting(exchange: Exchange, language: str) -> bool:
    return _is_of(exchange, words(language, "meetings"), language)


def _is_of(exchange: Exchange, nouns: frozenset[str], language: str) -> bool:
    """Whether what is counted is one of `nouns`, which are beginnings of words."""
    series = tuple(nouns)
    if language == "zh":
        return exchange.after.lstrip("一二三四五六七八九十 ").startswith(series)
    if language == "ar":
        following = plain_words(exchange.before[-40:])[-3:]
    else:
        following = plain_words(exchange.after[:60])[:3]
    return any(word.startswith(series) for word in following)


def is_deadline(exchange: Exchange, language: str) -> bool:
    """Whether something holds until, or is due by, the date or year."""
    before, deadlines = exchange.before[-24:], words(language, "deadlines")
    if language == "zh":
        afterwards = tuple(words(language, "afterwards"))
        return before.endswith(tuple(deadlines)) or exchange.after.startswith(afterwards)
    return any(word in deadlines for word in plain_words(before)[-2:])


def _year(exchange: Exchange, language: str) -> FindingKind | None:
    if is_deadline(exchange, language):
        return FindingKind.NUMBER
    last = plain_words(exchange.before[-30:])[-1:]
    after = exchange.after.lstrip()
    following = plain_words(after[:60])[:1]
    ends = not after or not after[0].isalnum() or any(w in words(language, "after_years") for w in following)
    begins = exchange.before.endswith(("–", "—", "-")) or any(
        word in words(language, "before_years") for word in last
    )
    return plausible(exchange) if begins and ends else None


def _day(exchange: Exchange, language: str) -> FindingKind | None:
    """What the exchange of a day is whose month and year stand behind it; None where it is no day."""
    ours, theirs = (_dated(exchange, side, language) for side in (0, 1))
    if not ours or not theirs:
        return None
    return FindingKind.MECHANICAL if theirs >= ours else FindingKind.SUSPECT


def _dated(exchange: Exchange, side: int, language: str) -> tuple[int, ...]:
    """Year, month and day of a day in a range of dates; empty where it is none."""
    day = (exchange.earlier, exchange.later)[side]
    if len(day.value) != 1 or not 1 <= day.value[0] <= _MONTH_LENGTH:
        return ()
    if language == "zh":
        before = exchange.texts[side][: day.start]
        begun = compiled(_BEGUN, before).search(before)
        return (*figures(begun[1], language)[0].value[:2], day.value[0]) if begun else ()
    following = figures(exchange.texts[side][day.end : day.end + _RANGE], language)
    until = next((at for at, figure in enumerate(following) if figure.type is not Type.WORD), None)
    if until is None or following[until].type is not Type.DATE or not following[until].value:
        return ()
    between = [figure.form for figure in following[:until]]
    if not set(between) <= words(language, "ranges") | set(months(language)):
        return ()
    year, month, _ = following[until].value
    own = next((months(language)[word] for word in between if word in months(language)), month)
    return year, own, day.value[0]


def _number(exchange: Exchange, language: str) -> FindingKind:
    """A number behind "resolution" or "paragraph" refers, any other is an amount."""
    last = "".join(plain_words(exchange.before[-30:])[-1:])
    if last.startswith(tuple(words(language, "references"))):
        moves_on = exchange.later.value > exchange.earlier.value
        return FindingKind.MECHANICAL if moves_on else FindingKind.CITATION
    refers = last.startswith(tuple(words(language, "paragraphs")))
    return FindingKind.CITATION if refers else FindingKind.NUMBER
