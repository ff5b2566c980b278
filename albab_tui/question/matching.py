"""Which events a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import get_args

from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.catalogue import ANY_ROLE
from albab_tui.model.folding import fold
from albab_tui.question.filter import FieldName, Filter
from albab_tui.question.senses import Sense, lies
from albab_tui.question.traits import TRAITS, traits

_FIELDS: tuple[FieldName, ...] = get_args(FieldName)
_CUMULATIVE: frozenset[FieldName] = frozenset({"is", "disputed"})


def matcher(filter: Filter, evidence: Evidence) -> Callable[[Dossier], bool]:
    """The test whether an event meets everything that the filter asks."""
    asked = [(field, joined(filter, field), filter.values(field)) for field in _FIELDS if filter.values(field)]
    words = [fold(each) for each in filter.words]

    def matches(dossier: Dossier) -> bool:
        return (
            all(
                join(holds(field, value, filter, dossier, evidence) for value in values)
                for field, join, values in asked
            )
            and not any(holds(term.field, term.value, filter, dossier, evidence) for term in filter.without)
            and lies_in(dossier, filter, filter.sense)
            and all(each in dossier.text for each in words)
        )

    return matches


def lies_in(dossier: Dossier, filter: Filter, sense: Sense) -> bool:
    """Whether an event lies in the filter's range of time in a sense; where none is asked for, every event does."""
    window = filter.window
    return window is None or lies(dossier.event.date, (window.start, window.end), sense, dossier.told)


def joined(filter: Filter, field: FieldName) -> Callable[[Iterable[bool]], bool]:
    """How several values of a field are joined: `all` of them, or `any`."""
    if field == "actor":
        return all if filter.match == "all" else any
    return all if field in _CUMULATIVE else any


def holds(field: FieldName, value: str, filter: Filter, dossier: Dossier, evidence: Evidence) -> bool:
    """Whether one term holds for an event, under the filter's role and members."""
    if field == "is":  # one trait may be had without working out all of them
        return TRAITS[value].holds(dossier, evidence)
    return value in values(field, filter, dossier, evidence)


def values(field: FieldName, filter: Filter, dossier: Dossier, evidence: Evidence) -> Collection[str]:
    """The values of a field that an event has, each once, under the filter's role and members."""
    match field:
        case "actor":
            return _actors(filter, dossier)
        case "by":
            return dossier.claiming if filter.members else dossier.claimants
        case "place":
            return dossier.located
        case "source":
            return dossier.sources
        case "kind":
            return (dossier.event.kind,)
        case "status":
            return (dossier.event.status,)
        case "is":
            return traits(dossier, evidence)
        case "figure":
            return dossier.figures
        case "disputed":
            return {fold(dispute.subject) for dispute in dossier.disputes}


def _actors(filter: Filter, dossier: Dossier) -> frozenset[str]:
    """Who has the filter's role in the event; with members, whoever they belong to as well."""
    if filter.role != ANY_ROLE:
        return dossier.having(filter.role, members=filter.members)
    cast = dossier.involved if filter.members else dossier.named
    return frozenset().union(*cast.values())
