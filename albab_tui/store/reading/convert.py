"""From a plain tree to the typed store: quickly where all is well, field by field where it is not."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import msgspec

from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Id
from albab_tui.model.store import Store
from albab_tui.store.reading.date_dialect import Dates, dates_of
from albab_tui.store.reading.levels import Tree

NUMBER_PATTERN = r"-?[0-9]{1,15}(\.[0-9]{1,9})?"
"""How figures are written: Python's own numbers take thousands of digits, infinity, and digits of any script."""

_NUMBER = re.compile(NUMBER_PATTERN)


def convert(value: Tree, type_: Any, dates: Dates) -> Any:
    """The value as the type, its texts read as numbers and dates where the type wants them.

    Raises:
        msgspec.ValidationError: if it does not fit; the message is for programmers.
    """
    return msgspec.convert(value, type_, strict=False, dec_hook=partial(_decode, dates))


def to_store(tree: Tree) -> Store | None:
    """The tree as a store, None if it does not fit."""
    try:
        store: Store = convert(tree, Store, dates_of(tree))
    except msgspec.ValidationError:
        return None
    return store


def from_msgpack(data: bytes | memoryview) -> Store | None:
    """A tree that was written as MessagePack, as a store; None if it is none."""
    try:
        head = msgspec.msgpack.decode(data, type=_Head, strict=False)
        dates = dates_of({"format": head.format, "timezone": head.timezone})
        return msgspec.msgpack.decode(data, type=Store, strict=False, dec_hook=partial(_decode, dates))
    except msgspec.MsgspecError:
        return None


class _Head(msgspec.Struct):
    """What is to be known of a store before its dates are read."""

    format: str
    timezone: str | None = None


def fits(value: Tree, type_: Any, dates: Dates) -> bool:
    """Whether the value can be read as the type."""
    try:
        convert(value, type_, dates)
    except msgspec.ValidationError:
        return False
    return True


def is_number(text: str) -> bool:
    """Whether the text is a number as figures are written: `NUMBER_PATTERN`."""
    return _NUMBER.fullmatch(text) is not None


def _decode(dates: Dates, type_: type, value: object) -> object:
    if type_ is Edtf and isinstance(value, str):
        return dates.read(value)
    if type_ is Cast:
        return Cast(**msgspec.convert(value, dict[Id, tuple[Id, ...]], strict=False))
    raise ValueError("not a date")
