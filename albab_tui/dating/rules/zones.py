"""One moment on two clocks: "Wednesday at 8 p.m. (1700 GMT)", in either order."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from re import Match

from albab_tui.dating.date_words import expand
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.clock_times import CLOCK, at, is_world, time_of
from albab_tui.dating.windows import is_day

_ONE = re.compile(expand(CLOCK))
_UNNAMED = re.sub(r"\(\?P<\w+>", "(?:", expand(CLOCK))
_STEP = timedelta(minutes=15)
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
"""No clock on earth is farther from Greenwich's."""


@time_rule(
    "two-clocks",
    rf"(?:(?P<before>.+?) )??(?P<one>{_UNNAMED})(?: (?:on |of )?(?P<between>(?!or ).+?))?"
    rf" (?:or )?(?P<two>{_UNNAMED})(?: (?:on |of )?(?P<behind>.+))?",
)
def two_clocks(match: Match[str], when: Standpoint) -> Told:
    """Of a local clock and one with a zone, in either order, the local one is told; where midnight lies between them
    and it is not clear whose the day is, or the two are no whole zone apart, it can't be told.
    """
    one, two = (_ONE.fullmatch(match[each]) for each in ("one", "two"))
    if not one or not two or is_world(one["zone"]) == is_world(two["zone"]):
        return None
    found = {_moment(one, two, first, second) for first, second in _days(match, when)}
    moment = found.pop() if len(found) == 1 else None
    return (at(moment.date(), moment.time()), "the local time of the two that are told") if moment else None


def _days(match: Match[str], when: Standpoint) -> list[tuple[date | None, date | None]]:
    """Whose the days are, the first clock's or the second's: each way in which that can be read."""
    first, behind = match["before"] or match["between"], match["behind"]
    if (not first and not behind) or (match["before"] and match["between"]):
        return []
    days = [_day(each.removesuffix(" at"), when) if each else None for each in (first, behind)]
    if any(each and not found for each, found in zip((first, behind), days, strict=True)):
        return []
    return [(days[0], days[1])] if days[0] else [(days[1], None), (None, days[1])]


def _day(text: str, when: Standpoint) -> date | None:
    told = when.told(text)
    return told[0].earliest if told and is_day(told[0]) else None


def _moment(one: Match[str], two: Match[str], first: date | None, second: date | None) -> datetime | None:
    """The local one of two clocks on its day; None where that is not certain."""
    here, there = ((one, first), (two, second)) if not is_world(one["zone"]) else ((two, second), (one, first))
    local, world = time_of(here[0]), time_of(there[0])
    if local is None or world is None:
        return None
    known = here[1] or there[1]
    assert known
    around = [known + timedelta(each) for each in (-1, 0, 1)]
    found = {
        (datetime.combine(day, local), datetime.combine(other, world))
        for day in ([here[1]] if here[1] else around)
        for other in ([there[1]] if there[1] else around)
    }
    moments = {mine for mine, theirs in found if _WEST <= mine - theirs <= _EAST and not (mine - theirs) % _STEP}
    return moments.pop() if len(moments) == 1 else None


RULES = (two_clocks,)
