"""Every setting, declared once; the dialog, the file and what takes effect are made from it."""

from __future__ import annotations

from resolute.app.user import is_author, user_name
from resolute.model import English
from resolute.window.declared.values import Kind, Option
from resolute.window.language import LANGUAGES
from resolute.window.settings import Settings
from resolute.window.theme import SCHEMES, Choice

APPEARANCE: English = "Appearance"
TEXT: English = "Text"
REDLINE: English = "Redline"
PRIVACY: English = "Privacy"

LANGUAGE = Option(
    "language",
    Kind.CHOICE,
    "",
    "Language",
    "What the window speaks; the texts stay as they are",
    APPEARANCE,
    (("", "As the system"), *LANGUAGES.items()),
)
THEME = Option(
    "theme",
    Kind.CHOICE,
    Choice.SYSTEM.value,
    "Theme",
    "Light or dark, or as the system is",
    APPEARANCE,
    ((Choice.SYSTEM.value, "As the system"), (Choice.LIGHT.value, "Light"), (Choice.DARK.value, "Dark")),
)
SCHEME = Option(
    "scheme",
    Kind.CHOICE,
    next(iter(SCHEMES)),
    "Colours of changes",
    "Each kind of change has its own line and sign as well, so that no colour has to be told from another",
    APPEARANCE,
    tuple(SCHEMES.items()),
)
SIZE = Option("text/size", Kind.SIZE, 11.0, "Size", "Of the texts at 100 %", TEXT, least=7, most=30)
FACES = (
    Option(
        "face/default", Kind.FACE, "", "Latin and Cyrillic", "The letters of texts", TEXT, writing="Latin"
    ),
    Option("face/ar", Kind.FACE, "", "Arabic", "The letters of Arabic texts", TEXT, writing="Arabic"),
    Option(
        "face/zh", Kind.FACE, "", "Chinese", "The letters of Chinese texts", TEXT, writing="SimplifiedChinese"
    ),
)
AUTHOR = Option(
    "author",
    Kind.TEXT,
    "",
    "Author",
    "Whose tracked changes they are; empty, it is the name that the system knows",
    REDLINE,
)
REMEMBERS_RECENT = Option(
    "remembers_recent",
    Kind.FLAG,
    True,
    "Remember which pairs were open",
    "Without it no list of files is kept, and the one there is forgotten",
    PRIVACY,
)

SETTINGS: tuple[Option, ...] = (LANGUAGE, THEME, SCHEME, SIZE, *FACES, AUTHOR, REMEMBERS_RECENT)
GROUPS = tuple(dict.fromkeys(option.group for option in SETTINGS))


def author_of(settings: Settings) -> str:
    """Whose tracked changes they are, as far as a Word file can say so."""
    name = str(settings.value(AUTHOR)).strip()
    return name if is_author(name) else user_name()
