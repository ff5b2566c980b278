"""When events were, by distinct dates: a range is held against each date once, however many events have it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from albab_tui.archive.memory import bit_sets as sets
from albab_tui.archive.memory.cell_sets import CellSets
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.scale import Stretch
from albab_tui.question.senses import Sense, lies

_KnownTime = tuple[Edtf | None, int | None]
"""A date, and for what lasts the first second of the last day on which it was told."""


class Times:
    """The dates of events in order."""

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        places: dict[_KnownTime, list[int]] = {}
        for place, dossier in enumerate(dossiers):
            when = dossier.event.date
            # Up to when something was told matters only where it still goes on.
            told = dossier.told if when is not None and when.lasts else None
            places.setdefault((when, told), []).append(place)
        self._dates = tuple((when, told, sets.of(found)) for (when, told), found in places.items())
        self.known = tuple(places)
        """Each distinct date, with the last day on which what lasts was told."""
        self.numbers = _numbers(places.values())
        """For each place the number of its date among those known."""
        self.undated = next((found for when, _, found in self._dates if when is None), 0)
        """The events without a date."""
        self.dates = tuple((when, found) for when, _, found in self._dates if when is not None)
        """Each date with the events that have it; what lasts stands once for each day up to which it was told."""
        self.within = lru_cache(maxsize=16)(self._within)
        """The events that lie in a range, first second and first second after it, in a sense."""
        self.cells = lru_cache(maxsize=4)(self._cells)
        """The events by cells, of which the edges are given: see `CellSets`."""

    def _within(self, range: Stretch, sense: Sense) -> int:
        found = 0
        for when, told, places in self._dates:
            if lies(when, range, sense, told):
                found |= places
        return found

    def _cells(self, edges: tuple[int, ...]) -> CellSets:
        return CellSets(((when, found) for when, _, found in self._dates), edges)


def _numbers(places: Collection[list[int]]) -> list[int]:
    found = {place: number for number, each in enumerate(places) for place in each}
    return [found[place] for place in range(len(found))]
