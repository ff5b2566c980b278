"""Dates that last, and dates that are one moment: ``2014/..`` and ``2014..`` differ by one sign."""

from __future__ import annotations

from albab_tui.checks.engines.recounting import Timing
from albab_tui.model.edtf import Edtf


def tells_what_lasts(timing: Timing) -> bool:
    """Whether the dates of the store tell it; those of albab-1 do not."""
    return timing.store.format != "albab-1"


def lasting_in_words(date: Edtf) -> str:
    """The date, and whether it lasts."""
    return f"{date} lasts" if date.lasts else f"{date} is one moment"


def date_to_write(mended: Edtf) -> str:
    """What would be right."""
    return f"write date: {mended}"
