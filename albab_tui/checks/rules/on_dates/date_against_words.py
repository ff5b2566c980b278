"""Dates that last and should not by the words of their reports, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.moments import date_to_write, lasting_in_words, tells_what_lasts
from albab_tui.checks.engines.recounting import Recount, Timing
from albab_tui.dating import is_english
from albab_tui.findings import Finding, Path, quoted
from albab_tui.model.edtf import Edtf, lasting, moment

RULE = "date-against-words"
_BEFORE = r"(?:(?:ever|only|just|and|but|up|the period) )*"
_LASTING = re.compile(_BEFORE + r"(?:since|until|till|from)\b", re.IGNORECASE)
_WITHIN = re.compile(_BEFORE + r"between\b", re.IGNORECASE)
_UP_TO = re.compile(_BEFORE + r"(?:by|before|(?:no|not) later than)\b", re.IGNORECASE)
_LASTING_RULES, _UP_TO_RULES = ("since", "until"), ("by", "before")
"""The rules of `albab_tui.dating` that answer for such words of another language."""


@rule(RULE)
def date_against_words(timing: Timing) -> Iterator[Finding]:
    """Since, until and from tell what lasts; by, before and between tell one moment."""
    for index, recounts in enumerate(timing.recounts if tells_what_lasts(timing) else ()):
        found: dict[Path, Finding] = {}
        for each in recounts:
            date, mended = each.told, _by_words(each)
            if date and mended and timing.lasts(each.event) == "either":
                path: Path = (*each.path, "date") if each.report.date else ("events", index, "date")
                tell = "what lasts" if mended.lasts else "one moment"
                message = f"{quoted(each.report.when or '')} tells {tell}, but {lasting_in_words(date)}"
                found.setdefault(path, Finding(path, RULE, message, date_to_write(mended)))
        yield from found.values()


def _by_words(each: Recount) -> Edtf | None:
    """What the words of a report make of the date it has, None where they agree."""
    date = each.told
    if date is None or not date.interval or any(_is_answer(reading.date, date) for reading in each.readings):
        return None
    if not date.lasts:
        return lasting(date) if _tells(each, _LASTING, _LASTING_RULES) else None
    up_to = date.first is None and _tells(each, _UP_TO, _UP_TO_RULES)
    return moment(date) if up_to or _tells(each, _WITHIN, ()) else None


def _is_answer(read: Edtf, date: Edtf) -> bool:
    """Whether the date is what the words mean as a whole: "from the mid-1960s" may be where something comes from."""
    return (read.lasts, read.start, read.end) == (date.lasts, date.start, date.end)


def _tells(each: Recount, words: re.Pattern[str], rules: tuple[str, ...]) -> bool:
    """Whether an expression begins with such words; in another language, whether it is read by such a rule."""
    if is_english(each.source.language or "en"):
        return bool(words.match(each.report.when or ""))
    return any(reading.rule in rules for reading in each.readings)
