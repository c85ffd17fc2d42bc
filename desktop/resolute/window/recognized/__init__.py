"""All that was recognized in both texts, to be looked at and corrected."""
