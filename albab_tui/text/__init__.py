"""What text is, whatever it tells: how wide it is and where it may be cut. Knows no store and no terminal."""
