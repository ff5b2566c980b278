"""Traits an event can be asked for with ``is:``; all are computed."""

from __future__ import annotations

from collections.abc import Callable

from albab_tui.evidence.basis import DateBasis
from albab_tui.evidence.dossier import Dossier, Evidence

Trait = Callable[[Dossier, Evidence], bool]

TRAITS: dict[str, tuple[Trait, str]] = {
    "disputed": (lambda dossier, _: bool(dossier.disputes), "its reports differ in date, figure or fact"),
    "single-origin": (lambda dossier, _: len(dossier.origins) == 1, "one agency or one claimant is behind all reports"),
    "single-source": (lambda dossier, _: len(dossier.sources) == 1, "one article alone reports it"),
    "undated": (lambda dossier, _: dossier.event.date is None, "no report dates it"),
    "stated-date": (lambda dossier, _: dossier.basis is DateBasis.STATED, "an article names the date itself"),
    "inferred-date": (
        lambda dossier, _: dossier.basis in (DateBasis.COUNTED, DateBasis.REASONED),
        "the date was counted or worked out",
    ),
    "unfulfilled": (
        lambda dossier, evidence: dossier.event.status == "planned" and not evidence.links[dossier.event.id].done_by,
        "planned, and no article reports it done",
    ),
}
"""Each trait with its test and its meaning in a few words."""


def traits(dossier: Dossier, evidence: Evidence) -> tuple[str, ...]:
    """Names of the traits that an event has."""
    return tuple(name for name, (holds, _) in TRAITS.items() if holds(dossier, evidence))
