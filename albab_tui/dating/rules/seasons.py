"""Seasons, told as three whole months of the northern year."""

from __future__ import annotations

from re import Match

from albab_tui.dating.date_words import SEASONS, WHICH
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.years import year_meant
from albab_tui.dating.windows import season
from albab_tui.model.edtf import Edtf

_TURN = 21
"""The day of its month up to which a season of the sky goes on, three weeks longer than its whole months."""


def _begun(when: Standpoint, name: str) -> int:
    """The year in which the last such season began, on or before the month of writing."""
    return when.written.year - (SEASONS[name] > when.written.month)


def _months_since(when: Standpoint, name: str) -> int:
    """How many months ago it began: 0 to 2 while it lasts, 3 to 11 when it is over."""
    return (when.written.month - SEASONS[name]) % 12


def _told(year: int, name: str) -> tuple[Edtf, str]:
    return season(year, name), f"the {name} that begins in {year}"


@time_rule(
    "season",
    r"(?:the )?{season}(?: season| months)?",
)
def bare_season(match: Match[str], when: Standpoint) -> Told:
    """A season without a year is the one that lasts, or the last one if it ended within three months; else only the
    tense tells.
    """
    name = match["season"]
    since = _months_since(when, name)
    if when.future and since > 2:
        return _told(_begun(when, name) + 1, name)
    return _told(_begun(when, name), name) if since < 6 or when.future is False else None


@time_rule(
    "this-season",
    r"this {season}",
)
def this_season(match: Match[str], when: Standpoint) -> Told:
    """Of this year: the spring, summer or fall is the year's own; the winter lasts, has just ended or comes."""
    name = match["season"]
    if name != "winter":
        return _told(when.written.year, name)
    return _told(when.written.year - (when.written.month <= 5), name)


@time_rule(
    "last-season",
    r"(?:the |this )?(?P<which>last|past) {season}",
)
def last_season(match: Match[str], when: Standpoint) -> Told:
    """Last summer is the last one that is over; in the weeks in which the sky's still lasts, it can't be told."""
    name = match["season"]
    if match["which"] == "last" and _months_since(when, name) == 3 and when.written.day <= _TURN:
        return None
    return _told(_begun(when, name) - (_months_since(when, name) < 3), name)


@time_rule(
    "next-season",
    r"next {season}",
)
def next_season(match: Match[str], when: Standpoint) -> Told:
    """Next summer is the next to begin if this year's has begun; before that it may be this year's as well."""
    name = match["season"]
    if SEASONS[name] > when.written.month:
        return None
    return _told(_begun(when, name) + 1, name)


@time_rule(
    "coming-season",
    r"(?:the|this) (?:coming|upcoming) {season}",
)
def coming_season(match: Match[str], when: Standpoint) -> Told:
    """The coming summer is the next to begin."""
    return _told(_begun(when, match["season"]) + 1, match["season"])


@time_rule(
    "season-year",
    r"{the}{season}(?: of)? (?:{year}|{which} year)",
)
def season_of_year(match: Match[str], when: Standpoint) -> Told:
    """A season of a year is told, but not the winter of one year: it has two."""
    if match["season"] == "winter":
        return None
    year = when.written.year + WHICH[match["which"]] if match["which"] else year_meant(match["year"], when.written)
    return _told(year, match["season"])


@time_rule(
    "winter-years",
    r"{the}winter (?:of )?{year}[-/](?P<short>(?:[0-9]{2})?[0-9]{2})",
)
def winter(match: Match[str], when: Standpoint) -> Told:
    """A winter is named by both its years."""
    year = year_meant(match["year"], when.written)
    return _told(year, "winter") if (year + 1) % 100 == int(match["short"]) % 100 else None


RULES = (bare_season, this_season, last_season, next_season, coming_season, season_of_year, winter)
