"""Tables of other people's data, a row an event, read by a mapping: which column tells what."""
