"""Who has which role in an event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from albab_tui.model.vocabulary.word import ROLES, RoleName

_DOERS: tuple[RoleName, ...] = ("agent", "party", "speaker")


class Cast:
    """The ids of an event's actors by role; the built-in roles first, each of them there, with actors or without."""

    __slots__ = ("_ids",)

    def __init__(self, /, **ids: Iterable[str]) -> None:
        given = {role: tuple(found) for role, found in ids.items()}
        self._ids: dict[str, tuple[str, ...]] = dict.fromkeys(ROLES, ()) | given

    def __getitem__(self, role: str) -> tuple[str, ...]:
        return self._ids.get(role, ())

    def items(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each role with its actors' ids: the built-in roles in their order, then others as they stand."""
        return iter(self._ids.items())

    @property
    def foremost(self) -> str:
        """Who does it: the first agent, else the first party or speaker, else whoever has a role; empty for nobody."""
        return next((ids[0] for role in (*_DOERS, *self._ids) if (ids := self[role])), "")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cast) and self._ids == other._ids

    def __hash__(self) -> int:
        return hash(frozenset(self._ids.items()))

    def __repr__(self) -> str:
        told = ", ".join(f"{role}={ids!r}" for role, ids in self._ids.items() if ids)
        return f"Cast({told})"
