"""The alignment corrected by hand: by menu, by key, by dragging."""
