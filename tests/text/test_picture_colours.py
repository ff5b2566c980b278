"""The colours of pictures can be read, and stay apart for eyes that lack one sort of cones."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from albab_tui.text.picture_colours import DIM, DISPUTED, GROUND, HUES, INK, NEUTRAL

Rgb = tuple[float, float, float]

SEEN: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "by all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)
    ),
    "without green": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)
    ),
    "without blue": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)
    ),
}  # fmt: skip
"""How light is seen, in linear RGB (Machado, Oliveira and Fernandes 2009, at full severity)."""
APART = 15.0
"""CIELAB: a difference of 2.3 is just noticed; small marks need several times that."""
GROUNDS = ["light", "dark"]


def linear(colour: str) -> Rgb:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(
        sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(each), strict=True)) for each in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, seen: str) -> Rgb:
    light = linear(colour)
    red, green, blue = (min(max(sum(w * c for w, c in zip(row, light, strict=True)), 0), 1) for row in SEEN[seen])
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_colour_can_be_read(ground: str) -> None:
    for colour in (INK, DIM, NEUTRAL, DISPUTED, *HUES):
        assert contrast(getattr(colour, ground), getattr(GROUND, ground)) >= 4.5


@pytest.mark.parametrize("seen", SEEN)
@pytest.mark.parametrize("ground", GROUNDS)
def test_hues_stay_apart(ground: str, seen: str) -> None:
    colours = [getattr(each, ground) for each in (DISPUTED, *HUES)]
    assert len(HUES) == 8
    for one, other in combinations(colours, 2):
        assert math.dist(lab(one, seen), lab(other, seen)) >= APART
