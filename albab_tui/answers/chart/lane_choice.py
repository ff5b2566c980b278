"""Which lanes a picture has: the values of a field with most events, and one lane for all else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.archive.leading_actors import actor_hues
from albab_tui.archive.protocol import Archive, ListedField, Selection
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.question.fields import ACTOR_FIELDS, FieldName
from albab_tui.question.tree import Node, Not, Term, any_of
from albab_tui.text.picture_colours import HUES

_MOST = 8
"""Lanes of values on a page; one more is for the rest."""
_LISTED: tuple[ListedField, ...] = ("by", "disputed", "figure", "question", "status", "kind")


class Lane(Struct, frozen=True):
    """The events of one lane."""

    name: str
    events: Selection
    hue: int | None = None
    """Which of the hues it has; None for none of its own."""


def lanes(archive: Archive, selection: Selection, by: FieldName) -> tuple[Lane, ...]:
    """The lanes of a selection, those with most events first, and what none of them holds last; none is empty.

    Args:
        archive: what was asked.
        selection: the events; one of several values stands in several lanes.
        by: the field whose values are the lanes.
    """
    choice = _Choice(archive, selection, by)
    chosen = choice.values()
    names, hues = value_names(archive, by), _hues(archive, by)
    found = [Lane(names.get(value, value), choice.having(value), hues.get(value)) for value in chosen[:_MOST]]
    rest = choice.rest(chosen[:_MOST])
    if rest.count:
        more = len(chosen) - _MOST
        found.append(Lane(f"{more} more, or none" if more > 0 else "none of these" if found else "all", rest))
    return tuple(found)


class _Choice:
    def __init__(self, archive: Archive, selection: Selection, by: FieldName) -> None:
        self._archive = archive
        self._filter = selection.filter
        self._total = selection.count
        self._by = by
        counts = ((value, self.having(value).count) for value in selection.tally(by, "all"))
        self._counts = {value: count for value, count in counts if count}

    def having(self, value: str) -> Selection:
        return self._with(Term(self._by, value))

    def rest(self, values: Iterable[str]) -> Selection:
        """What has none of them."""
        return self._with(*(Not(Term(self._by, value)) for value in values))

    def _with(self, *parts: Node) -> Selection:
        return self._archive.ask(replace(self._filter, parts=(*self._filter.parts, *parts)))

    def values(self) -> list[str]:
        """The values with most events; where they hold one another, those that no other holds."""
        tops = list(self._counts)
        if (forest := self._forest) is not None:
            tops = self._opened([id for id in tops if self._above(id, forest) is None], forest)
        return sorted(tops, key=lambda value: -self._counts[value])

    @property
    def _forest(self) -> Hierarchy | None:
        if self._by == "place":
            return self._archive.names.geography
        nested = self._by in (*ACTOR_FIELDS, "by") and self._filter.members
        return self._archive.names.affiliations if nested else None

    def _above(self, id: str, forest: Hierarchy) -> str | None:
        return next((above for above in forest.lineage(id)[1:] if above in self._counts), None)

    def _opened(self, tops: list[str], forest: Hierarchy) -> list[str]:
        """Without what says little: what holds more than half of the events, nearly all of them in a part of it."""
        while tops and (self._by == "place" or len(tops) == 1):
            widest = max(tops, key=lambda value: self._counts[value])
            parts = [id for id in self._counts if self._above(id, forest) == widest]
            count = self._counts[widest]
            if 2 * count <= self._total or not parts or 5 * self._with(_any(self._by, parts)).count < 4 * count:
                break
            tops = [*(id for id in tops if id != widest), *parts]
        return tops


def _any(field: FieldName, values: Iterable[str]) -> Node:
    return any_of(Term(field, value) for value in values)


def value_names(archive: Archive, by: FieldName) -> Mapping[str, str]:
    """What the values of a field are called; one that is left out is called by itself."""
    names = archive.names
    if by in ACTOR_FIELDS:
        return {id: actor.name for id, actor in names.actors.items()}
    if by == "place":
        return {id: place.name for id, place in names.places.items()}
    if by == "source":
        return {id: source.title for id, source in names.sources.items()}
    listed = next((field for field in _LISTED if field == by), None)
    return archive.values(listed) if listed else {}


def _hues(archive: Archive, by: FieldName) -> Mapping[str, int]:
    """The hues of actors; whoever belongs to one has that of the whole."""
    if by not in (*ACTOR_FIELDS, "by"):
        return {}
    return actor_hues(archive, len(HUES))
