"""Choices declared once as data: how they are stored, asked for and named is made from that."""
