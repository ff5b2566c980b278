"""Who reads a file: whoever is surest that it is of its kind."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from msgspec import Struct

from albab_tui.outside.outside_parts import FAULTS, OutsidePart, WrongPartError, load_all, must_be_named
from albab_tui.readers.reader_protocol import Reader

HEAD = 4096
"""Bytes of a file by which readers know it."""

OWN_NAMES = frozenset(("store", "table"))
"""The names of the program's own readings, which no reader from outside can have."""

_OURS = re.compile(rb"""\bformat["']?\s*:\s*["']?albab-""")
_LIKE_OURS = (".yaml", ".yml", ".json")


class OutsideReader(Struct, frozen=True):
    """A reader that was loaded."""

    part: OutsidePart
    reader: Reader
    suffixes: tuple[str, ...]


class Choice(NamedTuple):
    """Who is to read a file."""

    reader: OutsideReader | None
    """None for the program itself."""
    faults: tuple[str, ...] = ()
    """A line for each reader that can't be asked."""
    table: bool = False
    """Whether the program is to read it as a table."""


def choose(head: bytes, path: str) -> Choice:
    """Who reads a file. Readers from outside are loaded only where it does not say that it is a store.

    Args:
        head: its first bytes, `HEAD` of them.
        path: its name as the user gave it.
    """
    if _OURS.search(head):
        return Choice(None)
    from albab_tui.readers.tables.likelihood import table_likelihood  # a store needs nothing of what knows tables

    readers, faults = load_all("reader", _fitting, OWN_NAMES)
    told = list(faults)
    sure = [(_likelihood(each, head, path, told), _ends(path, each.suffixes), each) for each in readers]
    surest = max(sure, key=lambda each: each[:2], default=None)
    store, table = 0.5 if _ends(path, _LIKE_OURS) else 0.1, table_likelihood(head, path)
    if surest and surest[0] > max(store, table):
        return Choice(surest[2], tuple(told))
    return Choice(None, tuple(told), table > store)


def _ends(path: str, suffixes: tuple[str, ...]) -> bool:
    return os.path.splitext(path)[1].lower() in suffixes


def _likelihood(reader: OutsideReader, head: bytes, path: str, faults: list[str]) -> float:
    """How sure a reader is; not at all where it can't tell, which becomes a fault."""
    try:
        found = reader.reader.sniff(head, path)
        if not isinstance(found, int | float) or not 0 <= found <= 1:
            raise WrongPartError("sniff gives no number from 0 to 1")
    except FAULTS as fault:
        faults.append(str(reader.part.failed("can't tell whether it knows the file", fault)))
        return 0.0
    return float(found)


def _fitting(part: OutsidePart, found: object) -> OutsideReader:
    must_be_named(part, found)
    if not isinstance(found, Reader) or not callable(found.sniff) or not callable(found.read):
        raise WrongPartError("it is no reader: it needs name, suffixes, sniff(head, path) and read(source, findings)")
    if isinstance(found.suffixes, str) or not all(isinstance(each, str) for each in found.suffixes):
        raise WrongPartError("its suffixes are no list of texts")
    return OutsideReader(part, found, tuple(found.suffixes))
