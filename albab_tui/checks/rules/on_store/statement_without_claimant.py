"""Words without a speaker."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.event import Event
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Words

RULE = "statement-without-claimant"


@rule(RULE)
def statement_without_claimant(store: Store) -> Iterator[Finding]:
    """What was only said or claimed needs someone who said it."""
    words = store.words
    for index, event in enumerate(store.events):
        spoken = words.status_as(event.status) in ("statement", "claimed")
        if not spoken or not event.reports or _speakers(event, words):
            continue
        if not any(report.by or report.by_description for report in event.reports):
            message = f"no report of an event with the status {quoted(event.status)} names who says it"
            yield Finding(("events", index, "status"), RULE, message, "add by or by_description to a report")


def _speakers(event: Event, words: Words) -> tuple[str, ...]:
    cast = event.actors.items()
    return tuple(id for role, ids in cast if words.role_as(role) == "speaker" for id in ids)
