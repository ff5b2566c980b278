"""Names of weekdays: a report looks back at them, a plan looks ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS, WHICH
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.calendar_units import count
from albab_tui.model.edtf import day
from albab_tui.text.numbers import many


def last_on(written: date, name: str) -> date:
    """The last such weekday, the day itself included: 0 to 6 days back."""
    return written - timedelta((written.weekday() - WEEKDAY_WORDS.index(name)) % 7)


def next_after(written: date, name: str) -> date:
    """The next such weekday, the day itself left out: 1 to 7 days ahead."""
    return last_on(written, name) + timedelta(7)


@time_rule(
    "weekday",
    r"(?:the )?{weekday}",
)
def bare_weekday(match: Match[str], when: Standpoint) -> Told:
    """A report names a day of the week behind it, the day of writing included; a plan names the next one."""
    name = match["weekday"]
    if when.future:
        return day(next_after(when.written, name)), f"the next {name.title()} after the day of writing"
    return day(last_on(when.written, name)), f"the last {name.title()} on or before the day of writing"


@time_rule(
    "last-weekday",
    r"(?:the )?(?P<which>last|past|this past|this last) {weekday}",
)
def last_weekday(match: Match[str], when: Standpoint) -> Told:
    """With last or past it is the nearest one before the day of writing; yesterday is hardly called last: then it
    can't be told.
    """
    name = match["weekday"]
    found = last_on(when.written - timedelta(1), name)
    if match["which"] == "last" and found == when.written - timedelta(1):
        return None
    return day(found), f"the last {name.title()} before the day of writing"


@time_rule(
    "next-weekday",
    r"(?:the )?(?P<which>next|coming|this coming|upcoming|this next) {weekday}",
)
def next_weekday(match: Match[str], when: Standpoint) -> Told:
    """With next or coming it is the nearest one after the day of writing; tomorrow is hardly called next: then it
    can't be told.
    """
    name = match["weekday"]
    found = next_after(when.written, name)
    if match["which"] == "next" and found == when.written + timedelta(1):
        return None
    return day(found), f"the next {name.title()} after the day of writing"


@time_rule(
    "this-weekday",
    r"this {weekday}",
)
def this_weekday(match: Match[str], when: Standpoint) -> Told:
    """With this it is the one of the same week, Monday to Sunday; when that has passed, only a known tense decides."""
    name = match["weekday"]
    in_week = when.written + timedelta(WEEKDAY_WORDS.index(name) - when.written.weekday())
    if in_week >= when.written or when.future is False:
        return day(in_week), f"the {name.title()} of the week of writing"
    return (day(next_after(when.written, name)), f"the coming {name.title()}") if when.future else None


@time_rule(
    "weekday-of-week",
    r"{weekday}(?: of)? {which} week",
)
def weekday_of_week(match: Match[str], when: Standpoint) -> Told:
    """A weekday of a week that is told is that one."""
    name, which = match["weekday"], match["which"]
    found = when.written + timedelta(7 * WHICH[which] + WEEKDAY_WORDS.index(name) - when.written.weekday())
    return day(found), f"the {name.title()} of {which} week"


@time_rule(
    "weekday-and-weeks",
    r"{n} weeks? from {weekday}",
)
def weeks_from(match: Match[str], when: Standpoint) -> Told:
    """So many weeks from a weekday count from the next one."""
    weeks = count(match["n"])
    found = next_after(when.written, match["weekday"]) + timedelta(7 * weeks)
    return day(found), f"{many(weeks, 'week')} after the next {match['weekday'].title()}"


@time_rule(
    "weekday-of-month",
    r"{weekday}(?: the)? (?P<day>[0-9]{1,2})(?:st|nd|rd|th)",
)
def weekday_and_day(match: Match[str], when: Standpoint) -> Told:
    """A weekday with the day of its month is the last or the next day of that number, whichever has that weekday."""
    name, number = match["weekday"], int(match["day"])
    near = [each for each in days_numbered(number, when.written) if when.future in (None, each > when.written)]
    found = next((each for each in near if WEEKDAY_WORDS[each.weekday()] == name), None)
    if found is None:
        return None
    return day(found), f"the {'next' if found > when.written else 'last'} day {number} of a month, a {name.title()}"


def days_numbered(number: int, written: date) -> Iterator[date]:
    """The last day of that number in its month on or before another day, and the next one after it."""
    for sign in (-1, 1):
        days = (written + timedelta(sign * each) for each in range(sign > 0, 63))
        yield from islice((each for each in days if each.day == number), 1)


RULES = (bare_weekday, last_weekday, next_weekday, this_weekday, weekday_of_week, weeks_from, weekday_and_day)
