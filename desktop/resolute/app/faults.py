"""What is said of an error that no part of the program expected."""

from __future__ import annotations


def fault(error: Exception) -> str:
    """One sentence: what the computer lacks, or a fault of ours that is told as one, without a traceback."""
    if isinstance(error, MemoryError):
        return "The computer has not enough memory for this."
    told = f"{type(error).__name__}: {error}"
    return f"A fault in Resolute itself: {told} (RESOLUTE_DEBUG=1 shows where)."
