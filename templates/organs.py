"""What each template is for, and where it differs from the others: one description for each kind of document.

Everything else (the styles by kind of paragraph, the masthead, the running heads) is built alike for all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from measures import GENEVA, HEADQUARTERS, Page
from styles import ParagraphStyle, paragraph_styles


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: `file` begins its templates' names, `title` stands in their properties.

    `running_title` tells whether running heads show the title beside the symbol. `subsidiary` is an organ
    that issues its documents under the name of another: its own name stands below the masthead. `styles`
    take the place of those of the same id.
    """

    file: str
    title: str
    page: Page = HEADQUARTERS
    running_title: bool = False
    subsidiary: bool = False
    styles: tuple[ParagraphStyle, ...] = ()

    def all_styles(self) -> tuple[ParagraphStyle, ...]:
        """The styles that the template has, in the order that is the same for all."""
        changed = {style.id: style for style in self.styles}
        return tuple(changed.get(style.id, style) for style in paragraph_styles(self.page))


def _security_council() -> tuple[ParagraphStyle, ...]:
    """The number is the title, in the size of an adoption line; the adoption line stands below it."""
    styles = {style.id: style for style in paragraph_styles(HEADQUARTERS)}
    title, adoption = styles["TitleH1Plain"], styles["TitleHCH"]
    return (
        replace(title, before=360, after=0, line=300, spacing=-2, size=28),
        replace(adoption, based_on="H1", before=240, after=240, line=270, size=24),
    )


def _geneva() -> tuple[ParagraphStyle, ...]:
    """Geneva's headings have more space, its notes and running heads are half a point larger."""
    styles = {style.id: style for style in paragraph_styles(GENEVA)}
    return (
        replace(styles["H1"], before=360, after=240),
        replace(styles["HCh"], before=360, after=240),
        replace(styles["H23Body"], before=240),
        replace(styles["TitleH1"], before=360),
        replace(styles["FootnoteText"], line=220, size=18),
        replace(styles["Header"], size=18),
        replace(styles["Footer"], size=18),
        replace(styles["ReleaseDate"], after=120),
    )


KINDS = (
    Kind("general_assembly", "General Assembly resolution", running_title=True),
    Kind("general_assembly_draft", "General Assembly draft resolution"),
    Kind("general_assembly_committee_draft", "Main Committee draft resolution"),
    Kind("security_council", "Security Council resolution", styles=_security_council()),
    Kind(
        "human_rights_council", "Human Rights Council resolution", GENEVA, subsidiary=True, styles=_geneva()
    ),
    Kind("economic_and_social_council", "Economic and Social Council resolution", running_title=True),
)
