"""Which words are equal, inserted and deleted between two wordings.

Prevents two kinds of unreadable marks:

    [-Encourage-]{+U+}r[-a-]{+g+}e[-m-]{+s+}                   letters: the reader spells the word to understand it
    [-the-]{+all+} [-relevant-]{+other+} [-bodies-]{+organs+}          a blank kept between every two words

Tokens are mapped to letters, so that diff-match-patch's semantic clean-up sees words and not signs; it joins
changes that only a few small words keep apart. An equal word is written with fillers, three letters in all:
else the clean-up gives up too much of what is equal.

    [-Urges Member States-]{+Also urges Member States, as appropriate,+}     for     {+Also urges+} … {+, as appropriate,+}

What comes out is cut at tokens again and slid to where a reader would cut (see slides).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from resolute.compare.slides import Edit, slide
from resolute.compare.tokens import tokens
from resolute.model import NOTE_MARK, Op, Span

_OPS = {-1: Op.DELETE, 0: Op.EQUAL, 1: Op.INSERT}
_LETTERS = (range(0x4E00, 0x9FA6), range(0x20000, 0x2A6D7), range(0x30000, 0x3134B))
_FILLER = chr(0xAC00)


def spans(earlier: str, later: str) -> tuple[Span, ...]:
    """The spans whose equal and deleted ones make `earlier`, whose equal and inserted ones make `later`."""
    return token_spans(tokens(earlier), tokens(later))


def token_spans(earlier: Sequence[str], later: Sequence[str]) -> tuple[Span, ...]:
    """The same for tokens; a note's mark may be followed by a name, and equals only a mark of that name."""
    if earlier == later:
        return _spans([Edit(Op.EQUAL, tuple(earlier))])
    edits = _cleaned(earlier, later)
    return _spans(_ordered(slide(_ordered(_marks_kept(edits)))))


def _cleaned(earlier: Sequence[str], later: Sequence[str]) -> list[Edit]:
    """The shortest edit script in tokens after the semantic clean-up."""
    letters = _alphabet(earlier, later)
    names = {letter: token for token, letter in letters.items()}
    diffs = _shortest(earlier, later, letters)
    diff_match_patch().diff_cleanupSemantic(diffs)
    return [
        Edit(_OPS[op], tuple(names[letter] for letter in text if letter != _FILLER)) for op, text in diffs
    ]


def _alphabet(*sides: Iterable[str]) -> dict[str, str]:
    """A letter for each token: the clean-up treats signs and blanks otherwise than letters."""
    free = (chr(code) for letters in _LETTERS for code in letters)
    return {token: next(free) for token in dict.fromkeys(token for side in sides for token in side)}


def _shortest(
    earlier: Sequence[str], later: Sequence[str], letters: Mapping[str, str]
) -> list[tuple[int, str]]:
    """The shortest edit script in letters, made in a time that does not grow with the square of the changes."""
    one, other = ("".join(map(letters.__getitem__, side)) for side in (earlier, later))
    diffs: list[tuple[int, str]] = []
    for tag, start, end, from_, to in Indel.opcodes(one, other):
        if tag == "equal":
            kept = (
                letters[token] + _FILLER * (2 if token[0].isalnum() else 0) for token in earlier[start:end]
            )
            diffs.append((0, "".join(kept)))
        else:
            diffs.append((-1, one[start:end]) if tag == "delete" else (1, other[from_:to]))
    return diffs


def _marks_kept(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits with a note's mark that was deleted and inserted at once kept as equal."""
    waiting: Edit | None = None
    for edit in edits:
        if waiting and edit.op is Op.INSERT:
            yield from _around_marks(waiting.tokens, edit.tokens)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = edit if edit.op is Op.DELETE else None
        if not waiting:
            yield edit
    if waiting:
        yield waiting


def _around_marks(deleted: tuple[str, ...], inserted: tuple[str, ...]) -> Iterator[Edit]:
    """A replacement, cut at the marks that stand on both sides of it."""
    shared = next((token for token in deleted if token[0] == NOTE_MARK and token in inserted), None)
    if shared is None:
        yield Edit(Op.DELETE, deleted)
        yield Edit(Op.INSERT, inserted)
        return
    one, other = deleted.index(shared), inserted.index(shared)
    yield Edit(Op.DELETE, deleted[:one])
    yield Edit(Op.INSERT, inserted[:other])
    yield Edit(Op.EQUAL, (shared,))
    yield from _around_marks(deleted[one + 1 :], inserted[other + 1 :])


def _ordered(edits: Iterable[Edit]) -> list[Edit]:
    """Neighbours of one kind joined, deleted before inserted, nothing empty."""
    joined: list[Edit] = []
    for same, run in groupby((edit for edit in edits if edit.tokens), key=lambda edit: edit.op is Op.EQUAL):
        members = list(run)
        for op in (Op.EQUAL,) if same else (Op.DELETE, Op.INSERT):
            if words := tuple(token for edit in members if edit.op is op for token in edit.tokens):
                joined.append(Edit(op, words))
    return joined


def _spans(edits: Iterable[Edit]) -> tuple[Span, ...]:
    return tuple(Span(edit.op, "".join(map(_written, edit.tokens))) for edit in edits if edit.tokens)


def _written(token: str) -> str:
    """The token's characters: a mark without its name."""
    return token[:1] if token[0] == NOTE_MARK else token
