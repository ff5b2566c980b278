"""Makes Rich, and Textual through it, lay out by the table of `albab_tui.text.widths`.

Rich has no door for that: its measuring goes through three names of `rich.cells`, which are replaced. What asks them is
the same as before; `tests/text/test_rich_widths.py` holds that all of Rich's and Textual's measures follow.
"""

from __future__ import annotations

from functools import cache

import rich.cells
from rich.cells import CellSpan, CellTable

from albab_tui.text.widths import atoms, cell_width, ranges


def measure_alike() -> None:
    """Make Rich measure as we do, from now on; more than once does nothing more."""
    if rich.cells._cell_len is _cell_len:
        return
    vars(rich.cells).update(_cell_len=_cell_len, split_graphemes=_split, load_cell_table=_table)
    rich.cells.get_character_cell_size.cache_clear()
    rich.cells.cached_cell_len.cache_clear()


@cache
def _table(unicode_version: str = "auto") -> CellTable:
    """Made when Rich asks for the width of a single character, which the first screen may not need."""
    return CellTable("albab", ranges(), frozenset())


def _cell_len(text: str, unicode_version: str) -> int:
    return cell_width(text)


def _split(text: str, unicode_version: str = "auto") -> tuple[list[CellSpan], int]:
    spans: list[CellSpan] = []
    end = total = 0
    for piece, width in atoms(text):
        spans.append((end, end := end + len(piece), width))
        total += width
    return spans, total
