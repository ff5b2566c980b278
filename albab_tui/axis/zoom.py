"""How much of the time a view shows at once, and by which unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.axis.stretch_names import ADVERBS, stretch_name
from albab_tui.model.edtf import Edtf, Precision

_WITHIN: dict[Unit, Unit | None] = {
    Unit.HOUR: Unit.DAY, Unit.DAY: Unit.MONTH, Unit.WEEK: Unit.YEAR, Unit.MONTH: Unit.YEAR, Unit.YEAR: Unit.DECADE,
    Unit.DECADE: Unit.CENTURY, Unit.CENTURY: None,
}  # fmt: skip
"""The stretch that is shown at once by each unit; None for all there is."""


class Zoom(Struct, frozen=True):
    """What a view shows."""

    unit: Unit
    window: tuple[int, int] | None = None
    """First second, and first second after it; None for all there is."""

    @property
    def stretch(self) -> str:
        """The time that it shows: "Feb 2017", "all"."""
        if self.window is None:
            return "all"
        within = _WITHIN[self.unit] or self.unit
        first, last = (stretch_name(within, second) for second in (self.window[0], self.window[1] - 1))
        return first if first == last else f"{first} – {last}"

    @property
    def words(self) -> str:
        """What it shows: "Feb 2017, by days"; "all, by years"."""
        return f"{self.stretch}, {ADVERBS[self.unit]}"


def stands_at(when: Edtf) -> int:
    """The second by which a date stands in order: its first, or its last where that alone is known."""
    return when.start if when.start is not None else (when.end or 0) - 1


def zooms(runs: Sequence[Run]) -> tuple[Unit, ...]:
    """The units by which these dates can be shown, the finest first.

    Hours only where some date tells one; none is coarser than the first by which all of them are one stretch.
    """
    dates = [run.date for run in runs if run.date is not None]
    clocked = any(when.precision in (Precision.MINUTE, Precision.SECOND) for when in dates)
    seconds = [stands_at(when) for when in dates]
    found: list[Unit] = []
    for unit in Unit:
        if unit is Unit.HOUR and not clocked:
            continue
        found.append(unit)
        within = _WITHIN[unit]
        if not seconds or within is None or within.number(min(seconds)) == within.number(max(seconds)):
            break
    return tuple(found)


def first_zoom(runs: Sequence[Run]) -> Zoom:
    """The finest zoom at which one stretch holds half of the dated events; all, where there is none."""
    units = zooms(runs)
    for unit in units[:-1]:
        within = _WITHIN[unit]
        assert within is not None  # only the last of them can be by centuries
        counts = Counter[int]()
        for run in runs:
            if run.date is not None:
                counts[within.number(stands_at(run.date))] += run.count
        number, most = max(counts.items(), key=lambda each: (each[1], each[0]))
        if 2 * most >= counts.total():
            return Zoom(unit, (within.start(number), within.start(number + 1)))
    return Zoom(units[-1])


def zoomed(zoom: Zoom, by: int, units: Sequence[Unit], around: int | None) -> Zoom:
    """One step finer (-1) or coarser (1), with the stretch that holds a second; the same where there is no such step.

    Args:
        zoom: what is shown now.
        by: -1 or 1.
        units: those there are, the finest first.
        around: the second by which the current event stands; None for all there is.
    """
    here = units.index(zoom.unit) if zoom.unit in units else len(units) - 1
    unit = units[max(0, min(here + by, len(units) - 1))]
    within = _WITHIN[unit]
    if around is None or within is None or unit is units[-1]:
        return Zoom(unit)
    number = within.number(around)
    return Zoom(unit, (within.start(number), within.start(number + 1)))
