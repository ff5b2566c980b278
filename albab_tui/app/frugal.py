"""Textual's updates of the screen, sent as the difference to what the terminal shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from rich.color import Color, ColorSystem
from rich.console import COLOR_SYSTEMS, Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from albab_tui.app.textual_private.updates import ChopsUpdate, CompositorUpdate, LayoutUpdate
from albab_tui.terminal.cells import SPELLS, Cell, in_screen
from albab_tui.terminal.colours import palette_number
from albab_tui.terminal.first_screen import FirstScreen
from albab_tui.terminal.looks import Look
from albab_tui.terminal.painter import Painter, PlacedSpans
from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.signs import Repertoire


class Wire:
    """What the terminal at the other end shows.

    Args:
        repertoire: the characters that it shows.
        joins: whether letters may be sent with what joins them to the next.
    """

    def __init__(self, repertoire: Repertoire = "unicode", *, joins: bool = True) -> None:
        measure_alike()  # Textual lays out by the widths that the painter goes by
        self._spell = SPELLS[repertoire] if joins or repertoire != "unicode" else in_screen
        self._painter: Painter | None = None
        self._first: FirstScreen | None = None
        self.first_frame: list[list[Cell]] | None = None
        """What the terminal showed after the first update, once there is a second or somebody asks for the painter."""

    def begin_with(self, first: FirstScreen | None) -> None:
        """Take it that the terminal shows the first screen already, if it turns out to be as large as that."""
        self._first = first

    def forget(self) -> None:
        """Take it that the terminal shows anything: the next update is sent in whole."""
        self._painter = None

    def painter(self, width: int, height: int) -> Painter:
        """The painter for a screen of this size."""
        if self._painter and self.first_frame is None:
            self.first_frame = self._painter.rows
        if self._painter is None or (self._painter.width, self._painter.height) != (width, height):
            first, self._first = self._first, None
            self._painter = Painter(width, height, self._spell, first.rows(width, height) if first else None)
        return self._painter


_LONG = 1000
"""Characters of a frame from which on the terminal's cursor is hidden, for it would be seen running over the screen."""


class FrugalUpdate(CompositorUpdate):
    """An update that is compared with the screen only when it is really sent.

    Args:
        update: what Textual wants to draw.
        painter: what the terminal shows.
    """

    def __init__(self, update: CompositorUpdate, painter: Painter) -> None:
        self._update = update
        self._painter = painter

    def render_segments(self, console: Console) -> str:
        """The sequences to send."""
        sent = self._painted(console)
        return f"\x1b[?25l{sent}\x1b[?25h" if len(sent) > _LONG else sent

    def _painted(self, console: Console) -> str:
        if isinstance(self._update, LayoutUpdate):
            return self._painter.paint(_layout_pieces(self._update, console))
        if isinstance(self._update, ChopsUpdate):
            return self._painter.paint(_chops_pieces(self._update, console))
        return self._update.render_segments(console)


def _layout_pieces(update: LayoutUpdate, console: Console) -> Iterator[PlacedSpans]:
    for row, strips in enumerate(update.strips, update.region.y):
        yield update.region.x, row, [span for strip in strips for span in _spans(strip, console)]


def _chops_pieces(update: ChopsUpdate, console: Console) -> Iterator[PlacedSpans]:
    """The parts of lines that lie in the update's spans."""
    for row, first, last in update.spans:
        for end, (column, strip) in zip(update.chop_ends[row], update.chops[row].items(), strict=False):
            if strip is not None and column <= last and end > first:
                yield column, row, _spans(strip.crop(0, min(end, last) - column), console)


def _spans(strip: Iterable[Segment], console: Console) -> list[tuple[str, Look]]:
    colours = COLOR_SYSTEMS[console.color_system or "truecolor"]
    return [(text, look_of(style, colours)) for text, style, _ in strip]


@lru_cache(maxsize=4096)
def look_of(style: Style | None, colours: ColorSystem) -> Look:
    """The style's SGR codes; a link in it is left out, for the terminal would follow it."""
    return "" if style is None else Strip.render_ansi(_by_number(style, colours), colours)


def _by_number(style: Style, colours: ColorSystem) -> Style:
    """The style with its colours by their numbers where the terminal has 256 and just these: that takes less to send.

    Rich's own numbers are those of the nearest colours, for greys often of the next but one.
    """
    if colours not in (ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR):
        return style
    color, ground = (_numbered(each) for each in (style.color, style.bgcolor))
    return style + Style(color=color, bgcolor=ground)


def _numbered(color: Color | None) -> Color | None:
    if color is None or color.triplet is None:
        return color
    number = palette_number(*color.triplet)
    return color if number is None else Color.from_ansi(number)
