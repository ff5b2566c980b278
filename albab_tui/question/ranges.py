"""The filter's range of time as text: ``since:``, ``until:``, ``during:`` and ``certainly:``."""

from __future__ import annotations

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf, EdtfError, parse_edtf
from albab_tui.question.when import date_from_words

RANGES = ("since", "until", "during", "certainly")
"""The terms that narrow the range."""


class RangeError(ValueError):
    """A range is not understood; the message says why."""


def narrowed(window: Edtf | None, name: str, value: str, catalogue: Catalogue) -> Edtf:
    """A range of time narrowed by one more term.

    Args:
        window: the range so far, None for all of time.
        name: which term it is, such as ``since``.
        value: EDTF, or words counted from the catalogue's last day, of which since and until take one end.
        catalogue: the store that is asked.

    Raises:
        RangeError: if the value is no date, or says twice what is to be narrowed once.
    """
    given = _date(name, value, catalogue)
    if name in ("since", "until") and given.interval:
        raise RangeError(f"{name}: takes one date; for an interval write during:{value}")
    try:
        return _joined(window, name, given)
    except EdtfError as problem:
        raise RangeError(f"{name}:{value}: {problem}") from None


def _date(name: str, value: str, catalogue: Catalogue) -> Edtf:
    try:
        return parse_edtf(value)
    except EdtfError as problem:
        found = date_from_words(value, catalogue)
        if found is None:
            words = "" if value[:1].isdigit() else "; or words such as last week"
            raise RangeError(f"{name}:{value}: {problem}{words}") from None
        point = {"since": found.first, "until": found.last}.get(name)
        return Edtf(point, point) if point else found


def _joined(window: Edtf | None, name: str, given: Edtf) -> Edtf:
    if name == "since":
        given = Edtf(given.first, None, interval=True)
    elif name == "until":
        given = Edtf(None, given.last, interval=True)
    if window is None:
        return given
    if name == "since" and window.first is None:
        return parse_edtf(f"{given.first}/{window.last}")
    if name == "until" and window.last is None:
        return parse_edtf(f"{window.first}/{given.last}")
    raise RangeError("dates are narrowed twice; use since: and until: once each, or during:, or certainly:")


def print_range(window: Edtf, certainly: bool) -> str:
    """The range as one term that `narrowed` reads back."""
    if certainly:
        return f"certainly:{window}"
    if window.interval and window.last is None:
        return f"since:{window.first}"
    if window.interval and window.first is None:
        return f"until:{window.last}"
    return f"during:{window}"
