"""Kinds, statuses and roles that the store's vocabulary does not have."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, Path, quoted
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import WordList
from albab_tui.text.nearest_name import nearest_name

RULE = "undefined-word"


@rule(RULE, "warning")
def undefined_word(store: Store) -> Iterator[Finding]:
    """A kind, a status or a role that nobody defined may be a slip; it is shown by its name, and told once."""
    words, told = store.words, set[tuple[str, str]]()
    lists = {
        "kind": (words.kinds, "kinds"),
        "status": (words.statuses, "statuses"),
        "role": (words.roles, "roles"),
        "kind of actor": (words.actor_kinds, "actor_kinds"),
    }
    for path, sort, id in _used(store):
        known, field = lists[sort]
        if id not in known and (sort, id) not in told:
            told.add((sort, id))
            yield Finding(
                path, RULE, f"the {sort} {quoted(id)} is not in the store's vocabulary", _cure(id, known, field)
            )


def _used(store: Store) -> Iterator[tuple[Path, str, str]]:
    """Every word that the store uses: where it stands, its sort, and itself."""
    for index, actor in enumerate(store.actors):
        yield ("actors", index, "kind"), "kind of actor", actor.kind
    for index, event in enumerate(store.events):
        yield ("events", index, "kind"), "kind", event.kind
        yield ("events", index, "status"), "status", event.status
        for role, ids in event.actors.items():
            if ids:
                yield ("events", index, "actors", role), "role", role


def _cure(id: str, known: WordList, field: str) -> str:
    names = {name: word.id for word in known for name in (word.label, word.id)}
    near = nearest_name(id, names)
    meant = f"did you mean {quoted(names[near])}? If not, " if near else ""
    return f"{meant}add it to the {field} under vocabulary"
