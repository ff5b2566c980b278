"""What a filter's text may go on with at a place in it: fields, then what each of them takes in a store."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.folding import fold
from albab_tui.question.grammar import as_value
from albab_tui.question.ranges import RANGES
from albab_tui.question.terms import FIELDS, SETTINGS

_TERM = re.compile(r'(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?P<value>"(?:[^"\\]|\\.)*"?|[^\s"]*)', re.DOTALL)
"""A term, finished or not."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class Completion(Struct, frozen=True):
    """What may stand in the place of a part of a line."""

    start: int = 0
    end: int = 0
    """The part, as characters from 0, without the last."""
    candidates: tuple[str, ...] = ()
    """In order, those first that go on from what is typed; none where nothing is known."""
    common: str = ""
    """How all those begin that go on from what is typed, where that is longer; else empty."""


def complete(text: str, cursor: int, catalogue: Catalogue) -> Completion:
    """What the term at the cursor may become; case and diacritics of what was typed do not matter."""
    term = _term_at(text, cursor)
    name, begin = (term["field"] or "").lower(), term.start("value")
    if not name or cursor < begin:
        first = term.start() + len(term["minus"] or "")
        end = term.end() if not name else begin
        return _of_fields(text[first:cursor], first, end, catalogue, excluded=bool(term["minus"]))
    if term["value"].startswith('"'):
        typed = _ESCAPED.sub(r"\1", term["value"][1 : cursor - begin].removesuffix('"'))
        return _completion(typed, begin, term.end(), _values(name, typed, catalogue))
    return _of_list(text, cursor, term, catalogue)


def _term_at(text: str, cursor: int) -> re.Match[str]:
    """The term that the cursor is in or at the end of, an empty one between terms."""
    place = 0
    while True:
        while place < cursor and text[place].isspace():
            place += 1
        match = _TERM.match(text, place)
        assert match is not None, "the pattern matches the empty text"
        if match.end() >= cursor:
            return match
        place = max(match.end(), place + 1)


def _of_fields(typed: str, start: int, end: int, catalogue: Catalogue, *, excluded: bool) -> Completion:
    """Fields, and where none begins so, whatever in the store has such a name, with its field."""
    names = FIELDS if excluded else (*FIELDS, *SETTINGS, *RANGES)
    fields = [f"{name}:" for name in names if name.startswith(typed.lower())]
    if fields or not fold(typed):
        return _completion(typed, start, end, fields)
    found = [f"{name}:{as_value(id)}" for name in FIELDS for id in _values(name, typed, catalogue)]
    return Completion(start, end, tuple(found))


def _part_of_list(text: str, cursor: int, term: re.Match[str]) -> tuple[int, int]:
    """The value between commas that the cursor is in."""
    begin, end = term.span("value")
    start = text.rfind(",", begin, cursor) + 1 or begin
    comma = text.find(",", cursor, end)
    return start, end if comma < 0 else comma


def _of_list(text: str, cursor: int, term: re.Match[str], catalogue: Catalogue) -> Completion:
    start, end = _part_of_list(text, cursor, term)
    typed, listed = text[start:cursor], "," in term["value"]
    values = _values(term["field"].lower(), typed, catalogue)
    return _completion(typed, start, end, [each for each in values if not listed or as_value(each) == each])


def _values(name: str, typed: str, catalogue: Catalogue) -> list[str]:
    """What a field may take that has a name with a word that begins so."""
    if name in FIELDS:
        found = FIELDS[name].values(catalogue).narrow(typed)
        return sorted(found, key=lambda each: (not _goes_on(each, typed), each))
    values = SETTINGS[name](catalogue) if name in SETTINGS else ()
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
