"""A date in a list."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Lasting, Point, Qualifier
from albab_tui.model.wording.year_names import digits_of, is_decade, year_name
from albab_tui.text.calendar_names import SHORT_MONTHS, SHORT_WEEKDAYS

_MARKED = {Qualifier.NONE: "", Qualifier.UNCERTAIN: "?", Qualifier.APPROXIMATE: "~", Qualifier.BOTH: "~?"}
_CENTURY = 100
BRIEF_WIDTH = 10
"""Cells that `brief` takes at most."""


def brief(when: Edtf | None) -> str:
    """The date in at most `BRIEF_WIDTH` cells, for a list whose heading tells month and year.

    One moment: "Wed 8", "Tue 7/8", "6..12", "30..Feb 8", "by 12", "8..", "2014..17". What lasts: "6–12", "30–Feb 8",
    "from 10", "until 9", "6–…", "…–9"; where these are too long, "1200 BC on", "to 1990s". The qualifiers stand at the
    end.
    """
    if when is None:
        return ""
    forms = _forms(when)
    marks = _MARKED[when.qualifier]
    return _fitting(*(form + marks for form in forms), forms[-1] + when.qualifier)


def _forms(when: Edtf) -> tuple[str, ...]:
    """Ways to tell a date, the fullest first and the last one short enough to take any qualifier."""
    if when.first and when.last:
        if not when.interval:
            return _point_forms(when.first)
        return _lasting(when.first, when.last) if when.lasts else _span(when.first, when.last, "..")
    point = when.first or when.last
    return _one_end(when, point) if point else ("",)


def _one_end(when: Edtf, point: Point) -> tuple[str, ...]:
    name = _end(point) if when.lasts else _bound(point, last=when.first is None)
    if isinstance(when, Lasting) and when.untold:
        forms: tuple[str, ...] = (f"{name}–…" if when.first else f"…–{name}",)
    elif when.lasts:
        forms = (f"from {name}", f"{name} on") if when.first else (f"until {name}", f"to {name}")
    else:
        forms = (f"{name}..",) if when.first else (f"by {name}", f"..{name}")
    tight = name.replace(" ", "")
    return *forms, forms[-1].replace(name, tight)


def _fitting(*forms: str) -> str:
    return next((form for form in forms if len(form) <= BRIEF_WIDTH), forms[-1])


def _point_forms(point: Point) -> tuple[str, ...]:
    return (_point(point),) if point.month else _years(point, point, "..")


def _point(point: Point) -> str:
    return f"{SHORT_WEEKDAYS[point.weekday]} {point.day}" if point.day else _end(point)


def _end(point: Point) -> str:
    """A bound, whose year or month the heading tells where it is finer."""
    if point.day:
        return str(point.day)
    if point.month:
        return SHORT_MONTHS[point.month - 1]
    if is_decade(point):
        return f"{point.year}s"
    return digits_of(point) if point.hidden else year_name(point.year)


def _bound(point: Point, *, last: bool) -> str:
    """A bound of a moment: of years that have no name in figures the first, or the last where it is the latest."""
    if not point.hidden or is_decade(point):
        return _end(point)
    return year_name(point.final_year if last else point.year)


def _lasting(first: Point, last: Point) -> tuple[str, ...]:
    """With a dash, also where both ends have the same name: "8–8"."""
    if first.hidden or last.hidden:
        begin, end = (digits_of(each) if each.hidden else year_name(each.year) for each in (first, last))
        return f"{begin}–{end}", f"{begin}–"
    forms = _span(first, last, "–")
    if "–" in forms[-1]:
        return forms
    end = SHORT_MONTHS[last.month - 1] if last.month and not first.month else _end(last)
    return f"{_end(first)}–{end}", f"{_end(first)}–"


def _span(first: Point, last: Point, dash: str) -> tuple[str, ...]:
    months = (last.year - first.year) * 12 + (last.month or 0) - (first.month or 0)
    if first.month and not last.month and first.year == last.final_year:
        return (f"{_end(first)}{dash}{_end(last)}",)
    if not (first.month and last.month) or months >= 12:
        return _years(first, last, dash)
    coarse = _pair(SHORT_MONTHS[first.month - 1], SHORT_MONTHS[last.month - 1], dash)
    if not (first.day and last.day):
        return (coarse,)
    if months:
        return f"{first.day}{dash}{SHORT_MONTHS[last.month - 1]} {last.day}", coarse
    if first.day == last.day:
        return (_point(first),)
    if last.day - first.day == 1 and dash != "–":
        return f"{_point(first)}/{last.day}", f"{first.day}/{last.day}"
    return (f"{first.day}{dash}{last.day}",)


def _years(first: Point, last: Point, dash: str) -> tuple[str, ...]:
    """Years, those BC as such: "2014–17", "50–41 BC", "44BC–14AD"."""
    if is_decade(first) and first == last:
        return (f"{first.year}s",)
    begin, end = first.year, last.final_year
    if begin == end:
        return year_name(begin), year_name(begin).replace(" ", "")
    if begin > 0:
        full, short = f"{begin}{dash}{end}", f"{begin}{dash}{end % 100:02d}"
        if end - begin >= _CENTURY:  # two digits would be of another century
            return full, f"{begin}{dash}"
        return (short,) if begin >= _CENTURY and begin // 100 == end // 100 else (full, short)
    if end <= 0:
        full = f"{1 - begin}{dash}{1 - end} BC"
        return full, full.replace(" ", ""), f"{1 - begin}BC{dash}"
    full = f"{1 - begin}BC{dash}{end}"
    return full, f"{1 - begin}BC{dash}"


def _pair(first: str, last: str, dash: str) -> str:
    return first if first == last else f"{first}{dash}{last}"
