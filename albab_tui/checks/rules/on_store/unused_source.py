"""Sources that no report cites."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.uses import UNUSED
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "unused-source"


@rule(RULE)
def unused_source(store: Store) -> Iterator[Finding]:
    """A source that no report cites shows that a passage was forgotten or dropped."""
    used = {report.source for event in store.events for report in event.reports}
    for index, source in enumerate(store.sources):
        if source.id not in used:
            yield Finding(("sources", index, "id"), RULE, f"no report cites {quoted(source.id)}", UNUSED)
