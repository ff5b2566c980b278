"""Parts from other distributions."""
