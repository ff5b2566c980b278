"""A line of the file, cut around the place that an error is about."""

from __future__ import annotations

from albab_tui.errors import Problem, StoreError, margin

WIDEST = 70
"""Cells of a line that are shown; with its number before it they fit into 80."""
_NARROWEST = 10


def cut(before: str, after: str, room: int, *, goes_before: bool = False) -> tuple[str, int]:
    """The line, at most so many cells of it, and the cells before the place.

    Args:
        before: the line up to the place.
        after: the line from there on.
        room: cells that there are.
        goes_before: whether the line begins further left than `before`.
    """
    from rich.cells import cell_len, set_cell_size  # only an error needs it

    if goes_before or cell_len(before) > room - room // 5:
        before = "…" + _last_cells(before, room * 4 // 7)
    left = room - cell_len(before)
    if cell_len(after) > left:
        after = set_cell_size(after, left - 1).rstrip(" ") + "…"
    return before + after, cell_len(before)


def narrowed(error: StoreError, columns: int) -> StoreError:
    """The error with its excerpts cut so that `albab_tui.errors.render` needs no more columns for them."""
    return StoreError(tuple(_narrowed(problem, columns) for problem in error.problems), error.more)


def _narrowed(problem: Problem, columns: int) -> Problem:
    from msgspec.structs import replace
    from rich.cells import cell_len

    room = max(columns - len(margin(problem)), _NARROWEST)
    if max(cell_len(problem.excerpt), problem.caret + 1) <= room:
        return problem
    before, after = _split(problem.excerpt, problem.caret)
    excerpt, caret = cut(before, after, room)
    return replace(problem, excerpt=excerpt, caret=caret)


def _split(text: str, cells: int) -> tuple[str, str]:
    from rich.cells import cell_len

    place = next((place for place in range(len(text)) if cell_len(text[:place]) >= cells), len(text))
    return text[:place], text[place:]


def _last_cells(text: str, width: int) -> str:
    from rich.cells import cell_len

    text = text[-width:]
    while cell_len(text) > width:
        text = text[1:]
    return text
