"""Figures: plain numbers, at least one of value, lower and upper bound."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from albab_tui.findings import quoted
from albab_tui.store.reading.convert import is_number
from albab_tui.store.sense.walking import Mapping
from albab_tui.text.folding import fold

_NUMBERS = ("value", "low", "high")
_TAKEN = {
    "": "which has no letter or digit",
    "date": "which disputed: asks for the date of the event by",
    "occurrence": "which disputed: asks by whether it happened",
}
"""Folded names that mean something else, or nothing, after ``disputed:``, and why they can't be used."""


def figure_misfits(figure: Mapping) -> Iterator[tuple[str, str, str, str]]:
    """What is wrong with a figure: field concerned (empty: the figure as a whole), rule, message and cure."""
    if isinstance(name := figure.get("name"), str) and (why := _TAKEN.get(fold(name))):
        yield "name", "wrong-figure", f"a figure can't be called {quoted(name)}, {why}", "name what is counted"
    given = {name: text for name in _NUMBERS if (text := figure.get(name)) is not None}
    wrong = [name for name, text in given.items() if isinstance(text, str) and not is_number(text)]
    for name in wrong:
        yield name, *_not_a_number(str(given[name]), name)
    if not given:
        yield "", "empty-figure", "the figure has neither value nor bounds", "give it value, low or high"


def _not_a_number(text: str, name: str) -> tuple[str, str, str]:
    from albab_tui.store.mistakes.misfits import number  # only an error needs it
    from albab_tui.store.mistakes.number_ranges import bounds
    from albab_tui.store.reading.shapes import shape

    found = number(text, shape(Decimal))
    if name == "value" and (meant := bounds(text)):
        found = found._replace(cure=f"write low: {meant[0]}, high: {meant[1]}")
    return found
