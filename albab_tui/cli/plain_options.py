"""The options of a start that asks for nothing but a store, without argparse, which takes its time."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from albab_tui.cli.at_once import plain_stores
from albab_tui.cli.date_options import DATE_OPTIONS
from albab_tui.cli.table_options import TABLE_OPTIONS
from albab_tui.question.fields import FIELDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_LISTS = ("filter", "without", "phrases", "match", "role", *DATE_OPTIONS)
"""Options that may be given several times."""

_GIVEN: dict[str, dict[str, Any]] = {"--ascii": {"glyphs": "ascii"}, "--no-mouse": {"no_mouse": True}}


def plain_options(words: Sequence[str]) -> argparse.Namespace | None:
    """What the parser makes of a command line, None where it may ask for more than a store."""
    stores = plain_stores(words)
    if stores is None:
        return None
    options = _usual() | {"words": list(stores)}
    for word in words:
        if word not in stores:
            options |= _meaning(word)
    return cast("argparse.Namespace", SimpleNamespace(**options))


def _meaning(word: str) -> dict[str, Any]:
    name, _, value = word.removeprefix("--").partition("=")
    return _GIVEN.get(word) or {name: value}


_NOT_GIVEN = ("articles", "max_size", "event", "idle", "version")


def _usual() -> dict[str, Any]:
    """What is taken where nothing is said."""
    lists: dict[str, Any] = {name: [] for name in (*_LISTS, *(f"field_{each}" for each in FIELDS))}
    none = dict.fromkeys((*_NOT_GIVEN, *TABLE_OPTIONS))
    off = dict.fromkeys(("no_members", "newest_first", "no_mouse", "kiosk", "yes"), False)
    return lists | none | off | {"color": "auto", "theme": "auto", "glyphs": "auto"}
