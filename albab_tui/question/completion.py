"""What a filter's text may go on with at a place in it: fields, then what each of them takes in a store."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from albab_tui.model.directory import Directory
from albab_tui.question.fields import ACTOR_FIELDS, FIELDS, NAMED, RANGES, SETTINGS, role_field
from albab_tui.question.printing import as_value, before_colon
from albab_tui.text.folding import fold
from albab_tui.text.pattern import Pattern

_TERM = Pattern(r'(?P<minus>[-!])?(?:(?P<field>[A-Za-z]+):)?(?P<value>"(?:[^"\\]|\\.)*"?|[^\s"()]*)', re.DOTALL)
"""A term, finished or not."""
_BRACKET = Pattern(r"[-!]?(?:(?P<field>[A-Za-z]+):)?\(|\)")
_ESCAPED = Pattern(r"\\(.)", re.DOTALL)
_OF_WHOLE = ("members", *RANGES)
"""What is offered outside brackets only; older settings are read, but not offered."""


class Completion(Struct, frozen=True):
    """What may stand in the place of a part of a line."""

    start: int = 0
    end: int = 0
    """The part, as characters from 0, without the last."""
    candidates: tuple[str, ...] = ()
    """In order, those first that go on from what is typed; none where nothing is known."""
    common: str = ""
    """How all those begin that go on from what is typed, where that is longer; else empty."""


def complete(text: str, cursor: int, directory: Directory) -> Completion:
    """What the term at the cursor may become; case and diacritics of what was typed do not matter."""
    term, brackets = _term_at(text, cursor)
    if brackets and brackets[-1]:
        return _in_brackets(text, cursor, term, brackets[-1], directory)
    name, begin = (term["field"] or "").lower(), term.start("value")
    if not name or cursor < begin:
        first = min(term.start() + len(term["minus"] or ""), cursor)
        end = term.end() if not name else begin
        whole = not (term["minus"] or brackets)
        return _of_fields(text[first:cursor], first, end, directory, whole=whole)
    if term["value"].startswith('"'):
        return _of_quoted(text, cursor, begin, term, name, directory)
    return _of_list(text, cursor, term, directory)


def _term_at(text: str, cursor: int) -> tuple[re.Match[str], list[str]]:
    """The term that the cursor is in or at the end of, an empty one between terms; and the brackets around it.

    Of each bracket the field before it is told, or before one that it stands in; empty where there is none.
    """
    place, brackets = 0, list[str]()
    while True:
        while place < cursor and text[place].isspace():
            place += 1
        bracket = _BRACKET.match(text, place)
        if bracket and bracket.end() <= cursor:
            _enter(bracket, brackets)
            place = bracket.end()
            continue
        match = _TERM.match(text, place)
        assert match is not None, "the pattern matches the empty text"
        if match.end() >= cursor:
            return match, brackets
        place = max(match.end(), place + 1)


def _enter(bracket: re.Match[str], brackets: list[str]) -> None:
    """Note a bracket that opens, or drop the one that closes."""
    if bracket[0] != ")":
        around = brackets[-1] if brackets else ""
        brackets.append((bracket["field"] or around).lower())
    elif brackets:
        brackets.pop()


def _in_brackets(text: str, cursor: int, term: re.Match[str], name: str, directory: Directory) -> Completion:
    """The values of the field before the bracket."""
    begin = min(term.start() + len(term["minus"] or ""), cursor)
    if text[begin : begin + 1] == '"':
        return _of_quoted(text, cursor, begin, term, name, directory)
    typed = text[begin:cursor]
    return _completion(typed, begin, term.end(), _values(name, typed, directory))


def _of_quoted(text: str, cursor: int, begin: int, term: re.Match[str], name: str, directory: Directory) -> Completion:
    typed = _ESCAPED.sub(r"\1", text[begin + 1 : cursor].removesuffix('"'))
    return _completion(typed, begin, term.end(), _values(name, typed, directory))


def _of_fields(typed: str, start: int, end: int, directory: Directory, *, whole: bool) -> Completion:
    """Fields, and where none begins so, whatever in the store has such a name, with its field."""
    own = (before_colon(field) for role in directory.roles if (field := role_field(role.id)) not in FIELDS)
    names = (*FIELDS, *own, *(_OF_WHOLE if whole else ()))
    fields = [f"{name}:" for name in names if name.startswith(typed.lower())]
    if typed.startswith("~"):
        return Completion()
    if fields or not fold(typed):
        return _completion(typed, start, end, fields)
    found = [f"{name}:{as_value(id)}" for name in _LOOKED_UP for id in _values(name, typed, directory)]
    return Completion(start, end, tuple(found))


_LOOKED_UP = tuple(name for name in FIELDS if name == "actor" or name not in ACTOR_FIELDS)
"""The fields among whose values a word is looked up, actors in no particular role."""


def _part_of_list(text: str, cursor: int, term: re.Match[str]) -> tuple[int, int]:
    """The value between commas that the cursor is in."""
    begin, end = term.span("value")
    start = text.rfind(",", begin, cursor) + 1 or begin
    comma = text.find(",", cursor, end)
    return start, end if comma < 0 else comma


def _of_list(text: str, cursor: int, term: re.Match[str], directory: Directory) -> Completion:
    start, end = _part_of_list(text, cursor, term)
    typed, listed = text[start:cursor], "," in term["value"]
    values = _values(term["field"].lower(), typed, directory)
    return _completion(typed, start, end, [each for each in values if not listed or as_value(each) == each])


def _values(name: str, typed: str, directory: Directory) -> list[str]:
    """What a field may take that has a name with a word that begins so."""
    if name in NAMED:
        found = FIELDS[NAMED[name]].names(directory).narrow(typed)
        return sorted(found, key=lambda each: (not _goes_on(each, typed), each))
    values = SETTINGS[name](directory) if name in SETTINGS else ()
    return [value for value in values if fold(value).startswith(fold(typed))]


def _completion(typed: str, start: int, end: int, found: Iterable[str]) -> Completion:
    values = [each if each.endswith(":") else as_value(each) for each in found]
    common = _beginning([each for each in values if _goes_on(each, typed)])
    return Completion(start, end, tuple(values), common if len(fold(common)) > len(fold(typed)) else "")


def _goes_on(value: str, typed: str) -> bool:
    return fold(value).startswith(fold(typed))


def _beginning(texts: list[str]) -> str:
    """What all of them begin with: what the first and the last in order do."""
    first, last = min(texts, default=""), max(texts, default="")
    return first[: next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))]
