"""From what argparse found to a store's path and one filter text."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable, Iterator, Sequence

from albab_tui.cli.options import DATE_OPTIONS, FIELD_OPTIONS, SETTINGS
from albab_tui.cli.parser import COMMANDS, PROGRAM, UsageError

_NAMES = "|".join([*FIELD_OPTIONS, *SETTINGS])
_TERM = re.compile(rf'-?(?:{_NAMES}):.|".', re.DOTALL)
_LIKE_TERM = re.compile(r"-?[A-Za-z]{2,}:(?!//).", re.DOTALL)
_LOOSE_VALUE = re.compile(rf'(-?(?:{_NAMES}):)(?=[^"]*\s)([^"]*)', re.DOTALL)
_SUFFIX = re.compile(r"\.[A-Za-z]{2,}[0-9]?\Z")
_STORES = (".yaml", ".yml", ".json")
_SECOND_TERM = re.compile(rf"\s-?(?:{_NAMES}):")


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
    """A misspelt field is no store either, unless there is a file of that name."""
    return bool(_TERM.match(word) or (_LIKE_TERM.match(word) and not os.path.lexists(word)))


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


def filter_text(options: argparse.Namespace, terms: Sequence[str]) -> str:
    """Everything that the options and terms ask, as one filter text.

    Args:
        options: what argparse found.
        terms: the filter terms among the other words.

    Raises:
        UsageError: if a term to leave out is none.
    """
    from albab_tui.store.cleaning import clean_line

    parts = [*options.filter, *terms, *_asked(options)]
    return " ".join(clean_line(part) for part in parts if part)


def _asked(options: argparse.Namespace) -> Iterator[str]:
    """What the options ask, as terms; what contradicts itself is left to the filter's text to refuse."""
    from albab_tui.question.grammar import as_value, quoted

    for name in FIELD_OPTIONS:
        yield from (
            f"{name}:{as_value(each)}" for value in getattr(options, f"field_{name}") for each in _listed(value)
        )
    for term in options.without:
        name, _, value = term.partition(":")
        if name.lower() not in FIELD_OPTIONS or not value:
            raise UsageError(f"--without takes FIELD:NAME, where the field is {', '.join(FIELD_OPTIONS)}; not {term!r}")
        yield from (f"-{name}:{as_value(each)}" for each in _listed(value.strip('"')))
    yield from (f"{name}:{as_value(value)}" for name in ("match", "role") for value in getattr(options, name))
    yield from ["members:no"] if options.no_members else []
    yield from (_whole(f"{name}:{value}") for name in DATE_OPTIONS for value in getattr(options, name))
    yield from map(quoted, options.phrases)


def _listed(value: str) -> list[str]:
    """``a,b`` is two values, "Aleppo, Syria" is one."""
    return [value] if re.search(r"\s", value) else value.split(",")
