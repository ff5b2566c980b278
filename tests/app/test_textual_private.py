"""Every private part of Textual that the program uses is there, in one module, and none is used by mistake."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
import textual
from textual.widget import Widget

import albab_tui.app
from albab_tui.app import textual_private
from albab_tui.app.textual_private.app import OpenApp
from albab_tui.app.textual_private.driver import OpenDriver
from albab_tui.app.textual_private.line import OpenInput

PRIVATE_MODULE = re.compile(r"textual(\.\w+)*\._\w+")
FILES = sorted(Path(albab_tui.app.__path__[0]).rglob("*.py"))


def names(tree: ast.AST) -> Iterator[str]:
    """The private names that a class defines, or speaks of as its own."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("self", "super()"):
            yield node.attr


@cache
def private_names(cls: type) -> set[str]:
    tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(cls)))
    return {each for each in names(tree) if each.startswith("_") and not each.startswith("__")}


def textual_bases(cls: type) -> list[type]:
    return [base for base in cls.__mro__ if base.__module__.partition(".")[0] == "textual"]


def of_textual(cls: type) -> set[str]:
    """The private names that a class has from Textual."""
    bases = textual_bases(cls)
    return set().union(*(private_names(base) | {each for each in vars(base) if each[0] == "_"} for base in bases))


def own_classes() -> Iterator[type]:
    """The program's classes that have a base in Textual, but for those that open its private parts."""
    for module in pkgutil.walk_packages(albab_tui.app.__path__, "albab_tui.app."):
        for cls in vars(import_module(module.name)).values():
            own = (
                isinstance(cls, type)
                and cls.__module__ == module.name
                and not module.name.startswith(textual_private.__name__)
            )
            if own and textual_bases(cls):
                yield cls


@pytest.mark.parametrize("cls", [OpenApp, OpenDriver, OpenInput])
def test_each_part_is_there(cls: type) -> None:
    gone = private_names(cls) - of_textual(cls)
    assert not gone, f"Textual {textual.__version__} has no {gone}; what {cls.__name__} does with it needs another way"
    assert private_names(cls), "nothing was looked at"


def test_titles_have_their_place() -> None:
    assert {"_border_title", "_border_subtitle"} <= private_names(Widget)


def test_private_modules_are_imported_in_one_place() -> None:
    importing = {file.parent.name for file in FILES if PRIVATE_MODULE.search(file.read_text(encoding="utf-8"))}
    assert importing == {"textual_private"}


@pytest.mark.parametrize("cls", list(own_classes()), ids=lambda cls: cls.__name__)
def test_no_name_of_ours_is_one_of_textual_s(cls: type) -> None:
    clash = private_names(cls) & of_textual(cls)
    assert not clash, f"Textual {textual.__version__} means something else by {clash}"
