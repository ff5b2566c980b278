"""The rules of check, one a file, each with one entry in the table."""
