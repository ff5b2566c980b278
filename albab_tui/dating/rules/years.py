"""Years, decades and centuries."""

from __future__ import annotations

from datetime import date
from re import Match

from albab_tui.dating.date_words import DECADES
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.windows import about, century, decade, year

_COMING = 2
"""So many years before a decade begins newspapers write of it without its century."""


def year_meant(digits: str, written: date) -> int:
    """The year that four digits, or an apostrophe and two, stand for: the last such year up to 20 years ahead."""
    if not digits.startswith("'"):
        return int(digits)
    return _full(int(digits[1:]), written)


def _full(short: int, written: date) -> int:
    latest = written.year + 20
    return latest - (latest - short) % 100


@time_rule(
    "year",
    r"(?:the |all of |all |calendar |calendar year |the year |year )?{year}",
)
def plain_year(match: Match[str], when: Standpoint) -> Told:
    """Four digits on their own are a year."""
    return year(year_meant(match["year"], when.written)), "the year as named"


@time_rule(
    "new-year",
    r"the new year",
)
def new_year(match: Match[str], when: Standpoint) -> Told:
    """The new year is the next one from October on, this one up to February; between them it can't be told."""
    month, number = when.written.month, when.written.year
    return (year(number + (month > 9)), "the year that begins or has just begun") if not 2 < month < 10 else None


@time_rule(
    "fiscal-year",
    r"(?:the |its )?(?:(?:fiscal (?:year )?|fy ?){year}|fy(?P<short>[0-9]{2})|(?P<before>[12][0-9]{3}) fiscal year)",
)
def fiscal(match: Match[str], when: Standpoint) -> Told:
    """A fiscal year is not the calendar's, and each company has its own: only about that year."""
    digits = match["year"] or match["before"] or f"'{match['short']}"
    number = year_meant(digits, when.written)
    return about(year(number)), "about the calendar year of that number"


@time_rule(
    "decade",
    r"{the}(?P<unit>decade of the )?(?:(?P<long>[12][0-9]{2})0s|'?(?P<short>[0-9])0s"
    rf"|(?:(?P<hundreds>1[0-9]|20) )?(?P<name>{'|'.join(DECADES)}))",
)
def named_decade(match: Match[str], when: Standpoint) -> Told:
    """The 1990s are the years that begin with 199, the 1800s may be a hundred; without a century, the last ones begun
    or about to begin.
    """
    if match["long"]:
        plain = match["unit"] or match["long"] == "200" or match["long"][-1] != "0"
        return (decade(int(match["long"]) * 10), "the ten years as named") if plain else None
    tens = DECADES[match["name"]] if match["name"] else int(match["short"]) * 10
    if match["hundreds"]:
        return decade(int(match["hundreds"]) * 100 + tens), "the ten years as named"
    latest = when.written.year + _COMING
    return decade(latest - (latest - tens) % 100), "the last such ten years that have begun or are about to"


@time_rule(
    "century",
    r"{the}(?P<nth>[0-9]{1,2})(?:st|nd|rd|th) century",
)
def nth_century(match: Match[str], when: Standpoint) -> Told:
    """The 20th century is told as the years that begin with 19, as people count it."""
    number = int(match["nth"])
    return (century(number * 100 - 100), "the hundred years of that number") if 1 < number <= 99 else None


RULES = (plain_year, new_year, fiscal, named_decade, nth_century)
