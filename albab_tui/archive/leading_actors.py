"""Who has a hue of their own: the actors with most events, which no filter changes."""

from __future__ import annotations

from collections.abc import Mapping

from albab_tui.archive.protocol import Archive
from albab_tui.question.filter import Filter


def leading_actors(archive: Archive, most: int) -> Mapping[str, int]:
    """The ids of the actors that belong to nobody and have most events, each with its place among them, from 0.

    Args:
        archive: the whole store counts, with whoever belongs to an actor; of as many the first in the store's order.
        most: how many there are at most.
    """
    counts = archive.ask(Filter()).tally("actor")
    found = sorted((id for id in archive.names.affiliations.roots if counts.get(id)), key=lambda actor: -counts[actor])
    return {id: place for place, id in enumerate(found[:most])}


def actor_hues(archive: Archive, most: int) -> Mapping[str, int]:
    """The ids of actors that have a hue, each with its number from 0; whoever belongs to one has that of the whole."""
    leading = leading_actors(archive, most)
    members = archive.names.affiliations.members
    return {id: hue for leader, hue in leading.items() for id in members(leader)}
