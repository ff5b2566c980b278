"""Names of files and folders that a store gives: none of them leads out of where it belongs."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath


def leads_out(name: str) -> bool:
    """Whether a name, on whatever system, could lead out of the folder in which it is looked up."""
    parts = {*PurePosixPath(name).parts, *PureWindowsPath(name).parts}
    return ".." in parts or PurePosixPath(name).is_absolute() or bool(PureWindowsPath(name).anchor)
