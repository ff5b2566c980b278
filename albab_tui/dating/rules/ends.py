"""Windows that one end is told of: since, until, by, before, after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.parts_of_units import names_beginning, names_end
from albab_tui.dating.windows import joined
from albab_tui.model.edtf import Edtf, Moment, Precision, between, day, lasting

_NEAR = r"(?P<near>(?:shortly|soon|right) )?"


@time_rule(
    "since",
    r"(?:ever )?since(?: at least)? {rest}",
)
def since(match: Match[str], when: Standpoint) -> Told:
    """What has gone on since then lasts, and is known up to the day of writing."""
    told = replace(when, future=False).unit(match["rest"])
    window = joined(told[0], day(when.written)) if told else None
    return (lasting(window), f"from {told[1]} to the day of writing") if told and window else None


@time_rule(
    "until",
    r"(?:until|till|through|up to|up until) {rest}",
)
def until(match: Match[str], when: Standpoint) -> Told:
    """Until a day lasts up to its end, the beginning is not told; it looks ahead unless the tense is known."""
    told = when.leaning_ahead().unit(match["rest"])
    return (lasting(Moment(None, told[0].last)), f"up to {told[1]}") if told and told[0].last else None


@time_rule(
    "by",
    r"(?:by|(?:no|not) later than) {rest}",
)
def by(match: Match[str], when: Standpoint) -> Told:
    """By a day looks ahead unless the tense is known, and begins with the day of writing; behind it, it is open."""
    told = when.leaning_ahead().unit(match["rest"])
    return _to_end(told, when) if told and told[0].last else None


def _to_end(told: tuple[Edtf, str], when: Standpoint) -> tuple[Edtf, str]:
    """From the day of writing to the last day; without a beginning where that lies behind."""
    window = joined(day(when.written), told[0])
    if window:
        return window, f"from the day of writing to {told[1]}"
    return Moment(None, told[0].last, interval=True), f"up to {told[1]}"


@time_rule(
    "not-before",
    r"(?:not before|(?:no|not) (?:earlier|sooner) than) {rest}",
)
def not_before(match: Match[str], when: Standpoint) -> Told:
    """Not before a day looks ahead unless the tense is known, and begins with that day; behind it, it is since then."""
    told = when.leaning_ahead().unit(match["rest"])
    if not told or not told[0].first or not told[0].latest:
        return None
    if told[0].latest < when.written:
        return Moment(told[0].first, day(when.written).last, interval=True), f"from {told[1]} to the day of writing"
    return Moment(told[0].first, None, interval=True), f"from {told[1]} on"


@time_rule(
    "before",
    _NEAR + r"(?:before|prior to) {rest}",
)
def before(match: Match[str], when: Standpoint) -> Told:
    """Before a day leaves that day out; before a time of day is told as its day; before the end of a month holds all of
    it, as by the end does.
    """
    told = when.unit(match["rest"])
    if not told or not told[0].earliest:
        return None
    if told[0].precision is Precision.MINUTE or match["near"]:
        return _same_day(told)
    if names_end(match["rest"]):
        return _to_end(told, when)
    return between(None, told[0].earliest - timedelta(1)), f"up to the day before {told[1]}"


@time_rule(
    "after",
    _NEAR + r"after {rest}",
)
def after(match: Match[str], when: Standpoint) -> Told:
    """After a day leaves that day out, and has no end; after a time of day is told as its day; after the beginning of a
    month holds all of it.
    """
    told = when.unit(match["rest"])
    if not told or not told[0].latest:
        return None
    if told[0].precision is Precision.MINUTE or match["near"]:
        return _same_day(told)
    if names_beginning(match["rest"]):
        return Moment(told[0].first, None, interval=True), f"from {told[1]} on"
    return between(told[0].latest + timedelta(1), None), f"from the day after {told[1]}"


def _same_day(told: tuple[Edtf, str]) -> Told:
    """The day of a time of day; None for anything longer."""
    if told[0].precision is not Precision.MINUTE or not told[0].earliest:
        return None
    return day(told[0].earliest), f"the day of {told[1]}"


RULES = (since, until, by, not_before, before, after)
