"""The events of an answer, told one by one: each is composed when it comes, and forgotten when the next one does."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Quoting
from albab_tui.archive.protocol import Archive, Selection


class Tellings:
    """The events of a selection, in order; each walk composes them anew."""

    def __init__(self, archive: Archive, selection: Selection, quoting: Quoting | None = None) -> None:
        self._archive = archive
        self._selection = selection
        self._quoting = quoting

    def __len__(self) -> int:
        """How many there are."""
        return self._selection.count

    def __iter__(self) -> Iterator[EventTelling]:
        """Each of them, its reports numbered through the whole answer from 1."""
        first = 1
        for dossier in self._selection.dossiers():
            yield EventTelling(dossier, self._archive, first, self._quoting)
            first += len(dossier.event.reports)

    def holds(self, id: str) -> bool:
        """Whether an event is among them."""
        return self._selection.place(id) is not None
