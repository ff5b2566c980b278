"""Times of day: told with their day, never without it."""

from __future__ import annotations

from datetime import date, time
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.model.edtf import Clock, Edtf, Moment, Point, Precision

CLOCK = (
    r"(?:at |about |around )*(?:(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>am|pm)"
    r"|(?P<hour24>[0-2]?[0-9]):(?P<minute24>[0-9]{2})"
    r"|(?P<military>[0-2][0-9][0-5][0-9])(?= (?:gmt|utc|[ecmp][sd]?t|local))"
    r"|(?P<noon>12 noon|noon))(?: (?P<zone>{zone}|(?!(?:this|that|same|first|last|next|the|a) )[a-z]+ time))?"
)
"""A time of day, with its zone where there is one."""
_WORLD = ("gmt", "utc")


@time_rule(
    "clock",
    CLOCK + r"(?: on| of)? {rest}",
)
def before_day(match: Match[str], when: Standpoint) -> Told:
    """A time of day is kept to the minute on its day, as told there; of all zones only Greenwich's is kept."""
    return _at(match, when)


@time_rule(
    "clock-after",
    r"(?P<rest>.+?)(?: at)? " + CLOCK,
)
def after_day(match: Match[str], when: Standpoint) -> Told:
    """The same with the time behind its day."""
    return _at(match, when)


def _at(match: Match[str], when: Standpoint) -> Told:
    clock = time_of(match)
    told = when.told(match["rest"])
    if clock is None or not told or told[0].precision is not Precision.DAY or not told[0].latest:
        return None
    world = is_world(match["zone"])
    return at(told[0].latest, clock, "Z" if world else ""), f"that time {'GMT ' * world}on {told[1]}"


def is_world(zone: str | None) -> bool:
    """Whether it is the clock of Greenwich, not that of a place."""
    return (zone or "").startswith(_WORLD)


def at(day: date, clock: time, zone: str = "") -> Edtf:
    """A time of day, to the minute, on its day, by the clock of a zone or of the place."""
    point = Point(day.year, month=day.month, day=day.day, clock=Clock(clock.hour, clock.minute, zone=zone))
    return Moment(point, point)


def time_of(match: Match[str]) -> time | None:
    """The time that `CLOCK` matched; None where no clock shows it."""
    if match["noon"]:
        return time(12)
    digits = match["military"]
    hour = int(match["hour"] or match["hour24"] or digits[:2])
    minute = int(match["minute"] or match["minute24"] or (digits[2:] if digits else 0))
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


RULES = (before_day, after_day)
