"""Finding words in both texts: what is sought, where it stands, the bar, the walk from one to the next."""
