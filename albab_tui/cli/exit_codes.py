"""What the program's exit code tells."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """0 to 2 as documented; from 128 on the shell's code for the end by a signal."""

    OK = 0
    FAILURE = 1
    """Bad data, or a file that can't be read or written; standard error says which."""
    USAGE = 2
    """The command line is not understood, or there is no terminal to show the app in."""
    INTERRUPTED = 130
    """Ended by ctrl+c."""
    CLOSED_PIPE = 141
    """Whoever read the output stopped reading."""
