"""The version of the program, for every layer."""

__version__ = "0.2.0"
