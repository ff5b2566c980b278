"""One row an event, in columns that other programs know."""
