"""The commonest other ways to write a date, and how the format writes it."""

from __future__ import annotations

import re

from albab_tui.model.edtf import EdtfError, parse_edtf
from albab_tui.text.calendar_names import MONTHS, SHORT_MONTHS

_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})"
        r"(?:[Tt ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]+)?"
        r"(?: ?(?P<zone>[Zz]|[-+][0-9]{2}(?::?[0-9]{2})?))?)?",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        r"(?P<day>[0-9]{1,2})[-/.](?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
        r"(?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
        r"(?P<month>[A-Za-z]{3,9})\.?(?: (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,? (?P<year>[0-9]{4})",
        r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[ -](?P<month>[A-Za-z]{3,9})[.,]?[ -](?P<year>[0-9]{4})",
    )
)
"""Each with the parts that it has by name; a text may be of two forms."""
_NUMBERS = {name.lower(): number for names in (SHORT_MONTHS, MONTHS) for number, name in enumerate(names, 1)} | {
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
    dates = (_date(**match.groupdict()) for form in _FORMS if (match := form.fullmatch(text)))
    return tuple(dict.fromkeys(filter(None, dates)))


def _date(year: str, month: str, day: str | None, clock: str | None = None, zone: str | None = None) -> str | None:
    number = month if month.isdecimal() else _NUMBERS.get(month.lower())
    if number is None:
        return None
    time = f"T{clock}{(zone or '').upper()}" if clock else ""
    try:
        return str(parse_edtf(f"{year}-{number:0>2}" + (f"-{day:0>2}" if day else "") + time))
    except EdtfError:
        return None
