"""Quarters and halves of years, as business pages name them."""

from __future__ import annotations

from re import Match

from albab_tui.dating.date_words import MONTH_WORDS
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.windows import months, quarter
from albab_tui.model.edtf import Edtf, Precision

_MONTH = "|".join(MONTH_WORDS)
_QUARTER = r"(?:(?P<nth>[1-4])(?:st|nd|rd|th) quarter|q(?P<q>[1-4])|(?P<before>[1-4])q)(?: period)?"
_HALF = r"(?P<half>1st|2nd|first|second|latter|last) half"


def _number(match: Match[str]) -> int:
    return int(match["nth"] or match["q"] or match["before"])


def _current(when: Standpoint) -> int:
    return (when.written.month + 2) // 3


@time_rule(
    "quarter",
    r"{the}(?:calendar )?(?P<over>(?:just|recently|latest) (?:ended |completed )?)?" + _QUARTER,
)
def bare_quarter(match: Match[str], when: Standpoint) -> Told:
    """A quarter without a year is this year's if it has begun or is the next to begin, else the last one; a known
    tense decides.
    """
    number, current = _number(match), _current(when)
    year = when.written.year
    if match["over"]:
        year -= number >= current
    elif when.future:
        year += number < current
    else:
        year -= number > current + (when.future is None)
    return quarter(year, number), f"quarter {number} of {year}"


@time_rule(
    "latest-quarter",
    r"(?:the )?(?:latest|most recent|just (?:ended|completed)|recently (?:ended|completed)) quarter",
)
def latest(match: Match[str], when: Standpoint) -> Told:
    """The latest quarter is the last that is over."""
    return quarter(when.written.year, _current(when) - 1), "the last quarter that is over"


@time_rule(
    "year-ago-quarter",
    r"(?:the )?(?:(?:year ago|year earlier|prior year) quarter"
    r"|(?:same|like|comparable|corresponding) quarter(?: of| in)? (?:last year|(?:an? |the )?year (?:ago|earlier)))",
)
def year_ago_quarter(match: Match[str], when: Standpoint) -> Told:
    """The year-ago quarter stands beside the last quarter that is over, one year before it."""
    return quarter(when.written.year - 1, _current(when) - 1), "the last quarter that is over, a year before"


@time_rule(
    "the-quarter",
    r"the quarter",
)
def the_quarter(match: Match[str], when: Standpoint) -> Told:
    """In the first half of a quarter, when results come out, the quarter is the last that is over; later it can't be
    told.
    """
    number = _current(when)
    months_in, late = divmod(when.written.month - 1, 3)[1], when.written.day > 15
    if when.future or months_in + late > 1:
        return None
    return quarter(when.written.year, number - 1), "the last quarter that is over, whose results come out"


@time_rule(
    "month-quarter",
    r"{the}(?P<rest>{month}(?: of)?(?: {year}| {which} year)?) quarter",
)
def month_quarter(match: Match[str], when: Standpoint) -> Told:
    """The December quarter ends with that month."""
    told = when.told(match["rest"])
    if not told or not told[0].earliest:
        return None
    return months(told[0].earliest.year, told[0].earliest.month - 2, 3), f"the three months that end with {told[1]}"


@time_rule(
    "months-quarter",
    rf"{{the}}(?P<first>{_MONTH}) to (?P<last>{_MONTH})(?: quarter| period)(?: of| in)?(?P<year>(?: .+)?)",
)
def months_quarter(match: Match[str], when: Standpoint) -> Resolved | None:
    """The July-September quarter is these three months."""
    return when.read(f"{match['first']} to {match['last']}{match['year']}")


@time_rule(
    "quarter-of-year",
    r"{the}" + _QUARTER + r"(?: of| in| for)? {rest}",
)
def quarter_of_year(match: Match[str], when: Standpoint) -> Told:
    """A quarter of a year that is told is that one."""
    return _of(when, match["rest"], 3 * _number(match) - 2, 3)


@time_rule(
    "year-quarter",
    r"(?P<rest>.+?) " + _QUARTER,
)
def year_first(match: Match[str], when: Standpoint) -> Told:
    """The same with the year before it."""
    return _of(when, match["rest"].removeprefix("the "), 3 * _number(match) - 2, 3)


@time_rule(
    "half",
    r"{the}" + _HALF + "(?: of)?",
)
def half_year(match: Match[str], when: Standpoint) -> Told:
    """A half without a year is the year's of writing; the second one, up to March, may be the last year's."""
    first = match["half"] in ("1st", "first")
    if not first and when.written.month <= 3 and not when.future:
        return None
    return months(when.written.year, 1 if first else 7, 6), "that half of the year of writing"


@time_rule(
    "half-of-year",
    r"{the}" + _HALF + r"(?: of| in)? {rest}",
)
def half_of_year(match: Match[str], when: Standpoint) -> Told:
    """A half of a year that is told is that one."""
    return _of(when, match["rest"], 1 if match["half"] in ("1st", "first") else 7, 6)


@time_rule(
    "year-half",
    r"(?P<rest>.+?) " + _HALF,
)
def year_half(match: Match[str], when: Standpoint) -> Told:
    """The same with the year before it."""
    return _of(when, match["rest"].removeprefix("the "), 1 if match["half"] in ("1st", "first") else 7, 6)


def _of(when: Standpoint, text: str, first: int, count: int) -> Told:
    told = when.unit(text)
    if not told or not _plain_year(told[0]):
        return None
    assert told[0].first
    return months(told[0].first.year, first, count), f"that part of {told[1]}"


def _plain_year(window: Edtf) -> bool:
    return window.precision is Precision.YEAR and not window.qualifier


RULES = (
    bare_quarter,
    latest,
    year_ago_quarter,
    the_quarter,
    month_quarter,
    months_quarter,
    quarter_of_year,
    year_first,
    half_year,
    half_of_year,
    year_half,
)
