"""What is being looked at: filter, selection and current event; changed only by its methods, knows no screen."""

from __future__ import annotations

from msgspec.structs import replace

from albab_tui.app.history import History
from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf
from albab_tui.model.folding import fold
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.manner import Manner, manner_of
from albab_tui.question.printing import print_filter
from albab_tui.question.selection import in_order, select
from albab_tui.question.typed import FilterError
from albab_tui.question.view import View
from albab_tui.store.opening import OpenedStore, reopen


class Session:
    """The state behind the panes."""

    def __init__(self, opened: OpenedStore, view: View) -> None:
        self._read(opened)
        self._begun = view
        self._put_away = Filter()
        self.manner = manner_of(view.filter, Manner())
        """How the panes ask for actors."""
        self.searched = ""
        """What was last searched for."""
        self.typed = History()
        """The lines typed at prompts."""
        self.selection = select(self.evidence, view.filter, newest_first=view.newest_first)
        self.current: str | None = None
        """Id of the current event; it may be one that the filter hides."""
        self.go_to(view.event) if view.event else self._settle()

    def _read(self, opened: OpenedStore) -> None:
        self.opened = opened
        self.catalogue = Catalogue(opened.store)
        self.evidence = Evidence(self.catalogue)

    def reload(self) -> bool:
        """Read the store's file again; filter and current event stay, as far as they still mean something.

        Returns whether the filters could be kept, the one in force and the one that is off.

        Raises:
            StoreError: if the file can't be opened or holds mistakes; then nothing changes.
        """
        asked, waiting = print_filter(self.filter), print_filter(self._put_away)
        self._read(reopen(self.opened))
        self._put_away = self._asked_again(waiting)
        self.selection = select(self.evidence, self._asked_again(asked), newest_first=self.selection.newest_first)
        if self.current not in self.evidence.dossiers:
            self.current = None
        self._settle()
        return bool(self.filter) == bool(asked) and bool(self._put_away) == bool(waiting)

    def _asked_again(self, text: str) -> Filter:
        """A filter of the store as it was, in the store as it is; none where it names what is gone."""
        try:
            return parse_filter(text, self.catalogue)
        except FilterError:
            return Filter()

    @property
    def view(self) -> View:
        """What is shown, in a form that can be printed and come back to."""
        newest_first = self.selection.newest_first
        return replace(self._begun, filter=self.filter, newest_first=newest_first, event=self.current_shown)

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self.selection.filter

    @property
    def filters_off(self) -> bool:
        """Whether a filter was turned off and waits to be turned on again."""
        return bool(self._put_away) and not self.filter

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the events shown, in order."""
        return self.selection.ids

    @property
    def current_shown(self) -> str | None:
        """Id of the current event, or of the nearest one shown where the filter hides it; None when none is."""
        if self.current in self.ids or not self.selection.dossiers:
            return self.current if self.selection.dossiers else None
        return self._nearest_shown()

    @property
    def dossier(self) -> Dossier | None:
        """The dossier of the event that the cursor is on."""
        shown = self.current_shown
        return self.evidence.dossiers[shown] if shown else None

    def apply(self, filter: Filter, manner: Manner | None = None) -> None:
        """Show what this filter lets through; the current event stays current.

        Args:
            filter: the filter.
            manner: how the panes ask for actors from now on; as the filter does if left out.
        """
        self.selection = select(self.evidence, filter, newest_first=self.selection.newest_first)
        self.manner = manner or manner_of(filter, self.manner)
        if filter:
            self._put_away = Filter()
        self._settle()

    def clear(self) -> None:
        """Drop all filters, those that are off too."""
        self.apply(Filter())
        self._put_away = Filter()

    def toggle_filters(self) -> None:
        """Turn all filters off, or on again."""
        waiting, now = self._put_away, self.filter
        if now:
            self.apply(Filter())
            self._put_away = now
        elif waiting:
            self.apply(waiting)

    def reverse(self) -> None:
        """Show the newest first, or the oldest first again."""
        self.selection = select(self.evidence, self.filter, newest_first=not self.selection.newest_first)

    def go_to(self, id: str) -> None:
        """Make an event the current one."""
        self.current = id

    def linked(self, number: int) -> str | None:
        """Id of the event to which the one under the cursor leads as its link of this number, from 1."""
        dossier = self.dossier
        links = self.evidence.links[dossier.event.id].all if dossier else ()
        return links[number - 1] if number <= len(links) else None

    def search(self, text: str) -> None:
        """Remember what to look for with `find`."""
        self.searched = text

    def matching(self) -> tuple[str, ...]:
        """Ids of the events shown that hold the searched words, in order."""
        wanted = fold(self.searched)
        return tuple(d.event.id for d in self.selection.dossiers if wanted and wanted in d.text)

    def find(self, *, forward: bool = True, from_here: bool = False) -> tuple[int, int] | None:
        """Go to the next match after the current event, around the end; with `from_here` the current one counts.

        Returns the match's number, from 1, and how many there are; None where nothing matches.
        """
        found = self.matching()
        if not found:
            return None
        order = {id: place for place, id in enumerate(self.ids)}
        here = order.get(self.current_shown or "", 0)
        places = [order[id] for id in found]
        if forward:
            target = next((p for p in places if p > here or (from_here and p == here)), places[0])
        else:
            target = next((p for p in reversed(places) if p < here), places[-1])
        self.go_to(self.ids[target])
        return places.index(target) + 1, len(places)

    def go_to_date(self, window: Edtf) -> bool:
        """Go to the first event in a window of time, or the nearest one to it; False where none has a date.

        In a window without a beginning, "before 8 feb", the last event is the first that one comes to.
        """
        dated = [(d.event.id, d.event.date) for d in self.selection.dossiers if d.event.date]
        if not dated:
            return False
        inside = [each for each in dated if each[1].start is not None and each[1].within(window)]
        near = [each for each in dated if each[1].first and each[1].last and each[1].overlaps(window)]
        if inside and window.start is None:
            id, _ = max(inside, key=lambda each: each[1].end or each[1].start or 0)
        elif inside:
            id, _ = inside[0]
        elif near:
            id, _ = min(near, key=lambda each: _length(each[1]))
        else:
            id, _ = min(dated, key=lambda each: _distance(each[1], window))
        self.go_to(id)
        return True

    def _settle(self) -> None:
        if self.current is None and self.selection.dossiers:
            self.current = self.ids[0]

    def _nearest_shown(self) -> str:
        everything = in_order(list(self.evidence.dossiers.values()), newest_first=self.selection.newest_first)
        order = {dossier.event.id: place for place, dossier in enumerate(everything)}
        here = order.get(self.current or "", 0)
        return min(self.ids, key=lambda shown: abs(order[shown] - here))


_FAR = 10**13
"""Seconds beyond all that the calendar holds."""


def _length(when: Edtf) -> int:
    """Seconds that a closed window takes."""
    return when.end - when.start if when.start is not None and when.end is not None else _FAR


def _distance(when: Edtf, window: Edtf) -> int:
    """Seconds between a date and a window."""
    ends = [end for end in (when.start, when.end) if end is not None]
    marks = [end for end in (window.start, window.end) if end is not None]
    return min((abs(a - b) for a in ends for b in marks), default=_FAR)
