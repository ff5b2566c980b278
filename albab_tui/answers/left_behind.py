"""What a format could not carry of an answer, in one line for who made the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from albab_tui.answers.answer import Answer
from albab_tui.answers.exports import AnyFormat
from albab_tui.evidence.dossier import Dossier
from albab_tui.text.numbers import many

_SAID = {"report": " (but for their sources and claimants)"}


def left_behind(answer: Answer, format: AnyFormat) -> str:
    """What was lost: "csv-flat leaves out 12 reports (...), 1 link"; empty where nothing was.

    It walks through the events once more, and keeps none.
    """
    lost = Counter[str]()
    left = _counting(answer, format)
    if left is None:
        return ""
    for dossier in answer.selection.dossiers():
        lost.update(left(dossier))
    told = [many(count, noun) + _SAID.get(noun, "") for noun, count in lost.items() if count]
    return f"{format} leaves out {', '.join(told)}" if told else ""


def _counting(answer: Answer, format: AnyFormat) -> Callable[[Dossier], Counter[str]] | None:
    """What counts the losses of an event by their nouns; None for a format that is no copy of the data."""
    if format == "csv-flat":
        from albab_tui.answers.flat.flat_csv import left_by_flat
        from albab_tui.answers.flat.plain_event import PlainEvent

        return lambda dossier: left_by_flat(PlainEvent(dossier, answer.archive.names))
    return None
