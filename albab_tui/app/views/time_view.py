"""What the timeline's screen asks of each view that it is composed of."""

from __future__ import annotations

from typing import Protocol

from albab_tui.archive.protocol import Selection


class TimeView(Protocol):
    """Events in time: the list, the strip above it."""

    @property
    def current(self) -> str | None:
        """Id of the event that one is at; None where it is none."""
        ...

    def show(self, selection: Selection, current: str | None) -> None:
        """Show other events, and where one of them is."""
        ...

    def go_to(self, id: str) -> None:
        """Show where another event is, if it is shown."""
        ...
