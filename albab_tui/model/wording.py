"""Dates in words, at the precision they have and no more."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Point, Qualifier

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
    """The date in full: "Wed 8 Feb 2017", "7–8 Feb 2017", "by Sun 12 Feb 2017", "about Dec 2016"."""
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
        return _round_years(point)
    if not point.month:
        return str(point.year) + (" (month unknown)" if point.month == 0 else "")
    month = f"{MONTHS[point.month - 1]} {point.year}"
    if not point.day:
        return month + (" (day unknown)" if point.day == 0 else "")
    name = f"{WEEKDAYS[point.start.weekday()]} " if weekday else ""
    clock = f", {point.clock:%H:%M}" if point.clock else ""
    return f"{name}{point.day} {month}{clock}"


def _round_years(point: Point) -> str:
    return f"the {point.year}s" if _is_decade(point) else f"{point.start.year}–{point.end.year}"


def _is_decade(point: Point) -> bool:
    return point.hidden == 1 and point.year > 0


def _spell_span(first: Point, last: Point) -> str:
    if first == last:
        return _spell_point(first)
    plain = not (first.qualifier or last.qualifier or first.clock or last.clock)
    if plain and first.day and last.day and (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_bare(last, weekday=False)}"
    return f"{_QUALIFIED[first.qualifier]}{_bare(first, weekday=False)} – " + (
        f"{_QUALIFIED[last.qualifier]}{_bare(last, weekday=False)}"
    )


_MARKED = {Qualifier.NONE: "", Qualifier.UNCERTAIN: "?", Qualifier.APPROXIMATE: "~", Qualifier.BOTH: "~?"}
BRIEF_WIDTH = 9
"""Cells that `brief` takes at most."""


def brief(when: Edtf | None) -> str:
    """The date in at most `BRIEF_WIDTH` cells, for a list whose heading tells month and year.

    "Wed 8", "Tue 7/8", "by 12", "from 10", "6–12", "30–Feb 8", "Dec~", "2014–17"; the qualifiers stand at the end.
    """
    if when is None:
        return ""
    mark = _MARKED[when.qualifier]
    if when.first and when.last:
        forms = _brief_span(when.first, when.last) if when.interval else (_brief_point(when.first),)
        return _fitting(*(form + mark for form in forms))
    if when.last:
        return f"by {_brief_end(when.last, when.last.end.year)}{mark}"
    if when.first:
        begin = _brief_end(when.first, when.first.start.year) + mark
        return _fitting(f"from {begin}", f"{begin} –")
    return ""


def _fitting(*forms: str) -> str:
    return next((form for form in forms if len(form) <= BRIEF_WIDTH), forms[-1])


def _brief_point(point: Point) -> str:
    if point.day:
        return f"{WEEKDAYS[point.start.weekday()]} {point.day}"
    if point.month:
        return MONTHS[point.month - 1]
    return f"{point.year}s" if _is_decade(point) else _brief_years(point)[0]


def _brief_end(point: Point, year: int) -> str:
    if point.day:
        return str(point.day)
    return MONTHS[point.month - 1] if point.month else str(year)


def _brief_span(first: Point, last: Point) -> tuple[str, ...]:
    """Ways to tell an interval, the fullest first and the last one short enough to take any qualifier."""
    months = (last.year - first.year) * 12 + (last.month or 0) - (first.month or 0)
    if not (first.month and last.month) or months >= 12:
        return _brief_years(first, last)
    coarse = _pair(MONTHS[first.month - 1], MONTHS[last.month - 1])
    if not (first.day and last.day):
        return (coarse,)
    if months:
        return f"{first.day}–{MONTHS[last.month - 1]} {last.day}", coarse
    if first.day == last.day:
        return (_brief_point(first),)
    if last.day - first.day == 1:
        return f"{_brief_point(first)}/{last.day}", f"{first.day}/{last.day}"
    return (f"{first.day}–{last.day}",)


def _brief_years(first: Point, last: Point | None = None) -> tuple[str, ...]:
    begin, end = first.start.year, (last or first).end.year
    if begin == end:
        return (str(begin),)
    full, short = f"{begin}–{end}", f"{begin}–{end % 100:02d}"
    return (short,) if begin >= 100 and begin // 100 == end // 100 else (full, short)


def _pair(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def heading(when: Edtf | None) -> str:
    """The stretch of time a date is listed under: "February 2017", "2014", "the 2010s", "1900–1999", "Undated"."""
    point = when and (when.first or when.last)
    if not point:
        return "Undated"
    if point.hidden:
        return _round_years(point)
    return f"{FULL_MONTHS[point.month - 1]} {point.year}" if point.month else str(point.year)
