"""Checking what a store claims: for its own consistency, and against the articles' texts."""
