"""Nights, each of which lies on two days: "overnight", "overnight into Tuesday", "the night of Feb. 7-8"."""

from __future__ import annotations

from datetime import timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.windows import is_day
from albab_tui.model.edtf import between, lasting


@time_rule(
    "overnight",
    r"(?:on )?(?:overnight(?: on)?(?: (?P<begins>.+))?|(?P<first>.+?)(?: at)? overnight)",
)
def overnight(match: Match[str], when: Standpoint) -> Told:
    """A night lasts from one day to the next: alone it ends on the day of writing, with a day it begins there."""
    named_day = match["begins"] or match["first"]
    if not named_day:
        return lasting(between(when.written - timedelta(1), when.written)), "the night that ends on the day of writing"
    told = when.told(named_day)
    if not told or not is_day(told[0]) or not told[0].latest:
        return None
    window = between(told[0].earliest, told[0].latest + timedelta(1))
    return lasting(window), f"the night that begins on {told[1]}"


@time_rule(
    "night-into",
    r"(?:the )?(?:over)?night (?:in)?to {rest}",
)
def into(match: Match[str], when: Standpoint) -> Told:
    """A night into a day lasts from the day before it."""
    told = when.told(match["rest"])
    if not told or not is_day(told[0]) or not told[0].earliest:
        return None
    window = between(told[0].earliest - timedelta(1), told[0].latest)
    return lasting(window), f"the night that ends on {told[1]}"


@time_rule(
    "night-between",
    r"(?:the )?(?:(?:over)?night (?P<between>between .+)"
    r"|(?:night (?:of|from)|overnight(?: on| of| from)?) (?P<days>.+(?: (?:to|into) |[-/]).+))",
)
def of_two_days(match: Match[str], when: Standpoint) -> Told:
    """The night of one day to the next lasts from the one to the other."""
    told = when.told(match["between"] or match["days"].replace("/", " to "))
    if not told or not told[0].earliest or told[0].latest != told[0].earliest + timedelta(1):
        return None
    return lasting(told[0]), "the night from one day to the next"


RULES = (overnight, into, of_two_days)
