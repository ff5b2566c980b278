"""Days, months and the like that an English passage names, as far as they can be told at sight."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.cited.quotations import unquoted
from albab_tui.text.calendar_names import MONTHS
from albab_tui.text.pattern import Pattern

_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = "|".join(month.casefold() for month in MONTHS if month not in ("March", "May"))
"""March and May are words too."""
_LEAD = "(?:on|since|last|earlier|by|until|early|late|next|this|in)"
_TIME = Pattern(
    rf"\b(?:{_LEAD} )*(?:{_DAY}(?!'s)|(?:{_MONTH})(?: [0-9]{{1,2}})?(?:, [0-9]{{4}})?|yesterday|tomorrow|overnight|"
    r"last (?:week|month|year)|(?:earlier|later) this (?:week|month|year)|since [0-9]{4})\b"
)


def time_words(plain: str) -> Iterator[str]:
    """What names a time in a plain paragraph outside of quotations, in its order."""
    for found in _TIME.finditer(unquoted(plain)):
        yield found[0]
