"""What a single row has room for of an event: names in place of ids, one place, one figure."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import cached_property

from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.in_words import claimant_words
from albab_tui.model.directory import Directory
from albab_tui.model.report import Figure, Report
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import RoleName
from albab_tui.text.folding import fold

_KILLED = frozenset({"killed", "dead", "deaths", "fatalities"})
"""Folded names of figures that count who was killed."""
_RANKS = ("preferred", "normal")


class PlainEvent:
    """An event as a row tells it."""

    def __init__(self, dossier: Dossier, names: Directory) -> None:
        self.dossier = dossier
        self.event = dossier.event
        self._names = names

    def named(self, *roles: RoleName) -> tuple[str, ...]:
        """What the actors are called that have one of these roles, or one that is like it."""
        role_as, called = self._names.words.role_as, self._names.actor_name
        given = [(role_as(role), ids) for role, ids in self.event.actors.items()]
        ids = (id for wanted in roles for role, held in given if role == wanted for id in held)
        return tuple(dict.fromkeys(map(called, ids)))

    @cached_property
    def chain(self) -> tuple[str, ...]:
        """What its first place is called, and before it all in which that lies, the largest first."""
        if not self.event.places:
            return ()
        lineage = self._names.geography.lineage(self.event.places[0])
        return tuple(map(self._names.place_name, reversed(lineage)))

    @property
    def other_places(self) -> tuple[str, ...]:
        """What its places but the first are called."""
        return tuple(map(self._names.place_name, self.event.places[1:]))

    @property
    def position(self) -> tuple[str, str]:
        """Degrees north and east of itself, or else of its first place; empty where nobody tells them."""
        first = self._names.places.get(self.event.places[0]) if self.event.places else None
        for held in (self.event, first):
            if held and held.latitude is not None and held.longitude is not None:
                return _degrees(held.latitude), _degrees(held.longitude)
        return "", ""

    @cached_property
    def killed(self) -> Figure | None:
        """The first figure that counts who was killed, of a preferred report before others."""
        ranked = [report for rank in _RANKS for report in self.event.reports if report.rank == rank]
        return next((each for report in ranked for each in report.figures if fold(each.name) in _KILLED), None)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of its reports, each once."""
        ids = dict.fromkeys(report.source for report in self.event.reports)
        return tuple(self._names.sources[id] for id in ids)

    @property
    def claimants(self) -> tuple[str, ...]:
        """Whom its reports quote, each once."""
        return tuple(dict.fromkeys(claimant_words(each, self._names) for each in self.event.reports if _quotes(each)))

    def left_behind(self) -> Counter[str]:
        """What no row has room for: how many of what, by its noun."""
        event, reports, role_as = self.event, self.event.reports, self._names.words.role_as
        return Counter(
            {
                "report": len(reports),
                "other figure": sum(len(report.figures) for report in reports) - (self.killed is not None),
                "answer": sum(len(report.answers) for report in reports),
                "link": len(event.fulfils) + len(event.related),
                "own role": sum(1 for role, ids in event.actors.items() if ids and not role_as(role)),
                "remark": sum(map(bool, (event.date_why, event.differs_why, event.outside))),
            }
        )


def number_text(number: Decimal | None) -> str:
    """A number in plain digits; empty for none."""
    return "" if number is None else f"{number:f}"


def _degrees(value: float) -> str:
    return f"{Decimal(repr(value)):f}"


def _quotes(report: Report) -> bool:
    return bool(report.by or report.by_description)
