"""The rows of the grid: the values of a field, in a tree where they belong to one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal, get_args

from msgspec import Struct

from albab_tui.archive.protocol import Archive, Selection
from albab_tui.archive.units import Unit
from albab_tui.model.directory import ANY_ROLE
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.question.fields import FieldName, Join, role_field, role_of
from albab_tui.question.tree import Term
from albab_tui.text.folding import fold

RowSet = Literal["actors", "claimants", "places", "sources", "kinds"]
ROW_SETS: tuple[RowSet, ...] = get_args(RowSet)
"""What the rows can be, in the order in which one key goes through them."""
RowOrder = Literal["by number", "first seen first", "by name"]
ROW_ORDERS: tuple[RowOrder, ...] = get_args(RowOrder)
"""How those of one level are sorted, in the order of the key for it."""

_FIELDS: dict[RowSet, FieldName] = {
    "actors": "actor", "claimants": "by", "places": "place", "sources": "source", "kinds": "kind"
}  # fmt: skip


class GridManner(Struct, frozen=True):
    """What a grid shows of a selection, and how."""

    rows: RowSet = "actors"
    order: RowOrder = "by number"
    role: str = ANY_ROLE
    """In which role actors are counted: the id of a role, or `ANY_ROLE`."""
    unit: Unit | None = None
    """The unit of its cells; None for the one with which the timeline would open."""

    @property
    def field(self) -> FieldName:
        """The field whose values the rows are."""
        return role_field(self.role) if self.rows == "actors" else _FIELDS[self.rows]

    @property
    def words(self) -> str:
        """What it shows, "actors in any role, by number"."""
        role = ("in any role" if self.role == ANY_ROLE else f"as {self.role}") if self.rows == "actors" else ""
        return f"{self.rows}{' ' * bool(role)}{role}, {self.order}"


class GridRow(Struct, frozen=True):
    """One row."""

    term: Term | None
    """What asks for its events; None for the row of all."""
    label: str
    depth: int
    """How far below the top it stands: what it belongs to stands above it."""
    count: int
    """How many events it has."""


def grid_rows(archive: Archive, selection: Selection, manner: GridManner, join: Join | None) -> tuple[GridRow, ...]:
    """The row of all events, then one for each value that any of them has.

    Args:
        archive: whose names they have.
        selection: the events.
        manner: what the rows are, and how they are sorted.
        join: as of `Selection.tally`.
    """
    field = manner.field
    counts = {value: count for value, count in selection.tally(field, join).items() if count}
    labels, hierarchy = _LABELS[manner.rows](archive), _HIERARCHIES[manner.rows](archive)
    ranks = _ranks(selection, manner, join, counts, labels)
    rows = (
        GridRow(Term(field, value), labels(value), depth, counts.get(value, 0))
        for value, depth in _walked(counts, hierarchy, ranks)
    )
    return (GridRow(None, "All", 0, selection.count), *rows)


def _ranks(
    selection: Selection, manner: GridManner, join: Join | None, counts: Mapping[str, int], labels: Callable[[str], str]
) -> Callable[[str], tuple[float, str]]:
    """By what the values of one level are sorted; by name where they are alike in it."""
    if manner.order == "by name":
        return lambda value: (0, fold(labels(value)))
    if manner.order == "by number":
        return lambda value: (-counts.get(value, 0), fold(labels(value)))
    seen = selection.first_seen(manner.field, join)
    return lambda value: (seen.get(value, float("inf")), fold(labels(value)))


def _walked(
    values: Iterable[str], hierarchy: Hierarchy | None, rank: Callable[[str], tuple[float, str]]
) -> Iterator[tuple[str, int]]:
    """Values with their depths, each right below what it belongs to; without a stack that a long chain would break."""
    lineages = [hierarchy.lineage(value) if hierarchy else (value,) for value in values]
    kept = {id for lineage in lineages for id in lineage}
    roots = {lineage[-1] for lineage in lineages}
    waiting = [(value, 0) for value in sorted(roots, key=rank, reverse=True)]
    while waiting:
        value, depth = waiting.pop()
        yield value, depth
        below = (child for child in hierarchy.children(value) if child in kept) if hierarchy else ()
        waiting += [(child, depth + 1) for child in sorted(below, key=rank, reverse=True)]


def _claimant_labels(archive: Archive) -> Callable[[str], str]:
    named = archive.values("by")
    return lambda value: named.get(value) or archive.names.actor_name(value)


def _source_labels(archive: Archive) -> Callable[[str], str]:
    sources = archive.names.sources
    return lambda value: f"{value} {sources[value].title}" if value in sources else value


def _kind_labels(archive: Archive) -> Callable[[str], str]:
    labels = archive.values("kind")
    return lambda value: labels.get(value, value)


_LABELS: dict[RowSet, Callable[[Archive], Callable[[str], str]]] = {
    "actors": lambda archive: archive.names.actor_name,
    "claimants": _claimant_labels,
    "places": lambda archive: archive.names.place_name,
    "sources": _source_labels,
    "kinds": _kind_labels,
}
_HIERARCHIES: dict[RowSet, Callable[[Archive], Hierarchy | None]] = {
    "actors": lambda archive: archive.names.affiliations,
    "claimants": lambda archive: archive.names.affiliations,
    "places": lambda archive: archive.names.geography,
    "sources": lambda _: None,
    "kinds": lambda _: None,
}


def is_by_role(manner: GridManner) -> bool:
    """Whether the role of the actors means anything for the rows."""
    return role_of(manner.field) is not None
