"""What the ids of a store name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from albab_tui.findings import Path, quoted
from albab_tui.store.reading.levels import Tree
from albab_tui.store.sense.walking import Mapping, mappings, texts_at
from albab_tui.text.folding import fold
from albab_tui.text.nearest_name import nearest_name

Collection = Literal["sources", "actors", "places", "questions", "events"]
COLLECTIONS: tuple[Collection, ...] = ("sources", "actors", "places", "questions", "events")
SINGULAR: dict[Collection, str] = {
    "sources": "source", "actors": "actor", "places": "place", "questions": "question", "events": "event"
}  # fmt: skip
_NAME_FIELDS = ("name", "aliases", "title")
_LONGEST_NAME = 300


class Ids:
    """Every id of a tree, by collection."""

    def __init__(self, tree: Tree) -> None:
        self._parts = {name: list(mappings(tree, name)) for name in COLLECTIONS}
        self._ids: dict[Collection, dict[str, Path]] = {name: {} for name in COLLECTIONS}
        self._names: dict[Collection, dict[str, str]] = {}
        self.repeated: list[tuple[Path, str, Path]] = []
        """Ids that are given twice: path of the later one, the id, path of the first."""
        for name in COLLECTIONS:
            for path, part in self._parts[name]:
                self._note(name, path, part)

    def _note(self, collection: Collection, path: Path, part: Mapping) -> None:
        id = part.get("id")
        if not isinstance(id, str):
            return
        first = self._ids[collection].setdefault(id, path)
        if first is not path:
            self.repeated.append(((*path, "id"), id, (*first, "id")))

    def parts(self, collection: Collection) -> list[tuple[Path, Mapping]]:
        """Everything in the collection, with or without an id."""
        return self._parts[collection]

    def known(self, collection: Collection) -> dict[str, Path]:
        """The ids of the collection, with the path of what each names first."""
        return self._ids[collection]

    def cure(self, word: str, collection: Collection) -> str:
        """What to write for an id that the collection does not hold."""
        if found := nearest_name(word, self._ids[collection]) or self._by_name(word, collection):
            return f"did you mean {quoted(found)}?"
        for other in COLLECTIONS:
            if word in self._ids[other]:
                return f"there is one among the {other}, but here belongs the id of one of the {collection}"
        return f"add it to the {collection}, or use the id of one of them"

    def _by_name(self, word: str, collection: Collection) -> str | None:
        if collection not in self._names:
            self._names[collection] = dict(self._folded_names(collection))
        found = nearest_name(fold(word[:_LONGEST_NAME]), self._names[collection])
        return self._names[collection][found] if found else None

    def _folded_names(self, collection: Collection) -> Iterator[tuple[str, str]]:
        for path, part in self._parts[collection]:
            if not isinstance(id := part.get("id"), str):
                continue
            for field in _NAME_FIELDS:
                for _, text in texts_at(part, field, path):
                    if len(text) <= _LONGEST_NAME:
                        yield fold(text), id
