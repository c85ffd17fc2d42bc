"""Which words are equal, inserted and deleted between two wordings.

Prevents two kinds of unreadable marks:

    [-Encourage-]{+U+}r[-a-]{+g+}e[-m-]{+s+}                letters: the reader has to spell the word
    [-the-]{+all+} [-relevant-]{+other+} [-bodies-]{+organs+}       a blank kept between every two words

Tokens are mapped to letters, so that diff-match-patch's semantic clean-up sees words and not signs; it joins
changes that only a few small words keep apart. An equal word is written with fillers, three letters in all:
else the clean-up gives up too much of what is equal.

    [-Urges States-]{+Also urges States, as appropriate,+}          instead of
    [-Urges-]{+Also urges+} States{+, as appropriate,+}

What comes out is slid to where a reader would cut (see slides).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, groupby

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from resolute.compare.slides import Edit, slide
from resolute.compare.tokens import tokens
from resolute.model import NOTE_MARK, Op, Span

_OPS = {-1: Op.DELETE, 0: Op.EQUAL, 1: Op.INSERT}
_ALPHABETS = (range(0x4E00, 0x9FA6), range(0xAC01, 0xD7A4), range(0x20000, 0x2A6D7), range(0x30000, 0x3134B))
_FILLER = chr(0xAC00)
_FILLERS = 2
_HUGE = 500_000_000


def spans(earlier: str, later: str) -> tuple[Span, ...]:
    """The spans whose equal and deleted ones make `earlier`, whose equal and inserted ones make `later`."""
    return token_spans(tokens(earlier), tokens(later))


def token_spans(earlier: Sequence[str], later: Sequence[str]) -> tuple[Span, ...]:
    """The same for tokens; a note's mark may be followed by a name, and equals only a mark of that name."""
    edits = _ordered(_marks_kept(_edits(earlier, later)))
    slid = _ordered(slide(edits))
    return tuple(Span(edit.op, "".join(map(_written, edit.tokens))) for edit in slid)


def _edits(earlier: Sequence[str], later: Sequence[str]) -> list[Edit]:
    """The shortest edit script after the semantic clean-up; of huge wordings all is replaced."""
    if earlier == later:
        return [Edit(Op.EQUAL, tuple(earlier))]
    known = dict.fromkeys(chain(earlier, later))
    if len(earlier) * len(later) > _HUGE or len(known) > len(_letters()):
        return [Edit(Op.DELETE, tuple(earlier)), Edit(Op.INSERT, tuple(later))]
    return _cleaned(earlier, later, dict(zip(known, _letters(), strict=False)))


@cache
def _letters() -> str:
    """Letters to write tokens with: the clean-up treats signs and blanks otherwise."""
    return "".join(map(chr, chain.from_iterable(_ALPHABETS)))


def _cleaned(earlier: Sequence[str], later: Sequence[str], letters: Mapping[str, str]) -> list[Edit]:
    names = {letter: token for token, letter in letters.items()}
    diffs = list(_shortest(earlier, later, letters))
    diff_match_patch().diff_cleanupSemantic(diffs)
    words = ((op, tuple(names[letter] for letter in text if letter != _FILLER)) for op, text in diffs)
    return [Edit(_OPS[op], found) for op, found in words]


def _shortest(
    earlier: Sequence[str], later: Sequence[str], letters: Mapping[str, str]
) -> Iterator[tuple[int, str]]:
    """The shortest edit script in letters; rapidfuzz finds it faster where much has changed."""
    one, other = ("".join(map(letters.__getitem__, side)) for side in (earlier, later))
    for step in Indel.opcodes(one, other):
        if step.tag == "equal":
            kept = (_filled(token, letters[token]) for token in earlier[step.src_start : step.src_end])
            yield 0, "".join(kept)
        elif step.tag == "delete":
            yield -1, one[step.src_start : step.src_end]
        else:
            yield 1, other[step.dest_start : step.dest_end]


def _filled(token: str, letter: str) -> str:
    return letter + _FILLER * _FILLERS if token[0].isalnum() else letter


def _marks_kept(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits with a note's mark that was deleted and inserted at once kept as equal."""
    for same, run in groupby(edits, key=lambda edit: edit.op is Op.EQUAL):
        members = list(run)
        changed = _joined(members, Op.DELETE), _joined(members, Op.INSERT)
        yield from members if same else _around_marks(*changed)


def _joined(edits: Iterable[Edit], op: Op) -> tuple[str, ...]:
    return tuple(token for edit in edits if edit.op is op for token in edit.tokens)


def _around_marks(deleted: tuple[str, ...], inserted: tuple[str, ...]) -> Iterator[Edit]:
    """A replacement, cut at the marks that stand on both sides of it."""
    mark = next((token for token in deleted if token[0] == NOTE_MARK and token in inserted), None)
    one, other = (side.index(mark) if mark else len(side) for side in (deleted, inserted))
    yield Edit(Op.DELETE, deleted[:one])
    yield Edit(Op.INSERT, inserted[:other])
    if mark:
        yield Edit(Op.EQUAL, (mark,))
        yield from _around_marks(deleted[one + 1 :], inserted[other + 1 :])


def _ordered(edits: Iterable[Edit]) -> list[Edit]:
    """Neighbours of one kind joined, deleted before inserted, nothing empty."""
    filled = (edit for edit in edits if edit.tokens)
    joined: list[Edit] = []
    for same, run in groupby(filled, key=lambda edit: edit.op is Op.EQUAL):
        members = list(run)
        ops = (Op.EQUAL,) if same else (Op.DELETE, Op.INSERT)
        joined += [Edit(op, words) for op in ops if (words := _joined(members, op))]
    return joined


def _written(token: str) -> str:
    """The token's characters: a mark without its name."""
    return token[:1] if token[0] == NOTE_MARK else token
