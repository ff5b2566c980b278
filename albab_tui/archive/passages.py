"""What was taken from one source, or from one claimant's mouth, over all events."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.report import Report

Passage = tuple[Dossier, Report]


class Quoted(Struct, frozen=True):
    """A claimant with the passages that quote it, or someone who belongs to it."""

    id: str
    depth: int
    """How many others it belongs to that are quoted too, one within the other."""
    passages: tuple[Passage, ...]


class Reach(Struct, frozen=True):
    """How many events rest on each source, by its id."""

    events: Counter[str]
    alone: Counter[str]
    """Those that no other source reports."""
