"""What was recognized, corrected by hand: by menu, by key, and in the list of all that was recognized."""
