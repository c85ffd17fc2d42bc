"""A comparison that is kept: its file, its journal, and how it is taken up again. No Qt."""
