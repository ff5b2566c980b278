"""The first or last few units of a longer one: "the first week of March", "the last three months of 1997"."""

from __future__ import annotations

from datetime import date, timedelta
from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.windows import back, months, shifted
from albab_tui.model.edtf import Precision, between

_HALF_YEARS = {Precision.DECADE: 5, Precision.CENTURY: 50}
"""How many years half of these are."""


@time_rule(
    "slice",
    r"(?:the )?{nth} (?:(?P<n>[0-9]{1,3}) )?(?P<unit>day|week|month|quarter|year|decade)(?P<many>s?) (?:of|in) {rest}",
)
def slice_of_unit(match: Match[str], when: Standpoint) -> Told:
    """The first week of a month is its first seven days; the last three months of a year are its last three; a quarter
    of a century is 25 years.
    """
    told = when.unit(match["rest"])
    if not told or told[0].qualifier or not told[0].earliest or not told[0].latest:
        return None
    if match["many"] and not match["n"]:
        return None
    number, unit = int(match["n"] or 1), match["unit"]
    if unit == "quarter" and told[0].precision is Precision.DECADE:
        return None
    if unit == "quarter" and told[0].precision is Precision.CENTURY:
        number, unit = 25 * number, "year"
    ordinal = match["nth"]
    if ordinal in ("last", "final"):
        end = told[0].latest
        begin = back(end + timedelta(1), number, unit)
    else:
        before = 0 if ordinal in ("first", "1st") else int(ordinal[:-2]) - 1
        if before and match["n"]:
            return None
        begin = back(told[0].earliest, -before * number, unit)
        end = back(begin, -number, unit) - timedelta(1)
    if begin < told[0].earliest or end > told[0].latest:
        return None
    return between(begin, end), f"that part of {told[1]}"


@time_rule(
    "nth-weekday",
    r"(?:the )?{nth} (?:{weekday}|weekend) (?:of|in) {rest}",
)
def nth_weekday(match: Match[str], when: Standpoint) -> Told:
    """The first Monday of a month is counted in that month; a weekend is counted by its Saturday."""
    told = when.unit(match["rest"])
    if not told or told[0].precision is not Precision.MONTH or not told[0].earliest or not told[0].latest:
        return None
    weekday, ordinal = WEEKDAY_WORDS.index(match["weekday"] or "saturday"), match["nth"]
    last = ordinal in ("last", "final")
    start = told[0].latest - timedelta(6) if last else told[0].earliest
    weeks = 0 if last or ordinal == "first" else int(ordinal[:-2]) - 1
    found = start + timedelta((weekday - start.weekday()) % 7 + 7 * weeks)
    if found > told[0].latest:
        return None
    name = match["weekday"] or "weekend"
    return between(found, found + timedelta(name == "weekend")), f"that {name.title()} of {told[1]}"


@time_rule(
    "half-of-month",
    r"(?:the )?(?P<half>1st|2nd|first|last|latter) half of {rest}",
)
def half_of_month(match: Match[str], when: Standpoint) -> Told:
    """The first half of a month is its first 15 days; of a decade or a century, its first five or 50 years."""
    told = when.unit(match["rest"])
    if not told or told[0].interval or told[0].qualifier or not told[0].first:
        return None
    start = told[0].earliest
    years = _HALF_YEARS.get(told[0].precision)
    if start is None or told[0].latest is None or (years is None and told[0].precision is not Precision.MONTH):
        return None
    middle = shifted(start, 12 * years) if years else start + timedelta(15)
    if match["half"] in ("1st", "first"):
        return between(start, middle - timedelta(1)), f"the first half of {told[1]}"
    return between(middle, told[0].latest), f"the second half of {told[1]}"


@time_rule(
    "first-months",
    r"(?:the |its |their )?(?:1st|first) (?P<n>[2-9]|1[01]) months",
)
def first_months(match: Match[str], when: Standpoint) -> Told:
    """The first nine months, without a year, are those of the last year in which they were over."""
    number = int(match["n"])
    over = date(when.written.year, number, 1) <= when.written.replace(day=1) - timedelta(1)
    year = when.written.year - (not over)
    return months(year, 1, number), f"the first {number} months of {year}"


RULES = (slice_of_unit, nth_weekday, half_of_month, first_months)
