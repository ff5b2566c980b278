"""Which row of a list holds what is searched for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from albab_tui.archive.protocol import Match
from albab_tui.text.sought import sought


def find_row(rows: Sequence[str], line: str, at: int, by: int) -> Match | None:
    """The next row that holds what was typed, around the end; its number is the match's id.

    Args:
        rows: what each row is found by, in the form in which texts are searched.
        line: what was typed.
        at: the row to begin at.
        by: 1 for a row behind it, -1 for one before it, 0 for itself or one behind it.
    """
    wanted = sought(line)
    found = [number for number, text in enumerate(rows) if wanted.within(text)] if wanted else []
    if not found:
        return None
    place = (bisect_left(found, at) - 1 if by < 0 else bisect_left(found, at + by)) % len(found)
    return Match(str(found[place]), place + 1, len(found))
