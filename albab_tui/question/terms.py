"""The fields of the filter text: what each is called, what it takes, what it means."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from albab_tui.model.catalogue import ANY_ROLE, Catalogue
from albab_tui.model.folding import fold
from albab_tui.model.naming import Names
from albab_tui.question.filter import FieldName
from albab_tui.question.traits import TRAITS


class Field(Struct, frozen=True):
    """One field of the filter text."""

    name: FieldName
    values: Callable[[Catalogue], Names]
    """The names that a value may have in a given store."""
    help: str
    noun: str = ""
    """What a value is, where that is not the field's name."""


def _listed(*names: str) -> Callable[[Catalogue], Names]:
    return lambda catalogue: Names(dict.fromkeys(names, ()))


def _figures(catalogue: Catalogue) -> Names:
    return Names(dict.fromkeys(_figure_names(catalogue), ()))


def _subjects(catalogue: Catalogue) -> Names:
    return Names(dict.fromkeys(["date", "occurrence", *_figure_names(catalogue)], ()))


def _figure_names(catalogue: Catalogue) -> list[str]:
    reports = (report for event in catalogue.store.events for report in event.reports)
    return [fold(figure.name) for report in reports for figure in report.figures]


FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field("actor", lambda c: c.actor_names, "an actor is involved, or someone who belongs to it"),
        Field("by", lambda c: c.actor_names, "a report quotes this claimant, or someone who belongs to it", "claimant"),
        Field("place", lambda c: c.place_names, "it happened in this place or concerns it"),
        Field("source", lambda c: c.source_names, "this article reports it"),
        Field("kind", lambda c: c.kind_names, "the sort of event"),
        Field("status", lambda c: c.status_names, "whether it is told as done, claimed, said, planned or standing"),
        Field("is", _listed(*TRAITS), "a trait worked out from the reports", "trait"),
        Field("disputed", _subjects, "reports differ on this: date, occurrence or a figure's name", "such subject"),
        Field("figure", _figures, "a report gives a figure of this name, such as killed"),
    )
}
"""The fields that take names, in the order in which they are printed."""

SETTINGS: dict[str, Callable[[Catalogue], tuple[str, ...]]] = {
    "match": lambda _: ("all", "any"),
    "role": lambda c: (*(role.id for role in c.roles if role.id != ANY_ROLE), ANY_ROLE),
    "members": lambda _: ("yes", "no"),
}
"""The fields that hold for the filter as a whole, with all the values that each takes in a given store."""
