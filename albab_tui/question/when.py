"""Dates that a person types at a prompt or an option."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf, EdtfError, by_clock, day, parse_edtf
from albab_tui.model.wording import spell
from albab_tui.text.pattern import Pattern

_DAY_OF_MONTH = Pattern(r"([0-9]{1,2})(?:st|nd|rd|th)?", re.ASCII | re.IGNORECASE)
_FIGURES = Pattern(
    r"(?P<year>[0-9]{4})(?P<sign>[-/.]?)(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})"
    r"|(?P<one>[0-9]{1,2})[-/.](?P<other>[0-9]{1,2})[-/.](?P<last>[0-9]{4})",
    re.ASCII,
)
_RUN_TOGETHER = Pattern(r"[0-9]{8}", re.ASCII)


class UnclearDateError(ValueError):
    """What was typed is no date, or may be two; the message says what to write."""


def typed_date(text: str, directory: Directory) -> tuple[Edtf, bool]:
    """The date that EDTF, figures or English words name, and whether it was told in words.

    Words such as "8 feb" or "last january" count from the store's last day, not from today; a bare number
    from 1 to 31, 8 or 8th, is the last such day of a month. Figures in another order than the format's are taken where
    they can be one day only.

    Raises:
        UnclearDateError: if it can't be told.
    """
    text = text.strip()
    number = _DAY_OF_MONTH.fullmatch(text)
    told = _last_such_day(int(number[1]), directory.last_day()) if number else _in_figures(text)
    if told:
        return told, bool(number)
    try:
        return parse_edtf(text, timezone=directory.timezone), False
    except EdtfError as problem:
        return _in_words(text, directory, problem), True


def _in_words(text: str, directory: Directory, problem: EdtfError) -> Edtf:
    from albab_tui.dating import reason, resolve

    if resolved := resolve(text, directory.last_day()):
        return by_clock(resolved.date, directory.timezone)
    why = reason(text, directory.last_day())
    words = "" if text[:1].isdigit() or why else "; or words such as last week"
    raise UnclearDateError(why or f"{problem}{words}")


def date_from_words(text: str, directory: Directory) -> Edtf | None:
    """As `typed_date`, or None where it can't be told."""
    try:
        return typed_date(text, directory)[0]
    except UnclearDateError:
        return None


def why_not(text: str, directory: Directory) -> str:
    """Why `date_from_words` can't tell a date, where the words contradict themselves or are two dates; else empty."""
    from albab_tui.dating import reason

    try:
        _in_figures(text.strip())
    except UnclearDateError as problem:
        return str(problem)
    return reason(text.strip(), directory.last_day())


def _in_figures(text: str) -> Edtf | None:
    """The day of figures such as 2017-2-8, 20170208 or 13.2.2017; None for other text.

    Raises:
        UnclearDateError: if they may be two days, or are none.
    """
    match = _FIGURES.fullmatch(text)
    if match is None or (not match["sign"] and match["year"] and not _RUN_TOGETHER.fullmatch(text)):
        return None
    if match["year"]:
        return _only(text, [(match["year"], match["month"], match["day"])])
    orders = [(match["last"], match["other"], match["one"]), (match["last"], match["one"], match["other"])]
    return _only(text, dict.fromkeys(orders))


def _only(text: str, orders: Iterable[tuple[str, str, str]]) -> Edtf:
    days = [found for year, month, day in orders if (found := _day(year, month, day))]
    if len(days) == 1:
        return days[0]
    if not days:
        raise UnclearDateError(_no_day(text, next(iter(orders))))
    either = " or ".join(spell(each) for each in days)
    raise UnclearDateError(f"{text} may be {either}; write {days[0]} or {days[1]}")


def _no_day(text: str, parts: tuple[str, str, str]) -> str:
    year, month, number = parts
    try:
        parse_edtf(f"{year}-{month:0>2}-{number:0>2}")
    except EdtfError as problem:
        return f"no day of the calendar is {text}: {problem}"
    return f"no day of the calendar is {text}"


def _day(year: str, month: str, number: str) -> Edtf | None:
    try:
        return parse_edtf(f"{year}-{month:0>2}-{number:0>2}")
    except EdtfError:
        return None


def _last_such_day(number: int, last: date) -> Edtf | None:
    """The last day with this number in its month, on or before another day."""
    candidates = (last - timedelta(days=back) for back in range(62) if last.toordinal() > back)
    return next((day(each) for each in candidates if each.day == number), None)
