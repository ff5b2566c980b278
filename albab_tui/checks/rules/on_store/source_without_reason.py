"""Facts about a source that were inferred, and not told how."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "source-without-reason"


@rule(RULE)
def source_without_reason(store: Store) -> Iterator[Finding]:
    """A day, publisher or agency that the source does not state was inferred, and a reader must be able to follow."""
    for index, source in enumerate(store.sources):
        for field in ("published", "publisher", "agency"):
            held = getattr(source, field)
            if held and held.basis != "stated" and not held.why:
                message = f"it is {held.basis if held.basis == 'inferred' else 'known from outside'}, and not told how"
                yield Finding(("sources", index, field), RULE, message, "add why")
