"""Questions that no report answers."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.uses import replies
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "unused-question"


@rule(RULE)
def unused_question(store: Store) -> Iterator[Finding]:
    """A question that no report answers has nothing on which reports could differ."""
    used = {reply.question for reply in replies(store)}
    for index, question in enumerate(store.questions):
        if question.id not in used:
            yield Finding(
                ("questions", index, "id"),
                RULE,
                f"no report answers {quoted(question.id)}",
                "leave it out, or add answers to reports",
            )
