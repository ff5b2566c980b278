"""How a date is known: an article states it, it was counted from words, or the curator reasoned."""

from __future__ import annotations

import re
from enum import StrEnum

from albab_tui.model.directory import Directory
from albab_tui.model.event import Event
from albab_tui.model.field_types import Basis
from albab_tui.model.report import Report
from albab_tui.model.wording import spell
from albab_tui.text.pattern import Pattern


class DateBasis(StrEnum):
    """How a report's or an event's date is known, the surest first."""

    STATED = "stated"
    """A time expression names the year, so nothing had to be counted."""
    COUNTED = "counted"
    """A time expression ("on Wednesday") was counted from the day of writing."""
    REASONED = "reasoned"
    """No time expression gives it; the curator worked it out."""


_YEAR = Pattern(
    r"(?<!\d)(?:1\d|20)\d\d(?!\d)(?!(?<=\bat \d{4})(?:$| on\b))(?!\s*(?:gmt|utc|local time|hours|hrs|h\b))",
    re.IGNORECASE,
)
"""Four digits that are no time of day: "at 1500", "1830 local time"."""


def report_basis(report: Report) -> DateBasis:
    """How the report's own date is known."""
    if not report.when:
        return DateBasis.REASONED
    return DateBasis.STATED if _YEAR.search(report.when) else DateBasis.COUNTED


def event_basis(event: Event) -> DateBasis | None:
    """The surest basis among the event's reports; None for an undated event."""
    if event.date is None:
        return None
    found = {report_basis(report) for report in event.reports}
    return next((basis for basis in DateBasis if basis in found), DateBasis.REASONED)


def explain(report: Report, catalogue: Directory) -> str | None:
    """One line on where the report's date comes from, or None where it gives no time expression."""
    known = reckoning(report, catalogue)
    if not report.when:
        return None
    if report_basis(report) is DateBasis.STATED:
        return f"stated: “{report.when}”"
    return f"“{report.when}”, {known}" if known else f"“{report.when}”"


def reckoning(report: Report, catalogue: Directory) -> str | None:
    """How the report's time expression gives a date: it states one, or it counts from the article's day."""
    source = catalogue.sources.get(report.source)
    if report_basis(report) is DateBasis.STATED:
        return "stated there"
    if not report.when or source is None or source.published is None:
        return None
    known = "" if source.published.basis == "stated" else f", itself {known_words(source.published.basis)}"
    return f"counted from {spell(source.published.date)}{known}"


def known_words(basis: Basis) -> str:
    """How a date or a name of a source is known: "stated", "inferred", "known from outside"."""
    return "known from outside" if basis == "outside" else basis
