"""The command palette: every command of the window by a few letters of its name."""
