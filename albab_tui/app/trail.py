"""The places where one was, and the way back and forward over them; pure values, which know no screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from albab_tui.axis.zoom import Zoom
from albab_tui.question.filter import Filter

MOST = 200
"""Trail that are kept, the latest ones."""

Pane = Literal["facet", "timeline", "event"]
"""A pane of the timeline's screen by its id."""


class Over(Struct, frozen=True):
    """A screen that lies over the timeline."""

    what: str
    """Which one: ``sources``, ``article``, ..."""
    of: str = ""
    """What it shows, where it is one of many, as it tells it itself: ids, or the row that it was opened from."""
    at: str = ""
    """Where in it its cursor is, as it tells it itself."""

    def same(self, other: Over) -> bool:
        """Whether they differ by their cursor at most."""
        return (self.what, self.of) == (other.what, other.of)


class Visit(Struct, frozen=True):
    """What is shown, and where in it one is: all that going back brings again."""

    filter: Filter
    put_away: Filter
    """The filter that is off and waits to be turned on."""
    newest_first: bool
    zoom: Zoom
    reading: bool = False
    """Whether the event is read rather than the list."""
    full: Pane | None = None
    """The pane that has the whole screen."""
    over: tuple[Over, ...] = ()
    """What lies over the timeline, the topmost last."""
    event: str | None = None
    """Id of the current event."""
    jumps: int = 0
    """How often one went to an event by its date, by a link or by what it says, which no cursor does."""

    @property
    def depth(self) -> int:
        """How many views are opened over the list."""
        return len(self.over) + self.reading + (self.full is not None)

    def same(self, other: Visit) -> bool:
        """Whether nothing but a cursor moved between them."""
        return (
            self._shown == other._shown
            and len(self.over) == len(other.over)
            and all(map(Over.same, self.over, other.over))
            and (self.jumps == other.jumps or self.event == other.event)
        )

    @property
    def _shown(self) -> tuple[object, ...]:
        return self.reading, self.full, self.newest_first, self.zoom, self.filter, self.put_away


class Trail:
    """Places in the order in which one came to them, and the one where one is."""

    def __init__(self) -> None:
        self._places: list[Visit] = []
        self._here = -1

    def note(self, now: Visit) -> None:
        """Take what is shown now: another place if it is one, else the place where one is, with its cursor moved.

        A view that is closed leads back to what it was opened from; any other place drops those before one.
        """
        if self._here < 0:
            self._add(now)
        elif now.same(self._places[self._here]):
            self._places[self._here] = now
        elif self._closes(now):
            self._here -= 1
            self._places[self._here] = now
        else:
            self._add(now)

    def _closes(self, now: Visit) -> bool:
        return (
            self._here > 0
            and now.depth < self._places[self._here].depth
            and now.same(self._places[self._here - 1])
        )  # fmt: skip

    def _add(self, now: Visit) -> None:
        self._places = [*self._places[: self._here + 1], now][-MOST:]
        self._here = len(self._places) - 1

    def go(self, by: int) -> Visit | None:
        """The place one further back (-1) or forward (1), where one is from now on; None where there is none."""
        if not 0 <= self._here + by < len(self._places):
            return None
        self._here += by
        return self._places[self._here]

    def renew(self, renewed: Callable[[Visit], Visit | None]) -> None:
        """Change each place for a store that was read again; one that becomes None is dropped."""
        before, after = (
            [new for each in part if (new := renewed(each))]
            for part in (self._places[: self._here + 1], self._places[self._here + 1 :])
        )
        self._places, self._here = before + after, len(before) - 1
