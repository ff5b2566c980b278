"""Who belongs to whom, and what lies where: a forest over ``part_of``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol


class Part(Protocol):
    """Anything that may belong to another of its sort."""

    @property
    def id(self) -> str:
        """Its own name."""
        ...

    @property
    def part_of(self) -> str | None:
        """The id of what it belongs to."""
        ...


class Hierarchy:
    """The forest that a set of parts makes; what belongs to itself, or to nothing known, is a root."""

    def __init__(self, parts: Iterable[Part]) -> None:
        told = {part.id: part.part_of for part in parts}
        circular = _circular(told)
        self._parent = {id: above for id, above in told.items() if above and above in told and id not in circular}
        self._children: dict[str, list[str]] = {}
        for id, above in self._parent.items():
            self._children.setdefault(above, []).append(id)
        self.roots: tuple[str, ...] = tuple(id for id in told if id not in self._parent)
        """Ids that belong to nothing known, in the order given."""

    def lineage(self, id: str) -> tuple[str, ...]:
        """The id itself, then what it belongs to, up to the root."""
        above: list[str] = [id]
        while parent := self._parent.get(above[-1]):
            above.append(parent)
        return tuple(above)

    def children(self, id: str) -> tuple[str, ...]:
        """What belongs to it directly, in the order given."""
        return tuple(self._children.get(id, ()))

    def members(self, id: str) -> Iterator[str]:
        """The id itself and all that belongs to it, at any depth, parents first."""
        stack = [id]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(reversed(self._children.get(current, [])))


def _circular(told: Mapping[str, str | None]) -> set[str]:
    """The ids that belong to themselves, over however many steps."""
    seen: set[str] = set()
    circular: set[str] = set()
    for start in told:
        chain: dict[str, None] = {}
        id: str | None = start
        while id is not None and id in told and id not in seen:
            seen.add(id)
            chain[id] = None
            id = told[id]
        if id in chain:
            members = list(chain)
            circular.update(members[members.index(id) :])
    return circular
