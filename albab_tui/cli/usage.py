"""The commands, and what is said where a command line is not understood; apart from argparse, which takes its time."""

from __future__ import annotations

COMMANDS = ("summary", "chart", "check", "date", "schema", "upgrade")
"""What may stand first on the command line, beside a store."""


class UsageError(Exception):
    """The command line is not understood; ``str`` says why and what would be right."""
