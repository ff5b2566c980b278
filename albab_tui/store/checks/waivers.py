"""Rules silenced for one event, with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from albab_tui.model.store import Store
from albab_tui.store.checks.rule import Found, rule
from albab_tui.store.faults import Path, quoted
from albab_tui.store.nearest import did_you_mean


@dataclass
class Waivers:
    """What a store silences, and how often each waiver was of use."""

    store: Store
    known: Set[str]
    """Names of all rules."""
    judged: Set[str]
    """Names of the rules that were put to the store this time."""
    used: set[tuple[int, str]] = field(default_factory=set)
    """Events, by place, and rules for which a waiver silenced something."""

    def silence(self, name: str, path: Path) -> bool:
        """Whether the event at the path's beginning waives the rule."""
        if path[0] != "events" or not isinstance(path[1], int):
            return False
        waived = any(waiver.rule == name for waiver in self.store.events[path[1]].waivers)
        if waived:
            self.used.add((path[1], name))
        return waived


@rule("idle-waiver")
def idle_waiver(waivers: Waivers) -> Iterator[Found]:
    """A waiver that silences nothing hides the next mistake."""
    for index, event in enumerate(waivers.store.events):
        for at, waiver in enumerate(event.waivers):
            path = ("events", index, "waivers", at, "rule")
            if waiver.rule not in waivers.known:
                cure = did_you_mean(waiver.rule, waivers.known) or "see docs/checks.md for the rules"
                yield Found(path, f"there is no rule {quoted(waiver.rule)} to silence", cure)
            elif waiver.rule in waivers.judged and (index, waiver.rule) not in waivers.used:
                yield Found(path, f"{quoted(waiver.rule)} finds nothing in this event", "leave the waiver out")


RULES = (idle_waiver,)
