"""Reports on a text that cite no paragraph of it."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "nothing-cited"


@rule(RULE)
def nothing_cited(store: Store) -> Iterator[Finding]:
    """A report on a source that has a text cites the paragraphs that say so, or nobody can look it up."""
    texts = {source.id for source in store.sources if source.text}
    for path, report in reports_of(store):
        if report.source in texts and not report.paragraphs:
            yield Finding(path, RULE, "the report cites no paragraph", "add paragraphs: 3")
