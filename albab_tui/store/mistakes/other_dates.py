"""The commonest other ways to write a date, and how the format writes it."""

from __future__ import annotations

import re

from albab_tui.model.edtf import EdtfError, parse_edtf
from albab_tui.model.wording import FULL_MONTHS, MONTHS

_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})"
    r"(?:[Tt ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]+)?"
    r"(?: ?(?P<zone>[Zz]|[-+][0-9]{2}(?::?[0-9]{2})?))?)?$"
)
_RUN_TOGETHER = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})$")
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$")
_MONTH_FIRST = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?(?: (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,? (?P<year>[0-9]{4})$")
_DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[ -](?P<month>[A-Za-z]{3,9})[.,]?[ -](?P<year>[0-9]{4})$")
_NUMBERS = {name.lower(): number for names in (MONTHS, FULL_MONTHS) for number, name in enumerate(names, 1)} | {
    "sept": 9
}


def date_cure(text: str) -> str:
    """What to write in place of a text that is no date of the format; empty where nobody can tell.

    A day and a month in figures alone are not guessed: 08/02/2017 may be in February or in August.
    """
    found = _readings(text)
    if len(found) == 1:
        return f"did you mean {found[0]}?"
    return f"write {' or '.join(found)}, whichever is meant" if found else ""


def _readings(text: str) -> tuple[str, ...]:
    if match := _YEAR_LAST.match(text):
        one, other, year = match.groups()
        both = (_date(year, other, one), _date(year, one, other))
        return tuple(dict.fromkeys(each for each in both if each))
    meant = _one_reading(text)
    return (meant,) if meant else ()


def _one_reading(text: str) -> str | None:
    if match := _YEAR_FIRST.match(text):
        clock = (match["clock"] or "") + (match["zone"] or "").upper()
        return _date(match["year"], match["month"], match["day"], clock)
    if match := _RUN_TOGETHER.match(text):
        return _date(*match.groups())
    if (match := _DAY_FIRST.match(text) or _MONTH_FIRST.match(text)) and match["month"].lower() in _NUMBERS:
        return _date(match["year"], str(_NUMBERS[match["month"].lower()]), match["day"])
    return None


def _date(year: str, month: str, day: str | None, clock: str | None = None) -> str | None:
    written = f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "") + (f"T{clock}" if clock else "")
    try:
        return str(parse_edtf(written))
    except EdtfError:
        return None
