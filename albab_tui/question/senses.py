"""In which sense a date lies in a range of time: the one place that says so, for every part of the program.

- *Certainly*: whatever the unknown is, it was in the range. A moment's whole window lies in it; of what lasts, the sure
  part, from its latest beginning to its earliest end, meets it. A date with ``?``, ``~`` or ``%`` is never certain.
- *Plausibly*, which is meant where nothing else is said: the date and the range meet, and a moment of which only one
  bound is known has that bound in the range, or outside by at most half the range's length, at least a day. So "by 9
  February 2017" is found in the first week of February and not in 2015.
- *Possibly*: they meet, once each approximate end is given room of one of its own unit.

Each sense holds the one before it, and a wider range loses nothing. Undated events lie in no range, in any sense.
"""

from __future__ import annotations

from typing import Literal, get_args

from albab_tui.model.edtf import Edtf, Lasting, Qualifier
from albab_tui.model.edtf.scale import DAY, Stretch

Sense = Literal["certainly", "plausibly", "possibly"]
SENSES: tuple[Sense, ...] = get_args(Sense)
"""From the strictest on."""
DEFAULT: Sense = "plausibly"


def lies(when: Edtf | None, range: Stretch, sense: Sense, told: int | None = None) -> bool:
    """Whether a date lies in a range.

    Args:
        when: the date, None for an undated event.
        range: first second, and first second after it; None where it is open.
        sense: how sure it must be.
        told: the first second of the last day on which it was reported, up to which what still goes on is sure.
    """
    if when is None:
        return False
    if sense == "certainly":
        return _certainly(when, range, told)
    if sense == "possibly":
        return meet(when.possible, range)
    return meet((when.start, when.end), range) and (when.lasts or _bound_is_near(when, range))


def next_sense(sense: Sense) -> Sense:
    """The next stricter sense, and the loosest after the strictest: from the default one step leads to what is sure."""
    return SENSES[SENSES.index(sense) - 1]


def meet(one: Stretch, other: Stretch) -> bool:
    """Whether two stretches share a second."""
    return _starts_before_end(one[0], other[1]) and _starts_before_end(other[0], one[1])


def sure_part(when: Edtf | None, told: int | None = None) -> tuple[int, int] | None:
    """Of something that lasts, and whose date is not in doubt, when it certainly went on; None for all else.

    Returns:
        the second by which it had begun at the latest, and the second up to which it had not ended. The latter may lie
        before the former: what began and ended on one day was on that day, and at no second of it for sure.
    """
    if not isinstance(when, Lasting) or when.qualifier is not Qualifier.NONE:
        return None
    if when.first is None or when.last is None:
        return _from_one_end(when, told)
    return min(when.first.end, when.last.end), max(when.first.start, when.last.start)


def _from_one_end(when: Lasting, told: int | None) -> tuple[int, int]:
    if when.last:
        return when.last.end, when.last.start
    assert when.first is not None
    known = told if when.goes_on and told is not None else when.first.start
    return when.first.end, max(when.first.start, known)


def _certainly(when: Edtf, range: Stretch, told: int | None) -> bool:
    if when.qualifier is not Qualifier.NONE:
        return False
    part = sure_part(when, told)
    if part is None:
        return _holds(range, (when.start, when.end))
    begun, unended = part
    return (range[1] is None or begun <= range[1]) and (range[0] is None or unended >= range[0])


def _bound_is_near(when: Edtf, range: Stretch) -> bool:
    """Of a moment with one known bound, whether it is in the range or near it; the others need not be."""
    if when.start is None and when.end is not None:
        return range[1] is None or 2 * (when.end - range[1]) <= _twice_allowed(range)
    if when.end is None and when.start is not None:
        return range[0] is None or 2 * (range[0] - when.start) <= _twice_allowed(range)
    return True


def _twice_allowed(range: Stretch) -> float:
    """Twice how far a bound may lie outside: an endless range is endlessly long."""
    return float("inf") if range[0] is None or range[1] is None else max(range[1] - range[0], 2 * DAY)


def _starts_before_end(start: int | None, end: int | None) -> bool:
    return start is None or end is None or start < end


def _holds(outer: Stretch, inner: Stretch) -> bool:
    after = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    return after and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))
