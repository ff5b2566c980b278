"""Or, and, not and brackets, which a filter does not have yet: refused with what can be written instead.

Read as words they would search for something else than was meant, and nobody would notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from albab_tui.model.normal import normal
from albab_tui.question.ranges import RANGES

_OR = frozenset(("or", "|", "||", "∨", "∪"))
_AND = frozenset(("and", "&", "&&", "∧", "∩"))
_NOT = frozenset(("not", "!", "¬"))

_CHUNK = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^\s"])+', re.DOTALL)
"""What stands between blanks, quoted text as a whole."""
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_TERM = re.compile(r"-?(?P<field>[A-Za-z]+):(?P<value>.+)", re.DOTALL)
_SIGN = re.compile(r"\|\|?|&&?|[][(){}∨∪∧∩¬]|^-?!")
_ONE_OF = re.compile(rf"(-?(?:{'|'.join(RANGES)}):)\[([^][]*)\]", re.IGNORECASE)
"""EDTF's own way to write one of several moments, whose brackets belong to the date."""
_BESIDE_WORDS = ",;.'"
"""Signs that people write beside a word: ``turkey or, russia``."""
_QUOTES = {"“": "”“", "„": "“”", "”": "”", "«": "»", "»": "«", "‘": "’‘", "‚": "‘’", "'": "'", "`": "`'"}
"""What else opens a quotation, and what closes it then."""
_EITHER = ("by", "place", "source", "kind", "status", "figure")
"""Fields of which one of several values is enough."""
_ALL = ("is", "disputed")
"""Fields of which all values must hold."""
_GENERAL = "for either of two actors write actor:a,b match:any, for either of two kinds kind:a,b"


class _Around(Struct, frozen=True):
    """An operator between what stands on its sides."""

    sign: str
    sides: tuple[str, ...]
    """Terms or words, none empty; a field that the first alone has is given to all: ``actor:turkey|russia``."""

    @property
    def field(self) -> str:
        """The field that all sides ask for, empty where there is no such one."""
        fields = {match["field"].lower() if (match := _TERM.fullmatch(each)) else "" for each in self.sides}
        return fields.pop() if len(fields) == 1 else ""

    @property
    def has_term(self) -> bool:
        """Whether a field stands on a side."""
        return any(map(_TERM.fullmatch, self.sides))

    @property
    def excludes(self) -> bool:
        """Whether a minus stands on a side."""
        return any(each.startswith("-") for each in self.sides)

    @property
    def all(self) -> str:
        """The sides as terms of one filter."""
        return " ".join(self.sides)


def _around(sign: str, *sides: str) -> _Around:
    first, field = next(iter(sides), ""), re.match(r"-?[A-Za-z]+:", next(iter(sides), ""))
    others = (f"{field[0]}{each}" if field and each and ":" not in each else each for each in sides[1:])
    return _Around(sign, tuple(filter(None, (first, *others))))


def refusal(text: str, position: int, fields: Iterable[str]) -> str:
    """Why the term that begins there is none, and what can be written instead; empty where no operator is in it.

    Args:
        text: the filter.
        position: where the term begins.
        fields: the names that may stand before a colon.
    """
    chunk = _CHUNK.match(text, position)
    if chunk is None:
        return ""
    shown = _ONE_OF.sub(r"\1\2", normal("NFKC", chunk[0]))
    outside = _QUOTED.sub("", shown)
    word = outside.strip(_BESIDE_WORDS)
    if word.casefold() in _OR | _AND | _NOT and outside == shown:
        return _told(_around(word, _before(text, position), _after(text, chunk.end())))
    if sign := _SIGN.search(outside):
        return _told(_around(sign[0].lstrip("-"), *re.split(re.escape(sign[0]), shown)))
    return _misplaced(outside, chunk[0], "|".join(fields)) or _other_quotes(text, chunk)


def advice(term: str) -> str:
    """What can be written instead of a term whose value, in quotes, holds an operator; empty where none is in it."""
    found = (refusal(term, chunk.start(), ()) for chunk in _CHUNK.finditer(term))
    return next(filter(None, found), "").partition("; ")[0]


def _before(text: str, position: int) -> str:
    return next((each[0] for each in reversed(list(_CHUNK.finditer(text, 0, position)))), "")


def _after(text: str, position: int) -> str:
    found = _CHUNK.search(text, position)
    return found[0] if found else ""


def _told(found: _Around) -> str:
    sign = found.sign.casefold()
    itself = f'; for the word itself write "{found.sign}"' if sign.isalpha() else "; in quotes it is text"
    if sign in _OR:
        return f"{found.sign} is not read yet: {_instead_of_or(found)}{itself}"
    if sign in _AND:
        return f"{found.sign} is not read: {_instead_of_and(found)}{itself}"
    if sign in _NOT:
        return f"{found.sign} is not read: {_instead_of_not(found)}{itself}"
    return f"brackets are not read yet: leave them out; {_GENERAL}; in quotes they are text"


def _instead_of_or(found: _Around) -> str:
    if found.excludes:
        return "what a minus leaves out is left out whatever else holds; ask for one side at a time"
    if found.field == "actor":
        return f"write {found.all} match:any"
    if found.field in _EITHER:
        return f"write {found.all}: of several {found.field}: terms one is enough"
    if found.field in _ALL:
        return f"several {found.field}: terms must all hold; ask for one side at a time"
    if found.field in RANGES:
        return f"a range goes from one date to another: {found.field}:2017-02-01/2017-02-08"
    if len(found.sides) > 1 and not found.has_term:
        return "a filter asks for all of its words; search for one after the other"
    return _GENERAL


def _instead_of_and(found: _Around) -> str:
    if found.field in _EITHER and not found.excludes:
        return f"of several {found.field}: terms one is enough, and nothing asks for all of them"
    return "leave it out, for all terms must hold"


def _instead_of_not(found: _Around) -> str:
    match = _TERM.fullmatch(found.sides[-1]) if found.sides else None
    return f"a minus excludes, such as {'-' + match[0].lstrip('-') if match else '-actor:turkey'}"


def _misplaced(outside: str, shown: str, fields: str) -> str:
    """A field that stands inside a word, or has another sign than the colon."""
    if other := re.match(rf"-?({fields})(?:[=<>~]|!=)+", outside, re.IGNORECASE):
        return f"{other[0]} is not read: a field takes a colon, {other[1].lower()}:"
    inside = re.match(rf"[^\w\"-]*-?({fields}):", outside, re.IGNORECASE)
    if (inside and not re.match(rf"-?({fields}):", shown, re.IGNORECASE)) or outside.startswith(":"):
        field = f"{inside[1].lower()}:" if inside else "the field's name"
        return f"{shown} is not read: begin the term with {field}; in quotes it is text"
    return ""


def _other_quotes(text: str, chunk: re.Match[str]) -> str:
    """A phrase of several words in other quotation marks than the two that a filter reads."""
    value = re.match(r"(-?(?:[A-Za-z]+:)?)(.)", chunk[0])
    closing = _QUOTES.get(value[2], "") if value else ""
    if value is None or not closing or chunk[0].endswith(tuple(closing)):
        return ""
    end = re.compile(rf"[{closing}](?=\s|$)").search(text, chunk.end())
    if end is None:
        return ""
    phrase = text[chunk.start() + value.end() : end.start()].replace('"', "")
    return f'{value[2]} does not hold words together: write {value[1]}"{phrase}"'
