"""Reports that were changed after somebody held them against their passage."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.cited.fingerprints import claim_hash, is_read
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "reading-stale"


@rule(RULE, "warning")
def reading_stale(store: Store) -> Iterator[Finding]:
    """What was changed after it was read against its passage is to be read again."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            if report.read and report.read.claim and not is_read(event, report):
                now = claim_hash(event, report)
                message = f"the report, or its event, is not as it was read on {report.read.on}"
                cure = f"read it against its passage, then write the day, and claim: {now}"
                yield Finding(("events", index, "reports", at, "read", "claim"), RULE, message, cure)
