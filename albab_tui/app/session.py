"""What is being looked at: filter, selection and current event; changed only by its methods, knows no screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from albab_tui.app.history import History
from albab_tui.archive.opening import OpenedArchive
from albab_tui.archive.protocol import Match, Selection
from albab_tui.evidence.alias import Alias
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf
from albab_tui.model.wording import spell
from albab_tui.question.filter import Filter
from albab_tui.question.manner import Manner, manner_of
from albab_tui.question.printing import print_filter
from albab_tui.question.searching import asked_in
from albab_tui.question.typed import FilterError
from albab_tui.question.view import View
from albab_tui.text.sought import Needle, sought

if TYPE_CHECKING:
    from albab_tui.archive.article_texts import ArticleTexts


class Session:
    """The state behind the panes."""

    def __init__(self, opened: OpenedArchive, view: View) -> None:
        self._read(opened)
        self._begun = view
        self.sent_to = view.event is not None
        """Whether an event was asked for to begin with."""
        self.put_away = Filter()
        """The filter that is off and waits to be turned on again; empty where none is."""
        self.jumps = 0
        """How often one went to an event by its date, by a link or by what it says."""
        self.manner = manner_of(view.filter, Manner())
        """How the panes ask for actors."""
        self.marked: str | None = None
        """Id of the event that is to be compared with another."""
        self.searched = ""
        """What was last searched for."""
        self.typed = History()
        """The lines typed at prompts."""
        self.selection = self.archive.ask(view.filter, newest_first=view.newest_first)
        self.current: str | None = None
        """Id of the current event; it may be one that the filter hides."""
        self.go_to(view.event) if view.event else self._settle()

    def _read(self, opened: OpenedArchive) -> None:
        self.opened = opened
        self.archive = opened.archive
        self.names = self.archive.names
        self._texts: ArticleTexts | None = None
        self._anytime: tuple[Filter, Selection] | None = None

    @property
    def texts(self) -> ArticleTexts:
        """The articles' texts."""
        if self._texts is None:
            from albab_tui.archive.article_texts import article_texts  # the start reads no passage

            self._texts = article_texts(self.opened)
        return self._texts

    def take(self, opened: OpenedArchive) -> bool:
        """Go on with the store as it was read again; filter and current event stay, as far as they mean something.

        Returns whether the filters could be kept, the one in force and the one that is off.
        """
        asked, waiting = self.filter, self.put_away
        self._read(opened)
        self.put_away = self.asked_again(waiting)
        self.selection = self.archive.ask(self.asked_again(asked), newest_first=self.selection.newest_first)
        if self.current and self.archive.dossier(self.current) is None:
            self.current = None
        if self.marked and self.archive.dossier(self.marked) is None:
            self.marked = None
        self._settle()
        return bool(self.filter) == bool(asked) and bool(self.put_away) == bool(waiting)

    def asked_again(self, filter: Filter) -> Filter:
        """A filter of the store as it was, in the store as it was read again; none where it names what is gone."""
        from albab_tui.question.grammar import parse_filter  # the start reads no filter of its own

        try:
            return parse_filter(print_filter(filter), self.names)
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
    def anytime(self) -> Selection:
        """The events that the filter lets through whatever range it asks for, in the order of time."""
        filter = replace(self.filter, window=None)
        if self._anytime is None or self._anytime[0] != filter:
            shown = self.filter == filter and not self.selection.newest_first
            self._anytime = filter, self.selection if shown else self.archive.ask(filter)
        return self._anytime[1]

    @property
    def published(self) -> tuple[tuple[int, int], ...]:
        """When articles were published, as far as known: first second, and first second after it."""
        days = [source.day for source in self.names.sources.values()]
        return tuple((day.start, day.end) for day in days if day and day.start is not None and day.end is not None)

    @property
    def filters_off(self) -> bool:
        """Whether a filter was turned off and waits to be turned on again."""
        return bool(self.put_away) and not self.filter

    @property
    def current_shown(self) -> str | None:
        """Id of the current event, or of the nearest one shown where the filter hides it; None when none is."""
        return self.selection.nearest(self.current) if self.current else None

    @property
    def dossier(self) -> Dossier | None:
        """The dossier of the event that the cursor is on."""
        shown = self.current_shown
        return self.archive.dossier(shown) if shown else None

    @property
    def doubt(self) -> str:
        """That the event under the cursor may lie outside the range asked for; empty where it does not, or none is."""
        window, shown = self.filter.window, self.current_shown
        place = self.selection.place(shown) if shown else None
        if window is None or place is None or self.selection.lines(place, place + 1)[0].certain:
            return ""
        return f"not certain to lie in the range asked for ({spell(window)})"

    def apply(self, filter: Filter, manner: Manner | None = None) -> None:
        """Show what this filter lets through; the current event stays current.

        Args:
            filter: the filter.
            manner: how the panes ask for actors from now on; as the filter does if left out.
        """
        self.selection = self.archive.ask(filter, newest_first=self.selection.newest_first)
        self.manner = manner or manner_of(filter, self.manner)
        if filter:
            self.put_away = Filter()
        self._settle()

    def clear(self) -> None:
        """Drop all filters, those that are off too."""
        self.apply(Filter())
        self.put_away = Filter()

    def toggle_filters(self) -> None:
        """Turn all filters off, or on again."""
        waiting, now = self.put_away, self.filter
        if now:
            self.apply(Filter())
            self.put_away = now
        elif waiting:
            self.apply(waiting)

    def reverse(self) -> None:
        """Show the newest first, or the oldest first again."""
        self.selection = self.archive.ask(self.filter, newest_first=not self.selection.newest_first)

    def go_to(self, id: str) -> None:
        """Make an event the current one."""
        self.current = id

    def jump_to(self, id: str) -> None:
        """Go to an event that is not reached with the cursor."""
        self.jumps += 1
        self.go_to(id)

    def come_back(self, filter: Filter, put_away: Filter, event: str | None, jumps: int, *, newest_first: bool) -> None:
        """Show what was shown before.

        Args:
            filter: the filter.
            put_away: the one that was off.
            event: id of the event that was current.
            jumps: what `jumps` was.
            newest_first: the order.
        """
        self.selection = self.archive.ask(filter, newest_first=newest_first)
        self.manner = manner_of(filter, self.manner)
        self.put_away, self.current, self.jumps = put_away, event, jumps
        self._settle()

    def linked(self, number: int) -> str | None:
        """Id of the event to which the one under the cursor leads as its link of this number, from 1."""
        dossier = self.dossier
        links = self.archive.links(dossier.event.id).all if dossier else ()
        return links[number - 1] if number <= len(links) else None

    def search(self, text: str) -> None:
        """Remember what to look for with `find`."""
        self.searched = text

    @property
    def needles(self) -> tuple[Needle, ...]:
        """The words that are marked where they stand: those searched for, and those of the filter."""
        return tuple(dict.fromkeys((*sought(self.searched).wanted, *asked_in(self.filter))))

    @property
    def aliases(self) -> Sequence[Alias]:
        """The aliases by which the event under the cursor is found, where its page does not hold the words."""
        shown, needles = self.current_shown, self.needles
        return self.archive.aliases(shown, needles) if shown and needles else ()

    def find(self, *, forward: bool = True, from_here: bool = False) -> Match | None:
        """Go to the next match after the current event, around the end; with `from_here` the current one counts.

        Returns the match; None where nothing matches.
        """
        match = self.selection.find(self.searched, self.current_shown, back=not forward, here=from_here)
        if match:
            self.go_to(match.id)
        return match

    def go_to_date(self, window: Edtf) -> bool:
        """Go to the first event in a window of time, or the nearest one to it; False where none has a date.

        In a window without a beginning, "before 8 feb", the last event is the first that one comes to.
        """
        id = self.selection.at(window)
        if id is not None:
            self.jump_to(id)
        return id is not None

    def _settle(self) -> None:
        if self.current is None and self.selection.count:
            self.current = self.selection.lines(0, 1)[0].id
