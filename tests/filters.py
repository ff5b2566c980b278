"""Filters without brackets, told field by field; and what the parts of one row may be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from albab_tui.model.edtf import Edtf
from albab_tui.question.fields import FieldName, the_field
from albab_tui.question.filter import Filter
from albab_tui.question.plain_parts import field_of, terms_of
from albab_tui.question.senses import DEFAULT, Sense
from albab_tui.question.tree import Node, Not, Term, Wording, all_of, any_of, row


def flat(
    *,
    without: Iterable[Term] = (),
    words: Iterable[str] = (),
    inside: Iterable[str] = (),
    match: str = "all",
    role: FieldName = "actor",
    members: bool = True,
    window: Edtf | None = None,
    sense: Sense = DEFAULT,
    **values: Sequence[str],
) -> Filter:
    """A filter as the panes make it; ``is_`` stands for the field ``is``."""
    parts: list[Node] = []
    for name, asked in values.items():
        field = the_field(role if name == "actor" else name.rstrip("_"))
        terms = [Term(field.name, value) for value in asked]
        either = field.join == "any" or (name == "actor" and match == "any")
        parts += [any_of(terms)] if terms and either else terms
    parts += [Not(term) for term in without]
    parts += [Wording(each) for each in words]
    parts += [Wording(each, inside=True) for each in inside]
    return Filter(tuple(parts), members, window, sense)


def sensible(parts: Iterable[Node]) -> bool:
    """Whether the parts of a row may all hold: none is left out too, of what an event has one of one is asked."""
    parts = list(row(parts))
    asked = {
        term
        for part in parts
        for term in terms_of(part)
        if isinstance(part, Term) or the_field(term.field).join == "any"
    }
    single = [field for part in parts if (field := field_of(part)) and the_field(field).single]
    return len(single) == len(set(single)) and not any(isinstance(part, Not) and part.part in asked for part in parts)


def sensible_row(parts: Iterable[Node]) -> Node:
    """All of the parts but those that contradict one before them."""
    kept: list[Node] = []
    for part in row(parts):
        if sensible([*kept, part]):
            kept.append(part)
    return all_of(kept)
