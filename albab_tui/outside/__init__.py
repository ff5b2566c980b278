"""Parts that other distributions bring along, and what they find wrong, made harmless."""
