"""What a store refers to, for rules on what nothing refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albab_tui.findings import Finding, quoted
from albab_tui.model.hierarchy import Hierarchy, Part
from albab_tui.model.open_question import Reply, Topic
from albab_tui.model.store import Store

UNUSED = "leave it out, or name it where it belongs"
"""What would be right where nothing refers to a part."""


def replies(store: Store) -> Iterator[Reply]:
    """All answers that reports give to questions."""
    return (reply for event in store.events for report in event.reports for reply in report.answers)


def answering(store: Store, topics: tuple[Topic, ...]) -> set[str]:
    """The ids that answer questions on actors, or on places."""
    on = {question.id: question.on for question in store.questions}
    return {id for reply in replies(store) if on[reply.question] in topics for id in reply.answer}


def unreached(rule: str, collection: str, parts: Sequence[Part], used: set[str], what: str) -> Iterator[Finding]:
    """An objection to each actor or place of which neither itself nor a part is used; `what` says what nothing does."""
    lineage = Hierarchy(parts).lineage
    reached = {above for id in used for above in lineage(id)}
    for index, part in enumerate(parts):
        if part.id not in reached:
            yield Finding((collection, index, "id"), rule, f"{what} {quoted(part.id)}", UNUSED)
