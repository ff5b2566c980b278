"""What stands in the passages that reports cite: which of it is marked, what is held by it, and whether it moved."""
