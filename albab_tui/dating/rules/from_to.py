"""From one time to another: "from Monday to Wednesday", "between 1990 and 1992", "1987-90"."""

from __future__ import annotations

import re
from dataclasses import replace
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.years import year_meant
from albab_tui.dating.windows import joined, year
from albab_tui.model.edtf import Edtf, lasting, moment

_LAST_YEAR = re.compile(r" [12][0-9]{3}$")


@time_rule(
    "years",
    r"(?:the )?{year}-(?P<last>'?[0-9]{2}|[12][0-9]{3})",
)
def years(match: Match[str], when: Standpoint) -> Told:
    """Two years joined by a dash last from the first to the last."""
    first = year_meant(match["year"], when.written)
    digits = match["last"].lstrip("'")
    last = int(digits) if len(digits) == 4 else first // 100 * 100 + int(digits)
    window = joined(year(first), year(last))
    return (lasting(window), "from the first year to the last") if window and first < last else None


@time_rule(
    "range",
    r"(?:from (?P<a>.+?) (?:to|through|until|till) (?P<b>.+)|between (?P<c>.+?) and (?P<d>.+)"
    r"|(?!(?:the )?(?:over)?night (?:in)?to )(?P<e>.+?) (?:to|through|into) (?P<f>.+))",
)
def span(match: Match[str], when: Standpoint) -> Told:
    """From one time to another lasts from the beginning of the first to the end of the second; between the two is one
    moment. A year told only of the second holds for both.
    """
    first, last = (match["a"] or match["c"] or match["e"]), (match["b"] or match["d"] or match["f"])
    window = _span(first, last, when)
    if not window:
        return None
    if match["c"]:
        return window, "some time between the beginning of the first and the end of the second"
    return lasting(window), "from the beginning of the first to the end of the second"


def _span(first: str, last: str, when: Standpoint) -> Edtf | None:
    end = when.told(last)
    year_of_end = _LAST_YEAR.search(last)
    if year_of_end and end:
        return _in_year(first, int(year_of_end[0]), end[0], when)
    begin = when.told(first) or (_near(end, when, future=False).told(first) if end else None)
    if not begin or not end:
        return None
    window = joined(begin[0], end[0])
    if not window:
        # "from Friday to Tuesday": the second is the first such after the first.
        end = _near(begin, when, future=True).told(last)
        window = joined(begin[0], end[0]) if end else None
    return window


def _near(told: tuple[Edtf, str], when: Standpoint, future: bool) -> Standpoint:
    """Read on from another time, ahead of its end or behind its beginning."""
    written = told[0].latest if future else told[0].earliest
    return replace(when, written=written or when.written, future=future)


def _in_year(first: str, year_of_end: int, end: Edtf, when: Standpoint) -> Edtf | None:
    """From a time that shares the year told of the end, or lies in the year before it, or has its own."""
    for text in (f"{first} {year_of_end}", f"{first} {year_of_end - 1}", first):
        begin = when.told(text)
        window = joined(begin[0], end) if begin else None
        if window:
            return window
    return None


@time_rule(
    "pair",
    r"(?:both )?(?P<first>.+?) (?P<joint>and|or) (?P<last>.+)",
)
def pair(match: Match[str], when: Standpoint) -> Told:
    """Two times that follow each other without a gap: with and it lasts through both, with or it is in one of them."""
    first = when.told(match["first"])
    if not first or not first[0].latest:
        return None
    after = replace(when, written=first[0].latest, future=True)
    for reading in (when, after):
        second = reading.told(match["last"])
        window = joined(first[0], second[0]) if second and _follows(first[0], second[0]) else None
        if window:
            if match["joint"] == "or":
                return moment(window), "in one of the two"
            return lasting(window), "both, one after the other"
    return None


def _follows(first: Edtf, second: Edtf) -> bool:
    return bool(first.latest and second.earliest and (second.earliest - first.latest).days == 1)


RULES = (years, span, pair)
