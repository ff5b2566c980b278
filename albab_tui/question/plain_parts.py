"""The plain parts of a filter: a term, or terms of one field of which one is enough."""

from __future__ import annotations

from albab_tui.question.fields import FieldName
from albab_tui.question.tree import All, AnyOf, Node, Not, Term, any_of


def field_of(part: Node) -> FieldName | None:
    """The one field that a plain part asks for; None for any other part."""
    if isinstance(part, Term):
        return part.field
    fields = {each.field if isinstance(each, Term) else None for each in part.parts} if isinstance(part, AnyOf) else ()
    return next(iter(fields)) if len(fields) == 1 else None


def values_of(part: Node, field: FieldName) -> tuple[str, ...]:
    """The values of this field that a plain part asks for."""
    return tuple(term.value for term in terms_of(part)) if field_of(part) == field else ()


def terms_of(part: Node) -> tuple[Term, ...]:
    """The terms of a plain part; none of another part."""
    if field_of(part) is None:
        return ()
    parts = part.parts if isinstance(part, AnyOf) else (part,)
    return tuple(each for each in parts if isinstance(each, Term))


def without_value(part: Node, term: Term) -> Node:
    """A part without a term that it asks for or leaves out, as far as it is plain; an empty `All` if nothing stays."""
    if part in (term, Not(term)):
        return All(())
    if term in terms_of(part):
        return any_of(each for each in terms_of(part) if each != term)
    return part
