"""Opening a file of any kind as a store: by the program's own reading, or by a reader from outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from msgspec.structs import replace

from albab_tui.errors import Problem, StoreError
from albab_tui.files import DEFAULT_MAX_BYTES, read_file
from albab_tui.findings import Finding, WholeFile, problem
from albab_tui.outside.cleaned_findings import cleaned_finding
from albab_tui.outside.outside_parts import FAULTS
from albab_tui.readers.choosing import HEAD, Choice, OutsideReader, choose
from albab_tui.readers.document import planted
from albab_tui.readers.reader_protocol import SourceFile
from albab_tui.readers.unpacking import plain_name, unpacked
from albab_tui.store.bundled import bundled_store, shown_name
from albab_tui.store.opening import BYTES_PER_VALUE, OpenedStore, parse_store
from albab_tui.store.reading.collecting import Findings, StoppedError
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import Positions
from albab_tui.store.text_reading import checked, from_values
from albab_tui.text.digest import sha256

if TYPE_CHECKING:
    from albab_tui.readers.tables.maps.map_choice import MapChoice
    from albab_tui.readers.tables.maps.map_form import TableMap
    from albab_tui.readers.tables.table_reading import TableRead

RULE = "outside-reader"
"""The rule of what a reader from outside does wrong."""


class Keeping(Protocol):
    """Keeps the plain values of a file without mistakes."""

    def __call__(self, tree: Tree, *, always: bool = False) -> None:
        """Keep them; small ones only where that is always done."""
        ...


class OpenedTable(OpenedStore, frozen=True):
    """A store that was made of a table."""

    table: TableRead | None = None
    """What the table was taken for, and which of its rows were not taken."""


def open_any(path: Path | None, *, max_bytes: int = DEFAULT_MAX_BYTES, map: MapChoice | None = None) -> OpenedStore:
    """Open a file.

    Args:
        path: a store, or a file that a reader from outside knows; None for the store that comes with the program.
        max_bytes: the largest file that is read.
        map: the mapping by which it is to be read as a table; what fits it best if left out.

    Raises:
        StoreError: with every mistake that was found.
    """
    shown = shown_name(path)
    data = read_file(path or bundled_store(), shown, max_bytes)
    return replace(read_any(data, path, max_bytes=max_bytes, map=map), file=path, max_bytes=max_bytes)


def read_any(
    data: bytes,
    path: Path | None,
    *,
    max_bytes: int = DEFAULT_MAX_BYTES,
    keep: Keeping | None = None,
    map: MapChoice | None = None,
) -> OpenedStore:
    """A store from a file's bytes.

    Args:
        data: the bytes.
        path: the file; None for the store that comes with the program, which nobody else reads.
        max_bytes: the largest file that is read, which also bounds how many values it may hold.
        keep: is given the plain values of a store's own file, where there is no mistake.
        map: the mapping by which it is to be read as a table.

    Raises:
        StoreError: with every mistake that was found.
    """
    shown = shown_name(path)
    if path is None:
        return parse_store(data, shown, max_bytes=max_bytes, keep=keep)
    digest, data = sha256(data), unpacked(data, shown, max_bytes)
    chosen = map.chosen() if map else None
    choice = choose(data[:HEAD], plain_name(str(path))) if chosen is None else Choice(None, table=True)
    try:
        if choice.table:
            return replace(_read_as_table(SourceFile(shown, data), chosen, choice.faults, keep), sha256=digest)
        if choice.reader:
            opened = _read_outside(choice.reader, SourceFile(shown, data), max_bytes)
        else:
            opened = parse_store(data, shown, max_bytes=max_bytes, keep=keep)
    except StoreError as error:
        raise StoreError((*error.problems, *(_warning(each, shown) for each in choice.faults)), error.more) from None
    return replace(opened, faults=choice.faults, sha256=digest)


def _read_as_table(
    source: SourceFile, map: TableMap | None, faults: tuple[str, ...], keep: Keeping | None
) -> OpenedStore:
    from albab_tui.readers.tables.table_reading import read_table  # with all that knows tables

    findings = Findings()
    table = read_table(source, findings, map)
    if table is None:
        findings.raise_any(Positions(source.name, Lines(source.text)))
        raise AssertionError("a table that is not read is told of")
    made = from_values(cast("Tree", table.content), table.places_of_events, Lines(source.text), source.name)
    if keep:
        keep(made.tree, always=True)  # what it was taken for is told once, and not again
    return OpenedTable(made.store, source.name, "", made.positions, faults=(*faults, *table.remarks), table=table)


def _read_outside(outside: OutsideReader, source: SourceFile, max_bytes: int) -> OpenedStore:
    findings, read, has_places = _Cleaned(), None, False
    try:
        document = outside.reader.read(source, findings)
        read = planted(document, max(max_bytes // BYTES_PER_VALUE, 1), len(source.text))
        has_places = bool(document.places)
    except StoppedError:
        pass
    except FAULTS as fault:
        failed = outside.part.failed("can't read this file", fault)
        findings.found.add(Finding((), RULE, failed.message, failed.cure))
    lines = Lines(source.text if has_places or findings.have_places else "")
    made = checked(read, lines, findings.found, source.name)
    return OpenedStore(made.store, source.name, sha256(source.data), made.positions)


class _Cleaned:
    """Takes what a reader from outside finds, and hands it on clean."""

    def __init__(self) -> None:
        self.found = Findings()
        self.have_places = False
        """Whether any of it tells its place: only then are lines of the file shown, which may be no text at all."""

    def add(self, finding: Finding) -> None:
        """Add one; every one keeps the file from being opened."""
        cleaned = replace(cleaned_finding(finding), severity="error")
        self.have_places = self.have_places or cleaned.place is not None
        self.found.add(cleaned)


def _warning(fault: str, shown: str) -> Problem:
    return problem(Finding((), RULE, fault, severity="warning"), WholeFile(shown))
