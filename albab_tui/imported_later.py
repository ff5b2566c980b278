"""Modules that are imported with the first call of one of their functions, and not with whoever may call them.

Others' modules import all at once; a start can't wait for what only a later key needs. While they are imported,
stand-ins are in the places of what they would import, and afterwards none is left there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class Later(ModuleType):
    """Stands in for a module of which only functions are wanted; whatever else is asked of it imports it.

    Args:
        name: the module's.
        functions: the names of the functions.
    """

    def __init__(self, name: str, *functions: str) -> None:
        super().__init__(name)
        for each in functions:
            setattr(self, each, _later(name, each))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what the import system looks for
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def _later(module: str, name: str) -> Callable[..., Any]:
    def call(*arguments: Any, **options: Any) -> Any:
        return getattr(import_module(module), name)(*arguments, **options)

    return call


@contextmanager
def standing_in(modules: Mapping[str, ModuleType | None]) -> Iterator[None]:
    """Others in the places of modules that were not imported yet; None for one that is not there."""
    put = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(put)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name, module in put.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
