"""Colours of words: five that no terminal shows as the colour of disputes, and that can be read on every ground."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color as RichColor
from rich.color import ColorSystem
from rich.color_triplet import ColorTriplet
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from albab_tui.app import hues
from albab_tui.app.hues import ACTOR_STYLES, ACTORS_OF_TERMINAL, OF_TERMINAL, ON_DARK, ON_LIGHT, hue_of
from albab_tui.app.theme_grounds import OWN as OWN_VARIABLES
from albab_tui.model.vocabulary import Word
from albab_tui.model.vocabulary.definitions import HUES, SetName
from albab_tui.model.vocabulary.sets import COMMON, SETS

SYSTEMS = (ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR)
OWN = ("textual-dark", "textual-light")
THEMES = [name for name, theme in BUILTIN_THEMES.items() if not theme.ansi]
TERMINALS = [name for name, theme in BUILTIN_THEMES.items() if theme.ansi]


def shown(colour: str, system: ColorSystem) -> tuple[int | None, ColorTriplet | None]:
    """What a terminal of so many colours is told."""
    found = RichColor.parse(colour).downgrade(system)
    return found.number, found.triplet


def variables(name: str) -> dict[str, str]:
    theme = BUILTIN_THEMES[name]
    found = theme.to_color_system().generate()
    return found | hues.variables(name, found, dark=theme.dark, terminal=bool(theme.ansi))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in Color.parse(colour).normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def disputed(theme: str) -> str:
    return variables(theme)["disputed"]


def others(theme: str) -> Iterator[str]:
    """The colours of words and actors, and that of headings and marks."""
    found = variables(theme)
    yield from of_words(theme)
    yield from (found[name] for name in (*ACTOR_STYLES, "border"))


def of_words(theme: str) -> tuple[str, ...]:
    return (*(ON_DARK if BUILTIN_THEMES[theme].dark else ON_LIGHT).values(), variables(theme)["heading"])


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("theme", OWN)
def test_no_word_has_the_colour_of_disputes(theme: str, system: ColorSystem) -> None:
    assert shown(disputed(theme), system) not in [shown(colour, system) for colour in of_words(theme)]


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_has_the_colour_of_disputes_in_any_theme(theme: str) -> None:
    for system in (ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR):
        assert shown(disputed(theme), system) not in [shown(colour, system) for colour in others(theme)]


@pytest.mark.parametrize("theme", TERMINALS)
def test_nothing_has_the_colour_of_disputes_in_the_terminals_own(theme: str) -> None:
    found = variables(theme)
    assert found["disputed"] not in (*OF_TERMINAL.values(), *ACTORS_OF_TERMINAL, found["heading"])
    assert len(set(OF_TERMINAL.values())) == len(HUES)
    assert len(set(ACTORS_OF_TERMINAL)) == len(ACTOR_STYLES)


@pytest.mark.parametrize("theme", OWN)
def test_signs_can_be_read(theme: str) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1 for text, 3 to 1 for what is bold and large, as the sign of disputes is bold."""
    ground = variables(theme)["background"]
    assert {colour for colour in others(theme) if contrast(colour, ground) < 4.5} == set()
    assert contrast(disputed(theme), ground) >= 3


@pytest.mark.parametrize("theme", OWN)
def test_what_is_no_event_can_be_read(theme: str) -> None:
    found = variables(theme)
    for name in ("foreground", "text-muted", "heading", "text-error", "frame", "border"):
        assert contrast(found[name], found["background"]) >= 4.5, name
    assert contrast(found["text"], found["primary-background"]) >= 4.5


@pytest.mark.parametrize("theme", OWN)
def test_the_own_themes_have_colours_of_the_256_alone(theme: str) -> None:
    found = variables(theme)
    of_256 = {RichColor.from_ansi(number).get_truecolor() for number in range(16, 256)}
    for name in (*OWN_VARIABLES[theme], *ACTOR_STYLES, "disputed"):
        assert RichColor.parse(found[name]).get_truecolor() in of_256, name


def test_sixteen_colours_show_at_least_four_of_them_apart() -> None:
    assert len({shown(colour, ColorSystem.STANDARD) for colour in ON_DARK.values()}) >= 4


@pytest.mark.parametrize(
    ("degrees", "name"),
    [(None, None), (0, "red"), (359, "red"), (340, "red"), (50, "red"), (80, "green"), (200, "cyan"), (300, "magenta")],
)
def test_a_word_has_the_nearest(degrees: int | None, name: str | None) -> None:
    assert hue_of(Word("a", "a", hue=degrees)) == name


@given(st.integers(0, 359))
def test_every_hue_has_one(degrees: int) -> None:
    assert hue_of(Word("a", "a", hue=degrees)) in HUES


@pytest.mark.parametrize("name", SETS)
def test_a_built_in_set_has_few_hues_and_more_than_one(name: SetName) -> None:
    given = [word.hue for words in (COMMON, SETS[name]) for word in (*words.kinds, *words.statuses)]
    assert 3 <= len(set(given)) <= len(HUES) + 1
    assert {word.hue for word in (*SETS[name].roles, *SETS[name].actor_kinds)} == {None}, "what has no sign has no hue"
