"""Web pages (.html), web archives (.mht) and mails (.eml): what is text in them, and nothing around it.

`page` makes a tree of the bytes, `css` tells what styles say, `notes` finds the notes by the links between
them and their marks, `surroundings` what is no text of the page, `walk` gathers the blocks. `mail` takes
messages apart. Nothing that a page names is ever fetched.
"""

from resolute.readers.html.mail import read_mail
from resolute.readers.html.reading import read

__all__ = ["read", "read_mail"]
