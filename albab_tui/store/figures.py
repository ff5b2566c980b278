"""Figures: plain numbers, a value or bounds, the lower not above the upper."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from albab_tui.model.report import Figure
from albab_tui.store.misfits import Misfit, is_number, number
from albab_tui.store.parts import Mapping
from albab_tui.store.shapes import fields_of, shape

_NUMBERS = ("value", "low", "high")


def figure_misfits(figure: Mapping) -> Iterator[tuple[str, Misfit]]:
    """What is wrong with a figure, each with the field concerned; the empty field is the figure as a whole."""
    given = {name: text for name in _NUMBERS if (text := figure.get(name)) is not None}
    wrong = [name for name, text in given.items() if isinstance(text, str) and not is_number(text)]
    for name in wrong:
        yield name, number(str(given[name]), shape(fields_of(Figure)[name].type))
    if not given:
        yield "", Misfit("empty-figure", "the figure has neither value nor bounds", "give it value, low or high")
    if "value" in given and len(given) > 1:
        yield "value", Misfit("wrong-figure", "the figure has a value and bounds", "keep value, or low and high")
    low, high = given.get("low"), given.get("high")
    if isinstance(low, str) and isinstance(high, str) and not wrong and Decimal(low) > Decimal(high):
        yield "low", Misfit("wrong-figure", "the lower bound is above the upper", f"did you mean {high} to {low}?")
