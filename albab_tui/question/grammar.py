r"""The filter as one line of text: ``actor:turkey role:agent since:2017-02 "ground"``.

A line is a row of terms, separated by blanks. A term is ``field:value``, ``-field:value`` to exclude, or
words, in double quotes where they hold a blank; in quotes ``\"`` and ``\\`` stand for ``"`` and ``\``.
``a,b`` as a value means the field twice. What `print_filter` writes, `parse_filter` reads back.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import cast

from msgspec.structs import replace

from albab_tui.model.catalogue import ANY_ROLE, Catalogue
from albab_tui.model.folding import fold
from albab_tui.model.naming import Names
from albab_tui.question.filter import Filter, Match
from albab_tui.question.operators import advice, refusal
from albab_tui.question.ranges import RANGES, RangeError, narrowed, print_range, sense_of
from albab_tui.question.terms import FIELDS, SETTINGS
from albab_tui.question.when import why_not

_TOKEN = re.compile(
    r"""(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^\s"]+))(?=\s|$)""", re.DOTALL
)
_WORD = re.compile(r'\s+([^\s":]+)(?=\s|$)')
_MOST_WORDS = 4
"""Words of a date that is not put in quotes."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class FilterError(ValueError):
    """A filter's text is not understood."""

    def __init__(self, text: str, position: int, message: str) -> None:
        super().__init__(message)
        self.text = text
        """The whole text."""
        self.position = position
        """Where the term begins that is not understood, counted in characters from 0."""


def parse_filter(text: str, catalogue: Catalogue) -> Filter:
    """Read a filter; names and aliases become ids of the catalogue.

    Raises:
        FilterError: at the first term that is not understood, with what would be.
    """
    found, said = Filter(), dict[str, str]()
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        if refused := refusal(text, position, (*FIELDS, *_SETTINGS)):
            raise FilterError(text, position, refused)
        match = _TOKEN.match(text, position)
        if match is None:
            raise FilterError(text, position, "a quote is not closed, or stands inside a word")
        end = match.end()
        try:
            if match["bare"] and (match["field"] or "").lower() in RANGES and not match["minus"]:
                found, end = _with_loose_range(found, match, catalogue)
            else:
                found = _with_term(found, match, catalogue)
                _refuse_second(said, match)
        except _UnclearError as problem:
            raise FilterError(text, position, str(problem)) from None
        position = end
    return found


def _with_loose_range(found: Filter, match: re.Match[str], catalogue: Catalogue) -> tuple[Filter, int]:
    """The filter with a range whose words may stand without quotes, ``until:8 feb``, and where they end."""
    name, value, end = match["field"].lower(), match["bare"], match.end()
    ends = [(value, end)]
    while len(ends) < _MOST_WORDS and (word := _WORD.match(match.string, end)):
        value, end = f"{value} {word[1]}", word.end()
        ends.append((value, end))
    for value, end in reversed(ends[1:]):
        try:
            return _with_range(found, name, value, catalogue), end
        except _UnclearError:
            continue
    told = next((value for value, _ in ends if why_not(value, catalogue)), match["bare"])
    return _with_range(found, name, told, catalogue), match.end()


def _refuse_second(said: dict[str, str], match: re.Match[str]) -> None:
    """Refuse a setting that was set otherwise before: what holds for the filter as a whole is said once."""
    name, value = (match["field"] or "").lower(), match["quoted"] or match["bare"]
    if name in SETTINGS and said.setdefault(name, value) != value:
        raise _UnclearError(f"{name}:{said[name]} is asked for already")


class _UnclearError(Exception):
    """A term that is not understood, and why."""


def _with_term(found: Filter, match: re.Match[str], catalogue: Catalogue) -> Filter:
    name, quoted = (match["field"] or "").lower(), match["quoted"]
    value = _ESCAPED.sub(r"\1", quoted) if quoted is not None else match["bare"]
    excluded = bool(match["minus"])
    if not name:
        if quoted is None and value.endswith(":") and value[:-1].lower() in (*FIELDS, *_SETTINGS):
            raise _UnclearError(f"{value} needs a value right after it")
        return _with_words(found, value, excluded)
    if name in FIELDS:
        for part in [value] if quoted is not None else value.split(","):
            found = _with_value(found, name, part, excluded, catalogue)
        return found
    if excluded:
        raise _UnclearError(f"{name}: cannot be excluded")
    if name in _SETTINGS:
        return _SETTINGS[name](found, name, value, catalogue)
    fields = Names(dict.fromkeys([*FIELDS, *_SETTINGS], ()))
    nearest = fields.nearest(name)
    hint = f"did you mean {nearest}:?" if nearest else f"fields are {', '.join([*FIELDS, *_SETTINGS])}"
    raise _UnclearError(f"no field {name!r}; {hint}")


def _with_words(found: Filter, words: str, excluded: bool) -> Filter:
    if excluded:
        raise _UnclearError("words cannot be excluded")
    if not fold(words):
        raise _UnclearError("no letter or digit to search for")
    return replace(found, words=tuple(dict.fromkeys((*found.words, words))))


def _with_value(found: Filter, name: str, value: str, excluded: bool, catalogue: Catalogue) -> Filter:
    field = FIELDS[name]
    names = field.values(catalogue)
    if not value.strip():
        raise _UnclearError(f"{name}: needs a value right after it, and one on either side of a comma, without blanks")
    id = names.resolve(value)
    if id is None:
        raise _UnclearError(f"no {field.noun or name} {value!r} in this store{_hint(name, value, names)}")
    if id in found.values(field.name) if excluded else found.excludes(field.name, id):
        raise _UnclearError(f"{name}:{as_value(id)} is asked for and left out")
    return found.excluding(field.name, id) if excluded else found.including(field.name, id)


def _hint(name: str, value: str, names: Names) -> str:
    """What may have been meant by a value that nothing is called."""
    nearest = names.nearest(value)
    meant = f"did you mean {nearest}?" if nearest else advice(f"{name}:{value}")
    return f"; {meant}" if meant else ""


def _with_range(found: Filter, name: str, value: str, catalogue: Catalogue) -> Filter:
    try:
        window = narrowed(found.window, name, value, catalogue)
    except RangeError as problem:
        raise _UnclearError(str(problem)) from None
    return replace(found, window=window, sense=sense_of(name) or found.sense)


def _with_role(found: Filter, name: str, value: str, catalogue: Catalogue) -> Filter:
    return replace(found, role=catalogue.role_names.resolve(value) or _setting(name, value, catalogue))


def _with_match(found: Filter, name: str, value: str, catalogue: Catalogue) -> Filter:
    return replace(found, match=cast("Match", _setting(name, value, catalogue)))


def _with_members(found: Filter, name: str, value: str, catalogue: Catalogue) -> Filter:
    return replace(found, members=_setting(name, value, catalogue) == "yes")


def _setting(name: str, value: str, catalogue: Catalogue) -> str:
    """The value, if the setting takes it."""
    values = SETTINGS[name](catalogue)
    if value not in values:
        *most, last = values
        raise _UnclearError(f"{name}: takes {', '.join(most)} or {last}")
    return value


_SETTINGS: dict[str, Callable[[Filter, str, str, Catalogue], Filter]] = {
    "match": _with_match,
    "role": _with_role,
    "members": _with_members,
    **dict.fromkeys(RANGES, _with_range),
}


def print_filter(filter: Filter) -> str:
    """The filter as text; the empty filter gives the empty text."""
    terms = [f"{name}:{as_value(value)}" for name, field in FIELDS.items() for value in filter.values(field.name)]
    terms += [f"-{term.field}:{as_value(term.value)}" for term in filter.without]
    if filter.match != "all":
        terms.append(f"match:{filter.match}")
    if filter.role != ANY_ROLE:
        terms.append(f"role:{as_value(filter.role)}")
    if not filter.members:
        terms.append("members:no")
    if filter.window is not None:
        terms.append(print_range(filter.window, filter.sense))
    terms += [quoted(words) for words in filter.words]
    return " ".join(terms)


def as_value(value: str) -> str:
    """A value as it stands in a filter's text, in quotes where it needs them."""
    return value if re.fullmatch(r"[\w-]+", value) else quoted(value)


def quoted(value: str) -> str:
    """Text in the quotes of a filter."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
