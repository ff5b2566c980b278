"""What a rule of `check` is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from albab_tui.findings import Finding

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """One rule of `check`."""

    name: str
    reason: str
    """Why the rule is there, in one sentence, for the documentation."""
    find: Callable[[Subject], Iterator[Finding]]


def rule(name: str) -> Callable[[Callable[[Subject], Iterator[Finding]]], Rule[Subject]]:
    """Make a function a rule; its docstring is the reason."""
    return lambda find: Rule(name, " ".join((find.__doc__ or "").split()), find)
