"""Rules of check that other distributions bring along, each checked, and what they find cleaned."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from albab_tui.checks.engines.defining import Rule
from albab_tui.checks.rules.table import REASONS
from albab_tui.errors import MOST_COUNTED
from albab_tui.findings import Finding
from albab_tui.model.store import Store
from albab_tui.outside.cleaned_findings import cleaned_finding
from albab_tui.outside.outside_parts import FAULTS, OutsidePart, PartError, WrongPartError, load_all, must_be_named

FAULT = "outside-rule"
"""The rule of what a rule from outside does wrong; it can't be silenced, for then nobody knows what was checked."""


class OutsideRule(NamedTuple):
    """A rule that was loaded."""

    part: OutsidePart
    rule: Rule[Store]

    def find(self, store: Store) -> tuple[Finding, ...]:
        """What it finds, clean, at most `MOST_COUNTED`.

        Raises:
            PartError: if it fails, or finds what is no finding.
        """
        try:
            return tuple(self._cleaned(found) for found in islice(self.rule.find(store), MOST_COUNTED))
        except FAULTS as fault:
            raise self.part.failed("can't check this store", fault) from None

    def _cleaned(self, found: object) -> Finding:
        return replace(cleaned_finding(found), rule=self.part.name, severity=self.rule.severity)


class OutsideRules:
    """All rules from outside, put to a store.

    Args:
        store: the store.
    """

    def __init__(self, store: Store) -> None:
        loaded = load_all("rule", _fitting, frozenset((*REASONS, FAULT)))
        self.names = frozenset(each.part.name for each in loaded.parts)
        self.found: list[Finding] = []
        """What they find."""
        self.faults = [Finding((), FAULT, fault) for fault in loaded.faults]
        """One for each rule that can't be put to the store."""
        for each in loaded.parts:
            try:
                self.found += each.find(store)
            except PartError as error:
                self.faults.append(Finding((), FAULT, error.message, error.cure))


def _fitting(part: OutsidePart, found: object) -> OutsideRule:
    must_be_named(part, found)
    if not isinstance(found, Rule):
        raise WrongPartError("it is no rule: make one with @rule of albab_tui.checks.engines.defining")
    return OutsideRule(part, found)
