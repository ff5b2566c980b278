"""Dates after EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (Annex A).

A date is a `Moment` or `Lasting`. A moment lies some time in a window: ``2017-02-08``, ``2017-02``, ``2017``, ``201X``,
``20XX``, ``2017-02-XX``, a time of day ``2017-02-08T14:30`` with seconds and an offset or none, or ``a..b``, ``..b``
and ``a..``, which are EDTF's ``[a..b]`` without the brackets. What lasts has a beginning and an end: ``a/b``, ``a/..``
(it goes on), ``a/`` (the end is not told), ``../b``, ``/b``. Each end may have ``?`` (uncertain), ``~`` (approximate)
or ``%`` (both). Years are astronomical, from -9999 to 9999. `albab_tui.model.edtf.scale` says how time is counted.

`Dialect.ALBAB_1` reads the dates of older stores, whose ``a/b`` is a window and never lasts.
"""

from albab_tui.model.edtf.clock import Clock, ZoneError, zone_of
from albab_tui.model.edtf.cures import cure_of
from albab_tui.model.edtf.edtf_date import Edtf, Lasting, Moment, Open, between, day, lasting, moment
from albab_tui.model.edtf.parsing import Dialect, by_clock, parse_edtf
from albab_tui.model.edtf.point import UNSPECIFIED, Point, Precision, Qualifier
from albab_tui.model.edtf.refusals import EdtfError

__all__ = [
    "UNSPECIFIED",
    "Clock",
    "Dialect",
    "Edtf",
    "EdtfError",
    "Lasting",
    "Moment",
    "Open",
    "Point",
    "Precision",
    "Qualifier",
    "ZoneError",
    "between",
    "by_clock",
    "cure_of",
    "day",
    "lasting",
    "moment",
    "parse_edtf",
    "zone_of",
]
