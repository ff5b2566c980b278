"""How the panes ask for actors: in which role, and for all of them or any."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.directory import ANY_ROLE
from albab_tui.question.fields import FieldName, Join, role_field, role_of
from albab_tui.question.filter import Filter
from albab_tui.question.plain_parts import field_of
from albab_tui.question.tree import Not


class Manner(Struct, frozen=True):
    """It says what the next actor asked for will mean; a filter that asks for actors says it itself."""

    role: str = ANY_ROLE
    """Id of the role, or `ANY_ROLE`."""
    match: Join = "all"

    @property
    def actor(self) -> FieldName:
        """The field that asks for an actor."""
        return role_field(self.role)

    @property
    def words(self) -> str:
        """What is not usual about it: "as agent, any"; empty where all is."""
        role = "" if self.role == ANY_ROLE else f"as {self.role}"
        return ", ".join(filter(None, (role, "any" if self.match == "any" else "")))

    def field(self, field: FieldName) -> FieldName:
        """The field that a pane asks with, of which `actor` stands for that of the role."""
        return self.actor if field == "actor" else field

    def join(self, field: FieldName) -> Join | None:
        """How several values of a field join where the filter does not say so; None for the field's own way."""
        return self.match if role_of(field) else None


def manner_of(filter: Filter, before: Manner) -> Manner:
    """How a filter asks for actors; what it does not say stays as it was before."""
    asked = asked_fields(filter)
    role = before.role
    if asked and before.actor not in asked:
        role = role_of(asked[0]) or role
    found = Manner(role, before.match)
    return Manner(role, filter.joined(found.actor, before.match))


def asked_fields(filter: Filter) -> tuple[FieldName, ...]:
    """The fields with which a filter asks for actors, or leaves them out, in plain parts."""
    plain = (field_of(part.part if isinstance(part, Not) else part) for part in filter.parts)
    return tuple(dict.fromkeys(field for field in plain if field and role_of(field)))
