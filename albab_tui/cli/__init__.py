"""The command line; nothing here imports the terminal app before it starts."""
