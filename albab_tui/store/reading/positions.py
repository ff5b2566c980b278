"""Where in the file each field and value stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeAlias

from albab_tui.findings import Finding, Path, Spot
from albab_tui.store.reading.lines import Lines

OWN = "\n"
"""Stands for a mapping itself among its fields; no field has a line break in its name."""

PlaceTree: TypeAlias = "int | list[PlaceTree] | dict[str, tuple[int, PlaceTree]]"
"""Shaped like the data: a scalar's place; a list of places, the list's own first; for a mapping's fields the places of
name and value, the mapping's own under `OWN`."""


class Positions:
    """Finds the line and column of a value or of a field's name, by path."""

    def __init__(self, file: str, lines: Lines, root: PlaceTree | Callable[[], PlaceTree] = 0) -> None:
        """Without the places of a root, every path is at the beginning; they may be found when first asked for."""
        self.file = file
        self._lines = lines
        self._given = root

    @cached_property
    def _root(self) -> PlaceTree:
        return self._given() if callable(self._given) else self._given

    def offset(self, path: Path, name: bool = False) -> int:
        """Place in the text of the path's value, or of its field name; of the nearest part above that is there."""
        span = self._root
        at = own(span)
        for step in path:
            found = _child(span, step)
            if found is None:
                break
            key, span = found
            at = key if name else own(span)
        return at

    def original(self, path: Path) -> int:
        """Place of the path's value in the file's text, character for character."""
        return self._lines.original(self.offset(path))

    def at(self, path: Path, name: bool = False) -> tuple[int, int]:
        """Line and column, from 1, of the path's value, or of its field name."""
        return self._lines.at(self.offset(path, name))

    def place(self, finding: Finding) -> int:
        """Place in the text of what was found."""
        return self.offset(finding.path) if finding.place is None else finding.place

    def spot(self, finding: Finding) -> Spot:
        """Where in the file it was found, with the line."""
        place = self.place(finding)
        return Spot(*self._lines.at(place), *self._lines.excerpt(place))


def own(span: PlaceTree) -> int:
    """The place of the value itself."""
    if isinstance(span, list):
        return own(span[0])
    return span[OWN][0] if isinstance(span, dict) else span


def _child(span: PlaceTree, step: str | int) -> tuple[int, PlaceTree] | None:
    if isinstance(span, list) and isinstance(step, int) and 0 <= step < len(span) - 1:
        return own(span[step + 1]), span[step + 1]
    if isinstance(span, dict) and isinstance(step, str):
        return span.get(step)
    return None
