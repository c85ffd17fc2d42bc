"""What every new Word document of ours is made of: its styles, its paragraphs and runs, and its file.

`styles`, `parts`, `document`: the comparison table, the summary page and the list of amendments use them.
"""
