"""amendments.docx and .txt: the changes as a list in the United Nations' wording, and its reader.

Writer and reader stand together: both go by the patterns of resources/amendments, and what the one writes the
other applies to the earlier text.
"""
