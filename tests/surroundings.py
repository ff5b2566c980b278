"""The environment of the tests: what they run in is theirs, whatever the caller's terminal, locale or shell says."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OBEYED = frozenset(("COLORTERM", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"))
"""Variables that the program or what it stands on obeys; a test that is about one sets it."""


def cleaned(environ: MutableMapping[str, str]) -> None:
    """Take away what would change what the program prints, in this process."""
    for name in [each for each in environ if each in OBEYED or each.startswith(("TEXTUAL", "JUPYTER"))]:
        del environ[name]


def plain(**changes: str | None) -> dict[str, str]:
    """The environment of a program that is run: nothing of the caller's but where programs and the home are.

    Args:
        changes: further variables; None leaves one out.
    """
    kept = {name: os.environ.get(name) for name in ("PATH", "HOME", "TMPDIR")}
    base = kept | {"LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)} | changes
    return {name: value for name, value in base.items() if value is not None}
