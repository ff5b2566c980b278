"""What a rule of the grammar is, and the reading that tries them in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from albab_tui.dating.date_words import expand
from albab_tui.model.edtf import Edtf

_DEEPEST = 6
_UNIT_ALONE = re.compile(expand("(?:the )?(?:current )?{unit}(?<!s)"))


@dataclass(frozen=True, slots=True)
class Resolved:
    """The window a time expression means, and how it was found."""

    date: Edtf
    """The window; its precision says how finely the expression tells."""
    rule: str
    """The rule's name: short and stable."""
    explanation: str
    """The rule as applied here, in words that complete "it means ..."."""


Told = tuple[Edtf, str] | None
"""A window and its explanation, or None when a rule can't tell."""
Build = Callable[[re.Match[str], "Standpoint"], Told | Resolved]
"""A rule's function; one that only hands on to another rule returns that one's answer, with its name."""


@dataclass(frozen=True, slots=True)
class TimeRule:
    """One kind of time expression."""

    name: str
    reason: str
    """Why the rule is as it is, in one sentence, for the documentation."""
    pattern: re.Pattern[str]
    build: Build


def time_rule(name: str, pattern: str) -> Callable[[Build], TimeRule]:
    """Make a function a rule for the expressions that match the pattern as a whole; its docstring is the reason.

    The pattern may use the words in braces of `albab_tui.dating.date_words`.
    """
    compiled = re.compile(expand(pattern))
    return lambda build: TimeRule(name, " ".join((build.__doc__ or "").split()), compiled, build)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where an expression is read: the day it counts from, and what is known of its tense."""

    written: date
    future: bool | None
    """Whether what is told lies ahead; None when that is not known."""
    rules: tuple[TimeRule, ...]
    depth: int = 0
    leaning: bool = False
    """Whether `future` is only what such words mostly mean: then a day that has just passed is not moved a year on."""

    def read(self, text: str) -> Resolved | None:
        """The first rule's answer, for text that is already normalised."""
        if self.depth > _DEEPEST:
            return None
        deeper = replace(self, depth=self.depth + 1)
        for each in self.rules:
            match = each.pattern.fullmatch(text)
            told = each.build(match, deeper) if match else None
            if told:
                return told if isinstance(told, Resolved) else Resolved(told[0], each.name, told[1])
        return None

    def told(self, text: str) -> Told:
        """As `read`, in the form that rules return."""
        found = self.read(text)
        return (found.date, found.explanation) if found else None

    def unit(self, text: str) -> Told:
        """As `told`; "the year" within a longer expression is the year of writing, and so for other units."""
        alone = _UNIT_ALONE.fullmatch(text)
        return self.told(f"this {alone['unit']}" if alone else text)

    def ahead(self) -> Standpoint:
        """The same, known to lie ahead."""
        return replace(self, future=True, leaning=False)

    def leaning_ahead(self) -> Standpoint:
        """The same, to look ahead unless the tense is known: "until", "by" and "ending" mostly do."""
        return replace(self, future=True, leaning=True) if self.future is None else self
