"""From the text of a mapping file to the mapping, or to every mistake in it with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import msgspec
import yaml

from albab_tui.findings import Finding, Path, quoted
from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.store.mistakes.syntax import syntax_finding
from albab_tui.store.reading.building import HaltError, Read, read_tree
from albab_tui.store.reading.collecting import Findings, StoppedError
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import Positions
from albab_tui.text.cleaning import clean_output

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_MOST_VALUES = 50_000
_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_SAID = (
    (re.compile(r"Object contains unknown field `(.*)`"), "there is no field {}"),
    (re.compile(r"Object missing required field `(.*)`"), "the field {} is missing"),
    (re.compile(r"Expected `array`.*"), "a list belongs here: [ ... ]"),
    (re.compile(r"Expected `object`.*"), "fields belong here: {{ ... }}"),
    (re.compile(r"Invalid enum value .*"), "the format is albab-map-1"),
)
CURE = "docs/other-data.md tells every field"


def read_map(data: bytes, shown: str, base: Callable[[str], Tree | None]) -> TableMap:
    """The mapping of a file's bytes.

    Args:
        data: the bytes.
        shown: the file's name as it can be shown.
        base: the values of a mapping that another extends, by its name; None where there is none.

    Raises:
        StoreError: with every mistake that was found.
    """
    text, lines = decode(data, shown)
    findings, read, found = Findings(), None, None
    with suppress(StoppedError):
        read = _read(text, lines, findings)
        found = _typed(_extended(_as_written(text), base, findings), findings)
    findings.raise_any(Positions(shown, lines, read.span if read else 0))
    assert found is not None
    return found


def map_tree(data: bytes, shown: str) -> Tree:
    """The plain values of a mapping file; of one that is extended nothing is looked at before it is joined.

    Raises:
        StoreError: if they can't be read.
    """
    text, lines = decode(data, shown)
    findings = Findings()
    with suppress(StoppedError):
        _read(text, lines, findings)
    findings.raise_any(Positions(shown, lines))
    return _as_written(text)


def laid_over(base: Tree, over: Tree) -> Tree:
    """Values over others: fields of fields are joined, all else of the second stands instead of what the first has."""
    if isinstance(base, dict) and isinstance(over, dict):
        return {**base, **{name: laid_over(base.get(name), value) for name, value in over.items()}}
    return over


def _as_written(text: str) -> Tree:
    """The values with their blanks and tabs, which a store's would lose: they may be what stands between cells."""
    found: Tree = yaml.load(text, Loader=_Loader)
    return found


def _read(text: str, lines: Lines, findings: Findings) -> Read:
    try:
        return read_tree(text, lines, findings, _MOST_VALUES)
    except HaltError as halt:
        findings.add(syntax_finding(halt, text, lines))
        raise StoppedError from None


def _extended(tree: Tree, base: Callable[[str], Tree | None], findings: Findings) -> Tree:
    if not isinstance(tree, dict) or not isinstance(name := tree.get("extends"), str):
        return tree
    under = base(name)
    if under is None:
        findings.add(Finding(("extends",), "unknown-map", f"no mapping is called {quoted(name)}", CURE))
        raise StoppedError
    return laid_over(under, {field: value for field, value in tree.items() if field != "extends"})


def _typed(tree: Tree, findings: Findings) -> TableMap | None:
    try:
        found = msgspec.convert(tree, TableMap, strict=False)
    except msgspec.ValidationError as error:
        findings.add(_misfit(str(error)))
        return None
    for path, text in _texts(tree, ()):
        if clean_output(text) != text.replace("\r\n", "\n"):
            findings.add(
                Finding(path, "control-character", "it holds what a terminal would obey or hide", "leave it out")
            )
    for path, pattern in _patterns(msgspec.to_builtins(found), ()):
        try:
            re.compile(pattern)
        except re.error as error:
            findings.add(Finding(path, "wrong-pattern", f"no regular expression: {error}", CURE))
    return found


def _misfit(message: str) -> Finding:
    found = _AT.match(message)
    what, where = (found["what"], found["path"] or "") if found else (message, "")
    path = tuple(_steps(where))
    for pattern, said in _SAID:
        if match := pattern.fullmatch(what):
            names = [quoted(name) for name in match.groups()]
            return Finding(path, "wrong-map", said.format(*names), CURE)
    return Finding(path, "wrong-map", what.replace("`", ""), CURE)


def _steps(path: str) -> Iterator[str | int]:
    """The steps of a way as msgspec writes it, up to the first that it does not tell."""
    for name, place in (found.groups() for found in _STEP.finditer(path)):
        if place == "...":
            return
        yield name if name is not None else int(place)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text in a mapping, names of fields too, with the way to it."""
    if isinstance(value, dict):
        for name, held in value.items():
            yield path, str(name)
            yield from _texts(held, (*path, str(name)))
    elif isinstance(value, list | tuple):
        for place, held in enumerate(value):
            yield from _texts(held, (*path, place))
    elif isinstance(value, str):
        yield path, value


def _patterns(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every regular expression in a mapping, with the way to it."""
    if isinstance(value, dict):
        for name, held in value.items():
            if name == "pattern" and isinstance(held, str):
                yield (*path, name), held
            else:
                yield from _patterns(held, (*path, name))
    elif isinstance(value, list | tuple):
        for place, held in enumerate(value):
            yield from _patterns(held, (*path, place))
