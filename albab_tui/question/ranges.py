"""The filter's range of time as text: ``since:``, ``until:``, ``during:`` and the three senses."""

from __future__ import annotations

from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf, EdtfError, Lasting, Open, Point, between
from albab_tui.question.senses import SENSES, Sense
from albab_tui.question.when import UnclearDateError, typed_date

NARROWED_TWICE = "dates are narrowed twice; use since: and until: once each, or during:, or certainly:"


class RangeError(ValueError):
    """A range is not understood; the message says why."""


def sense_of(name: str) -> Sense | None:
    """The sense that a term names, None for one that names none."""
    return next((sense for sense in SENSES if sense == name), None)


def narrowed(window: Edtf | None, name: str, value: str, directory: Directory) -> Edtf:
    """A range of time narrowed by one more term.

    Args:
        window: the range so far, None for all of time.
        name: which term it is, such as ``since``.
        value: EDTF, or words counted from the directory's last day, of which since and until take one end.
        directory: the store that is asked.

    Returns:
        a single date, or `Lasting`, whichever way the two ends were written.

    Raises:
        RangeError: if the value is no date, or says twice what is to be narrowed once.
    """
    try:
        given, in_words = typed_date(value, directory)
    except UnclearDateError as problem:
        raise RangeError(f"{name}:{value}: {problem}") from None
    if name in ("since", "until") and given.interval and not in_words:
        raise RangeError(f"{name}: takes one date; for an interval write during:{value}")
    try:
        return _joined(window, name, given)
    except EdtfError as problem:
        raise RangeError(f"{name}:{value}: {problem}") from None


def _joined(window: Edtf | None, name: str, given: Edtf) -> Edtf:
    first = None if name == "until" else given.first
    last = None if name == "since" else given.last
    if window is None:
        return given if name not in ("since", "until") and not given.interval else _range(first, last)
    if name == "since" and window.first is None:
        return _range(first, window.last)
    if name == "until" and window.last is None:
        return _range(window.first, last)
    raise RangeError(NARROWED_TWICE)


def _range(first: Point | None, last: Point | None) -> Edtf:
    if first is None and last is None:
        raise EdtfError("this has no such end")
    if first and last and first.start >= last.end:
        raise EdtfError(f"it ends before it begins; did you mean {last}/{first}?")
    return Lasting(first or Open.ONGOING, last or Open.ONGOING)


def days(first: int | None, last: int | None) -> Edtf | None:
    """The range of these days by their numbers; None for all of time."""
    if first is None and last is None:
        return None
    found = between(first, last)
    return _range(found.first, found.last) if found.interval else found


def print_range(window: Edtf, sense: Sense) -> str:
    """The range as one term that `narrowed` reads back; it always names the sense."""
    return f"{sense}:{window.window}"
