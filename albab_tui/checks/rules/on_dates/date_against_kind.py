"""Dates that last and should not by the kind of their event, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.moments import date_to_write, lasting_in_words, tells_what_lasts
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding, Path, quoted
from albab_tui.model.edtf import Edtf, lasting, moment
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import Lasts

RULE = "date-against-kind"


@rule(RULE)
def date_against_kind(timing: Timing) -> Iterator[Finding]:
    """A siege lasts and a meeting is a moment, and their dates differ by one sign."""
    for index, event in enumerate(timing.store.events if tells_what_lasts(timing) else ()):
        for path, date in _dates(index, event):
            mended = _by_kind(timing.lasts(event), date)
            if mended:
                usual = "last" if mended.lasts else "are one moment"
                message = f"events of the kind {quoted(event.kind)} {usual}, but {lasting_in_words(date)}"
                yield Finding(path, RULE, message, date_to_write(mended))


def _dates(index: int, event: Event) -> Iterator[tuple[Path, Edtf]]:
    if event.date:
        yield ("events", index, "date"), event.date
    for at, report in enumerate(event.reports):
        if report.date:
            yield ("events", index, "reports", at, "date"), report.date


def _by_kind(lasts: Lasts, date: Edtf) -> Edtf | None:
    """What the kind of an event makes of its date, None where they agree; a day or a year alone may be either."""
    if lasts == "yes" and date.interval and not date.lasts:
        return lasting(date)
    return moment(date) if lasts == "no" and date.lasts else None
