"""Opening a store."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.files import DEFAULT_MAX_BYTES, read_file
from albab_tui.findings import Finding
from albab_tui.model.store import Store
from albab_tui.store.bundled import bundled_store, shown_name
from albab_tui.store.reading.building import HaltError, Read, read_tree
from albab_tui.store.reading.collecting import Findings, StoppedError
from albab_tui.store.reading.convert import to_store
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import Positions
from albab_tui.store.reading.short_forms import in_full
from albab_tui.store.sense.references import ReferenceCheck
from albab_tui.text.digest import sha256

BYTES_PER_VALUE = 25
"""Real stores have more; without this limit a file of nothing but hyphens would cost a hundred times its size."""


class OpenedStore(Struct, frozen=True):
    """A store, and what is known about the file it came from."""

    store: Store
    path: str
    """The file's name as it can be shown."""
    sha256: str
    """SHA-256 of the file's bytes, in hexadecimal."""
    positions: Positions
    """Where in the file each field and value stands."""
    file: Path | None = None
    """The file itself; None for the store that comes with the program, or for bytes without a file."""
    max_bytes: int = DEFAULT_MAX_BYTES
    """The largest file that was to be read."""
    faults: tuple[str, ...] = ()
    """A line for each reader from outside that could not be asked whether it knows the file."""

    @property
    def files(self) -> tuple[Path, ...]:
        """What was read, where it lies: nothing may be written over it."""
        return (bundled_store() if self.file is None else self.file,)


def open_store(path: Path | None, *, max_bytes: int = DEFAULT_MAX_BYTES) -> OpenedStore:
    """Open a store.

    Args:
        path: a YAML or JSON file; None for the store that comes with the program.
        max_bytes: the largest file that is read.

    Raises:
        StoreError: with every mistake that was found.
    """
    shown = shown_name(path)
    opened = parse_store(read_file(path or bundled_store(), shown, max_bytes), shown, max_bytes=max_bytes)
    return replace(opened, file=path, max_bytes=max_bytes)


def parse_store(
    data: bytes, shown: str, *, max_bytes: int = DEFAULT_MAX_BYTES, keep: Callable[[Tree], None] | None = None
) -> OpenedStore:
    """A store from a file's bytes.

    Args:
        data: the bytes.
        shown: the file's name as it can be shown.
        max_bytes: the largest file that is read, which also bounds how many values it may hold.
        keep: is given the plain values, where there is no mistake.

    Raises:
        StoreError: with every mistake that was found.
    """
    text, lines = decode(data, shown)
    findings, read = Findings(), None
    with _without_garbage_collection():
        with suppress(StoppedError):
            read = _read(text, lines, findings, max_bytes // BYTES_PER_VALUE)
        opened, tree = checked(read, lines, findings, shown, data)
    if keep:
        keep(tree)
    return opened


def checked(read: Read | None, lines: Lines, findings: Findings, shown: str, data: bytes) -> tuple[OpenedStore, Tree]:
    """Plain values as a typed store that makes sense, and the values with their short forms written out.

    Args:
        read: the values; None where reading stopped, and why is among the findings.
        lines: the lines of the file.
        findings: what was found wrong already.
        shown: the file's name as it can be shown.
        data: its bytes.

    Raises:
        StoreError: with every mistake that was found.
    """
    store, tree, positions = None, None, Positions(shown, lines)
    with suppress(StoppedError):
        if read is not None:
            tree, spans, is_doubtful = read
            store = to_store(tree)
            if store is None:
                tree, spans = in_full(tree, spans)
                store = to_store(tree)
            positions = Positions(shown, lines, spans)
            if store is None or is_doubtful:
                _explain(tree, positions, findings)
            ReferenceCheck(tree, positions, findings).run()
            if store is None and not len(findings):  # the model asks for something that no message covers yet
                findings.add(Finding((), "wrong-value", "the file is no store", "see docs/store-format.md"))
    findings.raise_any(positions)
    assert store is not None
    return OpenedStore(store, shown, sha256(data), positions), tree


def _read(text: str, lines: Lines, findings: Findings, most_values: int) -> Read:
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
