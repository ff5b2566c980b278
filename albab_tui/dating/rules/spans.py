"""Stretches that end or begin on the day of writing: "the past three weeks", "the next five years"."""

from __future__ import annotations

from datetime import timedelta
from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.rules.calendar_units import count
from albab_tui.dating.windows import back
from albab_tui.model.edtf import between
from albab_tui.text.numbers import many

_WHOLE = ("day", "quarter", "century")
"""Units that are told as a calendar's, or not at all, where no number stands before them."""


def _length(match: Match[str]) -> tuple[int, str] | None:
    """How many of which unit: hours only as whole days, no bare plural, which is vague."""
    digits, unit = match["n"], match["unit"]
    if not digits and match[0].endswith("s"):
        return None
    number = count(digits or "1")
    if unit == "hour":
        return None if number % 24 else (number // 24, "day")
    return number, unit


def _many(length: tuple[int, str], verb: str = "") -> str:
    """In words: "the 3 weeks", "the week"; with a verb, "the 3 weeks that end", "the week that ends"."""
    number, unit = length
    if number == 1:
        return f"the {unit}" + (f" that {verb}s" if verb else "")
    return f"the {many(number, unit)}" + (f" that {verb}" if verb else "")


@time_rule(
    "past-span",
    r"(?:(?:the |this |these )?(?:past|last) (?P<n>[0-9]{1,3})|the last|(?:the |this )?past) {unit}",
)
def past(match: Match[str], when: Standpoint) -> Told | Resolved:
    """The past three weeks, or the last ten days, end on the day of writing and begin as long before it."""
    length = _length(match)
    if not length:
        return None
    if not match["n"] and length[1] in _WHOLE:
        return when.read(f"last {length[1]}")
    begin = back(when.written, length[0], length[1])
    return between(begin, when.written), f"{_many(length, 'end')} on the day of writing"


@time_rule(
    "next-span",
    r"(?:(?:the |these )?(?:next|coming) (?P<n>[0-9]{1,3})|the next|(?:the |this )?coming) {unit}",
)
def next_span(match: Match[str], when: Standpoint) -> Told | Resolved:
    """The next five years, or the coming month, begin on the day of writing."""
    length = _length(match)
    if not length:
        return None
    if not match["n"] and length[1] in _WHOLE:
        return when.read(f"next {length[1]}")
    end = back(when.written, -length[0], length[1])
    return between(when.written, end), f"{_many(length, 'begin')} on the day of writing"


@time_rule(
    "within",
    r"within {n} {unit}",
)
def within(match: Match[str], when: Standpoint) -> Resolved | None:
    """Within three weeks begins on the day of writing where it is known to lie ahead; else it may be a duration."""
    return when.read(f"the next {count(match['n'])} {match['unit']}s") if when.future else None


@time_rule(
    "ended",
    (
        r"(?:the |a |its )?(?:(?P<n>[0-9]{1,3}) )?(?:fiscal )?(?:[1-4](?:st|nd|rd|th) (?=quarter))?{unit}"
        r"(?: that| which)? (?P<tense>ended|ending|to|through)(?: on| in)? {rest}"
    ),
)
def ended(match: Match[str], when: Standpoint) -> Told:
    """The 12 months ended, or ending, on a day are the ones up to it; ending on a weekday, only a known tense tells."""
    length = _length(match) if match["n"] else (1, match["unit"])
    ending = match["tense"] == "ending"
    if ending and when.future is None and match["rest"] in WEEKDAY_WORDS:
        return None
    told = (when.leaning_ahead() if ending else when).told(match["rest"])
    if not length or not told or not told[0].latest or told[0].earliest is None:
        return None
    end = told[0].latest
    begin = back(end + timedelta(1), length[0], length[1])
    return between(begin, end), f"{_many(length)} up to {told[1]}"


RULES = (past, next_span, within, ended)
