"""Traits an event can be asked for with ``is:``; all are computed."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from albab_tui.evidence.basis import DateBasis
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.whole import Evidence


class Trait(Struct, frozen=True):
    """Something that holds for an event or does not."""

    holds: Callable[[Dossier, Evidence], bool]
    meaning: str
    """What it says of the event, in a few words."""


def _worked_out(dossier: Dossier, _: Evidence) -> bool:
    return dossier.basis in (DateBasis.COUNTED, DateBasis.REASONED)


def _never_done(dossier: Dossier, evidence: Evidence) -> bool:
    return dossier.status_as == "planned" and not evidence.links[dossier.event.id].done_by


TRAITS: dict[str, Trait] = {
    "differs": Trait(lambda dossier, _: dossier.differs, "something differs, be it in words only"),
    "disputed": Trait(lambda dossier, _: bool(dossier.disputed_on), "reports differ in date, figure, fact or answer"),
    "single-origin": Trait(lambda dossier, _: len(dossier.origins) == 1, "one agency or claimant stands behind it"),
    "single-source": Trait(lambda dossier, _: len(dossier.sources) == 1, "one article alone reports it"),
    "undated": Trait(lambda dossier, _: dossier.event.date is None, "no report dates it"),
    "stated-date": Trait(lambda dossier, _: dossier.basis is DateBasis.STATED, "an article names the date itself"),
    "inferred-date": Trait(_worked_out, "the date was counted or worked out"),
    "unfulfilled": Trait(_never_done, "planned, and no article reports it done"),
}


def traits(dossier: Dossier, evidence: Evidence) -> tuple[str, ...]:
    """Names of the traits that an event has."""
    return tuple(name for name, trait in TRAITS.items() if trait.holds(dossier, evidence))
