"""The window for those who hear it: rows as a list, in words; what happens is announced."""
