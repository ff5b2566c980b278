"""Origins and ranks of reports that come without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "report-without-reason"


@rule(RULE)
def report_without_reason(store: Store) -> Iterator[Finding]:
    """Whose copy a passage is, and why a report counts for more or less, are judgements to be followed."""
    for path, report in reports_of(store):
        if report.origin and not report.origin_why:
            yield Finding((*path, "origin"), RULE, "the origin comes without a reason", "add origin_why")
        if report.rank != "normal" and not report.rank_why:
            yield Finding((*path, "rank"), RULE, "the rank comes without a reason", "add rank_why")
