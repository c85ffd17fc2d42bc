"""The settings: declared once, shown in one dialog, in force at once and taken back by Cancel."""
