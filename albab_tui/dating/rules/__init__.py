"""The rules of the grammar, in the order in which they are tried."""

from __future__ import annotations

from albab_tui.dating.rule import TimeRule
from albab_tui.dating.rules import (
    absolute,
    clock,
    days,
    ends,
    fillers,
    holidays,
    monthdays,
    months,
    named,
    nights,
    parts,
    quarters,
    ranges,
    seasons,
    slices,
    spans,
    throughout,
    units,
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
    *named.RULES,
    *monthdays.RULES,
    *absolute.ODD_SPELLINGS,
    *holidays.RULES,
    *units.RULES,
    *weekends.RULES,
    *weeks.RULES,
    *seasons.RULES,
    *quarters.RULES,
    *spans.RULES,
    *slices.RULES,
    *nights.RULES,
    *throughout.RULES,
    *ranges.RULES,
    *zones.RULES,
    *clock.RULES,
    *days.RULES,
    *parts.RULES,
    *ends.RULES,
    *fillers.RULES,
)
"""Every rule; the first one that tells decides."""
