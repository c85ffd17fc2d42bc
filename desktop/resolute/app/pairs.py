"""The first use case: two files are read and compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from resolute import paths
from resolute.app.bases import differences, open_base
from resolute.app.documents import corrected, open_document, read_document
from resolute.app.parts import Decided, decide
from resolute.app.values import Document, Given, Pair, Pasted, ReadingOptions
from resolute.compare import compare
from resolute.model import Link, Phrase, Progress, Readings, silent


def compare_files(
    earlier: Given,
    later: Given,
    options: ReadingOptions | None = None,
    progress: Progress = silent,
    links: tuple[Link, ...] = (),
    readings: Readings | None = None,
) -> Pair:
    """Read two texts, but for those that were read so, and compare them around the user's links.

    Raises Unreadable, and UserError where a part that is asked for is not there, or has to be chosen
    (SeveralTexts); `progress` may raise Cancelled. Two documents that were read
    are compared as they are, unless a part is named.

    Where `options` name a base, that stands for the earlier text, and the notices say where it differs.
    """
    options = options or ReadingOptions()
    readings = readings or Readings()
    before = _read(earlier, replace(options, said=readings.earlier), progress, 0.0)
    after = _read(later, replace(options, said=readings.later), progress, 0.2)
    is_asked = bool(options.earlier_part or options.later_part)
    are_chosen = isinstance(earlier, Document) and isinstance(later, Document) and not is_asked
    decided = Decided(before, after) if are_chosen else decide(before, after, options)
    base = open_base(options.base, decided.earlier, options) if options.base else decided.earlier
    progress("Comparing", 0.4)
    pair = compare_documents(base, decided.later, progress, links)
    if base is not decided.earlier:
        pair = replace(pair, notices=(*differences(decided.earlier, base), *pair.notices))
    pair = replace(pair, notices=(*decided.notices, *pair.notices))
    progress("Done", 1.0)
    return pair


def compare_documents(
    earlier: Document, later: Document, progress: Progress = silent, links: tuple[Link, ...] = ()
) -> Pair:
    """Compare two documents that were read; the notices of both and of the pair are gathered."""
    comparison = compare(
        earlier.resolution,
        later.resolution,
        links=links,
        progress=lambda doing, share: progress(doing, 0.4 + 0.6 * share),
    )
    return Pair(earlier, later, comparison, tuple(dict.fromkeys(_notices(earlier, later))), links)


def _read(given: Given, options: ReadingOptions, progress: Progress, share: float) -> Document:
    if isinstance(given, Document):
        return corrected(given, options.said)
    progress(Phrase("Reading {name}", name=given.name), share)
    if isinstance(given, Pasted):
        return read_document(given.path, given.data, options)
    return open_document(given, options)


def sample_pair() -> tuple[Path, Path]:
    """The earlier and the later resolution that come with the program."""
    return paths.resource("samples", "earlier.docx"), paths.resource("samples", "later.docx")


def _notices(earlier: Document, later: Document) -> Iterator[str]:
    if (earlier.data, earlier.part) == (later.data, later.part):
        yield Phrase("Both files hold the same bytes: there is nothing to compare but the text with itself.")
    yield from earlier.resolution.notices
    yield from later.resolution.notices
    languages = earlier.resolution.language, later.resolution.language
    if all(languages) and languages[0] != languages[1]:
        yield Phrase(
            "The earlier text is in another language ({earlier}) than the later ({later}).",
            earlier=languages[0],
            later=languages[1],
        )
