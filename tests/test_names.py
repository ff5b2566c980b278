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
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
                yield node.name, file.relative_to(PACKAGE)


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


def test_modules_of_one_name_are_one_thing() -> None:
    twice = _twice(_modules())
    assert {name: places for name, places in twice.items() if name not in SAME_ROOM} == {}
    assert twice.keys() == SAME_ROOM.keys()
