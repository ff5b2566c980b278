"""Events whose passages tell them as plans, and that are none."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.dating.tense import governor
from albab_tui.findings import Finding, quoted

RULE = "told-as-plan"


@rule(RULE)
def told_as_plan(timing: Timing) -> Iterator[Finding]:
    """What a passage puts ahead of its own day, by will, would, due or the like, is a plan."""
    for index, event in enumerate(timing.store.events):
        if timing.is_plan(event):
            continue
        for each in timing.recounts[index]:
            sentence = timing.sentence(each.path)
            ruling = governor(sentence, each.report.when or "") if sentence else None
            if ruling and ruling.ahead and ruling.sure:
                message = (
                    f"{quoted(each.report.when or '')} stands with {quoted(ruling.verb)}, so the passage tells a plan"
                )
                yield Finding((*each.path, "when"), RULE, message, "make the event planned, or tell the plan apart")
