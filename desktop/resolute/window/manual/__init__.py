"""The manual: pages that come with the program, shown in a window of their own."""
