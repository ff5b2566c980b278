"""What a rule of `check` is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from msgspec.structs import replace

from albab_tui.errors import Severity
from albab_tui.findings import Finding

Subject = TypeVar("Subject")
Find = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """One rule of `check`."""

    name: str
    reason: str
    """Why the rule is there, in one sentence, for the documentation."""
    find: Find[Subject]
    severity: Severity = "error"
    """What all its findings are."""


def rule(name: str, severity: Severity = "error") -> Callable[[Find[Subject]], Rule[Subject]]:
    """Make a function a rule; its docstring is the reason."""

    def made(find: Find[Subject]) -> Rule[Subject]:
        reason = " ".join((find.__doc__ or "").split())
        return Rule(name, reason, lambda subject: _as(severity, find(subject)), severity)

    return made


def _as(severity: Severity, found: Iterator[Finding]) -> Iterator[Finding]:
    return found if severity == "error" else (replace(each, severity=severity) for each in found)
