"""What the user marks: changes that were seen, notes on changes, links made by hand."""
