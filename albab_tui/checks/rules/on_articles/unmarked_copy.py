"""Passages of two articles that are one copy, and are counted as two voices."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from albab_tui.checks.engines.cited_passages import CitedPassage, CitedPassages
from albab_tui.checks.engines.defining import rule
from albab_tui.evidence.origins import origins
from albab_tui.findings import Finding, Path, quoted
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.text.wording_compared import RUN

RULE = "unmarked-copy"


@rule(RULE)
def unmarked_copy(passages: CitedPassages) -> Iterator[Finding]:
    """Passages of two articles that share eight words in a row are one copy, so they have one origin."""
    for told in passages.by_event.values():
        earlier = _Earlier(passages.bodies)
        objected: set[Path] = set()
        for passage in told:
            other = earlier.copied(passage)
            if other:
                copy, original = (other, passage) if _unnamed(other) and not _unnamed(passage) else (passage, other)
                if copy.citation.path not in objected:
                    objected.add(copy.citation.path)
                    yield _objection(copy, original)
            earlier.add(passage)


class _Earlier:
    """The passages of an event so far, by their runs, the first of each origin."""

    def __init__(self, bodies: Hierarchy) -> None:
        self._bodies = bodies
        self._first: dict[int, CitedPassage] = {}
        self._others: dict[int, dict[str, CitedPassage]] = {}
        """Those after the first, which few runs have."""

    def add(self, passage: CitedPassage) -> None:
        """Take in a passage."""
        for run in passage.runs:
            first = self._first.setdefault(run, passage)
            if first.origin != passage.origin:
                self._others.setdefault(run, {}).setdefault(passage.origin, passage)

    def copied(self, passage: CitedPassage) -> CitedPassage | None:
        """One that shares words and stands for another voice."""
        shared = (run for run in passage.runs if run in self._first)
        others = (other for run in shared for other in (self._first[run], *self._others.get(run, {}).values()))
        return next((other for other in others if _apart(passage, other, self._bodies)), None)


def _apart(one: CitedPassage, other: CitedPassage, bodies: Hierarchy) -> bool:
    """Whether two passages of two sources count as two origins of their event."""
    reports = one.citation.report, other.citation.report
    sources = {each.source.id: each.source for each in (one, other)}
    event = replace(one.citation.event, reports=reports)
    return one.source is not other.source and len(origins(event, sources, bodies)) > 1


def _unnamed(passage: CitedPassage) -> bool:
    return passage.citation.report.origin is None and passage.source.agency is None


def _objection(copy: CitedPassage, original: CitedPassage) -> Finding:
    cited = ", ".join(map(str, original.citation.report.paragraphs))
    message = f"{RUN} words in a row of the passage stand in {quoted(original.source.id)} ({cited}) too"
    return Finding((*copy.citation.path, "source"), RULE, message, "tell whose copy it is: origin, with origin_why")
