"""Errors that are the world's fault: each makes its own sentence for the person who can act on it.

Whatever is raised that is no `UserError` is a fault of the program.
"""

from __future__ import annotations

from pathlib import Path

from resolute.model.phrase import English, Phrase


class UserError(Exception):
    """Something the user can act on; `str(error)` is one sentence for them.

    It is a `Phrase`, so that the window can say it in the user's language.
    """

    def __init__(self, sentence: English) -> None:
        super().__init__(Phrase(sentence))


class Unreadable(UserError):
    """A file that cannot be opened or is not what it claims."""

    def __init__(self, path: Path, reason: English) -> None:
        super().__init__(Phrase("{name} {reason}", name=path.name or str(path), reason=Phrase(reason)))
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[Unreadable], tuple[Path, str]]:
        return type(self), (self.path, self.reason)


class NotWritten(UserError):
    """An output that could not be written; whatever stood there before stands there still."""

    def __init__(self, path: Path, reason: English) -> None:
        super().__init__(
            Phrase("{name} was not written: {reason}", name=path.name or str(path), reason=Phrase(reason))
        )
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[NotWritten], tuple[Path, str]]:
        return type(self), (self.path, self.reason)


class Cancelled(UserError):
    """The user stopped the work."""

    def __init__(self) -> None:
        super().__init__(Phrase("Stopped."))

    def __reduce__(self) -> tuple[type[Cancelled], tuple[()]]:
        return type(self), ()
