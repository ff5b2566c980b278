"""Who belongs to whom, and what lies where: a forest over ``part_of``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    """The forest that a set of parts makes; a cycle or an unknown parent does no harm."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parent = {part.id: part.part_of for part in parts}
        self._children: dict[str, list[str]] = {}
        self.roots: tuple[str, ...] = ()
        """Ids that belong to nothing known, in the order given."""
        roots = []
        for id, parent in self._parent.items():
            if parent in self._parent and id not in self._above(parent):
                self._children.setdefault(parent, []).append(id)
            else:
                roots.append(id)
        self.roots = tuple(roots)

    def _above(self, id: str | None) -> list[str]:
        seen: dict[str, None] = {}
        while id is not None and id in self._parent and id not in seen:
            seen[id] = None
            id = self._parent[id]
        return list(seen)

    def lineage(self, id: str) -> tuple[str, ...]:
        """The id itself, then what it belongs to, up to the root."""
        return tuple(self._above(id))

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
