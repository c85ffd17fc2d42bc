"""The view on paper: where its pages end, how they look, the printer and the preview."""
