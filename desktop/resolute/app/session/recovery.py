"""A journal whose process was killed becomes a comparison again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from resolute.app.files import read_file
from resolute.app.session import parsing
from resolute.app.session.journal import MEMBERS, generations, last_line
from resolute.app.session.opening import taken_up
from resolute.app.session.values import Opened, Session, Source
from resolute.model import Progress, Unreadable, silent


def recover(folder: Path, progress: Progress = silent) -> Opened:
    """Take up what a journal holds. Raises Unreadable."""
    for generation in reversed(generations(folder)):
        fields = last_line(generation)
        if fields is not None:
            return _taken_up(generation, fields, progress)
    raise Unreadable(folder, "holds nothing that could be restored.")


def _taken_up(generation: Path, fields: object, progress: Progress) -> Opened:
    try:
        parsed = parsing.parsed(json.dumps(fields))
        session = Session(
            _source(generation, parsed, "earlier"),
            _source(generation, parsed, "later"),
            parsing.handwork_of(parsed),
            parsing.outlook_of(parsed),
            parsing.revisions_of(parsed),
        )
        file = parsing.text_of(parsed, "file")
        is_saved = parsed.get("is_saved") is True
    except parsing.Malformed as malformed:
        raise Unreadable(generation.parent, str(malformed)) from malformed
    return replace(taken_up(session, progress), file=Path(file) if file else None, is_saved=is_saved)


def _source(generation: Path, fields: parsing.Plain, side: str) -> Source:
    path = Path(parsing.text_of(parsing.fields_of(fields, "paths"), side))
    data = read_file(generation / MEMBERS[side])
    return Source(path, data, parsing.words_of(fields, side), parsing.part_of(fields, side))
