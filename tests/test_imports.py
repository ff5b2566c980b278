"""No two modules need each other, however late one of them asks for the other, nor any ring of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import albab_tui

PACKAGE = Path(albab_tui.__file__).parent
STANDING = {("albab_tui.app.widgets.prompt", "albab_tui.app.widgets.prompting")}
"""Pairs that are still to be parted; the second may need the first."""


def _name(file: Path) -> str:
    named = file.parent if file.stem == "__init__" else file.with_suffix("")
    return ".".join(named.relative_to(PACKAGE.parent).parts)


MODULES = {_name(file): file for file in PACKAGE.rglob("*.py")}


def _imported(file: Path) -> Iterator[str]:
    """What a module imports, at its top, late, or for types only."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports by a way that is counted from itself"
            yield from (_module(f"{node.module}.{each.name}", f"{node.module}") for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def _module(named: str, within: str) -> str:
    return named if named in MODULES else within


def _needs() -> dict[str, set[str]]:
    return {name: {each for each in _imported(file) if each in MODULES} - {name} for name, file in MODULES.items()}


def test_no_modules_import_each_other() -> None:
    needs = _needs()
    assert sum(map(len, needs.values())) > len(MODULES)
    for first, second in STANDING:
        needs[first].discard(second)
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        raise AssertionError(f"these import each other: {' > '.join(error.args[1])}") from None


def test_those_that_still_stand_do() -> None:
    needs = _needs()
    assert {
        (first, second) for first, second in STANDING if second in needs[first] and first in needs[second]
    } == STANDING
