"""Rows of official pairs, labelled by hand with what changed in them; README.md has the rules."""
