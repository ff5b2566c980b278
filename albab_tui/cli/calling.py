"""How the program was called, so that what it prints can be pasted."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from albab_tui.cli.program import PROGRAM


def called(argv: Sequence[str], original: Sequence[str]) -> tuple[str, ...]:
    """The words that call the program again from where it was called.

    Args:
        argv: the words that Python hands on, as in `sys.argv`.
        original: the words that Python itself was called with, as in `sys.orig_argv`.

    Returns:
        its name where the search path leads to it, else the file that was run, or the interpreter and the module.
    """
    file = argv[0] if argv else ""
    if os.path.basename(file) == "__main__.py":
        return (original[0] if original else sys.executable, "-m", "albab_tui")
    import shutil

    found = shutil.which(PROGRAM)
    runnable = os.access(file, os.X_OK) and os.path.isfile(file)
    return (PROGRAM,) if not runnable or (found and os.path.samefile(found, file)) else (file,)
