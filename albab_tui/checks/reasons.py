"""Judgements of the curator that come without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.rule import Found, rule
from albab_tui.model.event import Event
from albab_tui.model.store import Store

_CURE = "add {}"


@rule("source-without-reason")
def source_without_reason(store: Store) -> Iterator[Found]:
    """A day, publisher or agency that the source does not state was inferred, and a reader must be able to follow."""
    for index, source in enumerate(store.sources):
        for field in ("published", "publisher", "agency"):
            held = getattr(source, field)
            if held and held.basis != "stated" and not held.why:
                message = f"it is {held.basis if held.basis == 'inferred' else 'known from outside'}, and not told how"
                yield Found(("sources", index, field), message, _CURE.format("why"))


@rule("report-without-reason")
def report_without_reason(store: Store) -> Iterator[Found]:
    """Whose copy a passage is, and why a report counts for more or less, are judgements to be followed."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            path = ("events", index, "reports", at)
            if report.origin and not report.origin_why:
                yield Found((*path, "origin"), "the origin comes without a reason", _CURE.format("origin_why"))
            if report.rank != "normal" and not report.rank_why:
                yield Found((*path, "rank"), "the rank comes without a reason", _CURE.format("rank_why"))


@rule("date-without-reason")
def date_without_reason(store: Store) -> Iterator[Found]:
    """A date that no report's time expression gives was worked out, and a reader must be able to follow."""
    for index, event in enumerate(store.events):
        if event.date and event.reports and not event.date_why and not _dated_by_report(event):
            message = "no report gives a time, and it is not told how the date is known"
            yield Found(("events", index, "date"), message, _CURE.format("date_why"))


def _dated_by_report(event: Event) -> bool:
    return any(report.when or report.date for report in event.reports)


RULES = (source_without_reason, report_without_reason, date_without_reason)
