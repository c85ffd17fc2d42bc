"""Which words are equal, inserted and deleted between two wordings.

Prevents two kinds of unreadable marks:

    [-Encourage-]{+U+}r[-a-]{+g+}e[-m-]{+s+}                letters: the reader has to spell the word
    [-the-]{+all+} [-relevant-]{+other+} [-bodies-]{+organs+}       a blank kept between every two words

Tokens are mapped to letters, so that diff-match-patch's semantic clean-up sees words and not signs; it joins
changes that only a few small words keep apart. An equal word is written with fillers, three letters in all:
else the clean-up gives up too much of what is equal.

    [-Urges States-]{+Also urges States, as appropriate,+}          instead of
    [-Urges-]{+Also urges+} States{+, as appropriate,+}

What comes out is slid to where a reader would cut (see slides). Blanks of another kind are told from each
other last of all, by themselves, or a date would look changed into itself:

    adopted on [-10 December 1948-]{+10 December 1948+}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from resolute.compare.slides import Edit, slide
from resolute.compare.tokens import tokens
from resolute.model import NOTE_MARK, Op, Span, plainly

_OPS = {-1: Op.DELETE, 0: Op.EQUAL, 1: Op.INSERT}
_SIGNS = {op: sign for sign, op in _OPS.items()}
_ALPHABETS = (range(0x4E00, 0x9FA6), range(0xAC01, 0xD7A4), range(0x20000, 0x2A6D7), range(0x30000, 0x3134B))
_FILLER = chr(0xAC00)
_FILLERS = 2 * _FILLER
_FEW, _MANY, _HUGE = 3, sum(map(len, _ALPHABETS)), 500_000_000


def spans(earlier: str, later: str) -> tuple[Span, ...]:
    """The spans whose equal and deleted ones make `earlier`, whose equal and inserted ones make `later`."""
    return token_spans(tokens(earlier), tokens(later))


def token_spans(earlier: Sequence[str], later: Sequence[str]) -> tuple[Span, ...]:
    """The same for tokens; a note's mark may be followed by a name, and equals only a mark of that name."""
    if earlier == later:
        text = "".join(map(_written, earlier))
        return (Span(Op.EQUAL, text),) if text else ()
    edits = _tidy(_shortest(_with_plain_blanks(earlier), _with_plain_blanks(later)))
    cleaned = _tidy(_marks_kept(_cleaned(edits)))
    return tuple(Span(op, text) for op, text in _joined_pieces(_as_written(cleaned, earlier, later)))


def _with_plain_blanks(words: Sequence[str]) -> list[str]:
    """The tokens with every kind of blank within a line as a space, and of hyphen as a hyphen."""
    return [plainly(word) for word in words]


def _as_written(
    edits: Iterable[Edit], earlier: Sequence[str], later: Sequence[str]
) -> Iterator[tuple[Op, str]]:
    """The edits in the two texts' own characters; where these differ in an equal word, it is in a blank."""
    i = j = 0
    for edit in edits:
        size = len(edit.tokens)
        here, there = earlier[i : i + size], later[j : j + size]
        if edit.op is Op.EQUAL:
            yield from _blanks_apart("".join(map(_written, here)), "".join(map(_written, there)))
        else:
            yield edit.op, "".join(map(_written, here if edit.op is Op.DELETE else there))
        i += size if edit.op is not Op.INSERT else 0
        j += size if edit.op is not Op.DELETE else 0


def _blanks_apart(earlier: str, later: str) -> Iterator[tuple[Op, str]]:
    """Two texts of one length that differ in kinds of blanks and hyphens at most."""
    if earlier == later:
        yield Op.EQUAL, earlier
        return
    for same, run in groupby(zip(earlier, later, strict=True), key=lambda pair: pair[0] == pair[1]):
        here, there = ("".join(side) for side in zip(*run, strict=True))
        if same:
            yield Op.EQUAL, here
        else:
            yield from ((Op.DELETE, here), (Op.INSERT, there))


def _joined_pieces(pieces: Iterable[tuple[Op, str]]) -> Iterator[tuple[Op, str]]:
    for same, run in groupby(pieces, key=lambda piece: piece[0] is Op.EQUAL):
        members = list(run)
        for op in (Op.EQUAL,) if same else (Op.DELETE, Op.INSERT):
            text = "".join(text for kind, text in members if kind is op)
            if text:
                yield op, text


def _tidy(edits: Iterable[Edit]) -> list[Edit]:
    return _ordered(slide(_ordered(edits)))


def _shortest(earlier: Sequence[str], later: Sequence[str]) -> list[Edit]:
    """The shortest edit script, which rapidfuzz finds fast even where much has changed."""
    if earlier == later or len(earlier) * len(later) > _HUGE:
        return _replaced(earlier, later)
    edits: list[Edit] = []
    for step in Indel.opcodes(earlier, later):
        deleted, inserted = earlier[step.src_start : step.src_end], later[step.dest_start : step.dest_end]
        edits += [Edit(Op.EQUAL, tuple(deleted))] if step.tag == "equal" else _replaced(deleted, inserted)
    return edits


def _replaced(earlier: Sequence[str], later: Sequence[str]) -> list[Edit]:
    """One wording for another, as a whole."""
    if earlier == later:
        return [Edit(Op.EQUAL, tuple(earlier))]
    return [Edit(Op.DELETE, tuple(earlier)), Edit(Op.INSERT, tuple(later))]


def _cleaned(edits: Sequence[Edit]) -> list[Edit]:
    """`edits` after the semantic clean-up; as they are where there are more tokens than letters."""
    known = dict.fromkeys(token for edit in edits for token in edit.tokens)
    if len(edits) < _FEW or len(known) > _MANY:
        return list(edits)
    letters = dict(zip(known, _letters(), strict=False))
    diffs = [(_SIGNS[edit.op], _in_letters(edit, letters)) for edit in edits]
    diff_match_patch().diff_cleanupSemantic(diffs)
    names = {letter: token for token, letter in letters.items()}
    words = ((op, tuple(names[letter] for letter in text if letter != _FILLER)) for op, text in diffs)
    return [Edit(_OPS[op], found) for op, found in words]


def _letters() -> Iterator[str]:
    """Letters to write tokens with: the clean-up treats signs and blanks otherwise."""
    return map(chr, chain.from_iterable(_ALPHABETS))


def _in_letters(edit: Edit, letters: Mapping[str, str]) -> str:
    kept = edit.op is Op.EQUAL
    return "".join(letters[token] + _FILLERS * (kept and token[0].isalnum()) for token in edit.tokens)


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
    for mark in [token for token in deleted if token[0] == NOTE_MARK]:
        if mark in inserted:
            one, other = deleted.index(mark), inserted.index(mark)
            yield from (*_replaced(deleted[:one], inserted[:other]), Edit(Op.EQUAL, (mark,)))
            deleted, inserted = deleted[one + 1 :], inserted[other + 1 :]
    yield from _replaced(deleted, inserted)


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
