"""A line of the file, cut around the place that an error is about."""

from __future__ import annotations

from albab_tui.errors import Problem, StoreError, margin
from albab_tui.text.widths import beginning, cell_width

WIDEST = 70
"""Cells of a line that are shown; with its number before it they fit into 80."""
_NARROWEST = 10


def cut_around(before: str, after: str, room: int, *, goes_before: bool = False) -> tuple[str, int]:
    """The line, at most so many cells of it, and the cells before the place.

    Args:
        before: the line up to the place.
        after: the line from there on.
        room: cells that there are.
        goes_before: whether the line begins further left than `before`.
    """
    if goes_before or cell_width(before) > room - room // 5:
        before = "…" + _last_cells(before, room * 4 // 7)
    left = room - cell_width(before)
    if cell_width(after) > left:
        after = beginning(after, left - 1).rstrip(" ") + "…"
    return before + after, cell_width(before)


def with_narrow_excerpts(error: StoreError, columns: int) -> StoreError:
    """The error with its excerpts cut so that `albab_tui.errors.render_problem` needs no more columns for them."""
    return StoreError(tuple(_narrowed(problem, columns) for problem in error.problems), error.more)


def _narrowed(problem: Problem, columns: int) -> Problem:
    from msgspec.structs import replace

    room = max(columns - len(margin(problem)), _NARROWEST)
    if max(cell_width(problem.excerpt), problem.caret + 1) <= room:
        return problem
    before, after = _split(problem.excerpt, problem.caret)
    excerpt, caret = cut_around(before, after, room)
    return replace(problem, excerpt=excerpt, caret=caret)


def _split(text: str, cells: int) -> tuple[str, str]:
    place = next((place for place in range(len(text)) if cell_width(text[:place]) >= cells), len(text))
    return text[:place], text[place:]


def _last_cells(text: str, width: int) -> str:
    text = text[-width:]
    while cell_width(text) > width:
        text = text[1:]
    return text
