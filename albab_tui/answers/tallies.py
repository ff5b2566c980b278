"""The table of actors with their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from albab_tui.answers import phrases
from albab_tui.answers.entries import ActorEntry
from albab_tui.model.vocabulary import Word
from albab_tui.text.widths import cell_width
from albab_tui.text.wrapping import line_bounds

_GAP = 2
"""Cells between two columns."""


@dataclass(frozen=True)
class Tallies:
    """Actors, indented by affiliation, each with its numbers."""

    actors: tuple[ActorEntry, ...]
    roles: tuple[Word, ...]
    """The roles that any of them has, in order."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Row by row, names folded; where no room is left for them Rich squeezes all columns, which takes long."""
        columns = phrases.tallied(self.roles)
        rows = [(_name(entry), *_numbers(entry, self.roles)) for entry in self.actors]
        widest, *widths = (max(map(cell_width, column)) for column in zip(("", *columns), *rows, strict=True))
        room = min(options.max_width - sum(widths) - _GAP * len(widths), widest)
        if room < min(widest, max(widths)):
            yield _squeezed(rows, columns)
            return
        yield from _row(("", *columns), [room, *widths], Style(dim=True))
        for name, *numbers in rows:
            first, *others = _folded(name, room)
            yield from _row((first, *numbers), [room, *widths])
            for line in others:
                yield from _row((line, *("" for _ in numbers)), [room, *widths])


def _folded(name: str, width: int) -> list[str]:
    if name.isprintable() and cell_width(name) <= width:
        return [name]
    return [name[start:end] for start, end in line_bounds(name, width, width)]


def _name(entry: ActorEntry) -> str:
    return "  " * entry.depth + entry.actor.name


def _numbers(entry: ActorEntry, roles: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(str(number or "·") for number in phrases.tallies(entry, roles))


def _row(cells: tuple[str, ...], widths: list[int], style: Style | None = None) -> Iterator[Segment]:
    name, *numbers = cells
    yield Segment(name + " " * (widths[0] - cell_width(name)), style)
    for number, width in zip(numbers, widths[1:], strict=True):
        yield Segment(" " * _GAP, style)
        yield Segment(" " * (width - cell_width(number)) + number, style)
    yield Segment("\n")


def _squeezed(rows: list[tuple[str, ...]], columns: tuple[str, ...]) -> Table:
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("", overflow="fold")
    for label in columns:
        table.add_column(label, justify="right")
    for row in rows:
        table.add_row(*map(Text, row))
    return table
