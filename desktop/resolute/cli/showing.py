"""`resolute show`: what was recognized in one file."""

from __future__ import annotations

import argparse

from resolute.app.documents import open_document
from resolute.app.values import ReadingOptions
from resolute.cli import screen
from resolute.writers.json import render_resolution_json
from resolute.writers.terminal import render_recognized


def show(given: argparse.Namespace) -> int:
    """Carry the command out; returns the exit code. Raises UserError."""
    document = open_document(given.file, ReadingOptions(given.revisions, encoding=given.encoding))
    if given.json:
        screen.say_json(render_resolution_json(document.resolution, document.parts))
    else:
        screen.say(render_recognized(document.resolution, document.parts, text_only=given.text))
    return 0
