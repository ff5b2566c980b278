"""What is asked of an event, as a tree: terms and words, joined by all, any and not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from msgspec import Struct

from albab_tui.question.fields import FieldName
from albab_tui.text.sought import Needle, needle

T = TypeVar("T")


class Term(Struct, frozen=True):
    """A field with one value, such as ``actor:iran``; the value is an id, or a name from the field's fixed list."""

    field: FieldName
    value: str


class Wording(Struct, frozen=True):
    """Words that must stand in a row in a text that is shown of an event, or in an alias."""

    text: str
    inside: bool = False
    """Whether they may begin within a word."""

    @property
    def needle(self) -> Needle:
        """The same as it is looked for."""
        return needle(self.text, inside=self.inside)


class All(Struct, frozen=True):
    """All of its parts hold; `all_of` makes it."""

    parts: tuple[Node, ...]


class AnyOf(Struct, frozen=True):
    """One of its parts holds or more; `any_of` makes it."""

    parts: tuple[Node, ...]


class Not(Struct, frozen=True):
    """Its part does not hold; `negated` makes it."""

    part: Node


Leaf = Term | Wording
Node = Leaf | All | AnyOf | Not


def all_of(parts: Iterable[Node]) -> Node:
    """The tree in which all parts hold, each once, none of them an `All` itself."""
    flat = row(parts)
    return flat[0] if len(flat) == 1 else All(flat)


def any_of(parts: Iterable[Node]) -> Node:
    """The tree in which one of the parts holds, each once, none of them an `AnyOf` itself."""
    flat = tuple(dict.fromkeys(each for part in parts for each in (part.parts if isinstance(part, AnyOf) else (part,))))
    return flat[0] if len(flat) == 1 else AnyOf(flat)


def negated(part: Node) -> Node:
    """The tree that holds where this one does not."""
    return part.part if isinstance(part, Not) else Not(part)


def row(parts: Iterable[Node]) -> tuple[Node, ...]:
    """Parts that all must hold, each once; what an `All` holds stands among them."""
    return tuple(dict.fromkeys(each for part in parts for each in (part.parts if isinstance(part, All) else (part,))))


class Joins(NamedTuple, Generic[T]):
    """How what the parts of a tree came to is joined: tests of an event today, sets of events as well."""

    all: Callable[[list[T]], T]
    any: Callable[[list[T]], T]
    none: Callable[[T], T]


def worked_out(node: Node, leaf: Callable[[Leaf], T], joins: Joins[T]) -> T:
    """What a tree comes to: each leaf is asked once, and what they answer is joined."""
    match node:
        case All(parts):
            return joins.all([worked_out(part, leaf, joins) for part in parts])
        case AnyOf(parts):
            return joins.any([worked_out(part, leaf, joins) for part in parts])
        case Not(part):
            return joins.none(worked_out(part, leaf, joins))
        case _:
            return leaf(node)


def with_leaves(node: Node, change: Callable[[Leaf], Leaf]) -> Node:
    """The tree with other leaves."""
    return worked_out(node, change, _TREES)


_TREES: Joins[Node] = Joins(all_of, any_of, negated)


def depth(node: Node) -> int:
    """How deep groups stand in one another; a leaf has 0."""
    return worked_out(node, lambda _: 0, Joins(_deeper, _deeper, lambda part: part + 1))


def _deeper(parts: list[int]) -> int:
    return 1 + max(parts, default=0)
