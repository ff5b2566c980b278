"""Names that two actors or two places go by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, Path, quoted
from albab_tui.model.actor import Actor
from albab_tui.model.place import Place
from albab_tui.model.store import Store
from albab_tui.text.folding import fold

RULE = "alias-clash"


@rule(RULE)
def alias_clash(store: Store) -> Iterator[Finding]:
    """A name that two actors, or two places, go by leaves open which one a filter means."""
    yield from _clashes("actors", store.actors)
    yield from _clashes("places", store.places)


def _clashes(collection: str, parts: Sequence[Actor | Place]) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for part in parts:
        owners.setdefault(fold(part.id), part.id)
    for index, part in enumerate(parts):
        for path, name in _names(collection, index, part):
            owner = owners.setdefault(fold(name), part.id)
            if owner != part.id and fold(name):
                yield Finding(
                    path, RULE, f"{quoted(name)} is a name of {quoted(owner)} too", "leave it with one of them"
                )


def _names(collection: str, index: int, part: Actor | Place) -> Iterator[tuple[Path, str]]:
    yield (collection, index, "name"), part.name
    for place, alias in enumerate(part.aliases):
        yield (collection, index, "aliases", place), alias
