"""The places of a passage at which a number of a figure stands, with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from albab_tui.cited.article_text import ArticleText
from albab_tui.model.report import Report
from albab_tui.text.numbers_told import numbers_form

_REACH = 60
"""Characters around a number that are looked at."""


class Occurrence(NamedTuple):
    """What stands around a number, as numbers are read."""

    before: str
    behind: str


def occurrences(value: Decimal, report: Report, text: ArticleText) -> list[Occurrence]:
    """Every place in the report's paragraphs at which a number stands, without its sign."""
    return [found for paragraph in text.existing(report) for found in _in_paragraph(abs(value), text, paragraph)]


def _in_paragraph(value: Decimal, text: ArticleText, paragraph: int) -> Iterator[Occurrence]:
    found = [number for number in text.numbers(paragraph) if number.value == value]
    form = numbers_form(text.paragraphs[paragraph - 1]) if found else ""
    for number in found:
        yield Occurrence(form[max(0, number.begin - _REACH) : number.begin], form[number.end : number.end + _REACH])
