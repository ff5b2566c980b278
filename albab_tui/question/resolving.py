"""From names, as they are typed, to a filter of one store's ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from albab_tui.model.directory import ANY_ROLE, Directory
from albab_tui.model.naming import Names
from albab_tui.question.fields import RANGES, SETTINGS, FieldName, role_field, role_of, the_field
from albab_tui.question.filter import Filter
from albab_tui.question.hints import unknown
from albab_tui.question.plain_parts import field_of, terms_of
from albab_tui.question.printing import as_value, before_colon, print_filter
from albab_tui.question.ranges import RangeError, narrowed, sense_of
from albab_tui.question.tree import Node, Not, Term, Wording, all_of, any_of, depth, negated, row
from albab_tui.question.typed import Either, Phrase, Row, Ruled, TextPlace, Typed, TypedFilter, TypedName, Without
from albab_tui.text.folding import fold

DEEPEST_FILTER = 32
"""Groups that stand in one another; less than a text may have brackets, for printing may add some."""
LONGEST_FILTER = 50_000
"""Characters of a filter as it is printed."""


def resolve_filter(asked: Sequence[TypedFilter], directory: Directory) -> Filter:
    """The filter that all of some texts and options ask of a store.

    Raises:
        FilterError: at the first name that the store does not have, or where two parts contradict each other.
    """
    return _Resolver(asked, directory).filter()


class _Resolver:
    """Resolves what was asked in one store."""

    def __init__(self, asked: Sequence[TypedFilter], directory: Directory) -> None:
        self._directory = directory
        self._names: dict[FieldName, Names] = {}
        self._trees = [each.tree for each in asked]
        self._ruled = [rule for each in asked for rule in each.ruled]
        self._actor_field = role_field(self._setting("role") or ANY_ROLE)
        """What ``actor:`` asks for."""

    def filter(self) -> Filter:
        """All of it as one filter."""
        parts = self._row(_joined(self._trees))
        if self._setting("match") == "any":
            parts = [*_any_actor(parts)]
        found = self._within_bounds(Filter(tuple(parts), members=self._setting("members") != "no"))
        for rule in self._ruled:
            if rule.name in RANGES:
                found = self._narrowed(found, rule)
        return found

    def _setting(self, name: str) -> str:
        """The value of a setting, empty where it is not set; what holds for the whole is said once."""
        found = ""
        for rule in self._ruled:
            if rule.name == name:
                value = self._value_of(rule)
                if found not in ("", value):
                    raise rule.place.error(f"{name}:{found} is asked for already")
                found = value
        return found

    def _value_of(self, rule: Ruled) -> str:
        """The value of a setting, as far as it takes it; a role may be told by its label."""
        role = self._directory.role_names.resolve(rule.value) if rule.name == "role" else None
        values = SETTINGS[rule.name](self._directory)
        if role is None and rule.value not in values:
            *most, last = values
            raise rule.place.error(f"{rule.name}: takes {', '.join(most)} or {last}")
        return role or rule.value

    def _narrowed(self, found: Filter, rule: Ruled) -> Filter:
        try:
            window = narrowed(found.window, rule.name, rule.value, self._directory)
        except RangeError as problem:
            raise rule.place.error(str(problem)) from None
        return replace(found, window=window, sense=sense_of(rule.name) or found.sense)

    def _within_bounds(self, found: Filter) -> Filter:
        start = place_of(_joined(self._trees))
        if any(depth(part) > DEEPEST_FILTER for part in found.parts):
            raise start.error(f"brackets stand in one another {DEEPEST_FILTER} deep at most")
        if len(print_filter(found)) > LONGEST_FILTER:
            raise start.error(f"a filter has {LONGEST_FILTER:,} characters at most")
        return found

    # The tree.

    def _node(self, typed: Typed) -> Node:
        match typed:
            case TypedName():
                return self._term(typed)
            case Phrase(text, place, _, inside):
                if not fold(text):
                    raise place.error("no letter or digit to search for")
                return Wording(text, inside)
            case Without(part):
                return negated(self._node(part))
            case Either(parts):
                self._refuse_lone_names(parts)
                return any_of(self._node(part) for part in parts)
            case Row():
                return all_of(self._row(typed))

    def _term(self, typed: TypedName) -> Term:
        field = self._actor_field if typed.field == "actor" else typed.field
        names = self._names_of(field)
        id = names.resolve(typed.value)
        if id is None:
            raise typed.place.error(unknown(typed, names))
        return Term(field, id)

    def _names_of(self, field: FieldName) -> Names:
        if field not in self._names:
            self._names[field] = the_field(field).names(self._directory)
        return self._names[field]

    def _row(self, typed: Row) -> list[Node]:
        """The parts of a row; in a run ``kind:a kind:b`` is one of them, for either is enough."""
        checks = _Checks()
        return [node for run in typed.runs for node in self._run(run, checks)]

    def _run(self, run: Iterable[Typed], checks: _Checks) -> Iterator[Node]:
        found: dict[FieldName | int, tuple[TextPlace, list[Node]]] = {}
        for number, part in enumerate(run):
            node, place = self._node(part), place_of(part)
            checks.contradiction(node, place)
            alternative = isinstance(node, Term) and the_field(node.field).join == "any"
            key = node.field if isinstance(node, Term) and alternative else number
            found.setdefault(key, (place, []))[1].append(node)
        for place, nodes in found.values():
            node = any_of(nodes)
            checks.second_value(node, place)
            yield node

    def _refuse_lone_names(self, parts: Sequence[Typed]) -> None:
        """Refuse ``actor:turkey or russia``, where a bare word beside a field's value is a value of it too.

        As a word it would find more than was meant, and nobody would notice.
        """
        for before, behind in pairwise(parts):
            named, word = _outermost(before, -1), _outermost(behind, 0)
            if isinstance(named, TypedName) and isinstance(word, Phrase) and word.plain:
                if self._names_of(named.field).resolve(word.text) is None:
                    continue
                both = f"{before_colon(named.field)}:({as_value(named.value)} or {as_value(word.text)})"
                raise word.place.error(f'{word.text} is a word here: write {both}, or "{word.text}" for the word')


class _Checks:
    """What can't be true of any event in the parts of one row."""

    def __init__(self) -> None:
        self._asked: set[Node] = set()
        self._left_out: set[Node] = set()
        self._single: dict[FieldName, Node] = {}

    def contradiction(self, node: Node, place: TextPlace) -> None:
        """Refuse a term that is asked for and left out; of one field's alternatives each is taken for asked for."""
        for part in row([node]):
            field = field_of(part)
            left_out = {part.part} if isinstance(part, Not) else set[Node]()
            one_by_one = isinstance(part, Term) or (field and the_field(field).join == "any")
            asked = set[Node](terms_of(part)) if one_by_one else set[Node]()
            for each in (asked & self._left_out) | (left_out & self._asked):
                raise place.error(f"{print_filter(Filter((each,)))} is asked for and left out")
            self._asked |= asked
            self._left_out |= left_out

    def second_value(self, node: Node, place: TextPlace) -> None:
        """Refuse to ask twice for what an event has one of."""
        for part in row([node]):
            field = field_of(part)
            if field and the_field(field).single and self._single.setdefault(field, part) != part:
                reason = f"an event has one {field}: for either of two write {field}:a {field}:b, or {field}:(a or b)"
                raise place.error(reason)


def _joined(trees: Iterable[Typed]) -> Row:
    """Several trees, all of which must hold, as if they had been written in one row."""
    first: list[Typed] = []
    others: list[tuple[Typed, ...]] = []
    for tree in trees:
        runs = tree.runs if isinstance(tree, Row) else ((tree,),)
        first += runs[0] if runs else ()
        others += runs[1:]
    return Row((tuple(first), *others))


def _any_actor(parts: Sequence[Node]) -> Iterator[Node]:
    """The parts of which those that ask for one actor each are alternatives."""
    actors = [part for part in parts if isinstance(part, Term) and role_of(part.field)]
    if actors:
        yield any_of(actors)
    yield from (part for part in parts if part not in actors)


def _outermost(typed: Typed, side: int) -> Typed | None:
    """What stands at one side of a part: at its begin (0) or its end (-1)."""
    match typed:
        case Row(runs):
            return runs[side][side] if runs and runs[side] else None
        case Without(part):
            return part
        case _:
            return typed


def place_of(typed: Typed) -> TextPlace:
    """Where a part begins, or the first term in it."""
    match typed:
        case TypedName() | Phrase():
            return typed.place
        case Without(part):
            return place_of(part)
        case Either(parts):
            return place_of(parts[0])
        case Row(runs):
            return next((place_of(part) for run in runs for part in run), TextPlace(""))
