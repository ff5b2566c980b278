"""Textual, without what no first screen needs.

Textual's app imports its palette of commands with a dozen widgets, asyncio imports TLS, and a folder for downloads is
looked up, which together is a tenth of the start. While Textual is imported, stand-ins are in their places: nothing of
them is left where something would use them, as `tests/app/test_light.py` holds for every way to the palette.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


def import_textual() -> None:
    """Import Textual's app; nothing where it was imported before."""
    if "textual.app" not in sys.modules:
        with _standing_in({"ssl": None, "platformdirs": _Folders(), "textual.command": _Commands()}):
            import_module("textual.app")


class _Folders(ModuleType):
    """Stands in for platformdirs, and asks it when it is called."""

    def __init__(self) -> None:
        super().__init__("platformdirs")

    @staticmethod
    def user_downloads_path(*arguments: Any, **options: Any) -> Any:
        """Where a browser would put what it loads."""
        from platformdirs import user_downloads_path

        return user_downloads_path(*arguments, **options)


class _Commands(ModuleType):
    """Stands in for Textual's palette: names to derive from, and to speak of in annotations."""

    Provider = SimpleProvider = CommandPalette = CommandListItem = DiscoveryHit = Hit = Hits = type("LeftOut", (), {})

    def __init__(self) -> None:
        super().__init__("textual.command")


@contextmanager
def _standing_in(modules: dict[str, ModuleType | None]) -> Iterator[None]:
    """Others in the places of modules that were not imported yet; None for one that is not there."""
    put = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(put)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in put:
            sys.modules.pop(name, None)
