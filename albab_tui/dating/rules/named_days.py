"""Days that are named after what happened on them: "Black Monday", "9/11"."""

from __future__ import annotations

from datetime import date, timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.model.edtf import day

_ATTACKS = date(2001, 9, 11)
_NAMED = {
    "9/11": _ATTACKS,
    "9-11": _ATTACKS,
    "d day": date(1944, 6, 6),
    "black monday": date(1987, 10, 19),
    "black tuesday": date(1929, 10, 29),
}
_NEAR = timedelta(45)


@time_rule(
    "named-day",
    rf"(?:the )?(?P<name>{'|'.join(_NAMED)})",
)
def named_day(match: Match[str], when: Standpoint) -> Told:
    """Some days have a name of their own, from the day after them on."""
    found = _NAMED[match["name"]]
    return (day(found), "the day known by that name") if found < when.written else None


@time_rule(
    "september-11",
    r"(?:the )?september 11",
)
def september_11(match: Match[str], when: Standpoint) -> Told:
    """Sept. 11 without a year is the one of 2001, when that is long ago and no anniversary is near."""
    near = any(abs(when.written - _ATTACKS.replace(year=when.written.year + each)) < _NEAR for each in (-1, 0, 1))
    if near or when.future or when.written < _ATTACKS:
        return None
    return day(_ATTACKS), "the day that newspapers know by that name"


RULES = (named_day, september_11)
