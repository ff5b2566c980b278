"""A filter printed as the text that reads as it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from albab_tui.question.fields import BEFORE_COLON, FIELDS, FieldName, role_of, the_field
from albab_tui.question.filter import Filter
from albab_tui.question.operators import is_operator
from albab_tui.question.plain_parts import field_of, terms_of
from albab_tui.question.ranges import print_range
from albab_tui.question.tree import All, AnyOf, Node, Not, Term, Wording


def print_filter(filter: Filter) -> str:
    """The filter as text; the empty filter gives the empty text."""
    settings = [] if filter.members else ["members:no"]
    if filter.window is not None:
        settings.append(print_range(filter.window, filter.sense))
    if len(filter.parts) == 1 and not settings:
        return _alone(filter.parts[0])
    words = [each for each in filter.parts if isinstance(each, Wording)]
    return " ".join([*_row([each for each in filter.parts if each not in words]), *settings, *_row(words)])


def print_rest(filter: Filter) -> str:
    """The parts that are not plain, as they stand beside others, so in brackets; empty where there are none."""
    return " ".join(_row(filter.rest))


def as_value(value: str) -> str:
    """A value as it stands in a filter's text, in quotes where it needs them."""
    bare = re.fullmatch(r"\w[\w-]*", value) and not is_operator(value)
    return value if bare else in_filter_quotes(value)


def in_filter_quotes(value: str) -> str:
    """A text in the quotes of a filter."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _alone(node: Node) -> str:
    """A tree that nothing stands beside, so that it needs no brackets around it."""
    match node:
        case AnyOf(parts) if field_of(node) is None:
            return " or ".join(_alone(part) for part in parts)
        case All(parts):
            return " ".join(_row(parts))
        case _:
            return " ".join(_row([node]))


def _row(parts: Iterable[Node]) -> Iterator[str]:
    """Parts that all must hold; ``and`` keeps apart what would be read as alternatives."""
    begun: set[str] = set()
    for part in parts:
        field = field_of(part)
        alternatives = field is not None and the_field(field).join == "any"
        if alternatives and field in begun:
            yield "and"
            begun.clear()
        if alternatives:
            assert field is not None
            begun.add(field)
            yield from (_term(term) for term in terms_of(part))
        else:
            yield _one(part)


def _one(node: Node) -> str:
    """A tree as one term of a row."""
    match node:
        case Term():
            return _term(node)
        case Wording(text, inside):
            return ("~" if inside else "") + in_filter_quotes(text)
        case Not(part):
            return f"-{_one(part)}"
        case AnyOf() | All():
            return _of_one_field(node) or f"({_alone(node)})"


def _of_one_field(group: All | AnyOf) -> str:
    """``actor:(turkey or russia)``; empty where not all parts are terms of one field."""
    fields = {part.field if isinstance(part, Term) else None for part in group.parts}
    field = fields.pop() if len(fields) == 1 else None
    if field is None:
        return ""
    values = [as_value(part.value) for part in group.parts if isinstance(part, Term)]
    return f"{before_colon(field)}:({(' or ' if isinstance(group, AnyOf) else ' ').join(values)})"


def _term(term: Term) -> str:
    return f"{before_colon(term.field)}:{as_value(term.value)}"


def before_colon(field: FieldName) -> str:
    """A field as it stands before its colon; a store's own role stands in quotes unless it can be nothing else."""
    role = role_of(field)
    if role is None or field in FIELDS:
        return field
    return role if re.fullmatch("[a-z]+", role) and role not in BEFORE_COLON else in_filter_quotes(role)
