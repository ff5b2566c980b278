"""What goes on through all of a time: "all week", "for the past three days", "from Monday on"."""

from __future__ import annotations

from re import Match

from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.windows import joined
from albab_tui.model.edtf import Edtf, Moment, day, lasting

_DAY_LONG = r"all (?:day|night|morning|afternoon|evening)(?: long)?(?: on)?"
_WHOLE = r"(?:the )?(?:whole|entire)(?: of)?(?: the)?"
_SPAN = r"(?:(?:the|these) (?:past|last|next|coming)|(?:past|last|next|coming) [0-9]+) .+"


@time_rule(
    "throughout",
    rf"(?:for |over |during )?(?:throughout|all through|{_DAY_LONG}|all(?: of)?(?: the)?|{_WHOLE}) {{rest}}",
)
def throughout(match: Match[str], when: Standpoint) -> Told:
    """All week, all day Friday and throughout 2016 last from the beginning to the end."""
    told = when.unit(match["rest"])
    return _all_of(told) if told and told[0].first and told[0].last else None


@time_rule(
    "for-span",
    rf"for (?P<rest>{_SPAN}|(?:the )?(?:rest|remainder|balance) of .+)",
)
def for_span(match: Match[str], when: Standpoint) -> Told:
    """For the past three weeks is all of them, and not some time in them."""
    told = when.told(match["rest"])
    return _all_of(told) if told else None


def _all_of(told: tuple[Edtf, str]) -> Told:
    return lasting(told[0]), told[1] if told[1].startswith(("all ", "both", "from ")) else f"all of {told[1]}"


@time_rule(
    "onwards",
    r"(?:(?:as )?(?:from|of)|starting|beginning) (?P<from>.+?) on(?:wards?)?|(?P<named>.+?) onwards?",
)
def onwards(match: Match[str], when: Standpoint) -> Told:
    """From a day on lasts, and is known up to the day of writing; what lies ahead of it has no end."""
    told = when.unit(match["from"] or match["named"])
    if not told or not told[0].first:
        return None
    window = joined(told[0], day(when.written))
    if window:
        return lasting(window), f"from {told[1]} to the day of writing"
    return lasting(Moment(told[0].first, None, interval=True)), f"from {told[1]} on"


RULES = (throughout, for_span, onwards)
