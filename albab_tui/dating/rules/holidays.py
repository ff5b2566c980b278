"""Days with names: "New Year's Day", "Thanksgiving"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.monthdays import pick
from albab_tui.dating.rules.years import year_meant
from albab_tui.model.edtf import day

Dated = Callable[[int], date]


def _fixed(month: int, number: int) -> Dated:
    return lambda year: date(year, month, number)


def _nth(month: int, weekday: int, which: int) -> Dated:
    """The nth such weekday of a month (0 is Monday; a `which` of -1, the last)."""

    def on(year: int) -> date:
        if which < 0:
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta((last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))

    return on


def _easter(days_after: int) -> Dated:
    def on(year: int) -> date:
        from dateutil.easter import easter  # type: ignore[import-untyped]

        sunday: date = easter(year)
        return sunday + timedelta(days_after)

    return on


_HOLIDAYS: dict[str, Dated] = {
    "new year day": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "martin luther king day": _nth(1, 0, 3),
    "martin luther king jr day": _nth(1, 0, 3),
    "valentine day": _fixed(2, 14),
    "presidents day": _nth(2, 0, 3),
    "st patrick day": _fixed(3, 17),
    "women day": _fixed(3, 8),
    "international women day": _fixed(3, 8),
    "maundy thursday": _easter(-3),
    "holy thursday": _easter(-3),
    "holy saturday": _easter(-1),
    "pearl harbor day": _fixed(12, 7),
    "st valentine day": _fixed(2, 14),
    "election day": lambda year: _nth(11, 0, 1)(year) + timedelta(1),
    "good friday": _easter(-2),
    "palm sunday": _easter(-7),
    "ash wednesday": _easter(-46),
    "easter": _easter(0),
    "easter sunday": _easter(0),
    "easter day": _easter(0),
    "easter monday": _easter(1),
    "may day": _fixed(5, 1),
    "mother day": _nth(5, 6, 2),
    "father day": _nth(6, 6, 3),
    "memorial day": _nth(5, 0, -1),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _nth(11, 3, 4),
    "thanksgiving day": _nth(11, 3, 4),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
}

_SPELT = {
    "year": "Year's",
    "valentine": "Valentine's",
    "women": "Women's",
    "mother": "Mother's",
    "father": "Father's",
    "patrick": "Patrick's",
    "st": "St.",
    "jr": "Jr.",
}
"""Words of the names that are not told with a capital letter alone."""
_NAMES = "|".join(sorted(_HOLIDAYS, key=len, reverse=True))


@time_rule(
    "holiday",
    rf"(?:(?P<which>last|this|this past|next) |the )?(?P<name>{_NAMES})(?: holiday)?(?:(?: of| in)? {{year}})?",
)
def holiday(match: Match[str], when: Standpoint) -> Told:
    """A holiday without a year is the nearest one, days ahead counted twice as far; the days that move are the United
    States'.
    """
    on, name = _HOLIDAYS[match["name"]], " ".join(_SPELT.get(word, word.title()) for word in match["name"].split())
    if match["year"]:
        return day(on(year_meant(match["year"], when.written))), f"{name} of that year"
    days = [on(year) for year in range(max(when.written.year - 2, 1), when.written.year + 3)]
    which = match["which"]
    if which == "this":
        days = [each for each in days if each.year == when.written.year]
    elif which:
        days = (
            [each for each in days if each > when.written]
            if which == "next"
            else [each for each in days if each < when.written]
        )
    found = pick(days, when)
    return (day(found), f"the {name} nearest to the day of writing") if found else None


RULES = (holiday,)
