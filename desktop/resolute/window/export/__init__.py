"""The dialog that writes outputs: which one, with which options, where to, and what was proved of it."""
