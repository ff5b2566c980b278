"""Walking a plain tree that may be of the wrong form: what is not as expected is passed over, others tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from albab_tui.findings import Path
from albab_tui.store.reading.levels import Tree

Mapping: TypeAlias = "dict[str, Tree]"


def mappings(tree: Tree, field: str, path: Path = ()) -> Iterator[tuple[Path, Mapping]]:
    """The mappings in the list that stands in a field, with their paths."""
    if isinstance(tree, dict) and isinstance(items := tree.get(field), list):
        for index, item in enumerate(items):
            if isinstance(item, dict):
                yield (*path, field, index), item


def texts_at(tree: Tree, field: str, path: Path) -> Iterator[tuple[Path, str]]:
    """The text that stands in a field, or the texts of its list, with their paths."""
    held = tree.get(field) if isinstance(tree, dict) else None
    if isinstance(held, str):
        yield (*path, field), held
    elif isinstance(held, list):
        for index, item in enumerate(held):
            if isinstance(item, str):
                yield (*path, field, index), item
