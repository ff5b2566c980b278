"""How much is tried: of some tests only a share of the cases in `make test`, and all of them in `make test-long`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet
from hypothesis import settings

QUICK, LONG = 25, 400
"""Examples of Hypothesis, where a test says nothing else."""


def examples(number: int) -> settings:
    """So many examples of Hypothesis, and as many times more in a long run as elsewhere."""
    return settings(max_examples=number * settings().max_examples // QUICK)


def long(*case: Any, id: str | None = None) -> ParameterSet:
    """A case for long runs only."""
    return pytest.param(*case, marks=pytest.mark.long, id=id)


def in_turn(cases: Collection[Any], ways: Sequence[Any], ids: Iterable[str] | None = None) -> list[ParameterSet]:
    """Each case in each way; but for long runs in one of the ways only, another for each.

    Args:
        cases: first argument of the test.
        ways: its second; each is taken by as many cases as the others, but for one.
        ids: names of the cases.
    """
    names = list(ids) if ids is not None else [str(case) for case in cases]
    return [
        _case(case, way, f"{names[number]}-{way}", chosen=place == number % len(ways))
        for number, case in enumerate(cases)
        for place, way in enumerate(ways)
    ]


def _case(case: object, way: object, id: str, *, chosen: bool) -> ParameterSet:
    name = id.replace(" ", "")
    return pytest.param(case, way, id=name) if chosen else long(case, way, id=name)
