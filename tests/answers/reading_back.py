"""What was exported, opened again as a store."""

from __future__ import annotations

from pathlib import Path

from albab_tui.answers.formats import Format, suffix_of
from albab_tui.answers.rendering import render
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.store import Store
from albab_tui.readers.any_file import read_any
from tests.answers.goldens import answer


def read_back(of: Store, format: Format, filter: str = "") -> Store:
    """The store that an export of another one opens as."""
    return read_any(render(answer(of, filter), format).encode(), Path(f"x{suffix_of(format)}")).store


def chain_of(of: Store, place: str) -> tuple[str, ...]:
    """What a place is called, and all in which it lies, the largest first."""
    names = Catalogue(of)
    return tuple(names.place_name(id) for id in reversed(names.geography.lineage(place)))


def called(of: Store, ids: tuple[str, ...]) -> tuple[str, ...]:
    """What actors are called."""
    names = Catalogue(of)
    return tuple(map(names.actor_name, ids))
