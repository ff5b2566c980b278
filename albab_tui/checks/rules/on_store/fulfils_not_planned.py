"""Plans that are none, and plans that carry others out."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "fulfils-not-planned"


@rule(RULE)
def fulfils_not_planned(store: Store) -> Iterator[Finding]:
    """Only what was planned can be carried out, and only by what is no plan itself."""
    status = {event.id: event.status for event in store.events}
    plans = {id for id, name in status.items() if store.words.status_as(name) == "planned"}
    for index, event in enumerate(store.events):
        for place, id in enumerate(event.fulfils):
            path = ("events", index, "fulfils", place)
            if id not in plans and id != event.id:
                message = f"{quoted(id)} has the status {quoted(status[id])}"
                yield Finding(path, RULE, message, "name a planned event, or use related")
            elif event.id in plans:
                yield Finding(path, RULE, "a plan carries nothing out", "give the event another status, or use related")
