"""Figures: plain numbers, at least one of value, lower and upper bound."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from albab_tui.findings import Finding, Path, quoted
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


def figure_findings(figure: Mapping, path: Path) -> Iterator[Finding]:
    """What is wrong with a figure at a path."""
    if isinstance(name := figure.get("name"), str) and (why := _TAKEN.get(fold(name))):
        message = f"a figure can't be called {quoted(name)}, {why}"
        yield Finding((*path, "name"), "wrong-figure", message, "name what is counted")
    given = {name: text for name in _NUMBERS if (text := figure.get(name)) is not None}
    wrong = [name for name, text in given.items() if isinstance(text, str) and not is_number(text)]
    for name in wrong:
        yield _not_a_number((*path, name), str(given[name]))
    if not given:
        yield Finding(path, "empty-figure", "the figure has neither value nor bounds", "give it value, low or high")


def _not_a_number(path: Path, text: str) -> Finding:
    from albab_tui.store.mistakes.misfits import number_misfit  # only an error needs it
    from albab_tui.store.mistakes.number_ranges import ends_of_range
    from albab_tui.store.reading.shapes import shape

    found = number_misfit(path, text, shape(Decimal))
    if path[-1] == "value" and (meant := ends_of_range(text)):
        found = replace(found, cure=f"write low: {meant[0]}, high: {meant[1]}")
    return found
