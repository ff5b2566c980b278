"""Pieces of SVG."""

from __future__ import annotations


def length(value: float) -> str:
    """A length, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")


def path(name: str, *steps: tuple[str, float, float] | str) -> str:
    """A path of a class; each step is a letter with a point, or a letter alone."""
    told = (step if isinstance(step, str) else f"{step[0]}{length(step[1])} {length(step[2])}" for step in steps)
    return f'<path class="{name}" d="{" ".join(told)}"/>'


def rectangle(name: str, left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle of a class, by its edges."""
    size = f'width="{length(right - left)}" height="{length(bottom - top)}"'
    return f'<rect class="{name}" x="{length(left)}" y="{length(top)}" {size}/>'
