"""Windows that one end is told of: since, until, by, before, after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from re import Match

from albab_tui.dating.rule import Reading, Told, rule
from albab_tui.dating.windows import joined
from albab_tui.model.edtf import Edtf, Precision, between, day

_NEAR = r"(?P<near>(?:shortly|soon|right) )?"


@rule(
    "since",
    r"(?:ever )?since(?: at least)? {rest}",
)
def since(match: Match[str], when: Reading) -> Told:
    """What a report says has gone on since then is known up to the day of writing."""
    told = replace(when, future=False).unit(match["rest"])
    window = joined(told[0], day(when.written)) if told else None
    return (window, f"from {told[1]} to the day of writing") if told and window else None


@rule(
    "until",
    r"(?:until|till|through|up to|up until) {rest}",
)
def until(match: Match[str], when: Reading) -> Told:
    """Until a day looks ahead unless the tense is known, and ends with that day; it has no beginning."""
    told = _forward(when).unit(match["rest"])
    return (Edtf(None, told[0].last, interval=True), f"up to {told[1]}") if told and told[0].last else None


@rule(
    "by",
    r"by {rest}",
)
def by(match: Match[str], when: Reading) -> Told:
    """By a day looks ahead unless the tense is known, and begins with the day of writing; behind it, it is open."""
    told = _forward(when).unit(match["rest"])
    if not told or not told[0].last:
        return None
    window = joined(day(when.written), told[0])
    if window:
        return window, f"from the day of writing to {told[1]}"
    return Edtf(None, told[0].last, interval=True), f"up to {told[1]}"


@rule(
    "before",
    _NEAR + r"(?:before|prior to) {rest}",
)
def before(match: Match[str], when: Reading) -> Told:
    """Before a day leaves that day out; before a time of day is told as its day."""
    told = when.unit(match["rest"])
    if not told or not told[0].earliest:
        return None
    if told[0].precision is Precision.MINUTE or match["near"]:
        return _same_day(told)
    return between(None, told[0].earliest - timedelta(1)), f"up to the day before {told[1]}"


@rule(
    "after",
    _NEAR + r"after {rest}",
)
def after(match: Match[str], when: Reading) -> Told:
    """After a day leaves that day out, and has no end; after a time of day is told as its day."""
    told = when.unit(match["rest"])
    if not told or not told[0].latest:
        return None
    if told[0].precision is Precision.MINUTE or match["near"]:
        return _same_day(told)
    return between(told[0].latest + timedelta(1), None), f"from the day after {told[1]}"


def _same_day(told: tuple[Edtf, str]) -> Told:
    """The day of a time of day; None for anything longer."""
    if told[0].precision is not Precision.MINUTE or not told[0].earliest:
        return None
    return day(told[0].earliest), f"the day of {told[1]}"


def _forward(when: Reading) -> Reading:
    return when.ahead() if when.future is None else when


RULES = (since, until, by, before, after)
