"""A pair and what was done to it as the user keeps it: undo, files, journal, windows."""
