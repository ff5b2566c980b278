"""Names of stretches of time."""

from __future__ import annotations

from albab_tui.archive.units import Unit
from albab_tui.model.edtf import Moment, Point
from albab_tui.model.edtf.scale import DAY, civil
from albab_tui.model.wording import spell

ADVERBS: dict[Unit, str] = {
    Unit.HOUR: "by hours", Unit.DAY: "by days", Unit.WEEK: "by weeks", Unit.MONTH: "by months", Unit.YEAR: "by years",
    Unit.DECADE: "by decades", Unit.CENTURY: "by centuries",
}  # fmt: skip
"""How something is told that has a part for each unit."""


def stretch_name(unit: Unit, second: int) -> str:
    """The stretch of a unit in which a second lies: "Wed 8 Feb 2017", "Feb 2017", "the 2010s"."""
    year, month, day = civil(second // DAY)
    match unit:
        case Unit.HOUR:
            return f"{_spelled(Point(year, month=month, day=day))}, {second % DAY // 3_600}h"
        case Unit.WEEK:
            year, month, day = civil(unit.start(unit.number(second)) // DAY)
            return f"week of {_spelled(Point(year, month=month, day=day))}"
        case Unit.DAY:
            return _spelled(Point(year, month=month, day=day))
        case Unit.MONTH:
            return _spelled(Point(year, month=month))
        case Unit.YEAR:
            return _spelled(Point(year))
        case Unit.DECADE:
            return _spelled(Point(year // 10 * 10, 1))
        case Unit.CENTURY:
            return _spelled(Point(year // 100 * 100, 2)).removeprefix("some time in ")


def _spelled(point: Point) -> str:
    return spell(Moment(point, point))
