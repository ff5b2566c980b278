"""What to write instead of a value that nothing in a store is called."""

from __future__ import annotations

import re

from albab_tui.model.naming import Names
from albab_tui.question.fields import the_field
from albab_tui.question.operators import operator
from albab_tui.question.printing import as_value, before_colon
from albab_tui.question.typed import TypedName
from albab_tui.text.pattern import Pattern

_JOINT = Pattern(r"\s+(or|and)\s+|\s*(\|\|?|&&?)\s*", re.IGNORECASE)


def unknown(typed: TypedName, names: Names) -> str:
    """Why a value can't be asked for, with what may have been meant."""
    if not typed.value.strip():
        field = before_colon(typed.field)
        return f"{field}: needs a value right after it, and one on either side of a comma, without blanks"
    nearest = names.nearest(typed.value)
    meant = f"did you mean {nearest}?" if nearest else _instead(typed)
    reason = f"no {the_field(typed.field).noun or typed.field} {typed.value!r} in this store"
    return f"{reason}; {meant}" if meant else reason


def _instead(typed: TypedName) -> str:
    """The same without its quotes, where they hold what joins terms; the shell takes one pair and adds none."""
    joint = _JOINT.search(typed.value)
    if joint:
        sides = [as_value(side) for side in _JOINT.compiled.split(typed.value) if side and not operator(side)]
        return f"write {before_colon(typed.field)}:({f' {operator(joint[1] or joint[2])} '.join(sides)})"
    if typed.value.startswith("("):
        return f"brackets stand outside quotes: {before_colon(typed.field)}:(...)"
    return ""
