"""Dates in words, at the precision they have and no more."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Point, Precision, Qualifier

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNDATED = "undated"
_QUALIFIED = {
    Qualifier.NONE: "",
    Qualifier.UNCERTAIN: "perhaps ",
    Qualifier.APPROXIMATE: "about ",
    Qualifier.BOTH: "perhaps about ",
}


def spell(when: Edtf | None) -> str:
    """The date in full: "Wed 8 Feb 2017", "7–8 Feb 2017", "by 12 Feb 2017", "about Dec 2016"."""
    if when is None:
        return UNDATED
    if not when.interval:
        return _spell_point(when.first) if when.first else UNDATED
    if when.first is None:
        return f"by {_spell_point(when.last)}"
    if when.last is None:
        return f"from {_spell_point(when.first)}"
    return _spell_span(when.first, when.last)


def _spell_point(point: Point | None) -> str:
    if point is None:
        return ".."
    return _QUALIFIED[point.qualifier] + _bare(point, weekday=True)


def _bare(point: Point, *, weekday: bool) -> str:
    if point.hidden:
        return f"the {point.year}s"
    if not point.month:
        return str(point.year) + (" (month unknown)" if point.month == 0 else "")
    month = f"{MONTHS[point.month - 1]} {point.year}"
    if not point.day:
        return month + (" (day unknown)" if point.day == 0 else "")
    name = f"{WEEKDAYS[point.start.weekday()]} " if weekday else ""
    clock = f", {point.clock:%H:%M}" if point.clock else ""
    return f"{name}{point.day} {month}{clock}"


def _spell_span(first: Point, last: Point) -> str:
    plain = Qualifier.NONE
    same_month = first.month and (first.year, first.month) == (last.year, last.month)
    if same_month and first.day and last.day and first.qualifier == last.qualifier == plain and not first.clock:
        return f"{first.day}–{_bare(last, weekday=False)}"
    return f"{_QUALIFIED[first.qualifier]}{_bare(first, weekday=False)} – " + (
        f"{_QUALIFIED[last.qualifier]}{_bare(last, weekday=False)}"
    )


_MARKED = {Qualifier.NONE: "", Qualifier.UNCERTAIN: "?", Qualifier.APPROXIMATE: "~", Qualifier.BOTH: "~?"}


def brief(when: Edtf | None) -> str:
    """The date in at most nine cells, for a list whose heading tells month and year.

    "Wed 8", "Tue 7/8", "by 12", "from 10", "6–12", "~Dec", "2014", "30–8 Feb".
    """
    if when is None:
        return ""
    mark = _MARKED[when.qualifier]
    if not when.interval:
        return _brief_point(when.first) + mark if when.first else ""
    if when.first is None:
        return f"by {_brief_end(when.last)}{mark}"
    if when.last is None:
        return f"from {_brief_end(when.first)}{mark}"
    return _brief_span(when.first, when.last) + mark


def _brief_point(point: Point) -> str:
    if point.day:
        return f"{WEEKDAYS[point.start.weekday()]} {point.day}"
    if point.month:
        return MONTHS[point.month - 1]
    return f"{point.year}s" if point.hidden else str(point.year)


def _brief_end(point: Point | None) -> str:
    if point is None:
        return ".."
    return str(point.day) if point.day else _brief_point(point)


def _brief_span(first: Point, last: Point) -> str:
    if first.day and last.day:
        days = (last.start.date() - first.start.date()).days
        if (first.year, first.month) != (last.year, last.month):
            return f"{first.day}–{last.day} {MONTHS[(last.month or 1) - 1]}"
        if days == 1:
            return f"{WEEKDAYS[first.start.weekday()]} {first.day}/{last.day}"
        return f"{first.day}–{last.day}"
    if first.month and last.month:
        return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]}"
    return f"{first.year}–{last.year % 100:02d}"


def heading(when: Edtf | None) -> str:
    """The stretch of time a date is listed under: "February 2017", "2014", "the 2010s", "Undated"."""
    point = when and (when.first or when.last)
    if not point:
        return "Undated"
    if point.hidden:
        return f"the {point.year}s"
    return f"{FULL_MONTHS[point.month - 1]} {point.year}" if point.month else str(point.year)


def is_day(when: Edtf | None) -> bool:
    """Whether the date is one day (or a minute of it)."""
    return when is not None and when.precision in (Precision.DAY, Precision.MINUTE)
