"""The mappings that come with the program, each a file of its own in `presets`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.readers.tables.maps.map_reading import map_tree, read_map
from albab_tui.store.reading.levels import Tree

FOLDER = Path(__file__).parent.parent / "presets"
ENDING = ".yaml"


@cache
def preset_names() -> tuple[str, ...]:
    """What they are called, as in ``--from``."""
    return tuple(sorted(file.stem for file in FOLDER.glob(f"*{ENDING}")))


@cache
def preset(name: str) -> TableMap:
    """One of them."""
    return read_map(_bytes(name), name, preset_tree)


def preset_tree(name: str) -> Tree | None:
    """The plain values of one of them; None where none is called so."""
    return map_tree(_bytes(name), name) if name in preset_names() else None


def _bytes(name: str) -> bytes:
    return (FOLDER / f"{name}{ENDING}").read_bytes()
