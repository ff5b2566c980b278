"""No name in the package stands for two things; what is defined twice under one name is one idea, and listed here."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import albab_tui

PACKAGE = Path(albab_tui.__file__).parent
SAME_IDEA = {
    "build_parser": "each command's own",
    "run": "each command's own",
}
SAME_ROOM = {
    "app": "the package, and the app itself within",
    "archive": "the package, and the archive itself within",
    "chart": "the command, and the package that draws",
    "opening": "opening a store: as a file, as an archive, as the command line names it",
    "rules": "rules of check, and of dates in words: each a file or a row of files",
    "schema": "the command, and what it prints",
    "store": "the structure, and the package that opens one",
    "text": "text, and the export as text",
    "upgrade": "the command, and what it does",
    "history": "what was typed at a prompt; among the sets of vocabularies each is named after its subject",
}
"""Modules and packages that share a name."""
AFTER_TEXTUAL = "textual_private"
"""The modules of this package are named after the parts of Textual that they open."""


def _defined() -> Iterator[tuple[str, Path]]:
    for file in PACKAGE.rglob("*.py"):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            yield from ((name, file.relative_to(PACKAGE)) for name in _names(node) if name[0] != "_")


def _names(node: ast.stmt) -> Iterator[str]:
    """What a statement defines: functions, classes, and other names of types but for variables of them."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar" | "ParamSpec" | "TypeVarTuple"))):
            pass
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)) if _of_type(name):
            yield name


def _of_type(name: str) -> bool:
    """Whether a name is written like that of a type: ``Range``, and neither ``RULES`` nor ``rule``."""
    return name[0].isupper() and not name.isupper()


def _modules() -> Iterator[tuple[str, Path]]:
    for file in PACKAGE.rglob("*.py"):
        named = file.parent if file.stem == "__init__" else file
        if named.parent.name != AFTER_TEXTUAL:
            yield named.stem, named.relative_to(PACKAGE)


def _twice(names: Iterator[tuple[str, Path]]) -> dict[str, list[str]]:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for name, place in names:
        places[name].append(str(place))
    return {name: sorted(found) for name, found in places.items() if len(found) > 1}


def test_functions_and_classes_of_one_name_are_one_thing() -> None:
    twice = _twice(_defined())
    assert {name: places for name, places in twice.items() if name not in SAME_IDEA} == {}
    assert twice.keys() == SAME_IDEA.keys()


def test_names_of_types_are_seen_and_variables_of_types_are_not() -> None:
    text = (
        "Range = tuple[int, int]\nPart: TypeAlias = str\nMade = TypeVar('Made')\nRULES = ()\nmade = 1\nclass Seen: pass"
    )
    assert [name for node in ast.parse(text).body for name in _names(node)] == ["Range", "Part", "Seen"]


def test_modules_of_one_name_are_one_thing() -> None:
    twice = _twice(_modules())
    assert {name: places for name, places in twice.items() if name not in SAME_ROOM} == {}
    assert twice.keys() == SAME_ROOM.keys()
