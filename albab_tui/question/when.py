"""Dates that a person types at a prompt or an option."""

from __future__ import annotations

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf, EdtfError, parse_edtf


def date_from_words(text: str, catalogue: Catalogue) -> Edtf | None:
    """The window that EDTF or English words name, or None where it can't be told.

    Words such as "8 feb" or "last january" count from the store's last day, not from today.
    """
    text = text.strip()
    try:
        return parse_edtf(text)
    except EdtfError:
        from albab_tui.dating import resolve

        resolved = resolve(text, catalogue.last_day())
        return resolved.date if resolved else None
