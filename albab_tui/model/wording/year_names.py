"""Names of months, weekdays and years."""

from __future__ import annotations

from albab_tui.model.edtf import Point

UNDATED = "undated"
_CENTURY = 100


def year_name(year: int) -> str:
    """A year as people read it: 2017, and 45 BC for the astronomical year -44."""
    return str(year) if year > 0 else f"{1 - year} BC"


def years_name(point: Point) -> str:
    """The year of a date, or all the years that it may mean: "2017", "the 2010s", "1900–1999", "50–41 BC"."""
    if not point.hidden:
        return year_name(point.year)
    if is_decade(point):
        return f"the {point.year}s"
    if point.year <= 0 and point.final_year <= 0:
        return f"{1 - point.year}–{year_name(point.final_year)}"
    return f"{year_name(point.year)}–{year_name(point.final_year)}"


def is_decade(point: Point) -> bool:
    """Whether it is a decade that a name in figures fits: "the 1800s" may be a hundred years, and "the 10s" any."""
    return point.hidden == 1 and point.year > _CENTURY and bool(point.year % _CENTURY)


def digits_of(point: Point) -> str:
    """The years that one date may mean, as the format writes them: "18XX"."""
    return str(Point(point.year, point.hidden))
