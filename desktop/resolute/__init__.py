"""Resolute compares United Nations resolutions and writes what changed as tracked changes."""

__version__ = "0.1.0"
