"""An answer in a format; the module that writes the format is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from albab_tui.answers.answer import Answer

if TYPE_CHECKING:
    from albab_tui.answers.exports import AnyFormat


def render(answer: Answer, format: AnyFormat) -> str:
    """The answer as the whole content of a file in UTF-8, ending with a line break; the same each time."""
    return "".join(chunks(answer, format))


class Rendering:
    """The same to be walked through piece by piece, each time from its beginning."""

    def __init__(self, answer: Answer, format: AnyFormat) -> None:
        self._answer = answer
        self._format = format

    def __iter__(self) -> Iterator[str]:
        """The pieces, as `chunks` gives them."""
        return chunks(self._answer, self._format)


def chunks(answer: Answer, format: AnyFormat) -> Iterator[str]:
    """The same piece by piece, of which none holds more than an event, for memory must not grow with their number.

    Pieces may be empty, while nothing can be written yet.

    Raises:
        PartError: if a format from outside fails.
    """
    yield from ("" for _ in answer.prepared())
    yield from _writer(format)(answer)


def _writer(format: AnyFormat) -> Callable[[Answer], Iterator[str]]:
    if not isinstance(format, str):  # from outside
        return format.render
    match format:
        case "text":
            from albab_tui.answers.text import text_chunks

            return text_chunks
        case "markdown":
            from albab_tui.answers.markdown import markdown_chunks

            return markdown_chunks
        case "html":
            from albab_tui.answers.html import html_chunks

            return html_chunks
        case "chart":
            from albab_tui.answers.chart.svg_chunks import chart_chunks

            return chart_chunks
        case "svg":
            from albab_tui.answers.svg import svg_chunks

            return svg_chunks
        case "json":
            from albab_tui.answers.json import json_chunks

            return json_chunks
        case "csv":
            from albab_tui.answers.csv import csv_chunks

            return csv_chunks
        case "csv-flat":
            from albab_tui.answers.flat.flat_csv import flat_chunks

            return flat_chunks
        case "bibtex":
            from albab_tui.answers.citations.reference_list import bibtex_chunks

            return bibtex_chunks
        case "csl":
            from albab_tui.answers.citations.reference_list import csl_chunks

            return csl_chunks
