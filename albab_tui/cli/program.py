"""What the program is called."""

PROGRAM = "albab-tui"
