"""Calendar units counted from the one that holds the day of writing: "last week", "two months ago"."""

from __future__ import annotations

from datetime import timedelta
from re import Match

from albab_tui.dating.date_words import WHICH
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.windows import about, back, unit_around, year
from albab_tui.model.edtf import Edtf, day

_FROM_NOW = r"(?:from (?P<start>now|today|tomorrow)|hence)"


def count(digits: str) -> int:
    """How many; the article is one."""
    return int(digits) if digits.isdigit() else 1


@time_rule(
    "unit",
    (
        r"(?:(?P<which>last|this|next)|(?:the )?current|this (?P<past>past)) "
        r"(?P<unit>week|month|quarter|year|decade|century)"
    ),
)
def unit(match: Match[str], when: Standpoint) -> Told | Resolved:
    """Last, this and next name whole calendar units, weeks running from Monday to Sunday."""
    if match["past"]:
        return when.read(f"the past {match['unit']}")
    which = match["which"] or "this"
    holder = back(when.written, -WHICH[which], match["unit"])
    return unit_around(holder, match["unit"]), f"the {match['unit']} {_WHERE[which]}"


_WHERE = {"last": "before that of writing", "this": "of writing", "next": "after that of writing"}


def _distant(when: Standpoint, match: Match[str], sign: int) -> Edtf | None:
    """The unit so many before (or, with a negative sign, after) the one of writing."""
    number, name = count(match["n"]), match["unit"]
    if name == "hour":
        whole, rest = divmod(number, 24)
        return day(back(when.written, sign * whole, "day")) if not rest or (not whole and number <= 12) else None
    if name in ("decade", "century"):
        return about(year(back(when.written, sign * number, name).year))
    return unit_around(back(when.written, sign * number, name), name)


def _told_as(match: Match[str]) -> str:
    unit = match["unit"]
    if unit == "hour":
        return "the day of the hour"
    return "about the year" if unit in ("decade", "century") else f"the {unit}"


@time_rule(
    "ago",
    r"{n} {unit} ago",
)
def ago(match: Match[str], when: Standpoint) -> Told:
    """So many units ago is told to that unit: months ago is a month, not a day of it; decades and centuries, about a
    year.
    """
    window = _distant(when, match, 1)
    return (window, f"{_told_as(match)} that lies that far before the day of writing") if window else None


@time_rule(
    "year-ago",
    r"year ago",
)
def year_ago(match: Match[str], when: Standpoint) -> Told:
    """In business pages year-ago is the year before that of writing."""
    return year(when.written.year - 1), "the year before that of writing"


@time_rule(
    "ago-today",
    r"{n} {unit} ago (?:today|to the day)",
)
def ago_today(match: Match[str], when: Standpoint) -> Told:
    """With the day itself it is told to the day."""
    if match["unit"] == "hour":
        return None
    return day(back(when.written, count(match["n"]), match["unit"])), "the same day that many units before"


@time_rule(
    "ago-this",
    r"{n} years? ago this (?P<unit>week|month|quarter)",
)
def ago_this(match: Match[str], when: Standpoint) -> Told:
    """A year ago this month is that month of the year before."""
    then = back(when.written, count(match["n"]), "year")
    return unit_around(then, match["unit"]), f"the {match['unit']} around the same day that many years before"


@time_rule(
    "from-now",
    r"(?:in )?{n} {unit} (?:time|" + _FROM_NOW + ")",
)
def from_now(match: Match[str], when: Standpoint) -> Told:
    """The same ahead; counted from today or tomorrow it is told to the day."""
    if match["start"] in ("today", "tomorrow"):
        return _from_day(match, when)
    window = _distant(when, match, -1)
    return (window, f"{_told_as(match)} that lies that far after the day of writing") if window else None


def _from_day(match: Match[str], when: Standpoint) -> Told:
    if match["unit"] == "hour":
        return None
    start = when.written + timedelta(match["start"] == "tomorrow")
    return day(back(start, -count(match["n"]), match["unit"])), f"the day that many units after {match['start']}"


@time_rule(
    "in-units",
    r"in {n} {unit}",
)
def in_units(match: Match[str], when: Standpoint) -> Told:
    """In three days may mean a lapse or a duration: only where it is known to lie ahead is it told."""
    window = _distant(when, match, -1) if when.future else None
    return (window, f"{_told_as(match)} that lies that far after the day of writing") if window else None


@time_rule(
    "before-last",
    r"(?:the )?(?P<unit>week|month|quarter|year) before last",
)
def before_last(match: Match[str], when: Standpoint) -> Told:
    """The week before last is two before that of writing."""
    name = match["unit"]
    return unit_around(back(when.written, 2, name), name), f"the second {name} before that of writing"


@time_rule(
    "after-next",
    r"(?:the )?(?P<unit>week|month|quarter|year) after next",
)
def after_next(match: Match[str], when: Standpoint) -> Told:
    """The week after next is two after that of writing."""
    name = match["unit"]
    return unit_around(back(when.written, -2, name), name), f"the second {name} after that of writing"


@time_rule(
    "half-year-ago",
    r"(?:(?P<n>[0-9]{1,3})(?: and (?:an? )?half| 1/2) years?"
    r"|(?P<one>an? year and an? half)|(?:an? )?half (?:an? )?year) ago",
)
def half_ago(match: Match[str], when: Standpoint) -> Told:
    """Two and a half years ago is about the month that lies 30 before that of writing; half a year ago, 6."""
    then = back(when.written, 12 * int(match["n"] or bool(match["one"])) + 6, "month")
    return about(unit_around(then, "month")), "about the month that lies that far before that of writing"


@time_rule(
    "part-of-century-ago",
    r"(?:a )?(?:(?P<part>half|quarter)(?: of)?(?: a)? century|half(?: a)? decade) ago",
)
def fraction_ago(match: Match[str], when: Standpoint) -> Told:
    """Half a century is 50 years, a quarter of one 25, half a decade 5: about that year."""
    years = {"half": 50, "quarter": 25, None: 5}[match["part"]]
    return about(year(when.written.year - years)), f"about {years} years before the day of writing"


RULES = (unit, ago, year_ago, ago_today, ago_this, from_now, in_units, before_last, after_next, half_ago, fraction_ago)
