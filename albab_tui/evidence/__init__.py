"""What the reports of an event add up to; all of it computed, nothing set by hand."""
