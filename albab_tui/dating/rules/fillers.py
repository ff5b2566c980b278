"""Words around a time expression: prepositions, approximations, the verb of a plan."""

from __future__ import annotations

from re import Match

from albab_tui.dating.rule import Reading, Resolved, Told, rule
from albab_tui.dating.windows import about

_FUTURE = (
    r"(?:will|shall|would|is to|are to|was to|were to|to be|going to|due|scheduled|expected|planned|slated|set for"
    r"|set to|plans?|intends?|hopes?)"
)
_LONGEST_TAIL = 8


@rule(
    "preposition",
    (
        r"(?:in|on|at|during|of|over|for|from|as of|within|throughout|just|only|even"
        r"|as early as|as late as|as recently as|as long ago as|as far back as"
        r"|starting|beginning|effective|dated|sometime|some time|any ?time|and|but|all day"
        r"|(?:much|most|part|parts) of(?! the (?:time|past|last))) {rest}"
    ),
)
def preposition(match: Match[str], when: Reading) -> Resolved | None:
    """A preposition before a time changes nothing by itself."""
    return when.read(match["rest"])


@rule(
    "about",
    (
        r"(?:about|around|nearly|almost|roughly|approximately|circa|c|some|at least|just under|not quite"
        r"|(?:just |a little |slightly |well )?(?:more than|over)(?= [0-9]| an? )) {rest}"
    ),
)
def approximate(match: Match[str], when: Reading) -> Told:
    """About, nearly and more than leave the same window, marked as approximate."""
    told = when.told(match["rest"])
    return (about(told[0]), f"about {told[1]}") if told else None


@rule(
    "plan",
    rf"(?:.* )?{_FUTURE} {{rest}}",
)
def plan(match: Match[str], when: Reading) -> Resolved | None:
    """Behind the verb of a plan a time lies ahead."""
    words = match["rest"].split()[-_LONGEST_TAIL:]
    ahead = when.ahead()
    for start in range(len(words)):
        found = ahead.read(" ".join(words[start:]))
        if found:
            return found
    return None


@rule(
    "as-soon-as",
    r"(?:as soon as|no later than) {rest}",
)
def soon(match: Match[str], when: Reading) -> Resolved | None:
    """As soon as and no later than look ahead unless the tense is known."""
    return (when.ahead() if when.future is None else when).read(match["rest"])


RULES = (preposition, soon, approximate, plan)
