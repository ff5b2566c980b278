"""One event's row in the timeline, as pieces of text, each with the name of its look."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import actor_style
from albab_tui.app.pages.lanes import Lanes
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.pages.timeline_rows import EventRow
from albab_tui.archive.protocol import EventLine
from albab_tui.model.wording import BRIEF_WIDTH

DATE_CELLS = BRIEF_WIDTH + 2
"""Cells before the title: the cursor's sign, the date and a blank."""
SUPPORT_CELLS = 4
"""Those behind it: whether its reports differ, and how many voices it has."""

_SHADES = {"happened": "done", "planned": "quiet", "background": "quiet"}
"""How a title looks by what its status is like: what happened stands out, what did not yet steps back."""


class RowPiece(Struct, frozen=True):
    """A part of a row."""

    text: str
    look: str = ""
    """The name of its look; empty for none of its own."""
    searched: bool = False
    """Whether words that are searched for are marked in it."""


class RowDrawing(Struct, frozen=True):
    """What all rows of a list share."""

    glyphs: Glyphs
    lanes: Lanes | None
    width: int
    marked: str | None = None
    """Id of the event that has the mark."""

    def pieces(self, row: EventRow, event: EventLine, hue: int | None, *, cursor: bool) -> Iterator[RowPiece]:
        """The pieces from left to right.

        Args:
            row: where it stands, and its date.
            event: what it tells.
            hue: the number of the hue of whose doing it is; None for none.
            cursor: whether the cursor is on it.
        """
        for piece in self._pieces(row, event, actor_style(hue), cursor=cursor):
            dim = not event.certain and piece.look != "disputed"
            yield RowPiece(piece.text, "unsure", piece.searched) if dim else piece

    def _pieces(self, row: EventRow, event: EventLine, hue: str, *, cursor: bool) -> Iterator[RowPiece]:
        glyphs = self.glyphs
        sure = " " if event.certain else glyphs.unsure
        first = glyphs.cursor if cursor else glyphs.marked if event.id == self.marked else " "
        lead = f"{first}{clip(row.date, BRIEF_WIDTH)}{sure}"
        signs = " ".join(glyphs.lead(event.status, event.kind))
        lane = f" {self.lanes.draw(event.date, glyphs.strokes)}" if self.lanes else ""
        body = clip(f"{signs} {event.title}", max(self.width - DATE_CELLS - SUPPORT_CELLS - len(lane), 1))
        mark = glyphs.disputed if event.differs else " "
        yield RowPiece(lead, "date" if row.repeated else "", searched=True)
        yield RowPiece(body[: len(signs)], hue)
        yield RowPiece(body[len(signs) :], _SHADES.get(event.status.like, ""), searched=True)
        yield RowPiece(lane, hue)
        yield RowPiece(f" {mark}{event.origins:>2}", "disputed" if event.differs else "")
