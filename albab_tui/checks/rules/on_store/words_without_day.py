"""Words of time whose source has no day."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "words-without-day"


@rule(RULE)
def words_without_day(store: Store) -> Iterator[Finding]:
    """Words of time count from the day their source was published; without it nobody can count them again."""
    undated = {source.id for source in store.sources if source.day is None}
    for path, report in reports_of(store):
        for field, expression in (("when", report.when), ("told_when", report.told_when)):
            if expression and report.source in undated:
                message = f"{quoted(expression)} counts from the day of {quoted(report.source)}, which is not given"
                yield Finding((*path, field), RULE, message, "add published to the source")
