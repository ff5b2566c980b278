"""Where the program keeps things between runs (XDG Base Directory Specification)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "albab-tui"


def state_folder(environ: Mapping[str, str]) -> Path | None:
    """What is worth keeping, such as the report of a crash; None where there is no home."""
    return _as_path(_folder(environ, "XDG_STATE_HOME", ".local", "state"))


def cache_folder(environ: Mapping[str, str]) -> Path | None:
    """What can be made again, and deleted at any time; None where there is no home."""
    return _as_path(cache_place(environ))


def cache_place(environ: Mapping[str, str]) -> str | None:
    """The same as text, for who can't wait until paths are imported."""
    return _folder(environ, "XDG_CACHE_HOME", ".cache")


def _folder(environ: Mapping[str, str], variable: str, *below_home: str) -> str | None:
    base = environ.get(variable, "")
    if os.path.isabs(base):
        return os.path.join(base, _NAME)
    home = environ.get("HOME", "")
    return os.path.join(home, *below_home, _NAME) if os.path.isabs(home) else None


def _as_path(folder: str | None) -> Path | None:
    from pathlib import Path

    return None if folder is None else Path(folder)
