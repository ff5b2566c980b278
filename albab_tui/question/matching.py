"""Which events a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, get_args

from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.edtf import Edtf, Qualifier
from albab_tui.model.event import ROLES, Role
from albab_tui.model.folding import fold
from albab_tui.question.filter import FieldName, Filter
from albab_tui.question.traits import TRAITS


def matches(filter: Filter, dossier: Dossier, evidence: Evidence) -> bool:
    """Whether the event meets everything that the filter asks."""
    return (
        _named(filter, dossier, evidence)
        and not any(holds(term.field, term.value, filter, dossier, evidence) for term in filter.without)
        and (filter.window is None or lies_in(dossier.event.date, filter.window, certainly=filter.certainly))
        and all(fold(words) in dossier.text for words in filter.words)
    )


def lies_in(when: Edtf | None, window: Edtf, *, certainly: bool) -> bool:
    """Whether a date possibly, or certainly, lies in a window.

    Possibly: both can be true at once. Certainly: the date's whole window lies inside, and the date is
    neither uncertain nor approximate. An undated event lies in no window.
    """
    if when is None:
        return False
    if certainly:
        return when.qualifier is Qualifier.NONE and when.within(window)
    return when.overlaps(window)


def _named(filter: Filter, dossier: Dossier, evidence: Evidence) -> bool:
    return all(
        joined(filter, field)(holds(field, value, filter, dossier, evidence) for value in values)
        for field in _FIELDS
        if (values := filter.values(field))
    )


_FIELDS: tuple[FieldName, ...] = get_args(FieldName)
_CUMULATIVE: frozenset[FieldName] = frozenset({"is", "disputed"})


def joined(filter: Filter, field: FieldName) -> Callable[[Iterable[bool]], bool]:
    """How several values of a field are joined: `all` of them, or `any`."""
    if field == "actor":
        return all if filter.match == "all" else any
    return all if field in _CUMULATIVE else any


def holds(field: FieldName, value: str, filter: Filter, dossier: Dossier, evidence: Evidence) -> bool:
    """Whether one term holds for an event, under the filter's role and members."""
    event = dossier.event
    match field:
        case "actor":
            return involves(dossier, value, filter.role, members=filter.members)
        case "by":
            return value in (dossier.claiming if filter.members else dossier.claimants)
        case "place":
            return value in dossier.located
        case "source":
            return value in dossier.sources
        case "kind":
            return event.kind == value
        case "status":
            return event.status == value
        case "is":
            return TRAITS[value][0](dossier, evidence)
        case "figure":
            return value in dossier.figures
        case "disputed":
            return any(fold(dispute.subject) == value for dispute in dossier.disputes)


def involves(dossier: Dossier, actor: str, role: Role | Literal["any"], *, members: bool) -> bool:
    """Whether the actor, or with members anyone who belongs to it, has the role in the event."""
    cast = dossier.involved if members else dossier.named
    return any(actor in cast[each] for each in (ROLES if role == "any" else (role,)))
