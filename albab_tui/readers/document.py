"""A document from outside as the plain values of a file, its texts clean, with their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from albab_tui.findings import Path
from albab_tui.outside.outside_parts import WrongPartError
from albab_tui.readers.reader_protocol import Document
from albab_tui.store.reading.building import Read
from albab_tui.store.reading.field_texts import PROSE_FIELDS
from albab_tui.store.reading.levels import MOST_LEVELS, Tree
from albab_tui.store.reading.positions import OWN, PlaceTree
from albab_tui.text.cleaning import clean_line, clean_text


class _Value(NamedTuple):
    tree: Tree
    span: PlaceTree


def planted(document: object, most_values: int, length: int) -> Read:
    """The values of a document as reading a store's own file gives them.

    Args:
        document: what a reader gave back.
        most_values: how many it may hold.
        length: characters of the text in which its places lie.

    Raises:
        WrongPartError: if it is no document, or too large, or holds what no file can.
    """
    if not isinstance(document, Document) or not isinstance(document.places, Mapping):
        raise WrongPartError(f"read gives a {type(document).__name__} where a Document belongs")
    if not isinstance(document.content, Mapping):
        raise WrongPartError("the content of its document is no dict")
    return Read(*_Planting(document.places, most_values, length).value(document.content, (), 0), False)


class _Planting:
    def __init__(self, places: Mapping[Path, int], most_values: int, length: int) -> None:
        self._places = places
        self._left = most_values
        self._length = length

    def value(self, value: object, path: Path, around: int) -> _Value:
        """A value, of which the parts that have no place stand where what is around them does."""
        self._left -= 1
        if self._left < 0:
            raise WrongPartError("its document holds too many values for a file of this size limit; see --max-size")
        if len(path) > MOST_LEVELS:
            raise WrongPartError(f"its document nests more than {MOST_LEVELS} levels")
        at = self._place(path, around)
        if isinstance(value, Mapping):
            return self._mapping(value, path, at)
        if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
            items = [self.value(each, (*path, index), at) for index, each in enumerate(value)]
            return _Value([each.tree for each in items], [at, *(each.span for each in items)])
        return _Value(_leaf(value, path), at)

    def _mapping(self, value: Mapping[object, object], path: Path, at: int) -> _Value:
        tree: dict[str, Tree] = {}
        span: dict[str, tuple[int, PlaceTree]] = {OWN: (at, at)}
        for name, held in value.items():
            if not isinstance(name, str):
                raise WrongPartError(f"its document has a field that is named by a {type(name).__name__}")
            field = clean_line(name)
            tree[field], within = self.value(held, (*path, field), at)
            span[field] = self._place((*path, field), at), within
        return _Value(tree, span)

    def _place(self, path: Path, around: int) -> int:
        at = self._places.get(path, around)
        return min(max(at, 0), self._length) if isinstance(at, int) else around


def _leaf(value: object, path: Path) -> str | None:
    """What stands in the file for a value: all but nothing is text."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        field = next((step for step in reversed(path) if isinstance(step, str)), "")
        return clean_text(value) if field in PROSE_FIELDS else clean_line(value)
    raise WrongPartError(f"its document holds a {type(value).__name__}; texts, numbers, lists and dicts can be read")
