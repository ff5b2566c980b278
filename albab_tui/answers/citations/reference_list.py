"""The sources of an answer as a bibliography."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.citations.citation_styles import json_text
from albab_tui.answers.citations.in_bibtex import reference_bibtex
from albab_tui.answers.citations.in_csl import reference_csl
from albab_tui.answers.citations.reference import Reference, reference
from albab_tui.text.numbers import many


def bibtex_chunks(answer: Answer) -> Iterator[str]:
    """The sources as BibTeX, an entry a piece; the lines before it hold nothing foreign, for "@" would begin one."""
    shown = f"{many(len(answer.sources), 'source')}; {answer.shown} of {many(answer.total, 'event')}"
    yield f"% {shown}; store sha256 {answer.sha256}; albab-tui {answer.version}\n"
    if why := phrases.nothing(answer):
        yield f"% {why}\n"
    for each in _references(answer):
        yield f"\n{reference_bibtex(each)}"


def csl_chunks(answer: Answer) -> Iterator[str]:
    """The sources as a list of CSL-JSON items, an item a piece."""
    between = "["
    for each in _references(answer):
        lines = json_text(reference_csl(each)).rstrip().splitlines()
        yield f"{between}\n  " + "\n  ".join(lines)
        between = ","
    yield "[]\n" if between == "[" else "\n]\n"


def _references(answer: Answer) -> Iterator[Reference]:
    return (reference(entry.source, answer.about.title) for entry in answer.sources)
