"""What ``albab-tui check --show`` and ``--next`` print."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from msgspec import to_builtins

from albab_tui.checks.pending import Pending
from albab_tui.checks.showing import ShownCitation, ShownParagraph
from albab_tui.cited.verdict import Verdict
from albab_tui.findings import path_text
from albab_tui.text.numbers import many

_MOST = 20
"""Events that are told as worth dating."""


def paragraphs_as_text(paragraphs: Sequence[ShownParagraph]) -> Iterator[str]:
    """The paragraphs as lines for people, each with the reports that cite it."""
    for each in paragraphs:
        yield f"{each.number:>3}  {each.text}\n"
        if not each.citations:
            yield f"     {'skipped on purpose' if each.is_skipped else 'no report cites it'}\n"
        for citation in each.citations:
            yield from (f"     {line}\n" for line in _citation(citation))
        yield "\n"


def paragraphs_as_json(paragraphs: Sequence[ShownParagraph]) -> str:
    """The same as a list of objects."""
    return _json(to_builtins(list(paragraphs)))


def pending_as_text(found: Sequence[Pending]) -> Iterator[str]:
    """The events whose dates are worth work as lines for people, how many more there are in the last."""
    for each in found[:_MOST]:
        yield f"{many(each.leading, 'event'):>9} to see beside it  {_width(each):>14}  {each.event.id}\n"
    if len(found) > _MOST:
        yield f"and {len(found) - _MOST} more\n"


def pending_as_json(found: Sequence[Pending]) -> str:
    """All of them as a list of objects."""
    return _json([_row(each) for each in found])


def _row(each: Pending) -> dict[str, Any]:
    date = each.event.date and str(each.event.date)
    return {"id": each.event.id, "date": date, "days": each.days, "events": each.leading}


def _json(rows: list[Any]) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _citation(citation: ShownCitation) -> Iterator[str]:
    claimant = f", {citation.by}" if citation.by else ""
    yield f"- {citation.event}, report {citation.report}{claimant}: {citation.says}"
    for state, judged in groupby(sorted(citation.verdicts, key=lambda each: each.state), lambda each: each.state):
        yield f"  {state}: {', '.join(dict.fromkeys(map(_field, judged)))}"
    yield f"  {'read' if citation.is_read else 'not read'}: {_to_paste(citation)}"


def _field(verdict: Verdict) -> str:
    instead = f" (the text has {verdict.instead})" if verdict.instead and verdict.state == "differs" else ""
    return f"{path_text(verdict.field)}{instead}"


def _to_paste(citation: ShownCitation) -> str:
    return f"passage: [{', '.join(citation.passage)}], claim: {citation.claim}"


def _width(each: Pending) -> str:
    if each.days is None:
        return "undated" if each.event.date is None else "open"
    return many(each.days, "day")
