"""How long it takes and how much memory: `make bench`. Figures, not tests: they depend on the machine."""
