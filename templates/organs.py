"""What each template is for, and where it differs from the others: one description for each kind of document.

Everything else (the styles by kind of paragraph, the masthead, the running heads) is built alike for all.
"""

from __future__ import annotations

from dataclasses import dataclass

from measures import HEADQUARTERS, Page
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


KINDS = (
    Kind("general_assembly", "General Assembly resolution", running_title=True),
    Kind("general_assembly_draft", "General Assembly draft resolution"),
    Kind("general_assembly_committee_draft", "Main Committee draft resolution"),
)
