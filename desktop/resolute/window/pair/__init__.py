"""The side-by-side view: rows as values, their heights, their layouts, and the widget that paints them."""
