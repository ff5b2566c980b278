"""Dates of reports that reach beyond their time expression."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import counted_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing, follows, loosened
from albab_tui.dating import Resolved
from albab_tui.findings import Finding
from albab_tui.model.edtf import Edtf

RULE = "wide-window"


@rule(RULE)
def wide_window(timing: Timing) -> Iterator[Finding]:
    """A report's own date claims no more than its time expression tells."""
    for each in (each for recounts in timing.recounts for each in recounts):
        own = each.report.date
        if own and each.readings and each.fits and _reaches_beyond(own, each.readings):
            yield Finding((*each.path, "date"), RULE, f"{counted_in_words(each)}; {own} reaches beyond it", "narrow it")


def _reaches_beyond(own: Edtf, readings: tuple[Resolved, ...]) -> bool:
    """Whether the window goes beyond what all readings together allow; an open end claims nothing."""
    windows = [loosened(reading.date) for reading in readings if follows(own, reading)]
    starts, ends = [window.start for window in windows], [window.end for window in windows]
    early = own.start is not None and all(start is not None and own.start < start for start in starts)
    late = own.end is not None and all(end is not None and own.end > end for end in ends)
    return early or late
