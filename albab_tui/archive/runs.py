"""Events by their dates."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.edtf import Edtf


class Run(Struct, frozen=True):
    """Events of one date that stand one after the other."""

    date: Edtf | None
    told: int | None
    """For what lasts, the first second of the last day on which it was reported."""
    first: int
    """The place of the first of them, from 0."""
    count: int
