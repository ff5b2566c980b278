"""The store that comes with the program, and what was read of it when the program was built."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BUNDLED = "events.yaml"
READING = "events.reading"
"""What was read of it, as `albab_tui.store.kept` writes it; a checkout has none."""

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def bundled_store() -> Path:
    """The file: inside the installed package, or beside it in a checkout.

    Raises:
        StoreError: if it is in neither place.
    """
    from pathlib import Path

    from albab_tui.errors import StoreError
    from albab_tui.findings import Finding, WholeFile, problem

    if file := bundled_place():
        return Path(file)
    message = "the program's own store is missing"
    raise StoreError((problem(Finding((), "missing-file", message, "install it again"), WholeFile(BUNDLED)),))


def bundled_place() -> str | None:
    """The same as text; None if it is in neither place."""
    places = (os.path.join(PACKAGE, BUNDLED), os.path.join(os.path.dirname(PACKAGE), BUNDLED))
    return next((place for place in places if os.path.isfile(place)), None)


def shown_name(path: Path | None) -> str:
    """The name of a store as it can be shown; None for the one that comes with the program."""
    from albab_tui.text.cleaning import clean_line

    return clean_line(BUNDLED if path is None else str(path)) or "(no name)"


def in_checkout() -> bool:
    """Whether the program runs from its sources, which change without a new version."""
    return not os.path.isfile(os.path.join(PACKAGE, BUNDLED))
