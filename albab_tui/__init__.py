"""albab-tui: a timeline explorer for the terminal that shows who says so, and where they disagree."""

__version__ = "0.1.0"
