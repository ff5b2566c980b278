"""Mappings: files that tell what the columns of a table mean, those of well-known data sets among them."""
