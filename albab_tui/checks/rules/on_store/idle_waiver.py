"""Waivers that silence nothing."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.waivers import Waivers
from albab_tui.findings import Finding, did_you_mean, quoted

RULE = "idle-waiver"


@rule(RULE)
def idle_waiver(waivers: Waivers) -> Iterator[Finding]:
    """A waiver that silences nothing hides the next mistake."""
    for index, event in enumerate(waivers.store.events):
        for at, waiver in enumerate(event.waivers):
            path = ("events", index, "waivers", at, "rule")
            if waiver.rule not in waivers.known:
                cure = did_you_mean(waiver.rule, waivers.known) or "see docs/checks.md for the rules"
                yield Finding(path, RULE, f"there is no rule {quoted(waiver.rule)} to silence", cure)
            elif waivers.idle(index, waiver.rule):
                yield Finding(path, RULE, f"{quoted(waiver.rule)} finds nothing in this event", "leave the waiver out")
