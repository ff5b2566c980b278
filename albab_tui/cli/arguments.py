"""From what argparse found to a store's path, and to what is asked of the store."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from albab_tui.cli.date_options import DATE_OPTIONS
from albab_tui.cli.program import PROGRAM
from albab_tui.cli.usage import COMMANDS, UsageError
from albab_tui.question.fields import BEFORE_COLON, FIELDS, NAMED, role_field
from albab_tui.text.pattern import Pattern

if TYPE_CHECKING:
    import argparse

    from albab_tui.model.directory import Directory
    from albab_tui.question.typed import Ruled, Typed, TypedFilter

_NAMES = "|".join(BEFORE_COLON)
_TERM = Pattern(rf'[-!]?(?:(?:{_NAMES}):.|~?".|~[^/\\]+\Z)', re.DOTALL)
_BRACKETS = Pattern(r"[-!]?\(.*|[^()]*\)+", re.DOTALL)
_LIKE_TERM = Pattern(r"-?[A-Za-z]{2,}:(?!//).", re.DOTALL)
_LOOSE_VALUE = Pattern(rf'([-!]?(?:{_NAMES}):)(?=[^("][^"]*\s)([^"]*)', re.DOTALL)
_OPERATOR = Pattern(r"or|and|not|[|&!]+", re.IGNORECASE)
_SUFFIX = Pattern(r"\.[A-Za-z]{2,}[0-9]?\Z")
_STORES = (".yaml", ".yml", ".json")
_SECOND_TERM = Pattern(rf"[\s(][-!]?(?:{_NAMES}):|\s(?:or|and|not|[|&!]+)\s", re.IGNORECASE)


def divide(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Store and filter terms among the words that are no options.

    A store is the first word that is a file, or looks like the path of one; every other word is part of the filter,
    as it would be after ``-f`` or in the app.

    Raises:
        UsageError: if there are two stores, or a command stands among them.
    """
    store: str | None = None
    terms: list[str] = []
    for word in words:
        if not word.strip():
            raise UsageError("an empty word is neither a store nor a filter; leave it out")
        if _is_term(word) or not (_like_path(word) or (store is None and _is_file(word))):
            terms.append(word)
        elif store is None:
            store = word
        else:
            raise UsageError(f"two stores, {store!r} and {word!r}; open one at a time, and {_searched(word)}")
    _refuse_misplaced(store, terms)
    return store, [_whole(term) for term in terms]


def bare_words(terms: Iterable[str]) -> tuple[str, ...]:
    """The terms that are words without a field and without quotes."""
    return tuple(term for term in terms if not _is_term(term))


def _is_term(word: str) -> bool:
    """A misspelt field is no store either, nor a bracket, unless there is a file of that name; an operator never is."""
    if _TERM.match(word) or _OPERATOR.fullmatch(word):
        return True
    return bool(_LIKE_TERM.match(word) or _BRACKETS.fullmatch(word)) and not os.path.lexists(word)


def _is_file(word: str) -> bool:
    return os.path.lexists(word) and not os.path.isdir(word)


def _like_path(word: str) -> bool:
    """Whether it has a folder or a file's ending; "1.5" and "U.S." have neither."""
    return os.sep in word or word in (".", "..") or bool(_SUFFIX.search(word))


def _refuse_misplaced(store: str | None, terms: Sequence[str]) -> None:
    """Refuse a command that does not come first, and a store without its file's ending."""
    bare = next(iter(bare_words(terms)), "")
    if store is not None or not bare:
        return
    if bare in COMMANDS:
        raise UsageError(
            f"the command comes first: {PROGRAM} {bare} ...; a file of that name is ./{bare}, and {_searched(bare)}"
        )
    if near := next((f"{bare}{suffix}" for suffix in _STORES if os.path.isfile(f"{bare}{suffix}")), None):
        raise UsageError(f"no file {bare!r}; did you mean {near}? Or {_searched(bare)}")


def _searched(word: str) -> str:
    """How a word is searched for that could be something else."""
    import shlex

    quoted = '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"words to search for stand in quotes of their own: {shlex.quote(quoted)}"


def _whole(term: str) -> str:
    """The term with its quotes put back, which the shell took from ``actor:"Islamic State"``."""
    loose = _LOOSE_VALUE.fullmatch(term)
    if loose is None or _SECOND_TERM.search(term):
        return term
    value = loose[2].replace("\\", "\\\\")
    return f'{loose[1]}"{value}"'


def typed_filters(options: argparse.Namespace, terms: Sequence[str], directory: Directory) -> list[TypedFilter]:
    """Everything that the options and terms ask, each text and the options by themselves; all of it must hold.

    Args:
        options: what argparse found.
        terms: the filter terms among the other words, which are one text.
        directory: the store that is asked.

    Raises:
        UsageError: if a term to leave out is none.
        FilterError: if a text is not understood.
    """
    from albab_tui.question.typed import Row, TypedFilter
    from albab_tui.text.cleaning import clean_line

    texts = [text for given in (*options.filter, " ".join(terms)) if (text := clean_line(given))]
    parts, rules = tuple(_parts(options, directory)), tuple(_rules(options))
    return [
        *(_read(text, directory) for text in texts),
        *([TypedFilter(Row((parts,)), rules)] if parts or rules else []),
    ]


def _read(text: str, directory: Directory) -> TypedFilter:
    from albab_tui.question.grammar import read_for

    return read_for(text, directory)


def _parts(options: argparse.Namespace, directory: Directory) -> Iterator[Typed]:
    from albab_tui.question.typed import Phrase, TextPlace, Without
    from albab_tui.text.cleaning import clean_line

    for name in FIELDS:
        for value in getattr(options, f"field_{name}"):
            yield from _values(name, name, value)
    for term in options.without:
        name, _, value = term.partition(":")
        if not (name.lower() in NAMED or directory.role_names.resolve(name)) or not value:
            raise UsageError(f"--without takes FIELD:NAME, where the field is {', '.join(FIELDS)}; not {term!r}")
        field = NAMED.get(name.lower()) or role_field(directory.role_names.resolve(name) or "")
        yield from (Without(part) for part in _values(field, f"-{name}", value.strip('"')))
    for phrase in map(clean_line, options.phrases):
        from albab_tui.question.printing import in_filter_quotes

        words = phrase.removeprefix("~")
        yield Phrase(words, TextPlace(in_filter_quotes(phrase)), inside=words != phrase)


def _values(field: str, name: str, value: str) -> Iterator[Typed]:
    from albab_tui.question.printing import as_value
    from albab_tui.question.typed import TextPlace, TypedName
    from albab_tui.text.cleaning import clean_line

    for each in _listed(clean_line(value)):
        yield TypedName(field, each, TextPlace(f"{name}:{as_value(each)}"))


def _listed(value: str) -> list[str]:
    """``a,b`` is two values, "Aleppo, Syria" is one."""
    return [value] if re.search(r"\s", value) else value.split(",")


def _rules(options: argparse.Namespace) -> Iterator[Ruled]:
    from albab_tui.question.typed import Ruled, TextPlace
    from albab_tui.text.cleaning import clean_line

    given = [(name, value) for name in ("match", "role", *DATE_OPTIONS) for value in getattr(options, name)]
    given += [("members", "no")] if options.no_members else []
    for name, value in given:
        yield Ruled(name, clean_line(value), TextPlace(clean_line(f"{name}:{value}")))
