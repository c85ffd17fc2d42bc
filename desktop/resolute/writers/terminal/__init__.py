"""What the command line prints: a redline, its summary, and what was recognized in one file."""

from resolute.writers.terminal.recognized import render_recognized
from resolute.writers.terminal.redline import render_terminal
from resolute.writers.terminal.summary import render_summary

__all__ = ["render_recognized", "render_summary", "render_terminal"]
