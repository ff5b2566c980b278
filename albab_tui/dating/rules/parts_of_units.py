"""Early, mid and late; the beginning and the end; earlier and later: parts of a window that is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from re import Match

from albab_tui.dating.date_words import MONTH_WORDS
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.windows import is_day, joined, month, months, year
from albab_tui.model.edtf import Edtf, Precision, between, lasting

_FIRST = ("1st", "first", "opening")
_THIRDS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "latter": 2, "end": 2, "close": 2}


_OPEN = rf"(?=[12][0-9]{{3}}|'[0-9]|last|this|next|{'|'.join(MONTH_WORDS)})"
_END = r"(?P<name>week|month|quarter|year|decade|century) end"


_ENDS = re.compile(rf"(?:the )?(?:very )?(?:end|close) of .+|end {_OPEN}.+|(?:.+ )?{_END}(?: .+)?")
_BEGINNINGS = re.compile(r"(?:the )?(?:very )?(?:beginning|start) of .+")


def names_end(text: str) -> bool:
    """Whether the text names the end of a unit: a moment, where something lies before it."""
    return bool(_ENDS.fullmatch(text))


def names_beginning(text: str) -> bool:
    """Whether the text names the beginning of a unit: a moment, where something lies after it."""
    return bool(_BEGINNINGS.fullmatch(text))


def third(window: Edtf, which: int) -> Edtf | None:
    """The first (0), middle (1) or last (2) part of a window: thirds in whole months, days or years."""
    cut = _CUTS.get(window.precision)
    return None if cut is None or window.qualifier else cut(window, which)


def _of_month(window: Edtf, which: int) -> Edtf:
    assert window.earliest is not None
    begin = window.earliest + timedelta(10 * which)
    return between(begin, window.latest if which == 2 else begin + timedelta(9))


def _of_year(window: Edtf, which: int) -> Edtf:
    assert window.earliest
    return months(window.earliest.year, 1 + 4 * which, 4)


def _of_decade(window: Edtf, which: int) -> Edtf | None:
    assert window.first
    begin, end = ((0, 3), (4, 6), (7, 9))[which]
    return joined(year(window.first.year + begin), year(window.first.year + end))


def _of_century(window: Edtf, which: int) -> Edtf | None:
    assert window.first
    begin, end = ((0, 33), (33, 66), (66, 99))[which]
    return joined(year(window.first.year + begin), year(window.first.year + end))


def _of_interval(window: Edtf, which: int) -> Edtf | None:
    """Of a week, about three days; of a quarter or a season, one month."""
    first, last = window.earliest, window.latest
    if not first or not last:
        return None
    if (last - first).days == 6:
        begin, end = ((0, 2), (1, 3), (3, 6))[which]
        return between(first + timedelta(begin), first + timedelta(end))
    if window.first and window.first.precision is Precision.MONTH and 88 < (last - first).days < 92:
        return month(first.year, first.month + which)
    return None


_CUTS: dict[Precision, Callable[[Edtf, int], Edtf | None]] = {
    Precision.MONTH: _of_month,
    Precision.YEAR: _of_year,
    Precision.DECADE: _of_decade,
    Precision.CENTURY: _of_century,
    Precision.INTERVAL: _of_interval,
}


@time_rule(
    "part",
    r"(?:the |in )?(?:very )?(?:(?P<part>early|mid|late|latter|middle)(?: (?:part|days|weeks|months|years))?"
    r"|(?P<way>midway|halfway)(?= through| in)"
    r"|(?P<few>1st|first|opening|final|last|closing|waning) (?:days|weeks|months))"
    r"(?: on| in| of| through)?(?: the (?=[0-9]|'))? {rest}",
)
def part_of_unit(match: Match[str], when: Standpoint) -> Told:
    """Early, mid and late are thirds of a unit; of a day they are that day."""
    told = when.unit(match["rest"])
    if not told:
        return None
    name = match["part"] or ("mid" if match["way"] else "early" if match["few"] in _FIRST else "late")
    window = told[0] if is_day(told[0]) else third(told[0], _THIRDS[name])
    return (window, f"the {'middle' if name == 'mid' else name} part of {told[1]}") if window else None


@time_rule(
    "edge",
    r"(?:the )?(?:very )?(?P<part>beginning|start|end|close) of {rest}"
    rf"|end (?P<ended>{_OPEN}.+)|(?:the )?(?:(?P<year>{_OPEN}.+) )?{_END}(?:(?: of| in)? (?P<of>{_OPEN}.+))?",
)
def edge(match: Match[str], when: Standpoint) -> Told:
    """The beginning or the end of a year is its first or last month; of a month, its first ten days or its last ten or
    eleven; of a week, its first two or last three days.
    """
    whose = match["rest"] or match["ended"] or match["year"] or match["of"]
    if not whose and match["name"] == "year" and when.written.month <= 3 and not when.future:
        return None
    told = when.unit(whose or f"this {match['name']}")
    if not told or told[0].qualifier:
        return None
    last = match["part"] not in ("beginning", "start")
    window = _edge(told[0], last)
    return (window, f"the {'end' if last else 'beginning'} of {told[1]}") if window else None


def _edge(window: Edtf, last: bool) -> Edtf | None:
    first_day, last_day = window.earliest, window.latest
    if not first_day or not last_day:
        return None
    if window.precision is Precision.YEAR:
        return month(first_day.year, 12 if last else 1)
    if (last_day - first_day).days == 6:
        return between(last_day - timedelta(2), last_day) if last else between(first_day, first_day + timedelta(1))
    return third(window, 2 if last else 0)


@time_rule(
    "earlier",
    r"earlier (?:in |on )?{rest}",
)
def earlier(match: Match[str], when: Standpoint) -> Told:
    """Earlier this week runs from its Monday to the day of writing."""
    told = when.unit(match["rest"])
    if not told or not told[0].earliest:
        return None
    if not _holds(told[0], when):
        return told
    return between(told[0].earliest, when.written), f"from the beginning of {told[1]} to the day of writing"


@time_rule(
    "so-far",
    r"(?:so|thus) far(?: in)? (?P<ahead>.+)|(?P<behind>.+?) (?:so far|thus far|to date)",
)
def so_far(match: Match[str], when: Standpoint) -> Resolved | Told:
    """So far this year lasts from its beginning to the day of writing."""
    told = when.unit(match["ahead"] or match["behind"])
    found = when.read(f"earlier {match['ahead'] or match['behind']}") if told and _holds(told[0], when) else None
    return replace(found, date=lasting(found.date)) if found else None


@time_rule(
    "later",
    r"later (?:in |on )?{rest}",
)
def later(match: Match[str], when: Standpoint) -> Told:
    """Later this week runs from the day of writing to its Sunday."""
    told = when.unit(match["rest"])
    if not told or not told[0].latest:
        return None
    if not _holds(told[0], when):
        return told
    return between(when.written, told[0].latest), f"from the day of writing to the end of {told[1]}"


@time_rule(
    "rest",
    r"(?:the )?(?:rest|remainder|balance) of {rest}",
)
def rest(match: Match[str], when: Standpoint) -> Told:
    """The rest of the year lasts from the day of writing to its end."""
    told = when.unit(match["rest"])
    if not told or not told[0].latest or not _holds(told[0], when):
        return None
    window = lasting(between(when.written, told[0].latest))
    return window, f"from the day of writing to the end of {told[1]}"


def _holds(window: Edtf, when: Standpoint) -> bool:
    return bool(window.earliest and window.latest and window.earliest <= when.written <= window.latest)


RULES = (part_of_unit, edge, earlier, so_far, later, rest)
