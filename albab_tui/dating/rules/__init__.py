"""The rules of the grammar, in the order in which they are tried."""

from __future__ import annotations

from albab_tui.dating.rule import TimeRule
from albab_tui.dating.rules import (
    absolute,
    calendar_units,
    clock_times,
    days,
    ends,
    fillers,
    from_to,
    holidays,
    monthdays,
    months,
    named_days,
    nights,
    parts_of_units,
    quarters,
    seasons,
    slices,
    spans,
    throughout,
    weekdays,
    weekends,
    weeks,
    years,
    zones,
)

RULES: tuple[TimeRule, ...] = (
    *absolute.RULES,
    *years.RULES,
    *weekdays.RULES,
    *months.RULES,
    *named_days.RULES,
    *monthdays.RULES,
    *absolute.ODD_SPELLINGS,
    *holidays.RULES,
    *calendar_units.RULES,
    *weekends.RULES,
    *weeks.RULES,
    *seasons.RULES,
    *quarters.RULES,
    *spans.RULES,
    *slices.RULES,
    *nights.RULES,
    *throughout.RULES,
    *from_to.RULES,
    *zones.RULES,
    *clock_times.RULES,
    *days.RULES,
    *parts_of_units.RULES,
    *ends.RULES,
    *fillers.RULES,
)
"""Every rule; the first one that tells decides."""
