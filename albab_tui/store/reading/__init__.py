"""From a file's bytes to plain values with their places, and to a typed store."""
