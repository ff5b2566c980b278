"""Claimants who are missing among the speakers of their event."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.event import Event
from albab_tui.model.store import Store

RULE = "claimant-no-speaker"
_SAID = ("claimed", "statement", "planned")


@rule(RULE)
def claimant_no_speaker(store: Store) -> Iterator[Finding]:
    """Where an event that was said names its speakers, whoever is quoted on it is one of them, or acts in it."""
    for index, event in enumerate(store.events):
        speaking = _of(event, "speaker", store)
        if not speaking or store.words.status_as(event.status) not in _SAID:
            continue
        known = speaking | _of(event, "agent", store)
        for at, report in enumerate(event.reports):
            if report.by and report.by not in known:
                message = f"{quoted(report.by)} is neither a speaker nor an agent of the event"
                cure = "correct it, or add it to the speakers"
                yield Finding(("events", index, "reports", at, "by"), RULE, message, cure)


def _of(event: Event, role: str, store: Store) -> set[str]:
    """Who has a role, or one that rules treat as it."""
    return {id for each, ids in event.actors.items() if store.words.role_as(each) == role for id in ids}
