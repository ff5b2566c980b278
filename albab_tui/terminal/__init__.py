"""The terminal before and beneath Textual: what it can do, what is sent to it, and what may be done from it."""
