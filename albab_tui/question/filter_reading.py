"""From a filter's text to a tree of names, by descent; `albab_tui.question.grammar` describes the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from albab_tui.model.naming import Names
from albab_tui.question.fields import BEFORE_COLON, FIELDS, NAMED, RANGES, SETTINGS, FieldName, role_field
from albab_tui.question.operators import operator
from albab_tui.question.ranges import NARROWED_TWICE
from albab_tui.question.tokens import FilterToken, next_place, token_at
from albab_tui.question.typed import (
    Either,
    FilterError,
    Phrase,
    Row,
    Ruled,
    TextPlace,
    Typed,
    TypedFilter,
    TypedName,
    Without,
)
from albab_tui.text.pattern import Pattern

LONGEST_TYPED = 100_000
"""Characters of a text."""
DEEPEST_TYPED = 64
"""Brackets that may be open at one place."""
_MOST_WORDS = 4
"""Words of a date that is not put in quotes."""
_MOST_RANGES = 2
_LOOSE_WORD = Pattern(r'\s+([^\s":()|]+)(?=[\s()]|$)')
_QUOTABLE = 60
"""Characters of a filter that is written out in a message."""

Judge = Callable[[str], Literal["date", "mistaken", "none"]]
"""Tells of a text whether it is a date, or tries to be one and can't."""
_RoleNamed = Callable[[str], str | None]
"""Gives the id of the role that a store so calls."""


def read(text: str, judge: Judge, role: _RoleNamed) -> TypedFilter:
    """The tree of names that a text asks.

    Args:
        text: the filter.
        judge: tells how many words behind a range belong to its date.
        role: tells the store's own roles, which may stand before a colon.

    Raises:
        FilterError: at the first part that is not understood, with what would be.
    """
    if len(text) > LONGEST_TYPED:
        raise FilterError(text, LONGEST_TYPED, f"a filter has {LONGEST_TYPED:,} characters at most")
    return _Reader(text, judge, role).whole()


class _Inside(Struct, frozen=True):
    """What the part that is read stands in."""

    depth: int = 0
    field: FieldName | None = None
    """The field before the bracket, as in ``actor:(a or b)``."""


class _Reader:
    """Reads one text from the left to the right."""

    def __init__(self, text: str, judge: Judge, role: _RoleNamed) -> None:
        self._text = text
        self._judge = judge
        self._role = role
        self._ruled: list[Ruled] = []
        self._spans: list[tuple[int, int]] = []
        """Where the terms stand that hold for the whole."""
        self._ahead: FilterToken | None = None
        """The next piece; None at the end."""
        self._go_on(0)

    def whole(self) -> TypedFilter:
        """The tree of the text, and what holds for the whole."""
        parts = self._parts(_Inside())
        if self._ahead is not None:
            raise self._wrong(self._ahead, "no bracket is open that could end here: leave it out, or write a ( before")
        if len(parts) > 1 and self._ruled:
            raise self._ruled[0].place.error(for_whole(self._text, self._spans))
        return TypedFilter(_either(parts), tuple(self._ruled))

    # Groups.

    def _parts(self, inside: _Inside) -> list[Typed]:
        """The rows of which one is enough, up to a bracket that ends them, or the end."""
        parts = [self._row(inside, None)]
        while sign := self._taken("or"):
            parts.append(self._row(inside, sign))
        return parts

    def _row(self, inside: _Inside, behind: FilterToken | None) -> Typed:
        runs = [self._run(inside, behind)]
        while sign := self._taken("and"):
            runs.append(self._run(inside, sign))
        if inside.field:
            runs = [[part] for run in runs for part in run]
        parts = [part for run in runs for part in run]
        return parts[0] if len(parts) == 1 else Row(tuple(map(tuple, runs)))

    def _run(self, inside: _Inside, behind: FilterToken | None) -> list[Typed]:
        """Terms between operators, brackets and ends; behind an operator, or before one, there must be some."""
        begin, parts = self._ahead, list[Typed]()
        while self._ahead is not None and self._ahead.kind not in ("or", "and", ")"):
            parts += self._item(inside)
        self._refuse_empty(behind, begin, parts)
        return parts

    def _refuse_empty(self, behind: FilterToken | None, begin: FilterToken | None, parts: list[Typed]) -> None:
        """Refuse a run without terms beside an operator; for ``and`` a term that holds for the whole is one too."""
        before = self._ahead if self._ahead and self._ahead.kind in ("or", "and") else None
        sign = behind or before
        if sign and not parts and (sign.kind == "or" or self._ahead is begin):
            side = "behind" if behind else "before"
            instead = "; for the word itself use quotes" if self._ahead is begin else _whole(self._ruled[-1].name)
            raise self._wrong(sign, f"{self._shown(sign)} needs a term {side} it{instead}")

    def _item(self, inside: _Inside) -> list[Typed]:
        """One term, which may list several values, or what stands in brackets."""
        token = self._next()
        match token.kind:
            case "not":
                if self._ahead is None or self._ahead.kind in ("or", "and", "not", ")"):
                    raise self._wrong(token, f"{self._shown(token)} needs a term behind it; for the word use quotes")
                return [Without(part) for part in self._item(inside)]
            case "minus":
                return [Without(self._group(self._next(), inside, inside.field))]
            case "of":
                group = self._group(self._next(), inside, self._field(token, inside))
                return [Without(group) if token.minus else group]
            case "(":
                return [self._group(token, inside, inside.field)]
            case _:
                return self._term(token, inside)

    def _group(self, bracket: FilterToken, inside: _Inside, field: FieldName | None) -> Typed:
        """What stands in brackets, after the first of them was read."""
        if inside.depth == DEEPEST_TYPED:
            raise self._wrong(bracket, f"brackets stand in one another {DEEPEST_TYPED} deep at most")
        if self._ahead is not None and self._ahead.kind == ")":
            raise self._wrong(bracket, "there is nothing in these brackets: write a term in them, or leave them out")
        found = _either(self._parts(_Inside(inside.depth + 1, field)))
        if not self._taken(")"):
            raise self._wrong(bracket, "this bracket is not closed: add a ) where it ends; in quotes it is text")
        return found

    # Terms.

    def _term(self, token: FilterToken, inside: _Inside) -> list[Typed]:
        if inside.field and not (token.field and not token.quoted and token.field in BEFORE_COLON) and not token.role:
            return self._values(token, inside.field, listed=False)
        if not token.field:
            return [self._phrase(token)]
        if token.field in (*RANGES, *SETTINGS) and not token.role:
            return self._rule(token, inside)
        return self._values(token, self._field(token, inside), listed=True)

    def _values(self, token: FilterToken, field: FieldName, *, listed: bool) -> list[Typed]:
        """The values of one field; bare ones may be a list."""
        value = token.value if listed or not token.field else f"{token.field}:{token.value}"
        if not value and not token.quoted:
            raise self._wrong(token, f"{self._shown(token)} needs a value right after it")
        several = not token.quoted and "," in value
        if several and not listed:
            raise self._wrong(token, "a list stands outside brackets: in them write a or b for either, a b for both")
        parts = [TypedName(field, each, self._place(token)) for each in (value.split(",") if several else [value])]
        return [Without(part) if token.minus else part for part in parts]

    def _phrase(self, token: FilterToken) -> Typed:
        plain = not (token.quoted or token.inside)
        if operator(token.value) and plain:
            raise self._wrong(token, f'{self._shown(token)} is not read: for the word itself write -"{token.value}"')
        phrase = Phrase(token.value, self._place(token), plain, token.inside)
        return Without(phrase) if token.minus else phrase

    def _field(self, token: FilterToken, inside: _Inside) -> FieldName:
        """The field before the colon of a term or a bracket."""
        if inside.field:
            raise self._wrong(token, f"{token.field}: stands in the brackets of {inside.field}: close them before it")
        if token.field in (*RANGES, *SETTINGS) and not token.role:
            raise self._wrong(token, f"{token.field}: takes one value, and no brackets")
        if token.field in NAMED and not token.role:
            return NAMED[token.field]
        if role := self._role(token.field):
            return role_field(role)
        nearest = Names(dict.fromkeys(BEFORE_COLON, ())).nearest(token.field)
        hint = f"did you mean {nearest}:?" if nearest else f"fields are {', '.join((*FIELDS, *SETTINGS, *RANGES))}"
        raise self._wrong(token, f"no field {token.field!r}; {hint}")

    def _rule(self, token: FilterToken, inside: _Inside) -> list[Typed]:
        """Note a term that holds for the whole."""
        name, value, end = token.field, token.value, token.end
        if token.minus:
            raise self._wrong(token, f"{name}: cannot be excluded")
        if inside.depth:
            raise self._wrong(token, f"{name}: holds for the filter as a whole, so it stands outside brackets")
        if not value:
            raise self._wrong(token, f"{self._shown(token)} needs a value right after it")
        if name in RANGES and sum(each.name in RANGES for each in self._ruled) == _MOST_RANGES:
            raise self._wrong(token, NARROWED_TWICE)
        if name in RANGES and not token.quoted:
            value, end = self._loose_date(value, end)
            self._go_on(end)
        self._spans.append((token.position, end))
        self._ruled.append(Ruled(name, value, self._place(token)))
        return []

    def _loose_date(self, value: str, end: int) -> tuple[str, int]:
        """A date whose words may stand without quotes, ``until:8 feb``, and where it ends."""
        ends = [(value, end)]
        while len(ends) < _MOST_WORDS and (word := _LOOSE_WORD.match(self._text, end)):
            value, end = f"{value} {word[1]}", word.end()
            ends.append((value, end))
        found = next((each for each in reversed(ends[1:]) if self._judge(each[0]) == "date"), None)
        return found or next((each for each in ends if self._judge(each[0]) == "mistaken"), ends[0])

    # Pieces.

    def _go_on(self, position: int) -> None:
        position = next_place(self._text, position)
        self._ahead = token_at(self._text, position) if position < len(self._text) else None

    def _next(self) -> FilterToken:
        token = self._ahead
        assert token is not None, "asked for only where there is one"
        self._go_on(token.end)
        return token

    def _taken(self, kind: str) -> FilterToken | None:
        return self._next() if self._ahead is not None and self._ahead.kind == kind else None

    def _shown(self, token: FilterToken) -> str:
        return self._text[token.position : token.end]

    def _place(self, token: FilterToken) -> TextPlace:
        return TextPlace(self._text, token.position)

    def _wrong(self, token: FilterToken, message: str) -> FilterError:
        return self._place(token).error(message)


def _either(parts: list[Typed]) -> Typed:
    return parts[0] if len(parts) == 1 else Either(tuple(parts))


def _whole(name: str) -> str:
    """Why a range or a setting is no term beside an operator."""
    why = f", for {name}: holds for the filter as a whole"
    return f"{why}; a range goes from one date to another: {name}:2017-02-01/2017-02-08" if name in RANGES else why


def for_whole(text: str, spans: list[tuple[int, int]]) -> str:
    """Why ranges and settings can't stand beside ``or``, and the same filter with brackets."""
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    inner = " ".join(filter(None, (text[end:start].strip() for end, start in zip(ends, starts, strict=True))))
    cure = f"({inner}) {' '.join(text[start:end] for start, end in spans)}"
    name = text[spans[0][0] : spans[0][1]].partition(":")[0]
    write = f"write {cure}" if len(cure) <= _QUOTABLE else "put what or joins in brackets"
    return f"{name}: holds for the filter as a whole, and not for one side of or: {write}"
