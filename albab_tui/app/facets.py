"""What can be filtered by, as trees: actors, claimants and places by affiliation, sources, and views."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct

from albab_tui.app.counts import FacetCounts
from albab_tui.archive.protocol import Archive
from albab_tui.model.claimant_names import WITHOUT_NAME
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.naming import Names
from albab_tui.question.fields import FieldName
from albab_tui.question.filter import Filter
from albab_tui.question.manner import Manner
from albab_tui.question.traits import TRAITS
from albab_tui.text.folding import fold
from albab_tui.text.sought import sought
from albab_tui.text.widths import cell_width

FacetName = Literal["actors", "claimants", "places", "views"]


class FacetNode(Struct, frozen=True):
    """A value to filter by, or a heading over such values (`field` is None)."""

    key: str
    """Its name within the facet."""
    field: FieldName | None
    """What asks for it; ``actor`` stands for the role in which the panes ask."""
    value: str
    label: str
    children: tuple[FacetNode, ...] = ()
    meaning: str = ""
    """What it says, where there is room for it."""


class FacetRow(Struct, frozen=True):
    """One visible line of a facet's tree."""

    node: FacetNode
    depth: int
    count: int
    state: Literal["included", "excluded", "neither"]
    opened: bool
    """Whether its children are shown below it."""


class Facet:
    """One tree of values; which branches are open is all that changes."""

    def __init__(
        self, name: FacetName, title: str, roots: tuple[FacetNode, ...], names: Names, opened: Iterable[str]
    ) -> None:
        self.name = name
        self.title = title
        self._roots = roots
        self._above = {child.key: node.key for node in _all(roots) for child in node.children}
        self._names = names
        self._opened = set(opened)

    @cached_property
    def widest(self) -> int:
        """Cells of the longest name, with two for each step that it stands below the top."""
        widest, waiting = 0, [(node, 0) for node in self._roots]
        while waiting:
            node, depth = waiting.pop()
            widest = max(widest, 2 * depth + cell_width(node.label))
            waiting += [(child, depth + 1) for child in node.children]
        return widest

    def open_as(self, other: Facet) -> None:
        """Open the branches that are open in the same tree of the store as it was before."""
        self._opened = set(other._opened)

    def open(self, key: str) -> None:
        """Show what is below a value."""
        self._opened.add(key)

    def reveal(self, key: str) -> None:
        """Show a value by opening all that leads to it."""
        self._opened |= self._reached([key]) - {key}

    def close(self, key: str) -> None:
        """Hide what is below a value."""
        self._opened.discard(key)

    def rows(
        self, filter: Filter, counts: FacetCounts, narrow: str = "", held: tuple[str, ...] = ()
    ) -> tuple[FacetRow, ...]:
        """The visible lines; narrowed, only the values so named, with what leads to them and what is opened below.

        Those with the most events come first, unless an order by keys is held: then others only follow it.
        """
        wanted = sought(narrow)
        reached = self._reached(self._names.holding(wanted)) if wanted else None
        return tuple(self._rows(filter, counts, reached, {key: place for place, key in enumerate(held)}))

    def best(self, rows: tuple[FacetRow, ...], narrow: str) -> int:
        """The number of the first row that the text names, one whose whole label it is before others."""
        kept = self._names.holding(sought(narrow))
        named = [number for number, row in enumerate(rows) if row.node.field and row.node.key in kept]
        exactly = [number for number in named if fold(rows[number].node.label) == fold(narrow)]
        return next(iter(exactly or named), 0)

    def _ordered(
        self, nodes: tuple[FacetNode, ...], counts: FacetCounts, held: dict[str, int]
    ) -> tuple[FacetNode, ...]:
        if any(node.field is None for node in nodes) or self.name == "views":
            return nodes
        by_count = sorted(nodes, key=lambda node: (node.value in WITHOUT_NAME, -_count(node, counts)))
        return tuple(sorted(by_count, key=lambda node: held.get(node.key, len(held))))

    def _rows(
        self, filter: Filter, counts: FacetCounts, reached: set[str] | None, held: dict[str, int]
    ) -> Iterator[FacetRow]:
        waiting = [(node, 0, reached) for node in reversed(self._ordered(self._roots, counts, held))]
        while waiting:
            node, depth, wanted = waiting.pop()
            if wanted is not None and node.key not in wanted:
                continue
            leads = wanted is not None and any(child.key in wanted for child in node.children)
            opened = leads or (bool(node.children) and node.key in self._opened)
            state = _state(node, filter, counts.manner)
            yield FacetRow(node, depth, _count(node, counts), state, opened)
            if opened:
                below = reversed(self._ordered(node.children, counts, held))
                waiting += [(child, depth + 1, wanted if leads else None) for child in below]

    def _reached(self, keys: Iterable[str]) -> set[str]:
        """The values so named and all that leads to them."""
        reached: set[str] = set()
        for key in keys:
            step: str | None = key
            while step is not None and step not in reached:
                reached.add(step)
                step = self._above.get(step)
        return reached


def _all(roots: Iterable[FacetNode]) -> Iterator[FacetNode]:
    """Every node of some trees; a chain of affiliations may be longer than Python's stack is deep."""
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children


def _count(node: FacetNode, counts: FacetCounts) -> int:
    return counts.of(counts.manner.field(node.field), node.value) if node.field else 0


def _state(node: FacetNode, filter: Filter, manner: Manner) -> Literal["included", "excluded", "neither"]:
    if node.field is None:
        return "neither"
    field = manner.field(node.field)
    if node.value in filter.values(field):
        return "included"
    return "excluded" if filter.excludes(field, node.value) else "neither"


class Facets(dict[FacetName, Facet]):
    """The trees of a store, each made when it is first asked for.

    Args:
        archive: the store.
        before: the trees of the store as it was before, whose open branches stay open.
    """

    def __init__(self, archive: Archive, before: Mapping[FacetName, Facet] | None = None) -> None:
        super().__init__()
        self._archive = archive
        self._before = dict(before or {})

    def __missing__(self, name: FacetName) -> Facet:
        made = self[name] = _MAKERS[name](self._archive)
        if name in self._before:
            made.open_as(self._before[name])
        return made


def _actors(archive: Archive) -> Facet:
    names = archive.names
    actors = _forest("actor", names.affiliations, names.actor_name, names.actors)
    return Facet("actors", "Actors", actors, names.actor_names, ())


def _claimants(archive: Archive) -> Facet:
    names = archive.names
    kept = archive.values("by")
    claimants = _forest("by", names.affiliations, names.actor_name, kept)
    others = tuple(FacetNode(id, "by", id, called) for id, called in kept.items() if id not in names.actors)
    return Facet("claimants", "Who says so", claimants + others, names.claimant_names, set(names.actors))


def _places(archive: Archive) -> Facet:
    names = archive.names
    places = _forest("place", names.geography, names.place_name, names.places)
    return Facet("places", "Places", places, names.place_names, ())


def _all_views(archive: Archive) -> Facet:
    views = tuple(_views(archive))
    return Facet("views", "Views", views, _view_names(views), {view.key for view in views})


_MAKERS: dict[FacetName, Callable[[Archive], Facet]] = {
    "actors": _actors, "claimants": _claimants, "places": _places, "views": _all_views,
}  # fmt: skip


def _forest(
    field: FieldName, hierarchy: Hierarchy, name: Callable[[str], str], kept: Container[str]
) -> tuple[FacetNode, ...]:
    nodes: dict[str, FacetNode] = {}
    for id in reversed([id for root in hierarchy.roots for id in hierarchy.members(root) if id in kept]):
        children = tuple(nodes[child] for child in hierarchy.children(id) if child in kept)
        nodes[id] = FacetNode(id, field, id, name(id), children)
    return tuple(nodes[id] for id in hierarchy.roots if id in kept)


def _views(archive: Archive) -> Iterator[FacetNode]:
    yield _group("Evidence", "is", {name: name.replace("-", " ") for name in TRAITS})
    if subjects := archive.values("disputed"):
        yield _group("Disputed on", "disputed", subjects)
    if figures := archive.values("figure"):
        yield _group("Figures given", "figure", figures)
    if questions := archive.values("question"):
        yield _group("Questions answered", "question", questions)
    yield _group("Status", "status", {word.id: word.label for word in archive.names.statuses})
    yield _group("Kind", "kind", archive.values("kind"))


def _group(title: str, field: FieldName, values: Mapping[str, str]) -> FacetNode:
    children = tuple(
        FacetNode(f"{field} {value}", field, value, label or value, (), _meaning(field, value))
        for value, label in values.items()
    )
    return FacetNode(title, None, title, title, children)


def _meaning(field: FieldName, value: str) -> str:
    return TRAITS[value].meaning if field == "is" else ""


def _view_names(views: tuple[FacetNode, ...]) -> Names:
    return Names({node.key: (node.label, node.meaning) for view in views for node in view.children})
