"""Archives hold to one table of questions and answers, whatever they are made of."""

from __future__ import annotations

from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.archive.protocol import Selection
from albab_tui.evidence.whole import Evidence
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from tests.stores import evidence


def archive_of(store: Store) -> MemoryArchive:
    """An archive of a store in memory."""
    return MemoryArchive(evidence(store))


def select(evidence: Evidence, filter: Filter, *, newest_first: bool = False) -> Selection:
    """The events that a filter lets through."""
    return MemoryArchive(evidence).ask(filter, newest_first=newest_first)


def asked(store: Store, filter: Filter | None = None, *, newest_first: bool = False) -> Selection:
    """The events of a store that a filter lets through; all of them if it is left out."""
    return archive_of(store).ask(filter or Filter(), newest_first=newest_first)


def ids(selection: Selection) -> list[str]:
    """Ids of the events, in order."""
    return [line.id for line in selection.lines(0, selection.count)]
