"""The grid as text: how its width is shared out, what stands in a cell, what is told of the cell under the cursor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.grid import Grid, Seconds
from albab_tui.app.pages.grid_rows import GridRow
from albab_tui.app.pages.styled_text import clip
from albab_tui.archive.row_counts import RowCell, RowCounts
from albab_tui.archive.units import Unit
from albab_tui.axis.labels import labels
from albab_tui.axis.lane import Stroke
from albab_tui.axis.ruler import Ruler
from albab_tui.axis.stretch_names import ADVERBS, stretch_name
from albab_tui.model.wording import spell
from albab_tui.question.time_windows import window_of
from albab_tui.text.numbers import many
from albab_tui.text.widths import cell_width

_NARROWEST = 10
"""Cells of the names at least."""
_ENDS = ("open", "none")
"""What stands over the two numbers at the end of a row: one bound is not known; no date."""
_ENOUGH = 20
"""So many columns must be in view, or all, where each is as much wider as a letter takes."""
_STEP = 2
"""Cells by which a name is indented for each step below the top."""


class GridLayout(Struct, frozen=True):
    """How a width is shared out, in cells."""

    name: int
    """The names, with their indents."""
    count: int
    """A blank and the number of a row's events."""
    cell: int
    """One column of time: a number and what is told beside it."""
    lettered: bool
    """Whether it has room for the letter of a role."""
    columns: int
    """How many columns there is room for."""
    end: int
    """Each of the two numbers at the end, with a blank before it."""

    @property
    def start(self) -> int:
        """Where the columns begin: behind the cursor's sign, the name, the count and a blank."""
        return 1 + self.name + self.count + 1

    @property
    def after(self) -> int:
        """The first cell after the columns."""
        return self.start + self.columns * self.cell

    def column_at(self, place: int) -> int | None:
        """The number of the column at a cell, from 0; -1 before all of them, None behind."""
        if place >= self.after:
            return None
        return -1 if place < self.start else (place - self.start) // self.cell


def layout(grid: Grid, width: int) -> GridLayout:
    """How a width is shared out for a grid: a third of it goes to names at most."""
    widest = max(_STEP * row.depth + cell_width(row.label) for row in grid.rows)
    name = max(min(widest, width // 3), _NARROWEST)
    digits = len(str(grid.rows[0].count))
    cell, end = max(len(str(grid.most)) + 1, 2), max(digits, *map(len, _ENDS)) + 1
    room = width - (name + digits + 3) - 2 * end
    lettered = grid.roles is not None and room // (cell + 1) >= min(grid.columns, _ENOUGH)
    cell += lettered
    return GridLayout(name, digits + 1, cell, lettered, max(min(room // cell, grid.columns), min(grid.columns, 1)), end)


class RowText(Struct, frozen=True):
    """One row as it is drawn."""

    name: str
    """The name and the number of its events."""
    cells: tuple[str, ...]
    """One for each column in view."""
    ends: str
    """What lies in no column: moments of which one bound is not known, and events without a date."""


def row_texts(grid: Grid, rows: Sequence[int], layout: GridLayout, first: int, glyphs: Glyphs) -> Iterator[RowText]:
    """Rows by their numbers, with the columns in view from a first one on."""
    columns = range(first, first + layout.columns)
    letters = grid.letters(rows, columns) if layout.lettered else {}
    for number, counts in zip(rows, grid.counts(rows, columns), strict=True):
        beside = letters.get(number, " " * layout.columns) if layout.lettered else ("",) * layout.columns
        cells = [
            cell_text(cell, layout.cell, glyphs, letter) for cell, letter in zip(counts.cells, beside, strict=False)
        ]
        if (day := grid.published(number)) and (column := grid.columns_of(day)) and column[0] in columns:
            place = column[0] - first
            cells[place] = cells[place][:-1] + glyphs.published
        yield RowText(
            _name(grid.rows[number], layout),
            tuple(cells[: layout.columns]),
            "".join(f"{end or '':>{layout.end}}" for end in (counts.open, counts.undated)),
        )


def _name(row: GridRow, layout: GridLayout) -> str:
    return f"{clip(' ' * (_STEP * row.depth) + row.label, layout.name)}{row.count:>{layout.count}} "


def cell_text(cell: RowCell, width: int, glyphs: Glyphs, letter: str = "") -> str:
    """A cell: how many were in it and in which role, or that something went on; then whether others were perhaps.

    What went on is a line, and through a cell that has nothing else it goes all the way.
    """
    on = glyphs.strokes[Stroke.LASTS] if cell.going_on else " "
    perhaps = glyphs.strokes[Stroke.MAYBE] if cell.perhaps else on
    told = f"{cell.certain}{letter}" if cell.certain else on
    return f"{told:{' ' if cell.certain or cell.perhaps else on}>{width - 1}}{perhaps}"


def axis_text(grid: Grid, layout: GridLayout, first: int, glyphs: Glyphs) -> str:
    """The names along the columns in view, from the first of these on, and what stands over the ends.

    A column that stands for a long stretch in which nothing is certain has the sign of a gap where no name covers it.
    """
    ends = "".join(f"{name:>{layout.end}}" for name in _ENDS)
    text = [" "] * (layout.columns * layout.cell)
    if grid.ruler is None:
        return " " * layout.start + "".join(text) + ends
    part = _part(grid.ruler, first, layout.columns)
    for column in part.folded:
        text[(column + 1) * layout.cell - 2] = glyphs.gap
    for label in labels(part, layout.cell, len(text)):
        text[label.place : label.after + 1] = f"{label.text} "[: len(text) - label.place]
    return " " * layout.start + "".join(text) + ends


def _part(ruler: Ruler, first: int, count: int) -> Ruler:
    folded = frozenset(cell - first for cell in ruler.folded if first <= cell < first + count)
    return Ruler(ruler.unit, ruler.edges[first : first + count + 1], folded)


def captions(grid: Grid, layout: GridLayout, first: int) -> tuple[str, ...]:
    """What the grid shows, by which unit, and from when to when; the longest first."""
    if grid.ruler is None:
        return (f"Who was active when: {grid.manner.words}", grid.manner.words)
    seconds = grid.ruler.edges[first], grid.ruler.edges[first + layout.columns] - 1
    names = " – ".join(dict.fromkeys(stretch_name(grid.unit, second) for second in seconds))
    short = f"{grid.manner.words}; {ADVERBS[grid.unit]}"
    return (f"Who was active when: {short}, {names}", f"{short}, {names}", f"Who was active when: {short}", short)


def cell_legend(grid: Grid, layout: GridLayout, glyphs: Glyphs) -> tuple[str, ...]:
    """What stands in a cell, and in a line of its own what the letters of roles mean, or the sign in a source's row."""
    maybe, on = glyphs.strokes[Stroke.MAYBE], glyphs.strokes[Stroke.LASTS]
    cells = f"3 events  {maybe} perhaps  {on} goes on  blank: silence  open: one bound  none: no date"
    if grid.manner.rows == "sources":
        return cells, f"{glyphs.published} the article was published"
    roles = grid.roles.roles if grid.roles and layout.lettered else ()
    letters = "  ".join(f"{role.letter} {role.label}" for role in roles if role.letter)
    return (cells, f"only as: {letters}") if letters else (cells,)


def told_of_source(grid: Grid, row: int) -> str:
    """When the source of a row was published, and how many events were later; empty for what is none."""
    day = grid.published(row)
    window = window_of(*day) if day else None
    if day is None or window is None:
        return ""
    later = grid.after(day[1])
    return f"; published {spell(window)}, {many(later, 'event')} of all {'is' if later == 1 else 'are'} later"


def told(row: GridRow, counts: RowCounts, stretch: Seconds | None, roles: Sequence[tuple[str, int]] = ()) -> str:
    """What the cell under the cursor holds, in words; of the whole row where there is no stretch of time."""
    if stretch is None:
        ends = (f"{counts.open} with one bound known", f"{counts.undated} undated")
        among = [text for text, number in zip(ends, (counts.open, counts.undated), strict=True) if number]
        return f"{row.label}: {many(row.count, 'event')}{', of which ' if among else ''}{', '.join(among)}"
    window = window_of(*stretch)
    return f"{row.label}, {spell(window) if window else ''}: {_cell_words(counts.cells[0], roles)}"


def _cell_words(cell: RowCell, roles: Sequence[tuple[str, int]]) -> str:
    if cell.silent:
        return "silence"
    by_role = f" ({', '.join(f'{role} {number}' for role, number in roles)})" if roles else ""
    parts = (
        (cell.certain, f"{many(cell.certain, 'event')}{by_role}"),
        (cell.going_on, f"{cell.going_on} going on"),
        (cell.perhaps, f"{cell.perhaps} perhaps"),
    )
    return ", ".join(text for number, text in parts if number)


def fitting_unit(grid: Grid, width: int) -> Unit:
    """The finest unit by which all of time fits a width; the coarsest where none does."""
    room = layout(grid, width)
    cells = (width - room.start - 2 * room.end) // room.cell
    fitting = (unit for unit in grid.units if (ruler := grid.ruler_by(unit)) and len(ruler) <= cells)
    return next(fitting, grid.units[-1])
