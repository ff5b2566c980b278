"""Days of publishing, telling and reading that are written as what lasts."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.checks.engines.moments import lasting_in_words, tells_what_lasts
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding, Path
from albab_tui.model.edtf import Edtf, moment

RULE = "day-that-lasts"


@rule(RULE)
def day_that_lasts(timing: Timing) -> Iterator[Finding]:
    """A source is published, quoted and read at one moment, however little is known of the day."""
    for path, date in _days(timing) if tells_what_lasts(timing) else ():
        if date and date.lasts:
            message = f"this is done at one moment, but {lasting_in_words(date)}"
            yield Finding(path, RULE, message, f"write {moment(date)}")


def _days(timing: Timing) -> Iterator[tuple[Path, Edtf | None]]:
    """Every day on which something was published, told or read: where it stands, and when."""
    for index, source in enumerate(timing.store.sources):
        place: Path = ("sources", index)
        if source.published:
            yield (*place, "published", "date"), source.published.date
        yield (*place, "accessed"), source.accessed
    for path, report in reports_of(timing.store):
        yield (*path, "told"), report.told
        if report.read:
            yield (*path, "read", "on"), report.read.on
