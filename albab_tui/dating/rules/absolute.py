"""Dates told in full, in EDTF or in the many spellings that dateparser knows."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from re import Match

from albab_tui.dating.date_words import MONTH_WORDS, WEEKDAY_WORDS
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.model.edtf import EdtfError, day, parse_edtf

_WORD = "|".join((*MONTH_WORDS, *WEEKDAY_WORDS, "the", "of", "in", "[0-9]{1,2}(?:st|nd|rd|th)?"))
_FULL_YEAR = "[12][0-9]{3}"


@time_rule(
    "edtf",
    r"[0-9x][0-9x?~%:t/.-]{3,63}",
)
def edtf(match: Match[str], when: Standpoint) -> Told:
    """A date that is EDTF already, in capitals or not, stands as it is."""
    text = match[0].upper()
    with suppress(EdtfError):
        return (parse_edtf(text), "the date as written") if "-" in text or "X" in text or "/" in text else None
    return None


@time_rule(
    "stamp",
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[t ](?P<clock>[0-9]{2}:[0-9]{2})(?::[0-9]{2})?(?P<zone>z?)",
)
def stamp(match: Match[str], when: Standpoint) -> Told:
    """An ISO date with a time is kept to the minute."""
    with suppress(EdtfError):
        return parse_edtf(f"{match['day']}T{match['clock']}{match['zone'].upper()}"), "the date and time as written"
    return None


@time_rule(
    "digits",
    r"(?:(?P<a>[0-9]{1,4})(?P<sep>[/.-])(?P<b>[0-9]{1,2})(?P=sep)(?P<c>[0-9]{2,4})|(?P<run>[0-9]{8}|[0-9]{6}))"
    r"(?: [0-9:]{4,8}(?: ?[a-z]{3})?)?",
)
def digits(match: Match[str], when: Standpoint) -> Told:
    """Numbers alone stand for a day only if one order of day, month and year is possible, or one gives the day of
    writing.
    """
    days = _orders(match)
    if when.written in days:
        return day(when.written), "the day of writing, in digits"
    full = len(days) == 1 and not match["run"] and len(max(match["a"], match["c"], key=len)) == 4
    return (day(days.pop()), "the only day that these numbers can name") if full else None


def _orders(match: Match[str]) -> set[date]:
    """Every day that the numbers can name."""
    run = match["run"]
    if run:
        a, b, c = run[:-4], run[-4:-2], run[-2:]
    else:
        a, b, c = match["a"], match["b"], match["c"]
    found = set()
    for year, month, number in ((a, b, c), (c, a, b), (c, b, a)):
        if len(year) in (2, 4) and len(month) <= 2 and len(number) <= 2:
            with suppress(ValueError):
                found.add(date(_full_year(year), int(month), int(number)))
    return found


def _full_year(digits: str) -> int:
    """Two digits are read as newspapers of the late 20th and early 21st century write them."""
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) > 50 else 2000)


@time_rule(
    "full-date",
    rf"(?=.*(?:{'|'.join(MONTH_WORDS)}))(?=.*\b{_FULL_YEAR}\b)(?=.*\b[0-9]{{1,2}}(?:st|nd|rd|th)?\b)"
    rf"(?:(?:{_WORD}|{_FULL_YEAR})(?: |$))+",
)
def full_date(match: Match[str], when: Standpoint) -> Told:
    """A day, a month and a year in any other order are left to dateparser, which may add nothing to them."""
    found = _parsed(match[0], when.written)
    if found is None or str(found.year) not in match[0]:
        return None
    named = [name for name in WEEKDAY_WORDS if name in match[0]]
    if named and named != [WEEKDAY_WORDS[found.weekday()]]:
        return None
    return day(found), "the day as named"


def _parsed(text: str, written: date) -> date | None:
    # dateparser takes a tenth of a second to import: only a date in full pays for it.
    from dateparser import parse

    found = parse(
        text,
        languages=["en"],
        settings={
            "RELATIVE_BASE": datetime(written.year, written.month, written.day),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
        },
    )
    return found.date() if found else None


RULES = (edtf, stamp, digits)
ODD_SPELLINGS = (full_date,)
