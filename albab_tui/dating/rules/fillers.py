"""Words around a time expression: prepositions, approximations, the verb of a plan."""

from __future__ import annotations

from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.windows import about
from albab_tui.model.edtf import between

_FUTURE = (
    r"(?:will|shall|would|is to|are to|was to|were to|to be|going to|due|scheduled|expected|planned|slated|set for"
    r"|set to|plans?|intends?|hopes?)"
)
_LONGEST_TAIL = 8
_SLIGHTLY = r"(?:just |a (?:little|bit) |slightly |well |somewhat )?"
_MEASURED = r" (?:[0-9]+|an?|half) .+ (?:ago|from now|hence)(?: |$)"
"""A time told by how far it lies: what may be more or less than that."""


@time_rule(
    "preposition",
    (
        rf"(?:in|on|at|during|of|over(?!{_MEASURED})|for|from|as of|within|just|only|even"
        r"|as early as|as late as|as recently as|as long ago as|as far back as"
        r"|starting|beginning|effective|dated|sometime|some time|any ?time|and|but"
        r"|(?:much|most|part|parts) of(?! the (?:time|past|last))) {rest}"
    ),
)
def preposition(match: Match[str], when: Standpoint) -> Resolved | None:
    """A preposition before a time changes nothing by itself."""
    return when.read(match["rest"])


@time_rule(
    "about",
    (
        r"(?:about|around|nearly|almost|roughly|approximately|circa|c|some|at least|not quite"
        rf"|{_SLIGHTLY}(?:more than|(?:no|not) (?:less|fewer) than|over)(?={_MEASURED})) {{rest}}"
    ),
)
def approximate(match: Match[str], when: Standpoint) -> Told:
    """About, nearly and more than leave the same window, marked as approximate."""
    told = when.told(match["rest"])
    return (about(told[0]), f"about {told[1].removeprefix('about ')}") if told else None


@time_rule(
    "less-ago",
    rf"{_SLIGHTLY}(?:(?:less|fewer) than|(?:no|not) more than|under|at most)(?={_MEASURED}) (?P<rest>.+ ago(?: .+)?)",
)
def less(match: Match[str], when: Standpoint) -> Told:
    """Less than so long ago is any time from then to the day of writing."""
    told = when.told(match["rest"])
    if told is None or told[0].earliest is None or told[0].earliest > when.written:
        return None
    return between(told[0].earliest, when.written), f"from {told[1].removeprefix('about ')} to that of writing"


@time_rule(
    "plan",
    rf"(?:.* )?{_FUTURE} {{rest}}",
)
def plan(match: Match[str], when: Standpoint) -> Resolved | None:
    """Behind the verb of a plan a time lies ahead; no weekday is passed over on the way to it."""
    words = match["rest"].split()[-_LONGEST_TAIL:]
    ahead = when.ahead()
    for start in range(len(words)):
        found = ahead.read(" ".join(words[start:]))
        if found or words[start] in WEEKDAY_WORDS:
            return found
    return None


@time_rule(
    "as-soon-as",
    r"as soon as {rest}",
)
def soon(match: Match[str], when: Standpoint) -> Resolved | None:
    """As soon as looks ahead unless the tense is known."""
    return when.leaning_ahead().read(match["rest"])


@time_rule(
    "zone",
    r"(?P<part>(?:.+ )?(?:{daypart}|tonight|overnight)) {zone}(?P<rest>(?: .+)?)",
)
def zone(match: Match[str], when: Standpoint) -> Resolved | None:
    """The zone behind a part of a day changes nothing: zones are not reckoned."""
    return when.read(match["part"] + match["rest"])


RULES = (preposition, soon, approximate, less, zone, plan)
