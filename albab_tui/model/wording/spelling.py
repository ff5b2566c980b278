"""A date in full."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Lasting, Point, Qualifier
from albab_tui.model.wording.year_names import UNDATED, is_decade, year_name, years_name
from albab_tui.text.calendar_names import SHORT_MONTHS, SHORT_WEEKDAYS

_QUALIFIED = {
    Qualifier.NONE: "",
    Qualifier.UNCERTAIN: "perhaps ",
    Qualifier.APPROXIMATE: "about ",
    Qualifier.BOTH: "perhaps about ",
}


def spell(when: Edtf | None) -> str:
    """The date in full: "Wed 8 Feb 2017", "some time by Sun 12 Feb 2017", "from about Dec 2016, still"."""
    if when is None:
        return UNDATED
    if isinstance(when, Lasting):
        return _lasting(when)
    if when.first is None or when.last is None:
        return _one_bound(when)
    return _between(when.first, when.last) if when.interval else _moment(when.first)


def _lasting(when: Lasting) -> str:
    """What begins is "from", what has no beginning "until"; an end that is not told is said to be so."""
    if when.first is None:
        return f"until {_point(when.last)}" + (", beginning not told" if when.untold else "")
    begin = f"from {_point(when.first)}"
    if when.last is None:
        return f"{begin}, end not told" if when.untold else f"{begin}, still"
    if when.first == when.last:
        return f"{_point(when.first)}, lasting"
    if _share_month(when.first, when.last):
        return f"from {when.first.day} to {_point(when.last, weekday=False)}"
    return f"{begin} to {_point(when.last)}"


def _one_bound(when: Edtf) -> str:
    return f"some time by {_point(when.last)}" if when.first is None else f"{_point(when.first)} or later"


def _between(first: Point, last: Point) -> str:
    if first == last:
        return _moment(first)
    plain = _share_month(first, last)
    begin = str(first.day) if plain else _point(first, weekday=False)
    end = _point(last, weekday=False)
    return f"{begin} or {end}" if plain and last.start == first.end else f"some time between {begin} and {end}"


def _moment(point: Point) -> str:
    """One date alone; two years with a dash between them would be taken for all the time from one to the other."""
    unnamed = point.hidden and not is_decade(point)
    return f"some time in {_point(point)}" if unnamed else _point(point)


def _share_month(first: Point, last: Point) -> bool:
    """Whether the month may be said once: both are plain days of it."""
    plain = not (first.qualifier or last.qualifier or first.clock or last.clock)
    return bool(plain and first.day and last.day and (first.year, first.month) == (last.year, last.month))


def _point(point: Point | None, *, weekday: bool = True) -> str:
    return _QUALIFIED[point.qualifier] + _bare(point, weekday=weekday) if point else ".."


def _bare(point: Point, *, weekday: bool) -> str:
    if not point.month:
        return years_name(point) + (" (month unknown)" if point.month == 0 else "")
    month = f"{SHORT_MONTHS[point.month - 1]} {year_name(point.year)}"
    if not point.day:
        return month + (" (day unknown)" if point.day == 0 else "")
    name = f"{SHORT_WEEKDAYS[point.weekday]} " if weekday else ""
    return f"{name}{point.day} {month}{_clock(point)}"


def _clock(point: Point) -> str:
    """The time as it is written, its zone too: ", 14:30", ", 14:30 UTC", ", 14:30 +03:00"."""
    if point.clock is None:
        return ""
    zone = {"": "", "Z": " UTC"}.get(point.clock.zone, f" {point.clock.zone}")
    return f", {point.clock}{zone}"
