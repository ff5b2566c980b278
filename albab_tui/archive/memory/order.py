"""In which order events stand: by their beginning, undated ones last."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf, Precision

_PRECISIONS = (
    Precision.CENTURY, Precision.DECADE, Precision.YEAR, Precision.MONTH,
    Precision.INTERVAL, Precision.DAY, Precision.MINUTE, Precision.SECOND,
)  # fmt: skip
_COARSE_FIRST = {precision: place for place, precision in enumerate(_PRECISIONS)}


def in_order(dossiers: Iterable[Dossier]) -> list[Dossier]:
    """Oldest first; within one date as the store has them; undated ones last."""
    found = list(dossiers)
    dated = [(_moment(d.event.date), place) for place, d in enumerate(found) if d.event.date is not None]
    undated = [d for d in found if d.event.date is None]
    return [found[place] for _, place in sorted(dated)] + undated


def _moment(when: Edtf) -> tuple[int, int, int]:
    """Where a date stands: by its beginning, or by its end where that alone is known."""
    start, end = when.start, when.end
    known = start if start is not None else (end or 0) - 1
    return known, _COARSE_FIRST[when.precision], known if end is None else end
