"""Rules on the store alone."""
