"""Writing a picture: SVG as it is, PNG through whatever converter is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from albab_tui.answers.writing import FileThereError, WriteError, write_new

_WIDTH = 2246
"""Pixels of a PNG: A4 at twice what a screen shows."""
_CURE = "no converter to PNG is installed: install rsvg-convert (package librsvg2-bin) or cairosvg, or write .svg"


def write_chart(path: str, pieces: Iterable[str], *, overwrite: bool, read: Iterable[Path]) -> None:
    """Write a picture in the form that the file's name asks for.

    Args:
        path: ends in ``.svg`` or ``.png``.
        pieces: of the SVG; they can be walked through more than once.
        overwrite: whether a file of that name is replaced.
        read: files that it was made from; none of them is replaced.

    Raises:
        WriteError: if it can't be written, or there is no converter.
    """
    try:
        content = pieces if path.lower().endswith(".svg") else _png(path, "".join(pieces))
        write_new(path, content, overwrite=overwrite, reading=read)
    except FileThereError as problem:
        raise WriteError(problem.path, f"{problem.reason}; --force replaces it") from None


def _png(path: str, svg: str) -> bytes:
    """The picture through a converter, whichever is there."""
    if converter := shutil.which("rsvg-convert"):
        command = [converter, "--format=png", f"--width={_WIDTH}"]
        done = subprocess.run(command, input=svg.encode(errors="replace"), capture_output=True, check=False)
        if done.returncode:
            raise WriteError(Path(path), f"rsvg-convert can't convert it (exit code {done.returncode}); write .svg")
        return done.stdout
    if find_spec("cairosvg") is None:
        raise WriteError(Path(path), _CURE)
    found: bytes = import_module("cairosvg").svg2png(bytestring=svg.encode(errors="replace"), output_width=_WIDTH)
    return found
