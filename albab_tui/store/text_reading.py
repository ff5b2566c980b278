"""A text as a store: at once where it is plain JSON without mistakes, with care everywhere else."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import NamedTuple

from albab_tui.findings import Finding
from albab_tui.model.store import Store
from albab_tui.store.reading.building import HaltError, Read, read_tree
from albab_tui.store.reading.collecting import Findings, StoppedError
from albab_tui.store.reading.convert import to_store
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import PlaceTree, Positions
from albab_tui.store.reading.quick_json import quick_json
from albab_tui.store.reading.short_forms import in_full
from albab_tui.store.sense.references import ReferenceCheck


class ReadStore(NamedTuple):
    """What a text without mistakes holds."""

    store: Store
    tree: Tree
    """Its plain values."""
    positions: Positions


def read_text(text: str, lines: Lines, shown: str, most_values: int) -> ReadStore:
    """The store that stands in a text.

    Args:
        text: as `albab_tui.store.reading.decoding.decode` gives it.
        lines: the lines of its file.
        shown: the file's name as it can be shown.
        most_values: how many values it may hold.

    Raises:
        StoreError: with every mistake that was found.
    """
    with _without_garbage_collection():
        return _at_once(text, lines, shown, most_values) or _with_care(text, lines, shown, most_values)


def _at_once(text: str, lines: Lines, shown: str, most_values: int) -> ReadStore | None:
    """What needs no places and has no mistakes, its places only when asked for; None where anything is in doubt."""
    tree = quick_json(text, most_values)
    return None if tree is None else _without_doubt(tree, partial(_places, text, lines, most_values), lines, shown)


def _without_doubt(tree: Tree, places: Callable[[], PlaceTree], lines: Lines, shown: str) -> ReadStore | None:
    """The store of values without mistakes; None where anything is in doubt."""
    store, tree, _ = _fitted(tree)
    findings = Findings()
    if store is not None:
        with suppress(StoppedError):
            ReferenceCheck(tree, Positions(shown, lines), findings).run()
    if store is None or len(findings):
        return None
    return ReadStore(store, tree, Positions(shown, lines, places))


def from_values(tree: Tree, places: Callable[[], PlaceTree], lines: Lines, shown: str) -> ReadStore:
    """The store of plain values that are clean already.

    Args:
        tree: the values.
        places: where they stand in the file, if anybody asks.
        lines: the lines of the file.
        shown: the file's name as it can be shown.

    Raises:
        StoreError: with every mistake that was found.
    """
    with _without_garbage_collection():
        return _without_doubt(tree, places, lines, shown) or checked(
            Read(tree, places(), False), lines, Findings(), shown
        )


class _Fitted(NamedTuple):
    store: Store | None
    """None where the tree is no store."""
    tree: Tree
    span: PlaceTree | None


def _fitted(tree: Tree, span: PlaceTree | None = None) -> _Fitted:
    """A tree as a store, its short forms written out where it has any."""
    store = to_store(tree)
    if store is None:
        tree, span = in_full(tree, span)
        store = to_store(tree)
    return _Fitted(store, tree, span)


def _places(text: str, lines: Lines, most_values: int) -> PlaceTree:
    """Where the values of a text without mistakes stand."""
    with _without_garbage_collection():
        tree, span, _ = _tree(text, lines, Findings(), most_values)
        return _fitted(tree, span).span or 0


def _with_care(text: str, lines: Lines, shown: str, most_values: int) -> ReadStore:
    findings, read = Findings(), None
    with suppress(StoppedError):
        read = _tree(text, lines, findings, most_values)
    return checked(read, lines, findings, shown)


def checked(read: Read | None, lines: Lines, findings: Findings, shown: str) -> ReadStore:
    """Plain values as a typed store that makes sense.

    Args:
        read: the values; None where reading stopped, and why is among the findings.
        lines: the lines of the file.
        findings: what was found wrong already.
        shown: the file's name as it can be shown.

    Raises:
        StoreError: with every mistake that was found.
    """
    store, tree, positions = None, None, Positions(shown, lines)
    with suppress(StoppedError):
        if read is not None:
            store, tree, places = _fitted(read.tree, read.span)
            positions = Positions(shown, lines, places or 0)
            if store is None or read.spells_nothing:
                _explain(tree, positions, findings)
            ReferenceCheck(tree, positions, findings).run()
            if store is None and not len(findings):  # the model asks for something that no message covers yet
                findings.add(Finding((), "wrong-value", "the file is no store", "see docs/store-format.md"))
    findings.raise_any(positions)
    assert store is not None
    return ReadStore(store, tree, positions)


def _tree(text: str, lines: Lines, findings: Findings, most_values: int) -> Read:
    try:
        return read_tree(text, lines, findings, most_values)
    except HaltError as halt:
        from albab_tui.store.mistakes.syntax import syntax_finding  # only an error needs it

        findings.add(syntax_finding(halt, text, lines))
        raise StoppedError from None


def _explain(tree: Tree, positions: Positions, findings: Findings) -> None:
    from albab_tui.store.mistakes.explain import Explainer  # only an error needs it

    Explainer(positions, findings).explain(tree)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Nothing here is cyclic, and collecting among a hundred thousand young objects triples the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
