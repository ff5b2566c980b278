"""Or, and, not and brackets, which a filter does not have yet: refused with what can be written instead.

Read as words they would search for something else than was meant, and nobody would notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from albab_tui.model.normal import normal

_OR = frozenset(("or", "|", "||", "∨", "∪"))
_AND = frozenset(("and", "&", "&&", "∧", "∩"))
_NOT = frozenset(("not", "!", "¬"))

_CHUNK = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^\s"])+', re.DOTALL)
"""What stands between blanks, quoted text as a whole."""
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_TERM = re.compile(r"-?(?P<field>[A-Za-z]+):(?P<value>.+)", re.DOTALL)
_SIGN = re.compile(r"\|\|?|&&?|[()∨∪∧∩¬]|^-?!")
_EITHER = ("by", "place", "source", "kind", "status", "figure")
"""Fields of which one of several values is enough."""
_GENERAL = "for either of two actors write actor:a,b match:any, for either of two kinds kind:a,b"


class _Around(Struct, frozen=True):
    """An operator between what stands before and after it."""

    sign: str
    before: str
    after: str

    @property
    def field(self) -> str:
        """The field that both sides ask for, empty where there is no such one."""
        fields = {match["field"].lower() if (match := _TERM.fullmatch(each)) else "" for each in self._sides}
        return fields.pop() if len(fields) == 1 else ""

    @property
    def has_term(self) -> bool:
        """Whether a field stands on either side."""
        return any(map(_TERM.fullmatch, self._sides))

    @property
    def both(self) -> str:
        """Both sides as two terms."""
        return " ".join(self._sides)

    @property
    def _sides(self) -> tuple[str, str]:
        """``actor:turkey|russia`` has the field once for both."""
        field = self.before.partition(":")[0]
        after = self.after if ":" in self.after or ":" not in self.before else f"{field}:{self.after}"
        return self.before, after


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
    shown = normal("NFKC", chunk[0])
    outside = _QUOTED.sub("", shown)
    if outside.casefold() in _OR | _AND | _NOT and outside == shown:
        return _told(_Around(shown, _before(text, position), _after(text, chunk.end())))
    if sign := _SIGN.search(outside):
        before, _, after = shown.partition(sign[0])
        return _told(_Around(sign[0].lstrip("-"), before, after))
    return _misplaced(outside, chunk[0], "|".join(fields))


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
    if found.field == "actor":
        return f"write {found.both} match:any"
    if found.field in _EITHER:
        return f"write {found.both}: of several {found.field}: terms one is enough"
    if found.before and found.after and not found.has_term:
        return "a filter asks for all of its words; search for one after the other"
    return _GENERAL


def _instead_of_and(found: _Around) -> str:
    if found.field in _EITHER:
        return f"of several {found.field}: terms one is enough, and nothing asks for all of them"
    return "leave it out, for all terms must hold"


def _instead_of_not(found: _Around) -> str:
    match = _TERM.fullmatch(found.after)
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
