"""Colours of words: five that no terminal shows as the colour of disputes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.color_triplet import ColorTriplet
from textual.theme import BUILTIN_THEMES

from albab_tui.app.hues import _CENTRES, _COLOURS, HUES, hue_of
from albab_tui.model.vocabulary import Word
from albab_tui.model.vocabulary.definitions import HUES as NAMED


def shown(colour: str, system: ColorSystem) -> tuple[int | None, ColorTriplet | None]:
    """What a terminal of so many colours is told."""
    found = Color.parse(colour).downgrade(system)
    return found.number, found.triplet


DISPUTED = BUILTIN_THEMES["textual-dark"].warning


@pytest.mark.parametrize("system", [ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR])
@pytest.mark.parametrize("hue", HUES)
def test_no_hue_is_shown_in_the_colour_of_disputes(hue: str, system: ColorSystem) -> None:
    assert DISPUTED is not None
    assert shown(_COLOURS[hue], system) != shown(DISPUTED, system)  # type: ignore[index]


def test_sixteen_colours_show_at_least_four_of_them_apart() -> None:
    assert len({shown(colour, ColorSystem.STANDARD) for colour in _COLOURS.values()}) >= 4


@pytest.mark.parametrize(
    ("degrees", "name"),
    [(None, None), (0, "red"), (359, "red"), (340, "red"), (50, "red"), (80, "green"), (200, "cyan"), (300, "magenta")],
)
def test_a_word_has_the_nearest(degrees: int | None, name: str | None) -> None:
    assert hue_of(Word("a", "a", hue=degrees)) == name


@given(st.integers(0, 359))
def test_every_hue_has_one(degrees: int) -> None:
    assert hue_of(Word("a", "a", hue=degrees)) in HUES


def test_the_names_in_a_store_are_those_that_are_drawn() -> None:
    assert NAMED == _CENTRES
