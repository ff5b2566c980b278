"""The store that comes with the program, and what was read of it when the program was built."""

from __future__ import annotations

from pathlib import Path

from albab_tui.errors import StoreError
from albab_tui.findings import Finding, WholeFile, problem
from albab_tui.text.cleaning import clean_line

BUNDLED = "events.yaml"
READING = "events.reading"
"""What was read of it, as `albab_tui.store.kept` writes it; a checkout has none."""

PACKAGE = Path(__file__).parent.parent


def bundled_store() -> Path:
    """The file: inside the installed package, or beside it in a checkout.

    Raises:
        StoreError: if it is in neither place.
    """
    for file in (PACKAGE / BUNDLED, PACKAGE.parent / BUNDLED):
        if file.is_file():
            return file
    message = "the program's own store is missing"
    raise StoreError((problem(Finding((), "missing-file", message, "install it again"), WholeFile(BUNDLED)),))


def shown_name(path: Path | None) -> str:
    """The name of a store as it can be shown; None for the one that comes with the program."""
    return clean_line(BUNDLED if path is None else str(path)) or "(no name)"


def in_checkout() -> bool:
    """Whether the program runs from its sources, which change without a new version."""
    return not (PACKAGE / BUNDLED).is_file()
