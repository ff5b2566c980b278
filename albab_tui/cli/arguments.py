"""From what argparse found to a store's path and one filter text."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterator, Sequence

from albab_tui.cli.options import DATE_OPTIONS, FIELD_OPTIONS, SETTINGS
from albab_tui.cli.parser import COMMANDS, PROGRAM, UsageError

_NAMES = "|".join([*FIELD_OPTIONS, *SETTINGS])
_TERM = re.compile(rf'-?(?:{_NAMES}):.|".', re.DOTALL)
_LIKE_TERM = re.compile(r"-?[A-Za-z]{2,}:(?!//).", re.DOTALL)
_LOOSE_VALUE = re.compile(rf'(-?(?:{_NAMES}):)(?=[^"]*\s)([^"]*)', re.DOTALL)
_SECOND_TERM = re.compile(rf"\s-?(?:{_NAMES}):")


def divide(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Store and filter terms among the words that are no options.

    Raises:
        UsageError: if there are two stores, or a command stands among them.
    """
    terms: list[str] = []
    others: list[str] = []
    for word in words:
        (terms if _is_term(word) else others).append(word)
    if others and others[0] in COMMANDS:
        raise UsageError(f"the command comes first: {PROGRAM} {others[0]} ...; a file of that name is ./{others[0]}")
    if len(others) > 1:
        raise UsageError(
            f"two stores, {others[0]!r} and {others[1]!r}; a filter term is written field:value,\n"
            f"words to search for with --words {_in_shell(others[1])}"
        )
    return (others[0] if others else None), [_whole(term) for term in terms]


def _is_term(word: str) -> bool:
    """A misspelt field is no store either, unless there is a file of that name."""
    return bool(_TERM.match(word) or (_LIKE_TERM.match(word) and not os.path.lexists(word)))


def _in_shell(word: str) -> str:
    import shlex

    return shlex.quote(word)


def _whole(term: str) -> str:
    """The term with its quotes put back, which the shell took from ``actor:"Islamic State"``."""
    loose = _LOOSE_VALUE.fullmatch(term)
    if loose is None or _SECOND_TERM.search(term):
        return term
    value = loose[2].replace("\\", "\\\\")
    return f'{loose[1]}"{value}"'


def filter_text(options: argparse.Namespace, terms: Sequence[str]) -> str:
    """Everything that the options and terms ask, as one filter text.

    Args:
        options: what argparse found.
        terms: the filter terms among the other words.

    Raises:
        UsageError: if a term to leave out is none.
    """
    from albab_tui.store.cleaning import clean_line

    parts = [*options.filter, *terms, _asked(options), *_dates(options)]
    return " ".join(clean_line(part) for part in parts if part)


def _asked(options: argparse.Namespace) -> str:
    from albab_tui.question.filter import Filter
    from albab_tui.question.grammar import print_filter
    from albab_tui.question.terms import FIELDS

    asked = Filter(
        match=options.match or "all",
        role=options.role or "any",
        members=not options.no_members,
        words=tuple(options.phrases),
    )
    for name, field in FIELDS.items():
        for value in getattr(options, f"field_{name}"):
            asked = asked.including(field.name, *_listed(value))
    for term in options.without:
        name, _, value = term.partition(":")
        if name not in FIELDS or not value:
            raise UsageError(f"--without takes FIELD:NAME, where the field is {', '.join(FIELDS)}; not {term!r}")
        for each in _listed(value.strip('"')):
            asked = asked.excluding(FIELDS[name].name, each)
    return print_filter(asked)


def _listed(value: str) -> list[str]:
    """``a,b`` is two values, "Aleppo, Syria" is one."""
    return [value] if re.search(r"\s", value) else [part for part in value.split(",") if part] or [value]


def _dates(options: argparse.Namespace) -> Iterator[str]:
    for name in DATE_OPTIONS:
        if (value := getattr(options, name)) is not None:
            yield _whole(f"{name}:{value}")
