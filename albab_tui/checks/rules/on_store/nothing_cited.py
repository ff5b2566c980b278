"""Reports on a text that cite no paragraph of it."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "nothing-cited"


@rule(RULE)
def nothing_cited(store: Store) -> Iterator[Finding]:
    """A report on a source that has a text cites the paragraphs that say so, or nobody can look it up."""
    texts = {source.id for source in store.sources if source.text}
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            if report.source in texts and not report.paragraphs:
                yield Finding(
                    ("events", index, "reports", at), RULE, "the report cites no paragraph", "add paragraphs: 3"
                )
