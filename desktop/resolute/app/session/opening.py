"""A kept session becomes a comparison again: both files are read as they were, and compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from resolute.app.bases import differences, open_base
from resolute.app.documents import corrected, read_document, with_part
from resolute.app.files import read_file
from resolute.app.pairs import compare_documents
from resolute.app.session.files import read_session
from resolute.app.session.places import Finder
from resolute.app.session.values import Opened, Session, Source
from resolute.app.values import Document, Pair, ReadingOptions
from resolute.model import Phrase, Progress, counted, parts_called, silent


def open_session(path: Path, progress: Progress = silent) -> Opened:
    """Open a comparison file. Raises Unreadable."""
    progress(Phrase("Reading {name}", name=path.name), 0.0)
    return replace(taken_up(read_session(path), progress), file=path)


def read_again(session: Session, progress: Progress = silent) -> Opened:
    """The same session with its files as they stand now; a text that is no file stays. Raises Unreadable."""
    now = replace(session, earlier=_as_it_stands(session.earlier), later=_as_it_stands(session.later))
    return replace(taken_up(now, progress), is_saved=False)


def put_on_base(session: Session, path: Path, progress: Progress = silent) -> Opened:
    """The same session with the official Word file in place of its earlier text.

    Notices say where it differs. Raises Unreadable, and UserError where the earlier text is Word already.
    """
    options = ReadingOptions(session.revisions)
    earlier = _document(session.earlier, options)
    base = open_base(path, earlier, options)
    now = replace(session, earlier=replace(session.earlier, path=path, data=base.as_read))
    opened = taken_up(now, progress)
    notices = (*differences(earlier, base), *opened.pair.notices)
    return replace(opened, pair=replace(opened.pair, notices=notices), is_saved=False)


def taken_up(session: Session, progress: Progress = silent) -> Opened:
    """The comparison that a session was of; notices say what could not be found again. Raises Unreadable."""
    options = ReadingOptions(session.revisions)
    progress(Phrase("Reading {name}", name=session.earlier.path.name), 0.1)
    earlier = _document(session.earlier, options)
    progress(Phrase("Reading {name}", name=session.later.path.name), 0.25)
    later = _document(session.later, options)
    ours, theirs = _finder(session.earlier, earlier), _finder(session.later, later)
    handwork = session.handwork.moved(ours, theirs)
    readings = handwork.readings
    pair = compare_documents(
        corrected(earlier, readings.earlier), corrected(later, readings.later), progress, handwork.links
    )
    lost = session.handwork.size - handwork.size
    pair = replace(pair, notices=(*_missing(session, pair), *pair.notices))
    return Opened(_with_notice(pair, lost), handwork, session.outlook)


def _as_it_stands(source: Source) -> Source:
    is_file = source.path.is_absolute() and source.path.is_file()
    return replace(source, data=read_file(source.path)) if is_file else source


def _document(source: Source, options: ReadingOptions) -> Document:
    """The file, or the one of its texts that was compared; all of it where there is no such text now."""
    document = read_document(source.path, source.data, options)
    found = parts_called(document.parts, source.part) if source.part else ()
    return with_part(document, found[0]) if found else document


def _missing(session: Session, pair: Pair) -> Iterator[str]:
    for source, document in ((session.earlier, pair.earlier), (session.later, pair.later)):
        if source.part and document.part is None:
            yield Phrase(
                "{name} has no part “{part}” now; all of it is compared.",
                name=source.path.name,
                part=source.part,
            )


def _finder(source: Source, document: Document) -> Finder:
    return Finder(dict(source.words), document.resolution.paragraphs)


def _with_notice(pair: Pair, lost: int) -> Pair:
    if not lost:
        return pair
    notice = counted(
        lost,
        "One link, mark, note or correction could not be placed: the text is not read as it was.",
        "{n} links, marks, notes or corrections could not be placed: the text is not read as it was.",
    )
    return replace(pair, notices=(notice, *pair.notices))
