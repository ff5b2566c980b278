"""Who was active when: rows down, time across, each cell with the number of its events; asked for by their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec.structs import replace

from albab_tui.app.pages.grid_roles import RolesAlong, seen_roles
from albab_tui.app.pages.grid_rows import ROW_SETS, GridManner, GridRow, grid_rows
from albab_tui.app.session import Session
from albab_tui.archive.row_counts import RowCounts
from albab_tui.archive.units import Unit
from albab_tui.axis.ruler import Ruler, with_folds
from albab_tui.axis.zoom import first_zoom, zooms
from albab_tui.model.directory import ANY_ROLE
from albab_tui.question.fields import Join
from albab_tui.question.filter import Filter
from albab_tui.question.time_windows import window_of

Seconds = tuple[int, int]
"""First second of a stretch of time, and first second after it."""

_LONGER = {
    Unit.HOUR: 24, Unit.DAY: 7, Unit.WEEK: 4, Unit.MONTH: 12, Unit.YEAR: 10, Unit.DECADE: 10, Unit.CENTURY: 10
}  # fmt: skip
"""How many of a unit a longer stretch has."""


class Grid:
    """What a grid shows of a session, which it does not change.

    Args:
        session: what is looked at.
        manner: what the rows are, how they are sorted, and by which unit time is divided.
    """

    def __init__(self, session: Session, manner: GridManner) -> None:
        self._selection = session.selection
        self._sources = session.names.sources
        self._join = session.manner.join(manner.field)
        runs = self._selection.runs()
        self.units = _units(zooms(runs)[0], self._selection.extent)
        """The units by which time can be divided, the finest first."""
        self.unit = manner.unit if manner.unit in self.units and manner.unit else first_zoom(runs).unit
        """The one by which it is."""
        self.manner = replace(manner, unit=self.unit)
        """What is shown, and how."""
        self.rows: tuple[GridRow, ...] = grid_rows(session.archive, self._selection, manner, self._join)
        """The rows."""
        self.roles = _roles(session, self.manner, self._join)
        """In which roles actors are, where they are counted in any."""
        self.ruler = self.ruler_by(self.unit)
        """The columns, long stretches in which nothing is certain folded to one; None where no event is dated."""

    def prepare(self) -> Iterator[None]:
        """What other sorts of rows wait for when they are first shown, in short steps."""
        for rows in ROW_SETS:
            self._selection.tally(replace(self.manner, rows=rows).field)
            yield

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.ruler) if self.ruler else 0

    def ruler_by(self, unit: Unit) -> Ruler | None:
        """The columns by another unit."""
        extent = self._selection.extent
        return with_folds(unit, sorted(self._selection.certain_by(unit)), *extent) if extent else None

    @cached_property
    def most(self) -> int:
        """The largest number in any cell."""
        cells = self._selection.along(self.ruler.edges).cells if self.ruler else ()
        return max((cell.certain for cell in cells), default=0)

    def counts(self, rows: Sequence[int], columns: range) -> Sequence[RowCounts]:
        """How rows lie along columns that stand side by side; where there are none, along a second without events."""
        return self._along(rows, self.ruler.edges[columns.start : columns.stop + 1] if self.ruler else (0, 1))

    def letters(self, rows: Sequence[int], columns: range) -> Mapping[int, str]:
        """For rows of actors a letter for each column, that of the only role there; empty as long as none is known."""
        if self.roles is None or self.ruler is None:
            return {}
        actors = {row: term.value for row in rows if (term := self.rows[row].term)}
        edges = self.ruler.edges[columns.start : columns.stop + 1]
        return dict(zip(actors, self.roles.letters(list(actors.values()), edges), strict=False))

    def roles_within(self, row: int, stretch: Seconds) -> Sequence[tuple[str, int]]:
        """The roles of a row's actor in a stretch of time, each with its events; empty where none is known."""
        term = self.rows[row].term
        return self.roles.in_words(term.value, stretch) if self.roles and term else ()

    def published(self, row: int) -> Seconds | None:
        """When a row's source was published; None for what is no source, and where that is not known."""
        term = self.rows[row].term
        if term is None or self.manner.rows != "sources":
            return None
        source = self._sources.get(term.value)
        day = source.day if source else None
        return None if day is None or day.start is None or day.end is None else (day.start, day.end)

    def after(self, second: int) -> int:
        """How many events surely were later than a second, whoever tells of them."""
        extent = self._selection.extent
        if extent is None or extent[1] <= second:
            return 0
        return self._along([0], (second, extent[1]))[0].cells[0].certain

    def within(self, row: int, stretch: Seconds) -> RowCounts:
        """How a row lies in a stretch of time, which is its only cell."""
        return self._along([row], stretch)[0]

    def _along(self, rows: Sequence[int], edges: Sequence[int]) -> Sequence[RowCounts]:
        return self._selection.rows_along(edges, [self.rows[row].term for row in rows], self._join)

    def stretch(self, column: int) -> Seconds:
        """The time of a column."""
        assert self.ruler is not None
        return self.ruler.edges[column], self.ruler.edges[column + 1]

    def columns_of(self, stretch: Seconds) -> range:
        """The columns that a stretch of time touches."""
        return self.ruler.span(*stretch) if self.ruler else range(0)

    def first_of(self, stretch: Seconds) -> int:
        """The first column of a stretch of time that is no fold, else the first that it touches; the last if none."""
        assert self.ruler is not None
        touched = self.columns_of(stretch)
        return next((column for column in touched if column not in self.ruler.folded), touched.start if touched else -1)

    def longer(self, column: int) -> Seconds:
        """The time of a larger unit that ends with a column: the week up to a day, the year up to a month."""
        after = self.stretch(column)[1]
        number = self.unit.number(after - 1) + 1
        return self.unit.start(number - _LONGER[self.unit]), after

    def filter(self, row: int, stretch: Seconds | None) -> Filter | None:
        """The filter that leaves the events of a row, in a stretch of time or in all of it; None where there are none.

        It leaves what `Selection.tally` counts: what would be an alternative takes the place of those asked for.
        """
        filter, term = self._selection.filter, self.rows[row].term
        if term is not None:
            if filter.values(term.field) and filter.joined(term.field, self._join) == "any":
                filter = filter.releasing(term.field)
            filter = filter.including(term.field, term.value, join=self._join)
        if stretch is None:
            return filter
        window = window_of(*stretch, filter.window)
        return replace(filter, window=window) if window else None


def _roles(session: Session, manner: GridManner, join: Join | None) -> RolesAlong | None:
    """None for rows that are no actors in any role, and where they are alternatives in the filter, which count more."""
    if manner.rows != "actors" or manner.role != ANY_ROLE:
        return None
    selection, roles = session.selection, seen_roles(session.names.roles)
    asked = (field for field in ("actor", *(role.field for role in roles)) if selection.filter.values(field))
    if any(selection.filter.joined(field, join) == "any" for field in asked):
        return None
    return RolesAlong(selection, roles, join)


def _units(finest: Unit, extent: Seconds | None) -> tuple[Unit, ...]:
    """From the finest one up to the first by which all of time is one column."""
    units = tuple(Unit)[tuple(Unit).index(finest) :]
    if extent is None:
        return units[:1]
    coarsest = (n for n, unit in enumerate(units) if unit.number(extent[0]) == unit.number(extent[1] - 1))
    return units[: next(coarsest, len(units)) + 1]
