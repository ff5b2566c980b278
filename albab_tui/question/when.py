"""Dates that a person types at a prompt or an option."""

from __future__ import annotations

import re
from datetime import date, timedelta

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf, EdtfError, day, parse_edtf

_DAY_OF_MONTH = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?", re.ASCII | re.IGNORECASE)


def date_from_words(text: str, catalogue: Catalogue) -> Edtf | None:
    """The window that EDTF or English words name, or None where it can't be told.

    Words such as "8 feb" or "last january" count from the store's last day, not from today; a bare number
    from 1 to 31, 8 or 8th, is the last such day of a month.
    """
    text = text.strip()
    number = _DAY_OF_MONTH.fullmatch(text)
    if number:
        return _last_such_day(int(number[1]), catalogue.last_day())
    try:
        return parse_edtf(text)
    except EdtfError:
        from albab_tui.dating import resolve

        resolved = resolve(text, catalogue.last_day())
        return resolved.date if resolved else None


def why_not(text: str, catalogue: Catalogue) -> str:
    """Why `date_from_words` can't tell a date, where the words contradict themselves; else empty."""
    from albab_tui.dating import reason

    return reason(text.strip(), catalogue.last_day())


def _last_such_day(number: int, last: date) -> Edtf | None:
    """The last day with this number in its month, on or before another day."""
    candidates = (last - timedelta(days=back) for back in range(62) if last.toordinal() > back)
    return next((day(each) for each in candidates if each.day == number), None)
