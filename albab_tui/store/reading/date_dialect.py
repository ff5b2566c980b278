"""How a store writes its dates: in which dialect, and by which clock."""

from __future__ import annotations

from typing import NamedTuple

from albab_tui.model.edtf import Dialect, Edtf, ZoneError, parse_edtf, zone_of
from albab_tui.store.reading.levels import Tree


class Dates(NamedTuple):
    """The dates of one store."""

    dialect: Dialect = Dialect.ALBAB_2
    timezone: str = ""
    """The zone by which a time without one counts; empty for UTC."""

    def read(self, text: str) -> Edtf:
        """A date of the store.

        Raises:
            EdtfError: if it is none.
        """
        return parse_edtf(text, self.dialect, self.timezone)


def dates_of(tree: Tree) -> Dates:
    """The dates of a store that may be of the wrong form elsewhere; a zone that there is none is told of apart."""
    if not isinstance(tree, dict):
        return Dates()
    dialect = Dialect.ALBAB_1 if tree.get("format") == Dialect.ALBAB_1 else Dialect.ALBAB_2
    zone = tree.get("timezone")
    return Dates(dialect, zone if isinstance(zone, str) and is_zone(zone) else "")


def is_zone(name: str) -> bool:
    """Whether there is a time zone of this name."""
    try:
        zone_of(name)
    except ZoneError:
        return False
    return True
