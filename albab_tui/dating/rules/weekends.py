"""Weekends: Saturday and Sunday."""

from __future__ import annotations

from datetime import date, timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.model.edtf import Edtf, between


def _weekend(written: date, weeks: int) -> Edtf:
    """The weekend at the end of the week so many weeks from the one of writing."""
    saturday = written + timedelta(7 * weeks + 5 - written.weekday())
    return between(saturday, saturday + timedelta(1))


@time_rule(
    "weekend",
    r"(?:the )?weekend",
)
def bare_weekend(match: Match[str], when: Standpoint) -> Told:
    """A report on a weekday names the weekend behind it, except on a Friday, which names none; a plan the one ahead."""
    if when.future or when.written.weekday() > 4:
        return _weekend(when.written, 0), "the weekend that ends the week of writing"
    if when.future is None and when.written.weekday() == 4:
        return None
    return _weekend(when.written, -1), "the weekend before the day of writing"


@time_rule(
    "this-weekend",
    r"this weekend|(?:the |this )coming weekend",
)
def this_weekend(match: Match[str], when: Standpoint) -> Told:
    """The weekend called this ends the week of writing; on a weekday, where it is known to lie behind, it is the one
    before; on a Monday it may be either one, unless the tense is known.
    """
    on_weekday = match[0] == "this weekend" and when.written.weekday() <= 4
    if on_weekday and when.future is False:
        return _weekend(when.written, -1), "the weekend before the week of writing"
    if on_weekday and when.written.weekday() == 0 and when.future is None:
        return None
    return _weekend(when.written, 0), "the weekend that ends the week of writing"


@time_rule(
    "last-weekend",
    r"(?:the )?(?:last|past|this past) weekend",
)
def last_weekend(match: Match[str], when: Standpoint) -> Told:
    """Last weekend ends the week before that of writing."""
    return _weekend(when.written, -1), "the weekend before the week of writing"


@time_rule(
    "next-weekend",
    r"next weekend",
)
def next_weekend(match: Match[str], when: Standpoint) -> Told:
    """Next weekend is the one after this weekend."""
    return _weekend(when.written, 1), "the weekend of the week after that of writing"


RULES = (bare_weekend, this_weekend, last_weekend, next_weekend)
