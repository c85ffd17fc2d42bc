"""Writers: every output renders the same `Comparison`; none compares anew."""
