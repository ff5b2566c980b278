"""What a rule of `check` is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from albab_tui.findings import Path

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Found:
    """Something that a rule objects to."""

    path: Path
    """The offending field."""
    message: str
    """What is wrong; no foreign text but what came clean out of the store."""
    cure: str
    """What would be right."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """One rule of `check`."""

    name: str
    reason: str
    """Why the rule is there, in one sentence, for the documentation."""
    find: Callable[[Subject], Iterator[Found]]


def rule(name: str) -> Callable[[Callable[[Subject], Iterator[Found]]], Rule[Subject]]:
    """Make a function a rule; its docstring is the reason."""
    return lambda find: Rule(name, " ".join((find.__doc__ or "").split()), find)
