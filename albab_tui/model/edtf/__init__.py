"""Dates as a subset of EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (Annex A).

Understood: ``2017``, ``2017-02``, ``2017-02-08``, ``2017-02-08T14:30``; unspecified digits
``201X``, ``20XX``, ``2017-XX``, ``2017-02-XX``, ``2017-XX-XX``; the qualifiers ``?`` (uncertain),
``~`` (approximate) and ``%`` (both) at the end of a date; intervals ``a/b`` and, open, ``../b``
and ``a/..``. Years run from 0001 to 9999. An interval is read as a window: what is dated lies
somewhere in it, or fills it.
"""

from albab_tui.model.edtf.date import Edtf, between, day
from albab_tui.model.edtf.point import UNSPECIFIED, Point, Precision, Qualifier
from albab_tui.model.edtf.reading import EdtfError, parse_edtf

__all__ = [
    "UNSPECIFIED",
    "Edtf",
    "EdtfError",
    "Point",
    "Precision",
    "Qualifier",
    "between",
    "day",
    "parse_edtf",
]
