"""What is kept of a fault of the program's own, where only its user can read it."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Mapping
from pathlib import Path

from albab_tui.folders import state_folder

FILE_NAME = "crash.log"

SHORT = "stopped by a fault of its own"


def keep(report: str, environ: Mapping[str, str]) -> Path | None:
    """Write a report, for the user alone to read; gives the file, or None where it can't be written.

    Args:
        report: the trace, without the values of variables.
        environ: the environment, which says where.
    """
    folder = state_folder(environ)
    if folder is None:
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / FILE_NAME
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
        with open(os.open(file, flags, 0o600), "w", encoding="utf-8", errors="backslashreplace") as out:
            os.fchmod(out.fileno(), 0o600)
            out.write(f"{_circumstances()}\n\n{report}")
    except OSError:
        return None
    return file


def _circumstances() -> str:
    from importlib.metadata import version

    from albab_tui.version import __version__

    return (
        f"albab-tui {__version__}, textual {version('textual')}, Python {platform.python_version()}, "
        f"{platform.system()}, {time.strftime('%Y-%m-%d %H:%M:%S %z')}"
    )
