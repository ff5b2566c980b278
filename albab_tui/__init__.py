"""albab-tui: a timeline explorer for the terminal that shows who says so, and where they disagree.

As a library: ``albab_tui.open(path).ask("actor:turkey is:disputed")``; see docs/library.md.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from albab_tui.version import __version__

if TYPE_CHECKING:
    from albab_tui.library import Timeline

__all__ = ["__version__", "open"]


def open(
    path: str | os.PathLike[str] | None = None,
    *,
    articles: str | os.PathLike[str] | None = None,
    max_bytes: int | None = None,
) -> Timeline:
    """Open a store.

    Args:
        path: a YAML or JSON file; None for the store that comes with the program.
        articles: the folder of the articles' texts; if left out the one that the store names, where it is there.
        max_bytes: the largest file that is read; 64 MiB if left out.

    Raises:
        albab_tui.errors.StoreError: if it can't be opened, with every mistake that was found.
    """
    from albab_tui.library import open_timeline

    return open_timeline(path, articles=articles, max_bytes=max_bytes)
