"""Weeks and weekends told by a day of theirs, and weekdays told by their week."""

from __future__ import annotations

from datetime import timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.calendar_units import count
from albab_tui.dating.rules.weekdays import last_on
from albab_tui.dating.windows import is_day, week
from albab_tui.model.edtf import between, day
from albab_tui.text.numbers import many


@time_rule(
    "week-of",
    r"(?:the )?(?P<unit>week|weekend)"
    r"(?P<from> of| (?:beginning|starting|that (?:begins|began|starts|started))(?: on)?) {rest}",
)
def week_of(match: Match[str], when: Standpoint) -> Told:
    """The week of a day holds it; a week that begins on a day is the seven days from it."""
    told = when.told(match["rest"])
    first = told[0].earliest if told and is_day(told[0]) else None
    if not told or not first:
        return None
    if match["unit"] == "weekend":
        saturday = first + timedelta(5 - first.weekday())
        return (
            (between(saturday, saturday + timedelta(1)), f"the weekend of {told[1]}") if first.weekday() > 3 else None
        )
    if match["from"] == " of":
        return week(first), f"the week that holds {told[1]}"
    return between(first, first + timedelta(6)), f"the seven days from {told[1]}"


@time_rule(
    "weekend-before-last",
    r"(?:the )?weekend before last",
)
def weekend_before_last(match: Match[str], when: Standpoint) -> Told:
    """The weekend before last ends the second week before that of writing."""
    sunday = when.written - timedelta(when.written.weekday() + 8)
    return between(sunday - timedelta(1), sunday), "the weekend before the last one"


@time_rule(
    "weekday-before-last",
    r"(?:the )?{weekday} before last",
)
def weekday_before_last(match: Match[str], when: Standpoint) -> Told:
    """The Friday before last is a week before the last one."""
    found = last_on(when.written - timedelta(8), match["weekday"])
    return day(found), f"a week before the last {match['weekday'].title()}"


@time_rule(
    "weeks-ago-weekday",
    r"{n} weeks? ago(?: on| last)? {weekday}",
)
def weeks_ago(match: Match[str], when: Standpoint) -> Told:
    """A week ago Friday is a week before the last one."""
    weeks = count(match["n"])
    found = last_on(when.written, match["weekday"]) - timedelta(7 * weeks)
    return day(found), f"{many(weeks, 'week')} before the last {match['weekday'].title()}"


RULES = (week_of, weekend_before_last, weekday_before_last, weeks_ago)
