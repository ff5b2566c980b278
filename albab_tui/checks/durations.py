"""Dates that last and should not, or should and do not: ``2014/..`` and ``2014..`` differ by one sign.

The dates of albab-1 do not tell what lasts, so nothing is said of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from albab_tui.checks.recounting import Recount, Timing
from albab_tui.checks.rule import Found, rule
from albab_tui.dating import is_english
from albab_tui.findings import Path, quoted
from albab_tui.model.edtf import Edtf, lasting, moment
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import Lasts

_BEFORE = r"(?:(?:ever|only|just|and|but|up|the period) )*"
_LASTING = re.compile(_BEFORE + r"(?:since|until|till|from)\b", re.IGNORECASE)
_WITHIN = re.compile(_BEFORE + r"between\b", re.IGNORECASE)
_UP_TO = re.compile(_BEFORE + r"(?:by|before|(?:no|not) later than)\b", re.IGNORECASE)
_LASTING_RULES, _UP_TO_RULES = ("since", "until"), ("by", "before")
"""The rules of `albab_tui.dating` that answer for such words of another language."""


@rule("date-against-kind")
def date_against_kind(timing: Timing) -> Iterator[Found]:
    """A siege lasts and a meeting is a moment, and their dates differ by one sign."""
    for index, event in enumerate(timing.store.events if _tells_what_lasts(timing) else ()):
        for path, date in _dates(index, event):
            mended = _by_kind(timing.lasts(event), date)
            if mended:
                usual = "last" if mended.lasts else "are one moment"
                message = f"events of the kind {quoted(event.kind)} {usual}, but {_told(date)}"
                yield Found(path, message, _cure(mended))


@rule("date-against-words")
def date_against_words(timing: Timing) -> Iterator[Found]:
    """Since, until and from tell what lasts; by, before and between tell one moment."""
    for index, recounts in enumerate(timing.recounts if _tells_what_lasts(timing) else ()):
        found: dict[Path, Found] = {}
        for each in recounts:
            date, mended = each.told, _by_words(each)
            if date and mended and timing.lasts(each.event) == "either":
                path: Path = (*each.path, "date") if each.report.date else ("events", index, "date")
                tell = "what lasts" if mended.lasts else "one moment"
                message = f"{quoted(each.report.when or '')} tells {tell}, but {_told(date)}"
                found.setdefault(path, Found(path, message, _cure(mended)))
        yield from found.values()


def _tells_what_lasts(timing: Timing) -> bool:
    return timing.store.format != "albab-1"


def _dates(index: int, event: Event) -> Iterator[tuple[Path, Edtf]]:
    if event.date:
        yield ("events", index, "date"), event.date
    for at, report in enumerate(event.reports):
        if report.date:
            yield ("events", index, "reports", at, "date"), report.date


def _by_kind(lasts: Lasts, date: Edtf) -> Edtf | None:
    """What the kind of an event makes of its date, None where they agree; a day or a year alone may be either."""
    if lasts == "yes" and date.interval and not date.lasts:
        return lasting(date)
    return moment(date) if lasts == "no" and date.lasts else None


def _by_words(each: Recount) -> Edtf | None:
    """What the words of a report make of the date it has, None where they agree."""
    date = each.told
    if date is None or not date.interval:
        return None
    if not date.lasts:
        return lasting(date) if _tells(each, _LASTING, _LASTING_RULES) else None
    up_to = date.first is None and _tells(each, _UP_TO, _UP_TO_RULES)
    return moment(date) if up_to or _tells(each, _WITHIN, ()) else None


def _tells(each: Recount, words: re.Pattern[str], rules: tuple[str, ...]) -> bool:
    """Whether an expression begins with such words; in another language, whether it is read by such a rule."""
    if is_english(each.source.language or "en"):
        return bool(words.match(each.report.when or ""))
    return any(reading.rule in rules for reading in each.readings)


def _told(date: Edtf) -> str:
    return f"{date} lasts" if date.lasts else f"{date} is one moment"


def _cure(mended: Edtf) -> str:
    return f"write date: {mended}"


RULES = (date_against_kind, date_against_words)
