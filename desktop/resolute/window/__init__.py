"""The window: shows a comparison and lets the user walk through it. The only importer of PySide6."""
