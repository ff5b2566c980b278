"""Which events a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Collection

from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.folding import fold
from albab_tui.question.fields import FieldName, the_field
from albab_tui.question.filter import Filter
from albab_tui.question.senses import Sense, lies
from albab_tui.question.tree import All, Joins, Leaf, Words, worked_out

Test = Callable[[Dossier], bool]
"""Whether something holds for an event."""


def matcher(filter: Filter, evidence: Evidence) -> Test:
    """The test whether an event meets everything that the filter asks; the tree is walked once, to make it."""
    test = worked_out(All(filter.parts), lambda leaf: _leaf(leaf, evidence, filter.members), _TESTS)
    if filter.window is None:
        return test
    return lambda dossier: test(dossier) and lies_in(dossier, filter, filter.sense)


def lies_in(dossier: Dossier, filter: Filter, sense: Sense) -> bool:
    """Whether an event lies in the filter's range of time in a sense; where none is asked for, every event does."""
    window = filter.window
    return window is None or lies(dossier.event.date, (window.start, window.end), sense, dossier.told)


def values(field: FieldName, filter: Filter, dossier: Dossier, evidence: Evidence) -> Collection[str]:
    """The values of a field that an event has, each once, under the filter's members."""
    return the_field(field).of(dossier, evidence, filter.members)


def _leaf(leaf: Leaf, evidence: Evidence, members: bool) -> Test:
    if isinstance(leaf, Words):
        wanted = fold(leaf.text)
        return lambda dossier: wanted in dossier.text
    field, value = the_field(leaf.field), leaf.value
    of, holds = field.of, field.holds
    if holds is not None:
        return lambda dossier: holds(value, dossier, evidence, members)
    return lambda dossier: value in of(dossier, evidence, members)


def _all(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def holds(dossier: Dossier) -> bool:
        for test in tests:  # noqa: SIM110 - a generator for each event takes as long again
            if not test(dossier):
                return False
        return True

    return holds


def _any(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def holds(dossier: Dossier) -> bool:
        for test in tests:  # noqa: SIM110
            if test(dossier):
                return True
        return False

    return holds


def _none(test: Test) -> Test:
    return lambda dossier: not test(dossier)


_TESTS: Joins[Test] = Joins(_all, _any, _none)
