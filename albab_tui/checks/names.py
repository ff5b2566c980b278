"""Names that mean two things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albab_tui.checks.rule import Found, rule
from albab_tui.findings import Path, quoted
from albab_tui.model.actor import Actor
from albab_tui.model.place import Place
from albab_tui.model.store import Store
from albab_tui.text.folding import fold


@rule("duplicate-title")
def duplicate_title(store: Store) -> Iterator[Found]:
    """Two events, or two sources, with one title can't be told apart in a list."""
    for collection, titles in (
        ("sources", [source.title for source in store.sources]),
        ("events", [event.title for event in store.events]),
    ):
        first: dict[str, int] = {}
        for index, title in enumerate(titles):
            earlier = first.setdefault(fold(title), index)
            if earlier != index:
                message = f"{collection}[{earlier}] has the title {quoted(title)} too"
                yield Found((collection, index, "title"), message, "make the titles differ, or the two one")


@rule("alias-clash")
def alias_clash(store: Store) -> Iterator[Found]:
    """A name that two actors, or two places, go by leaves open which one a filter means."""
    yield from _clashes("actors", store.actors)
    yield from _clashes("places", store.places)


def _clashes(collection: str, parts: Sequence[Actor | Place]) -> Iterator[Found]:
    owners: dict[str, str] = {}
    for part in parts:
        owners.setdefault(fold(part.id), part.id)
    for index, part in enumerate(parts):
        for path, name in _names(collection, index, part):
            owner = owners.setdefault(fold(name), part.id)
            if owner != part.id and fold(name):
                yield Found(path, f"{quoted(name)} is a name of {quoted(owner)} too", "leave it with one of them")


def _names(collection: str, index: int, part: Actor | Place) -> Iterator[tuple[Path, str]]:
    yield (collection, index, "name"), part.name
    for place, alias in enumerate(part.aliases):
        yield (collection, index, "aliases", place), alias


RULES = (duplicate_title, alias_clash)
