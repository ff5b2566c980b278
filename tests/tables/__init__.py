"""Tables of other people's data."""
