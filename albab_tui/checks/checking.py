"""Putting every rule to a store, and to the articles behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import NamedTuple

from albab_tui.articles.folder import ArticleError, check_folder, own_folder
from albab_tui.checks.engines.cited_articles import UnreadArticle
from albab_tui.checks.engines.defining import Rule, Subject
from albab_tui.checks.engines.recounting import Timing
from albab_tui.checks.engines.waivers import Waivers
from albab_tui.checks.outside_rules import OutsideRules
from albab_tui.checks.proving import Proof, Prover
from albab_tui.checks.rules.table import ALONE, ON_STORE, ON_TIMING, ON_UNREAD, ON_WAIVERS, WITH_ARTICLES
from albab_tui.errors import MOST_COUNTED, Problem
from albab_tui.findings import Finding, problem
from albab_tui.store.opening import OpenedStore


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `check` found."""

    problems: tuple[Problem, ...]
    """In the order of the file, at most `MOST_COUNTED`; no warning is among them in place of an error."""
    errors: int
    """How many of all that was found is more than a warning."""
    more: int
    """How many further problems were found but are not told."""
    expressions: int
    """Reports with a time expression."""
    uncounted: int
    """Those among them whose expression can't be counted, so that nothing is said of their dates."""
    proof: Proof | None
    """None where no articles were given, nor found where the store says."""
    missing: str | None = None
    """The folder that the store names and that is not there."""


def check(opened: OpenedStore, articles: FilePath | None = None) -> Outcome:
    """Put every rule to a store; where the articles' texts are given, prove its citations.

    Args:
        opened: the store.
        articles: the folder in which each source's `text` is looked up; None for the one that the store names.

    Raises:
        AlbabError: if the folder is not there.
    """
    store = opened.store
    texts = _texts(opened, articles)
    outside = OutsideRules(store)
    found = [*_put(ON_STORE, store), *texts.found, *outside.found]
    judged = ALONE if texts.folder is None else ALONE | WITH_ARTICLES
    known = (ALONE | WITH_ARTICLES).keys() | outside.names
    silenced = Waivers(store, known, judged.keys() | outside.names, WITH_ARTICLES.keys())
    proof, sentences = None, {}
    if texts.folder is not None:
        prover = Prover(store, texts.folder)
        found += prover.find()
        proof, silenced.unread, sentences = prover.proof(), prover.unread, prover.sentences
    # The articles come first, for the tense of a passage's sentence decides what its words mean.
    timing = Timing(store, sentences)
    found += _put(ON_TIMING, timing)
    standing = [each for each in found if not silenced.silence(each.rule, each.path)]
    standing += [*_put(ON_WAIVERS, silenced), *outside.faults]
    problems = _first(standing, opened)
    errors = sum(each.severity == "error" for each in standing)
    more, expressions = len(standing) - len(problems), sum(map(len, timing.recounts))
    return Outcome(problems, errors, more, expressions, timing.uncounted, proof, texts.missing)


class _Texts(NamedTuple):
    """Where the articles' texts are looked up."""

    folder: FilePath | None
    missing: str | None = None
    found: tuple[Finding, ...] = ()


def _texts(opened: OpenedStore, given: FilePath | None) -> _Texts:
    if given is not None:
        check_folder(given)
        return _Texts(given)
    try:
        folder = own_folder(opened.file, opened.store.articles)
    except ArticleError as error:
        return _Texts(None, None, tuple(_put(ON_UNREAD, UnreadArticle(("articles",), error))))
    return _Texts(folder, None if folder else opened.store.articles)


def _put(rules: Iterable[Rule[Subject]], subject: Subject) -> Iterator[Finding]:
    return (found for rule in rules for found in rule.find(subject))


def _first(found: Iterable[Finding], opened: OpenedStore) -> tuple[Problem, ...]:
    """Those that stand first in the file; finding the line of each costs more than all rules together."""
    positions = opened.positions
    first = sorted(found, key=lambda each: (each.severity, positions.place(each)))[:MOST_COUNTED]
    return tuple(sorted(problem(each, positions) for each in first))
