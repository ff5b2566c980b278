"""Days named from the day of writing, and the parts of a day."""

from __future__ import annotations

from datetime import timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.calendar_units import count
from albab_tui.dating.windows import is_day
from albab_tui.model.edtf import day
from albab_tui.text.numbers import many

_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "last night": -1,
    "last evening": -1,
    "night before last": -2,
}
_WHERE = {
    -2: "the second day before that of writing",
    -1: "the day before that of writing",
    0: "the day of writing",
    1: "the day after that of writing",
    2: "the second day after that of writing",
}


@time_rule(
    "day",
    r"{the}(?P<name>" + "|".join(_DAYS) + r")",
)
def named_by_word(match: Match[str], when: Standpoint) -> Told:
    """Words that name a day are counted from the day of writing; a night belongs to the day on which it begins."""
    days = _DAYS[match["name"]]
    return day(when.written + timedelta(days)), _WHERE[days]


@time_rule(
    "part-of-today",
    r"this (?:very )?(?:day|{daypart})",
)
def this_part(match: Match[str], when: Standpoint) -> Told:
    """A part of this day is told as the day."""
    return day(when.written), "a part of the day of writing"


@time_rule(
    "day-part",
    r"(?:the |(?:(?:shortly|soon|right) )?(?:before|after) )?(?:(?:early|late|mid|wee|small|pre) )?"
    r"(?:{daypart}|hours)(?: hours)?(?: of| on)? {rest}",
)
def part_of(match: Match[str], when: Standpoint) -> Told:
    """A morning or a night is told as its day: finer windows would claim more than the words say."""
    return _within(when.told(match["rest"]))


@time_rule(
    "day-part-after",
    r"(?P<rest>.+?)(?: at| in the| early| late| before)*(?: mid)? {daypart}",
)
def part_after(match: Match[str], when: Standpoint) -> Told:
    """The same with the part of the day behind its day."""
    return _within(when.told(match["rest"]))


def _within(told: Told) -> Told:
    return (told[0], f"a part of {told[1]}") if told and is_day(told[0]) else None


@time_rule(
    "days-from",
    r"(?:(?:the )?day|{n} days?) (?P<side>before|after) {rest}",
)
def days_from(match: Match[str], when: Standpoint) -> Told:
    """So many days before or after a day that is told are counted from it."""
    told = when.told(match["rest"])
    if not told or not is_day(told[0]) or not told[0].earliest:
        return None
    days, side = count(match["n"] or "1"), match["side"]
    found = told[0].earliest + timedelta(days if side == "after" else -days)
    return day(found), f"{many(days, 'day')} {side} {told[1]}"


RULES = (named_by_word, this_part, part_of, part_after, days_from)
