"""What may be written along a ruler: the names of some of its cells, none finer than the unit that it is divided by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from albab_tui.archive.units import Unit
from albab_tui.axis.ruler import Ruler
from albab_tui.model.edtf.scale import DAY, civil
from albab_tui.model.wording.year_names import year_name
from albab_tui.text.calendar_names import SHORT_MONTHS


class PlacedName(Struct, frozen=True):
    """A text along a ruler."""

    place: int
    """The number of the column where it begins, from 0."""
    text: str

    @property
    def after(self) -> int:
        """The first column after it."""
        return self.place + len(self.text)


def labels(ruler: Ruler, times: int = 1, room: int | None = None) -> tuple[PlacedName, ...]:
    """Names of cells, each beginning where its cell does, with a blank between two of them at least.

    What is told first has its place first: where a year begins, the first cell, where a month or a day begins, cells
    after a fold; then as many others as there is room for, at even distances.

    Args:
        ruler: the cells.
        times: how many columns wide a cell is.
        room: how many columns there are; those of the cells if left out.
    """
    width = len(ruler) * times if room is None else room
    taken: list[PlacedName] = []
    for level in (*names(ruler), *even_names(ruler)):
        fitting = (PlacedName(cell * times, text) for cell, text in level)
        new = [label for label in fitting if label.after <= width]
        taken += free(new, taken)
    return tuple(sorted(taken, key=lambda label: label.place))


def free(wanted: Iterable[PlacedName], taken: Sequence[PlacedName]) -> list[PlacedName]:
    """Those that touch none of those taken, and not each other."""
    found: list[PlacedName] = []
    for label in wanted:
        if all(label.place > other.after or label.after < other.place for other in (*taken, *found)):
            found.append(label)
    return found


_Parts = tuple[int, ...]
"""Year, month, day and hour of the beginning of a cell, as far as its unit tells them."""

_Level = list[tuple[int, str]]
"""Cells with their names."""


def names(ruler: Ruler) -> list[_Level]:
    """Names that tell where one is, in the order in which they may take their place; a fold has none."""
    parts = _all_parts(ruler)
    shown = [cell for cell in range(len(ruler)) if cell not in ruler.folded]
    starts = [cell for cell in shown if cell == 0 or cell - 1 in ruler.folded]
    found = [[(cell, _full(ruler.unit, parts[cell], None)) for cell in starts[:1]]]
    for depth in range(len(parts[0]) - 1):
        changed = [cell for cell in shown if cell and parts[cell][: depth + 1] != parts[cell - 1][: depth + 1]]
        found.append([(cell, _full(ruler.unit, parts[cell], parts[cell - 1])) for cell in changed])
    return [*found, [(cell, _full(ruler.unit, parts[cell], parts[cell - 1])) for cell in starts[1:]]]


def even_names(ruler: Ruler) -> list[_Level]:
    """Names at even distances, the longer distances first."""
    parts = _all_parts(ruler)
    found = list[_Level]()
    for step in _STEPS[ruler.unit]:
        even = (cell for cell, each in enumerate(parts) if _counted(ruler.unit, each) % step == 0)
        found.append([(cell, _short(ruler.unit, parts[cell])) for cell in even if cell not in ruler.folded])
    return found


def _all_parts(ruler: Ruler) -> list[_Parts]:
    return [_parts(ruler.unit, edge) for edge in ruler.edges[:-1]]


_STEPS: dict[Unit, tuple[int, ...]] = {
    Unit.HOUR: (12, 6, 3, 1), Unit.DAY: (10, 5, 1), Unit.WEEK: (10, 5, 1), Unit.MONTH: (6, 3, 1),
    Unit.YEAR: (500, 100, 50, 10, 5, 2, 1), Unit.DECADE: (100, 50, 10), Unit.CENTURY: (1000, 500, 100),
}  # fmt: skip


def _parts(unit: Unit, second: int) -> _Parts:
    year, month, day = civil(second // DAY)
    match unit:
        case Unit.HOUR:
            return year, month, day, second % DAY // 3_600
        case Unit.DAY | Unit.WEEK:
            return year, month, day
        case Unit.MONTH:
            return year, month
        case _:
            return (year,)


def _counted(unit: Unit, parts: _Parts) -> int:
    return parts[-1] - 1 if unit is Unit.MONTH else parts[-1]


def _full(unit: Unit, parts: _Parts, before: _Parts | None) -> str:
    """The name of a cell with all that the cell before does not tell already: "2017", "Feb", "1 Feb 2017"."""
    year = year_name(parts[0])
    if len(parts) == 1:
        return _years(unit, parts[0])
    new_year = before is None or before[0] != parts[0]
    month = SHORT_MONTHS[parts[1] - 1]
    if len(parts) == 2:
        return f"{month} {year}" if new_year else month
    day = f"{parts[2]} {month} {year}" if new_year else f"{parts[2]} {month}"
    return day


def _short(unit: Unit, parts: _Parts) -> str:
    """The name of a cell beside one that tells the rest: "12", "Mar", "14h"."""
    if unit is Unit.HOUR:
        return f"{parts[-1]}h"
    if unit in (Unit.DAY, Unit.WEEK):
        return str(parts[-1])
    return SHORT_MONTHS[parts[-1] - 1] if unit is Unit.MONTH else _years(unit, parts[0])


def _years(unit: Unit, year: int) -> str:
    """A year, a decade as "2010s", a century as "1900–1999": "1900s" might be a decade."""
    if unit is Unit.DECADE and year > 100 and year % 100:
        return f"{year}s"
    last = year + {Unit.DECADE: 9, Unit.CENTURY: 99}.get(unit, 0)
    return year_name(year) if last == year else f"{year_name(year)}–{year_name(last)}"
