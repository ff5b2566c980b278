"""Textual, without what no first screen needs.

Textual's app imports its palette of commands with a dozen widgets, asyncio imports TLS, Rich imports pickle, a folder
for downloads is looked up, and half a hundred regular expressions are compiled, which together is a sixth of the start.
While Textual is imported, stand-ins are in their places: nothing of them is left where something would use them, as
`tests/app/test_light.py` holds for every way to the palette.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any

from albab_tui.imported_later import Later, standing_in

_PATIENT = ("rich.", "textual.")
"""Beginnings of the names of modules whose regular expressions may be compiled when they are first used."""


def import_textual() -> None:
    """Import Textual's app; nothing where it was imported before."""
    if "textual.app" not in sys.modules:
        with standing_in({"ssl": None, "textual.command": _Commands(), **_functions()}), _compiled_later():
            import_module("textual.app")


def _functions() -> dict[str, ModuleType]:
    """Modules of which Textual and Rich want functions alone."""
    wanted = {
        "difflib": ("get_close_matches",),
        "mimetypes": ("guess_type",),
        "pickle": ("dumps", "loads"),
        "platformdirs": ("user_downloads_path",),
    }
    return {name: Later(name, *functions) for name, functions in wanted.items()}


class _Commands(ModuleType):
    """Stands in for Textual's palette: names to derive from, and to speak of in annotations."""

    Provider = SimpleProvider = CommandPalette = CommandListItem = DiscoveryHit = Hit = Hits = type("LeftOut", (), {})

    def __init__(self) -> None:
        super().__init__("textual.command")


class _Expression:
    """A regular expression that is compiled with the first call of a method, even one that was taken from it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    def match(self, *arguments: Any) -> Any:
        """As of `re.Pattern`."""
        return self._compiled.match(*arguments)

    def search(self, *arguments: Any) -> Any:
        """As of `re.Pattern`."""
        return self._compiled.search(*arguments)

    def split(self, *arguments: Any) -> Any:
        """As of `re.Pattern`."""
        return self._compiled.split(*arguments)

    def sub(self, *arguments: Any) -> Any:
        """As of `re.Pattern`."""
        return self._compiled.sub(*arguments)


@contextmanager
def _compiled_later() -> Iterator[None]:
    """The regular expressions of Textual and Rich are compiled when they are first used."""
    usual = re.compile

    def compiled(pattern: Any, flags: Any = 0) -> Any:
        name = sys._getframe(1).f_globals.get("__name__", "")
        return _Expression(pattern, flags) if name.startswith(_PATIENT) else usual(pattern, flags)

    re.compile = compiled
    try:
        yield
    finally:
        re.compile = usual
