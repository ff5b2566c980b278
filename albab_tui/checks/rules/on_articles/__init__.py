"""Rules on the articles' texts."""
